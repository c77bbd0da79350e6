package org.rogatory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each way in which typed text used to be lost, in a browser. */
@RogatoryTest
class NothingIsLostTest {

  private static final String DESCRIPTION = "textarea[name='measures[0].description']";
  private static final String THEIRS = "input[name=sendersReference]";
  private static final String TEXT = "textarea[name=text]";
  private static final String SAVED = ".draft-line[data-state=saved]";
  private static final String TYPED = "Records of the account 4471 in July.";

  @LocalServerPort int port;
  @Autowired Walks walks;

  private final String theirs = "FR/" + UUID.randomUUID();
  private Walk walk;
  private String note;

  @BeforeEach
  void register() {
    walk = walks.register(Registered.complete(Assistance.STORED_DATA));
    note = "/files/" + walk.reference() + "/note";
  }

  @Test
  void aRegistrationIsThereAfterReloadBackAndACrash() {
    String address;
    try (Visit visit = Visit.wide(port).loginAs("caseworker").open("/files/register")) {
      Page page = visit.page();
      page.selectOption("select[name=requestingState]", "FR");
      page.fill(THEIRS, theirs);
      page.click("button[value='add:measures.assistance']");
      page.fill("textarea[name='measures[1].description']", TYPED);
      saved(page);
      visit.mustBeAccessible().picture("draft-saved");
      address = page.url();
      assertThat(address).contains("?form=");

      page.reload();
      stands(page);
      assertThat(page.locator(".draft-notice")).isVisible();
      visit.mustBeAccessible().picture("draft-back");

      page.navigate("/inbox");
      page.goBack();
      stands(page);
    }
    try (Visit visit = Visit.narrow(port).loginAs("caseworker").open("/files/register")) {
      Page page = visit.page();
      visit.mustBeAccessible().picture("draft-list-narrow");
      page.click(".unfinished a:has-text('" + theirs + "')");
      assertThat(page).hasURL(address);
      stands(page);
      visit.mustBeAccessible().picture("draft-back-narrow");

      page.click(".draft-notice button");
      assertThat(page.locator(THEIRS)).hasValue("");
      assertThat(page.locator("main")).not().containsText(theirs);
    }
  }

  private void stands(Page page) {
    assertThat(page.locator(THEIRS)).hasValue(theirs);
    assertThat(page.locator("textarea[name='measures[1].description']")).hasValue(TYPED);
    assertThat(page.locator("select[name=requestingState]")).hasValue("FR");
  }

  /** It is switched at once, before anything was saved by itself. */
  @Test
  void anotherLanguageAndOtherColoursKeepWhatWasTyped() {
    try (Visit visit = Visit.wide(port).loginAs("caseworker").open("/files/register")) {
      Page page = visit.page();
      page.fill(DESCRIPTION, TYPED);
      page.click(".masthead button[name=language]");
      assertThat(page.locator("html")).hasAttribute("lang", "zh");
      assertThat(page.locator(DESCRIPTION)).hasValue(TYPED);

      page.fill(DESCRIPTION, TYPED + " 2");
      page.click(".masthead details.menu summary >> nth=0");
      page.click(".masthead button[name=theme][value=dark]");
      assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
      assertThat(page.locator(DESCRIPTION)).hasValue(TYPED + " 2");
      visit.mustBeAccessible().picture("draft-back-dark-zh");
    }
  }

  @Test
  void afterTheLoginTheFormIsThereWithWhatWasTyped() {
    try (Visit visit = Visit.wide(port).loginAs("caseworker").open("/files/register")) {
      Page page = visit.page();
      page.fill(DESCRIPTION, TYPED);
      saved(page);
      String address = page.url();
      page.context().clearCookies();

      page.navigate(address);
      assertThat(page).hasURL(Pattern.compile("/login"));
      page.fill("#username", "caseworker");
      page.fill("#password", "demo");
      page.click("main button[type=submit]");

      assertThat(page).hasURL(address);
      assertThat(page.locator(DESCRIPTION)).hasValue(TYPED);
    }
  }

