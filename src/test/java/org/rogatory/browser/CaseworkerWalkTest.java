package org.rogatory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A caseworker takes a request from receipt to the sent result, in a browser. */
@RogatoryTest
class CaseworkerWalkTest {

  private static final String CUT_OFF =
      "(list => list.scrollWidth - list.clientWidth)(document.querySelector('.table-wide'))";

  @LocalServerPort int port;
  @Autowired Walks walks;

  @Test
  void fromReceiptToTheSentResult() {
    Walk walk = walks.register(Registered.complete(Assistance.SERVICE));
    try (Visit visit = Visit.wide(port)) {
      visit.loginAs("caseworker").open("/inbox?list=available").mustBeAccessible().picture("inbox");

      open(visit, walk, "triage-request").mustBeAccessible().picture("triage");
      choose(visit, "legalBasis", "convention");
      choose(visit, "authenticity", "verified");
      choose(visit, "authenticityBy", "call-back");
      choose(visit, "accepted", "true");
      done(visit, walk);

      open(visit, walk, "assess-grounds").mustBeAccessible().picture("step");
      choose(visit, "grounds", "none");
      done(visit, walk);

      open(visit, walk, "decide-measure").mustBeAccessible();
      choose(visit, "decision", "grant");
      done(visit, walk);
      letter(visit, walk);

      open(visit, walk, "record-result").mustBeAccessible();
      choose(visit, "outcome", "executed");
      visit.page().fill("textarea[name=result]", "Served in person on 20 November 2026.");
      done(visit, walk);
      visit.open("/files/" + walk.reference()).mustBeAccessible().picture("file");
      letter(visit, walk);
      visit.paper(
          "/files/%s/letters/%d".formatted(walk.reference(), walk.letters().size()), "letter");
    }

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.ANSWERED);
    assertThat(walk.journalIsSound()).isTrue();
  }

  @Test
  void whatIsTypedStaysAndWhatIsForbiddenNamesItsProvision() {
    Walk walk = walks.register(Registered.forOtherCrime(Assistance.TRANSFER_IN_CUSTODY));
    try (Visit visit = Visit.narrow(port)) {
      visit
          .loginAs("caseworker")
          .open("/inbox?list=all")
          .mustBeAccessible()
          .picture("inbox-narrow");
      assertThat(visit.page().evaluate(CUT_OFF)).as("how far the list is cut off").isEqualTo(0);
      open(visit, walk, "triage-request").mustBeAccessible().picture("triage-narrow");
      choose(visit, "legalBasis", "convention");
      choose(visit, "authenticity", "verified");
      choose(visit, "authenticityBy", "call-back");
      choose(visit, "accepted", "true");
      visit.page().fill("textarea[name=remark]", "Seen by two of us.");
      visit.page().click(".form-actions .btn-primary");

      assertThat(visit.page().locator(".problems")).containsText("Article 35(1)");
      assertThat(visit.page().locator("textarea[name=remark]")).hasValue("Seen by two of us.");
      visit.mustBeAccessible();
    }
  }

  /** The step is fetched anew beside what is typed. */
  @Test
  void conditionsAreAddedOneByOneAndNothingTypedIsLost() {
    Walk walk = walks.register(Registered.complete(Assistance.CONTENT_DATA));
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
    try (Visit visit = Visit.narrow(port)) {
      open(visit.loginAs("caseworker"), walk, "assess-grounds");
      Page page = visit.page();
      page.fill("textarea[name=remark]", "Seen.");
      page.check("input[name=grounds][value=none]");
      page.click("button[name=draft][value=show] >> visible=true");
      page.click("button[value='add:conditions']");
      page.fill("textarea[name=conditions]", "Use in this case only");
      page.click("button[value='add:conditions']");
      page.waitForCondition(() -> page.locator("textarea[name=conditions]").count() == 2);

      assertThat(page.locator("textarea[name=conditions] >> nth=0"))
          .hasValue("Use in this case only");
      assertThat(page.locator("textarea[name=remark]")).hasValue("Seen.");
      assertThat(page.locator("textarea[name=conditions] >> nth=1")).isFocused();
      visit.mustBeAccessible();
    }
  }

  @Test
  void theSameInChineseAndInTheDark() {
    Walk walk = walks.register(Registered.complete(Assistance.CONTENT_DATA));
    try (Visit chinese = Visit.chinese(port);
        Visit dark = Visit.dark(port)) {
      chinese.loginAs("caseworker");
      open(chinese, walk, "triage-request").mustBeAccessible().picture("triage-zh");
      chinese.open("/inbox?list=all").mustBeAccessible().picture("inbox-zh");
      chinese.open("/files/" + walk.reference()).mustBeAccessible();
      dark.loginAs("caseworker");
      open(dark, walk, "triage-request").mustBeAccessible();
      dark.open("/inbox?list=all").mustBeAccessible().picture("inbox-dark");
    }
  }

  @Test
  void aStateThatWritesInChineseIsAnsweredInChinese() {
    Walk walk = walks.register(Registered.from("CN", "zh-Hans", Assistance.CONTENT_DATA));
    try (Visit visit = Visit.wide(port)) {
      visit.loginAs("caseworker");
      visit.paper("/files/" + walk.reference() + "/letters/1", "letter-zh");
    }

    assertThat(walk.letters().get(0).envelope().language()).isEqualTo(Locale.CHINESE);
  }

  private void letter(Visit visit, Walk walk) {
    open(visit, walk, "prepare-letter").mustBeAccessible().picture("letter-step");
    choose(visit, "course", "issue");
    done(visit, walk);
    open(visit, walk, "send-letter").mustBeAccessible();
    visit.page().fill("input[name=proof]", "Delivery receipt 4711");
    done(visit, walk);
  }

  private static Visit open(Visit visit, Walk walk, String step) {
    return visit.open("/tasks/" + walk.lastTask(step).task());
  }

  private static void choose(Visit visit, String field, String value) {
    visit.page().check("input[name='" + field + "'][value='" + value + "']");
  }

  /** Sends the form; the program takes its own steps, as the job executor does outside tests. */
  private void done(Visit visit, Walk walk) {
    Page page = visit.page();
    page.click(".form-actions .btn-primary");
    assertThat(page.locator(".notice-done")).isVisible();
    walks.jobs(walk.reference());
  }
}
