package org.rogatory.browser;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium, started once for all browser tests. */
final class Chromium {

  /** In milliseconds: other tests may keep the machine busy beside it. */
  private static final double PATIENCE = 20_000;

  private static Browser browser;

  private Chromium() {}

  /** The browser. Without one the test is skipped, or fails where {@code CI=true}. */
  static synchronized Browser get() {
    Optional<Path> program = find();
    if (program.isEmpty() && "true".equals(System.getenv("CI"))) {
      fail("no Chromium on this machine; bin/test installs it");
    }
    assumeTrue(program.isPresent(), "no Chromium on this machine; bin/test installs it");
    if (browser == null) {
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
      browser =
          Playwright.create()
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(program.get())
                      .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    }
    return browser;
  }

  private static Optional<Path> find() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }
}
