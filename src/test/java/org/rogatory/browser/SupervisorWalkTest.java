package org.rogatory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.oversight.StuckFiles;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A supervisor goes from the dashboard to what is late and what is stuck, in a browser. */
@RogatoryTest
class SupervisorWalkTest {

  private static final String ON_TOP =
      "mark => { const box = mark.getBoundingClientRect();"
          + " return mark.contains(document.elementFromPoint("
          + "box.x + box.width / 2, box.y + box.height / 2)); }";

  @LocalServerPort int port;
  @Autowired Walks walks;
  @Autowired StuckFiles stuckFiles;
  @Autowired TestClock clock;

  @Test
  void fromTheDashboardToAStuckFile() {
    Walk stuck = stuckFiles.make();
    try (Visit visit = Visit.wide(port)) {
      visit.typeLogin("supervisor");
      Page page = visit.page();
      assertThat(page).hasURL(Pattern.compile("/overview$"));
      visit.mustBeAccessible();
      page.click("a.figure-box[href='/overview/incidents']");
      visit.mustBeAccessible().picture("incidents");
      Locator incident =
          page.locator("article.incident")
              .filter(new Locator.FilterOptions().setHasText(stuck.reference().value()));
      assertThat(incident).containsText("Close measure");

      incident.locator(".btn-link").click();
      assertThat(page.locator("h1")).hasText(stuck.reference().value());
      assertThat(page.locator("#course")).containsText("the step has failed");
      visit.mustBeAccessible();

      stuckFiles.mend(stuck);
      visit.open("/overview/incidents");
      incident.locator(".btn-primary").click();
      assertThat(page.locator(".notice-done")).containsText("is being tried again");
      assertThat(incident).hasCount(0);
    }
    walks.jobs(stuck.reference());
    assertThat(stuck.file().isClosed()).isTrue();
  }

  @Test
  void fromTheDashboardToAnOverdueFile() {
    Walk late = walks.register(Registered.complete(Assistance.STORED_DATA, Assistance.SERVICE));
    walks.claim(late.task("triage-request").task(), "caseworker2");
    withTheAuthority(walks.register(Registered.from("XE", "en", Assistance.CONTENT_DATA)));
    withTheAuthority(walks.register(Registered.from("XD", "en", Assistance.SERVICE)));
    clock.advance(Duration.ofDays(10));
    Walk recent = walks.register(Registered.from("XF", "en", Assistance.STATEMENT));
    walks.claim(recent.task("send-letter").task(), "caseworker");
    try (Visit visit = Visit.wide(port)) {
      visit.loginAs("supervisor").open("/overview").mustBeAccessible().picture("dashboard");
      visit.page().click("a.figure-box[href*='which=overdue']");
      visit.mustBeAccessible().picture("dates");
      Locator row = visit.page().locator("tr", withText(late)).first();
      while (row.count() == 0) {
        visit.page().click("a[rel=next]");
      }
      row.locator("a.reference").click();
      assertThat(visit.page()).hasURL(Pattern.compile(late.reference().value()));

      visit.open("/overview/processes/incoming-request").mustBeAccessible();
      assertThat(visit.page().locator(".diagram-count").first()).isVisible();
      assertThat(visit.page().locator("[data-element-id$=_label] tspan").allTextContents())
          .as("no word of a label is cut")
          .contains("registered", "By mistake?");
      visit.picture("process");
      visit.page().locator("td.number a").first().click();
      visit.mustBeAccessible().open("/overview/measures").mustBeAccessible();
    }
  }

  @Test
  void theSameNarrowInChineseAndInTheDark() {
    walks.register(Registered.complete(Assistance.STORED_DATA));
    String confidential = "/files/" + walks.register(Registered.inFull()).reference();
    try (Visit narrow = Visit.narrow(port);
        Visit chinese = Visit.chinese(port);
        Visit dark = Visit.dark(port)) {
      for (Visit visit : List.of(narrow, chinese, dark)) {
        visit.loginAs("supervisor").open("/overview").mustBeAccessible();
        visit.open("/overview/dates").mustBeAccessible();
        visit.open("/overview/measures").mustBeAccessible();
        visit.open("/overview/processes/measure").mustBeAccessible();
        theDiagramShowsItsMark(visit.page());
        visit.open(confidential).page().click("a.reads-link");
        assertThat(visit.page().locator("#readers-title")).isVisible();
        visit.mustBeAccessible();
      }
      narrow.open("/overview").picture("dashboard-narrow");
      chinese.open("/overview").picture("dashboard-zh");
      dark.open("/overview").picture("dashboard-dark");
    }
  }

  private static void theDiagramShowsItsMark(Page page) {
    Locator mark = page.locator(".bjs-powered-by");
    mark.scrollIntoViewIfNeeded();
    assertThat(mark.evaluate(ON_TOP)).as("what lies at the middle of the mark").isEqualTo(true);
  }

  private static void withTheAuthority(Walk walk) {
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");
    walk.finishLetters();
  }

  private static Page.LocatorOptions withText(Walk walk) {
    return new Page.LocatorOptions().setHasText(walk.reference().value());
  }
}
