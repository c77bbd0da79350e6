package org.rogatory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.access.People;
import org.rogatory.casefile.Restricting;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.quarantine.Infected;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Who may see a file that is restricted: a supervisor makes a team, a caseworker opens a file in an
 * emergency, a supervisor looks at that and at who read what; an administrator at what malware was
 * found in.
 */
@RogatoryTest
class NeedToKnowWalkTest {

  private static final String WHY =
      "The data of 上海 lapse tonight, and نور الدين, who knows the file, does not answer.";

  @LocalServerPort int port;
  @Autowired Walks walks;
  @Autowired Restricting restricting;
  @Autowired People people;
  @Autowired Infected infected;

  private Walk walk;

  @BeforeEach
  void aRestrictedFile() {
    walk = walks.register(Registered.complete(Assistance.STORED_DATA, Assistance.TRAFFIC_DATA));
    walk.happens(
        pen -> restricting.restrict(pen.pen(), List.of(people.get("caseworker")), "A witness"));
  }

  @Test
  void aTeamIsMadeChangedAndDissolved() {
    String name = "Cybercrime, 网络犯罪 " + UUID.randomUUID().toString().substring(0, 8);
    try (Visit visit = Visit.wide(port).loginAs("supervisor").open("/teams/new")) {
      Page page = visit.page();
      visit.send().mustBeAccessible();
      assertThat(page.locator(".problems")).isVisible();

      page.fill("input[name=name]", name);
      page.check("input[name=members][value=caseworker2]");
      visit.send();

      assertThat(page.locator(".notice-done")).containsText(name);
      String team =
          page.locator("main a", new Page.LocatorOptions().setHasText(name))
              .first()
              .getAttribute("href");
      Visit.everywhere(port, "supervisor", "/teams", "teams");
      Visit.everywhere(port, "supervisor", team, "team");
      Visit.everywhere(port, "supervisor", team + "/dissolve", "team-dissolve");
      visit.open(team + "/dissolve").send();
      assertThat(page.locator(".notice-done")).containsText(name);
    }
  }

  @Test
  void aFileIsOpenedInAnEmergencyAndThatIsLookedAt() {
    Visit.everywhere(port, "caseworker2", "/emergency-access", "emergency-access");
    try (Visit visit = Visit.narrow(port).loginAs("caseworker2").open("/emergency-access")) {
      Page page = visit.page();
      page.fill("input[name=reference]", walk.reference().value());
      visit.send().mustBeAccessible();
      assertThat(page.locator("input[name=reference]")).hasValue(walk.reference().value());

      page.fill("textarea[name=reason]", WHY);
      visit.send().mustBeAccessible().picture("emergency-opened-narrow");

      assertThat(page.locator("h1")).containsText(walk.reference().value());
    }
    Visit.everywhere(port, "supervisor", "/overview/emergencies", "emergencies");
    try (Visit visit = Visit.wide(port).loginAs("supervisor")) {
      Page page = visit.open("/overview/emergencies?review=true").page();
      page.locator("tr", new Page.LocatorOptions().setHasText(walk.reference().value()))
          .locator("td a")
          .click();
      assertThat(page.locator("main")).containsText(WHY);
      Visit.everywhere(port, "supervisor", page.url(), "emergency");
      page.check("input[name=justified][value=false]");
      page.fill("textarea[name=remark]", "The file has two other readers.");
      visit.send().mustBeAccessible();
      assertThat(page.locator(".notice-done")).containsText(walk.reference().value());
    }
    Visit.everywhere(port, "supervisor", "/files/" + walk.reference() + "/reads", "reads");
    try (Visit visit = Visit.wide(port).loginAs("caseworker2").open("/emergency-access")) {
      visit.page().fill("input[name=reference]", walk.reference().value());
      visit.page().fill("textarea[name=reason]", WHY);
      visit.send().mustBeAccessible();
      assertThat(visit.page().locator(".problems")).isVisible();
      assertThat(visit.page().locator("textarea[name=reason]")).hasValue(WHY);
    }
  }

  @Test
  void whatMalwareWasFoundInIsListedAndRemoved() throws Exception {
    int number = infected.make();
    Visit.everywhere(port, "administrator", "/quarantine", "quarantine");
    String removal = "/quarantine/" + number + "/removal";
    Visit.everywhere(port, "administrator", removal, "quarantine-removal");
    try (Visit visit = Visit.wide(port).loginAs("administrator").open(removal)) {
      visit.send().mustBeAccessible();
      assertThat(visit.page().locator(".notice-done")).isVisible();
    }
  }
}