  @Test
  void theOlderOfTwoWindowsSaysSoAndSavesNothingUnasked() {
    try (Visit visit = Visit.wide(port).loginAs("caseworker").open(note)) {
      Page first = visit.page();
      Page second = first.context().newPage();
      second.navigate(note);
      second.fill(TEXT, "Typed in the second window");
      saved(second);

      first.fill(TEXT, "Typed in the first window");
      Locator line = first.locator(".draft-line[data-state=newer]");
      assertThat(line).isVisible(patient());
      visit.mustBeAccessible().picture("draft-newer");
      Page newer = first.waitForPopup(() -> line.locator("a").click());
      assertThat(newer.locator(TEXT)).hasValue("Typed in the second window");
      line.locator("button").click();
      saved(first);
      newer.reload();

      assertThat(newer.locator(TEXT)).hasValue("Typed in the first window");
    }
  }

  @Test
  void whileTheProgramIsAwayThePageSaysSoAndTriesAgain() {
    try (Visit visit = Visit.wide(port).loginAs("caseworker").open(note)) {
      Page page = visit.page();
      page.route("**/drafts", Route::abort);
      page.fill(TEXT, TYPED);
      assertThat(page.locator(".draft-line[data-state=failed]")).isVisible(patient());
      visit.mustBeAccessible().picture("draft-failed");

      page.unrouteAll();
      saved(page);
      page.reload();
      assertThat(page.locator(TEXT)).hasValue(TYPED);
    }
  }

  @Test
  void backAfterSendingSaysWhatWasMadeAndMakesNothingElse() {
    try (Visit visit = Visit.wide(port).loginAs("caseworker").open("/information/sent")) {
      Page page = visit.page();
      page.selectOption("select[name=counterpart]", "FR");
      page.fill("input[name=subject]", TYPED + theirs);
      page.click(".form-actions .btn-primary");
      assertThat(page).hasURL(Pattern.compile("/information/XA-"));
      String made = page.url();

      page.goBack();
      if (page.locator("input[name=subject]").count() > 0) {
        page.fill("input[name=subject]", "Another");
        page.click(".form-actions .btn-primary");
      }

      assertThat(page.locator("h1")).hasText("This form was sent already");
      visit.mustBeAccessible().picture("sent-before");
      page.click("main .btn-primary");
      assertThat(page).hasURL(made);
    }
  }

  @Test
  void aFormThatWasSentLeavesNoDraft() {
    try (Visit visit = Visit.wide(port).loginAs("caseworker").open(note)) {
      Page page = visit.page();
      page.fill(TEXT, TYPED);
      saved(page);
      page.fill(TEXT, TYPED + " And of August.");
      page.click(".form-actions .btn-primary");
      assertThat(page.locator(".notice-done")).isVisible();

      page.navigate(note);
      assertThat(page.locator(TEXT)).hasValue("");
      assertThat(page.locator(".draft-notice")).hasCount(0);
    }
  }

  @Test
  void aWarningComesBeforeTheSessionEnds() {
    try (Visit visit = Visit.wide(port).loginAs("caseworker").open(note)) {
      Page page = visit.page();
      page.route(
          "**/sessions/left",
          asked ->
              asked.fulfill(
                  new Route.FulfillOptions()
                      .setContentType("application/json")
                      .setBody("{\"person\":\"caseworker\",\"left\":170}")));
      page.evaluate("window.dispatchEvent(new Event('focus'))");
      Locator warning = page.locator("#session-soon");
      assertThat(warning).containsText("You will be logged out in 3 min.");
      visit.mustBeAccessible().picture("session-soon");

      page.unrouteAll();
      warning.locator("button").click();
      assertThat(warning).isEmpty();
    }
  }

  private static void saved(Page page) {
    assertThat(page.locator(SAVED)).isVisible(patient());
  }

  private static LocatorAssertions.IsVisibleOptions patient() {
    return new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);
  }
}
