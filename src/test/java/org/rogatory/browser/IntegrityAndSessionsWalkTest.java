package org.rogatory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walks;
import org.rogatory.integrity.comparison.Comparison;
import org.rogatory.integrity.comparison.DailyRoots;
import org.rogatory.integrity.comparison.Runs;
import org.rogatory.journal.Reference;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A supervisor looks at what was altered and follows a comparison, an administrator at who is
 * logged in: wide, narrow, dark, in Chinese and on paper.
 */
@RogatoryTest
class IntegrityAndSessionsWalkTest {

  private static final String INTEGRITY = "/overview/integrity";
  @LocalServerPort int port;
  @Autowired Walks walks;
  @Autowired Comparison comparison;
  @Autowired DailyRoots roots;
  @Autowired Runs runs;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate transaction;

  private Reference altered;

  @BeforeEach
  void somethingIsAltered() {
    altered = walks.register(Registered.complete(Assistance.STORED_DATA)).reference();
    roots.seal(true);
    change("insert into restricted_file (reference) values (?)");
  }

  @AfterEach
  void itIsMended() {
    change("delete from restricted_file where reference = ?");
  }

  private void change(String sql) {
    transaction.executeWithoutResult(status -> database.sql(sql).param(altered.value()).update());
    comparison.one(altered);
  }

  @Test
  void whatWasAlteredReadsWellEverywhere() {
    everywhere("supervisor", INTEGRITY, "integrity");
    everywhere("supervisor", INTEGRITY + "/rotate", "integrity-rotate");
    everywhere("supervisor", INTEGRITY + "/roots/" + roots.last(), "integrity-root");
  }

  @Test
  void whoIsLoggedInReadsWellEverywhere() {
    everywhere("administrator", "/sessions", "sessions");
    everywhere("administrator", "/sessions/people", "sessions-people");
    everywhere("administrator", "/sessions/people/one?login=administrator", "sessions-person");
  }

  private void everywhere(String login, String address, String name) {
    Visit.everywhere(port, login, address, name);
  }

  @Test
  void thePageFollowsAComparisonWithoutBeingLoadedAnew() {
    try (Visit visit = Visit.wide(port)) {
      visit.loginAs("supervisor").open(INTEGRITY);
      Page page = visit.page();
      page.click("form[action$='/integrity/compare'] button");
      assertThat(page.locator("#under-way")).containsText("about to be compared");
      page.evaluate("window.asBefore = true");

      List<String> taken = runs.take();
      runs.compared(taken, 20, 80);
      assertThat(page.locator("#under-way")).containsText("20 of 80 files, 25 %");
      visit.mustBeAccessible().picture("integrity-running");

      runs.ended(taken, 80, 1);
      assertThat(page.locator("#under-way")).hasCount(0);
      assertThat(page.locator("#compared")).containsText("80 files");
      assertThat(page.locator("main")).containsText(altered.value());
      page.waitForFunction("window.asBefore === true");
    }
  }
}
