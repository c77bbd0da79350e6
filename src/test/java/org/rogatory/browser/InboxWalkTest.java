package org.rogatory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The inbox in a browser: sorted by its heads, several tasks at once, and on to the next task. */
@RogatoryTest
class InboxWalkTest {

  @LocalServerPort int port;
  @Autowired Walks walks;

  @Test
  void severalTasksAreClaimedTogetherAndOneIsUndone() {
    Walk one = walks.register(Registered.complete(Assistance.SERVICE));
    Walk other = walks.register(Registered.preservation());
    try (Visit visit = Visit.wide(port)) {
      visit.loginAs("caseworker").open("/inbox?list=available&sort=reference");
      select(visit, other);
      select(visit, one);
      visit.mustBeAccessible().picture("inbox-selected");

      visit.page().click("#many button[value=claim]");

      assertThat(visit.page().locator(".outcomes li")).hasCount(2);
      visit.mustBeAccessible().picture("inbox-outcomes");
      visit.page().locator("thead a").nth(1).click();
      assertThat(visit.page().locator("thead th[aria-sort]")).hasCount(1);
    }
  }

  @Test
  void aClaimIsUndoneAndAStepLeadsToTheNextTask() {
    Walk walk = walks.register(Registered.complete(Assistance.SERVICE));
    try (Visit visit = Visit.wide(port)) {
      visit.loginAs("caseworker").open("/tasks/" + walk.task("triage-request").task());
      visit.page().click(".task-holder button");
      visit.mustBeAccessible().picture("task-claimed");

      visit.page().click(".task-holder .notice button");

      assertThat(visit.page().locator(".notice-done")).containsText("given back");
    }
  }

  @Test
  void theInboxAndTheOverviewAreReadEverywhere() {
    walks.register(Registered.preservation());
    walks.register(Registered.complete(Assistance.SERVICE, Assistance.STORED_DATA));

    Visit.everywhere(port, "supervisor", "/inbox?list=all&sort=due", "inbox-sorted");
    Visit.everywhere(port, "supervisor", "/overview", "overview");
  }

  private static void select(Visit visit, Walk walk) {
    visit
        .page()
        .locator("tbody tr")
        .filter(new Locator.FilterOptions().setHasText(walk.reference().value()))
        .locator("[name=task]")
        .first()
        .check();
  }
}
