package org.rogatory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.testing.RogatoryTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The register reads well everywhere, and the keyboard alone keeps it. */
@RogatoryTest
class RegisterTest {

  @LocalServerPort int port;

  private static final Map<String, String> LISTS =
      Map.of("states", "/states", "state", "/states/XD", "own-state", "/own-state");

  private static final Map<String, String> FORMS =
      Map.of(
          "register-authority", "/states/XB/facts/authority",
          "register-languages", "/states/XB/facts/languages",
          "register-removal", "/states/XB/facts/languages/removal");

  @Test
  void readsWellWide() {
    try (Visit visit = Visit.wide(port).loginAs("supervisor")) {
      look(visit, LISTS, "");
      look(visit, FORMS, "");
    }
  }

  @Test
  void readsWellNarrow() {
    try (Visit visit = Visit.narrow(port).loginAs("supervisor")) {
      look(visit, LISTS, "-narrow");
      look(visit, FORMS, "-narrow");
    }
  }

  @Test
  void readsWellDarkAndInChinese() {
    try (Visit dark = Visit.dark(port).loginAs("supervisor");
        Visit chinese = Visit.chinese(port).loginAs("supervisor")) {
      look(dark, LISTS, "-dark");
      look(chinese, LISTS, "-zh");
    }
  }

  private static void look(Visit visit, Map<String, String> pages, String how) {
    pages.forEach((name, path) -> visit.open(path).mustBeAccessible().picture(name + how));
  }

  @Test
  void theEnterKeySavesAndNeverRemovesARow() {
    try (Visit visit = Visit.wide(port).loginAs("administrator")) {
      Page page = visit.open("/states/FJ/facts/languages").page();
      page.selectOption("#f-languages", "fj");
      page.click("button[value=add]");
      page.selectOption("#f-languages-2", "en");
      page.check("input[value=assumed]");
      page.fill("#f-statedOn", "2026-02-01");
      page.fill("#f-source", "Its letters");
      page.press("#f-source", "Enter");

      assertThat(page.locator(".notice-done")).containsText("Accepted languages");
      assertThat(page.locator("#languages li")).hasText(new String[] {"Fijian", "English"});
      visit.mustBeAccessible();
    }
  }

  @Test
  void twoWhoChangeTheSameSeeBothVersions() {
    try (Visit first = Visit.wide(port).loginAs("administrator");
        Visit second = Visit.wide(port).loginAs("supervisor")) {
      String form = "/states/WS/facts/interpol";
      first.open(form);
      second.open(form);
      answer(first.page(), "true");
      answer(second.page(), "false");

      assertThat(second.page().locator(".conflict")).containsText("Wei Lan");
      second.mustBeAccessible().picture("register-conflict");
      second.page().click("main button.btn-primary");
      assertThat(second.page().locator("#interpol")).containsText("Not agreed");
    }
  }

  @Test
  void whatIsWrongIsShownFirst() {
    try (Visit visit = Visit.wide(port).loginAs("supervisor")) {
      visit.open("/states/PW/facts/authority").page().click("main button.btn-primary");

      assertThat(visit.page().locator(".problems")).isFocused();
      visit.mustBeAccessible().picture("register-wrong");
      visit.page().click(".problems a[href='#f-name']");
      assertThat(visit.page().locator("#f-name")).isFocused();
    }
  }

  private static void answer(Page page, String agreed) {
    page.check("input[name=agreed][value=" + agreed + "]");
    page.check("input[value=notified]");
    page.fill("#f-statedOn", "2026-02-01");
    page.fill("#f-source", "Exchange of letters");
    page.click("main button.btn-primary");
  }
}
