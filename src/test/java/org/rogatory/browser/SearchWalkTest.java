package org.rogatory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.asked.Subject;
import org.rogatory.journal.Reference;
import org.rogatory.search.Filed;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The box in the head, by keyboard, and what it finds. */
@RogatoryTest
class SearchWalkTest {

  @LocalServerPort int port;
  @Autowired Walks walks;

  private String only;
  private Reference file;

  @BeforeEach
  void twoFilesAboutOnePerson() {
    only = "q" + UUID.randomUUID().toString().substring(0, 8);
    walks.register(
        Filed.about(
            Subject.Kind.NATURAL_PERSON, "فَاطِمَة الزَّهْرَاء " + only, "P-" + only, null));
    file =
        walks
            .register(
                Filed.about(
                    Subject.Kind.NATURAL_PERSON, "فاطمة الزهراء " + only, "P " + only, null))
            .reference();
  }

  @Test
  void aCaseworkerFindsAPersonAndAFileByKeyboard() {
    try (Visit visit = Visit.wide(port).loginAs("caseworker").open("/inbox")) {
      Page page = visit.page();
      page.keyboard().press("/");
      assertThat(page.locator("#search-box")).isFocused();
      page.keyboard().type("فاطمه " + only);
      page.keyboard().press("Enter");

      assertThat(page.locator(".hit")).hasCount(2);
      assertThat(page.locator(".hit mark").first()).isVisible();
      assertThat(page.locator("#search-box")).hasValue("فاطمه " + only);
      visit.mustBeAccessible();

      page.locator("#search-box")
          .fill(file.value().toLowerCase(java.util.Locale.ROOT).replace('-', ' '));
      page.keyboard().press("Enter");
      page.waitForURL("**/files/" + file);
      assertThat(page.locator("#parallels-title")).isVisible();
      visit.mustBeAccessible();
    }
  }

  @Test
  void itIsShownInEachWindow() {
    Visit.everywhere(port, "caseworker", "/search?q=" + only, "search");
    Visit.everywhere(port, "caseworker", "/search?q=nothing" + only, "search-nothing");
    Visit.everywhere(port, "supervisor", "/overview/search", "search-index");
  }
}
