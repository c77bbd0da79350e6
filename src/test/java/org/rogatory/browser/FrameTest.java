package org.rogatory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.testing.RogatoryTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What every page shares: it reads well wide and narrow, light and dark, in both languages, by
 * keyboard.
 */
@RogatoryTest
class FrameTest {

  private static final String SHOWCASE = "/showcase";

  @LocalServerPort int port;

  @ParameterizedTest
  @ValueSource(strings = {"login", "showcase", "nothing-here"})
  void readsWellEverywhere(String name) {
    String path = "/" + name;
    try (Visit wide = Visit.wide(port);
        Visit narrow = Visit.narrow(port);
        Visit dark = Visit.dark(port);
        Visit chinese = Visit.chinese(port)) {
      if (!name.equals("login")) {
        Stream.of(wide, narrow, dark, chinese).forEach(visit -> visit.loginAs("caseworker"));
      }
      wide.open(path).mustBeAccessible().picture(name);
      narrow.open(path).mustBeAccessible().picture(name + "-narrow");
      dark.open(path).mustBeAccessible().picture(name + "-dark");
      chinese.open(path).mustBeAccessible().picture(name + "-zh");
    }
  }

  @Test
  void whatKeepsSomebodyOutIsFound() {
    try (Visit visit = Visit.wide(port).open("/login")) {
      visit.page().evaluate("document.documentElement.removeAttribute('lang')");
      visit.page().evaluate("document.querySelector('h1').style.color = '#ddd'");

      assertThatThrownBy(visit::mustBeAccessible)
          .hasMessageContaining("html-has-lang")
          .hasMessageContaining("color-contrast");
    }
  }

  @Test
  void theKeyboardSufficesToLogIn() {
    try (Visit visit = Visit.wide(port)) {
      visit.open("/login");
      visit.page().keyboard().press("Tab");
      assertThat(visit.page().locator(".skip")).isFocused();
      visit.page().keyboard().press("Enter");
      visit.page().keyboard().press("Tab");
      visit.page().keyboard().type("administrator");
      visit.page().keyboard().press("Tab");
      visit.page().keyboard().type("demo");
      visit.page().keyboard().press("Enter");
      assertThat(visit.page().locator("h1")).not().hasText("Log in");
    }
  }

  @Test
  void languageAndThemeStayChosen() {
    try (Visit visit = Visit.wide(port)) {
      visit.open("/login");
      visit.page().click("button[name=language]");
      assertThat(visit.page().locator("html")).hasAttribute("lang", "zh");
      assertThat(visit.page().locator("h1")).hasText("登录");
      visit.page().click(".menu summary");
      visit.page().click("button[value=dark]");
      visit.open("/login?left");
      assertThat(visit.page().locator("html")).hasAttribute("data-bs-theme", "dark");
      assertThat(visit.page().locator("html")).hasAttribute("lang", "zh");
    }
  }

  /** Ink on paper, whether the reader or the machine is set to dark. */
  @Test
  void paperIsLight() {
    try (Visit machine = Visit.dark(port).open("/login");
        Visit reader = Visit.wide(port).open("/login")) {
      reader.page().click(".menu summary");
      reader.page().click("button[value=dark]");
      for (Page page : List.of(machine.page(), reader.page())) {
        assertThat(page.locator("html")).hasAttribute("data-bs-theme", "dark");

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("html")).hasAttribute("data-bs-theme", "light");

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(page.locator("html")).hasAttribute("data-bs-theme", "dark");
      }
    }
  }

  @Test
  void whatIsWrongIsShownFirstAndLeadsToItsField() {
    try (Visit visit = Visit.wide(port)) {
      visit.loginAs("caseworker").open(SHOWCASE);
      assertThat(visit.page().locator(".problems")).isFocused();
      visit.page().click(".problems a >> nth=0");
      assertThat(visit.page().locator("#f-sender")).isFocused();
    }
  }

  @Test
  void theOwnMenuLogsOut() {
    try (Visit visit = Visit.wide(port)) {
      visit.typeLogin("administrator").mustBeAccessible();
      visit.page().click(".menu >> nth=1");
      visit.mustBeAccessible(".masthead").picture("menu");
      visit.page().click("text=Log out");
      assertThat(visit.page().locator("[role=status]")).containsText("logged out");
    }
  }
}
