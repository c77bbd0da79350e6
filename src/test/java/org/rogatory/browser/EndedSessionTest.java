package org.rogatory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A session ends while pages of it are open, in a browser: they hide what they show, and what was
 * typed and not sent is there again when the same person has logged in.
 */
@RogatoryTest
class EndedSessionTest {

  private static final String TYPED = "Call back on Monday, before noon.";

  @LocalServerPort int port;
  @Autowired Walks walks;

  private Walk walk;

  @BeforeEach
  void register() {
    walk = walks.register(Registered.complete(Assistance.STORED_DATA));
  }

  @Test
  void whatWasTypedIsThereAgainAfterTheLoginAndIsSentByItsPerson() {
    try (Visit visit = Visit.wide(port)) {
      Page page = typed(visit);
      logOut(visit);
      page.click(".form-actions .btn-primary");

      assertThat(page.locator("h1")).hasText("You are logged out");
      assertThat(page.locator("main")).not().containsText(walk.reference().value());
      assertThat(page.locator("main [data-word=kept]")).isVisible();
      assertThat(page.locator("textarea")).hasCount(0);
      visit.mustBeAccessible().picture("session-ended");

      visit.loginAs("caseworker");
      look(page);

      assertThat(page.locator("textarea[name=text]")).hasValue(TYPED);
      assertThat(page.locator("main .notice-caution")).isFocused();
      visit.mustBeAccessible().picture("session-back");
      page.click(".form-actions .btn-primary");
      assertThat(page.locator(".notice-done")).isVisible();
      assertThat(page.locator("main")).containsText(TYPED);
    }
  }

  @Test
  void aPageWithNothingTypedHidesItselfAndComesBack() {
    try (Visit visit = Visit.narrow(port)) {
      visit.loginAs("caseworker").open("/files/" + walk.reference());
      Page page = visit.page();
      logOut(visit);
      look(page);

      assertThat(page.locator("h1")).hasText("You are logged out");
      assertThat(page.locator("body")).not().containsText(walk.reference().value());
      assertThat(page).hasTitle("You are logged out");
      visit.mustBeAccessible().picture("session-ended-narrow");

      visit.loginAs("caseworker");
      look(page);
      assertThat(page.locator("h1")).not().hasText("You are logged out");
      assertThat(page.locator("main")).containsText(walk.reference().value());
    }
  }

  @Test
  void somebodyElseFindsNothingOfIt() {
    try (Visit visit = Visit.chinese(port)) {
      Page page = typed(visit);
      logOut(visit);
      visit.loginAs("caseworker2");
      look(page);

      assertThat(page.locator("h1")).hasText("您已退出登录");
      assertThat(page.locator("main [data-word=other]")).isVisible();
      visit.mustBeAccessible().picture("session-other-zh");

      logOut(visit);
      visit.loginAs("caseworker");
      look(page);
      assertThat(page.locator("textarea[name=text]")).hasValue(TYPED);
      assertThat(page.locator(".draft-notice")).isVisible();
    }
  }

  @Test
  void withoutScriptsTheAnswerGivesBackWhatWasTyped() {
    try (Visit visit = Visit.dark(port)) {
      Page page = typed(visit);
      logOut(visit);
      // A form that a script sends by itself asks nobody, as a browser without scripts.
      page.evaluate("document.querySelector('#content form[method=post]').submit()");

      assertThat(page.locator("h1")).hasText("You were logged out before this was sent");
      assertThat(page.locator(".said")).hasText(TYPED);
      assertThat(page.locator("main a[href*='/login?next=']")).isVisible();
      visit.mustBeAccessible().picture("session-late-dark");
    }
  }

  @Test
  void aFormIsSentThoughNothingSaysWhetherTheSessionGoesOn() {
    try (Visit visit = Visit.wide(port)) {
      Page page = typed(visit);
      page.route("**/sessions/left", hanging -> {});

      page.click(".form-actions .btn-primary");

      assertThat(page.locator(".notice-done"))
          .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
      assertThat(page.locator("main")).containsText(TYPED);
      page.unrouteAll();
    }
  }

  @Test
  void aSessionWithNoTimeLeftHasEnded() {
    try (Visit visit = Visit.wide(port)) {
      Page page = typed(visit);
      left(page, "caseworker", 0);
      look(page);

      assertThat(page.locator("h1")).hasText("You are logged out");
      assertThat(page.locator("main [data-word=text]")).isVisible();

      page.unrouteAll();
      look(page);
      assertThat(page.locator("textarea[name=text]")).hasValue(TYPED);
    }
  }

  /** The timer goes on, whatever a call met. */
  @Test
  void afterACallThatFailedThePageAsksAgainByItself() {
    try (Visit visit = Visit.wide(port)) {
      visit.page().clock().install();
      Page page = typed(visit);
      left(page, "", 0);
      look(page);
      assertThat(page.locator("h1")).hasText("You are logged out");
      page.unrouteAll();
      page.route("**/sessions/token", Route::abort);
      AtomicBoolean failed = new AtomicBoolean();
      page.onRequestFailed(request -> failed.set(true));
      look(page);
      page.waitForCondition(failed::get);
      page.unrouteAll();

      page.clock().runFor(20_000);

      assertThat(page.locator("textarea[name=text]")).hasValue(TYPED);
    }
  }

  private static void left(Page page, String person, int seconds) {
    page.route(
        "**/sessions/left",
        asked ->
            asked.fulfill(
                new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody("{\"person\":\"%s\",\"left\":%d}".formatted(person, seconds))));
  }

  private Page typed(Visit visit) {
    visit.loginAs("caseworker").open("/files/" + walk.reference() + "/note");
    visit.page().locator("textarea[name=text]").pressSequentially(TYPED);
    assertThat(visit.page().locator(".draft-line[data-state=saved]"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
    return visit.page();
  }

  /** As in another window. */
  private static void logOut(Visit visit) {
    Page other = visit.page().context().newPage();
    other.navigate("/sessions");
    other.click(".masthead .menu >> nth=1");
    other.click(".masthead form[action='/logout'] button");
    other.waitForURL(url -> url.contains("/login"));
    other.close();
  }

  /** The person comes back to the window. */
  private static void look(Page page) {
    page.evaluate("window.dispatchEvent(new Event('focus'))");
  }
}
