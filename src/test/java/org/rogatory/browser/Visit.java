package org.rogatory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jsoup.Jsoup;

/**
 * One reader's visit, in a browser window of its own. When it is closed it fails if the content
 * security policy stopped something, a script broke or the program answered with a failure.
 */
public final class Visit implements AutoCloseable {

  private final String address;
  private final BrowserContext window;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  /** How many pages were loaded in this window. */
  private int loads;

  private Visit(String address, Browser.NewContextOptions how) {
    this.address = address;
    this.window = Chromium.get().newContext(how.setBaseURL(address));
    this.page = window.newPage();
    page.onConsoleMessage(this::listen);
    page.onResponse(this::answered);
    page.onLoad(loaded -> loads++);
    page.onPageError(broken -> complaints.add("script broke: " + broken));
  }

  /** A visit with a wide window, in English. */
  public static Visit wide(int port) {
    return new Visit(to(port), options(1280, 900));
  }

  /** A visit with a narrow window, as on a telephone. */
  public static Visit narrow(int port) {
    return new Visit(to(port), options(360, 740));
  }

  /** A visit with a window of this width, in pixels. */
  public static Visit of(int width, int port) {
    return new Visit(to(port), options(width, 800));
  }

  /** A visit by somebody whose machine shows chosen colours only, with much contrast. */
  public static Visit forcedColours(int port) {
    return new Visit(to(port), options(1280, 900).setForcedColors(ForcedColors.ACTIVE));
  }

  /** A visit with a browser that runs no scripts. */
  public static Visit withoutScripts(int port) {
    return new Visit(to(port), options(1280, 900).setJavaScriptEnabled(false));
  }

  /** A visit with a wide window on a machine that is set to dark. */
  public static Visit dark(int port) {
    return new Visit(to(port), options(1280, 900).setColorScheme(ColorScheme.DARK));
  }

  /** A visit with a wide window by somebody who reads Chinese. */
  public static Visit chinese(int port) {
    return new Visit(to(port), options(1280, 900).setLocale("zh-CN"));
  }

  private static final Map<String, Function<Integer, Visit>> WINDOWS =
      Map.of(
          "", Visit::wide, "-narrow", Visit::narrow, "-dark", Visit::dark, "-zh", Visit::chinese);

  /**
   * Looks at a page wide, narrow, dark, in Chinese and on paper, takes a picture of each, and fails
   * as {@link #mustBeAccessible()}.
   */
  public static void everywhere(int port, String login, String address, String name) {
    WINDOWS.forEach(
        (as, window) -> {
          try (Visit visit = window.apply(port)) {
            visit.loginAs(login).open(address).mustBeAccessible().picture(name + as);
            if (as.isEmpty()) {
              visit.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
              visit.picture(name + "-printed");
            }
          }
        });
  }

  private static String to(int port) {
    return "http://127.0.0.1:" + port;
  }

  private static Browser.NewContextOptions options(int width, int height) {
    return new Browser.NewContextOptions()
        .setViewportSize(width, height)
        .setLocale("en-GB")
        .setTimezoneId("UTC")
        .setReducedMotion(ReducedMotion.REDUCE);
  }

  /** What the reader has before him or her. */
  public Page page() {
    return page;
  }

  /**
   * Opens a page of the program. A browser that is still busy with the page before may give up, or
   * wait for ever on a machine that is busy, too.
   */
  public Visit open(String path) {
    try {
      page.navigate(path);
    } catch (PlaywrightException givenUp) {
      if (!givenUp.getMessage().matches("(?s).*(ERR_ABORTED|Timeout).*")) {
        throw givenUp;
      }
      page.navigate(path);
    }
    return this;
  }

  /** Sends the page's form by its first button, and has the answer before it when it is loaded. */
  public Visit send() {
    int before = loads;
    page.locator(".form-actions :is(.btn-primary, .btn-danger)").first().click();
    page.waitForCondition(() -> loads > before);
    return this;
  }

  /** Logs in with one of the demo accounts, and shows no page yet. */
  public Visit loginAs(String login) {
    APIRequestContext requests = page.request();
    String form = requests.get("/login").text();
    FormData said =
        FormData.create()
            .set("username", login)
            .set("password", "demo")
            .set("_csrf", Jsoup.parse(form).select("form input[name=_csrf]").val());
    APIResponse answer =
        requests.post("/login", RequestOptions.create().setForm(said).setMaxRedirects(0));
    assertThat(answer.headers().get("location")).doesNotContain("/login");
    return this;
  }

  /** Logs in at the form as a person does, and is where that leads. */
  public Visit typeLogin(String login) {
    open("/login");
    page.fill("#username", login);
    page.fill("#password", "demo");
    page.click("main button[type=submit]");
    page.waitForURL(url -> !url.contains("/login"));
    return this;
  }

  /** Fails if the page keeps somebody out: what axe finds, or a page wider than its window. */
  public Visit mustBeAccessible() {
    return mustBeAccessible("html");
  }

  /** As {@link #mustBeAccessible()}, for a part of the page, as where a menu covers the rest. */
  public Visit mustBeAccessible(String part) {
    List<Rule> found =
        new AxeBuilder(page)
            .setLegacyMode(true) // no page has frames of other origins, and this is twice as fast
            .options(violations())
            .include(part)
            .withTags(
                List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
            .analyze()
            .getViolations();
    assertThat(found)
        .as("axe on %s", page.url())
        .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + nodes(rule))
        .isEmpty();
    assertThat(tooWide()).as("how far %s is too wide", page.url()).isNotPositive();
    return this;
  }

  /** By how many pixels the page is wider than what the window shows of it. */
  int tooWide() {
    Object by =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    return ((Number) by).intValue();
  }

  /** Only what is wrong is reported, not all that is right as well. */
  private static AxeRunOptions violations() {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return options;
  }

  private static List<Object> nodes(Rule rule) {
    return rule.getNodes().stream()
        .map(node -> (Object) (node.getTarget() + node.getFailureSummary()))
        .toList();
  }

  /**
   * Takes a picture of the whole page into {@code target/pictures}, and with {@code
   * -Drogatory.pictures=true} into {@code docs/pictures}.
   */
  public Visit picture(String name) {
    keep(name, this::take);
    return this;
  }

  /** Fetches a PDF as the reader may, and takes a picture of its first page as {@link #picture}. */
  public Visit paper(String path, String name) {
    APIResponse answer = page.request().get(path);
    assertThat(answer.headers().get("content-type")).isEqualTo("application/pdf");
    byte[] sheet = firstPage(answer.body());
    keep(name, file -> Files.write(file, sheet));
    return this;
  }

  private static byte[] firstPage(byte[] pdf) {
    try (PDDocument paper = Loader.loadPDF(pdf);
        ByteArrayOutputStream picture = new ByteArrayOutputStream()) {
      ImageIO.write(new PDFRenderer(paper).renderImageWithDPI(0, 110), "png", picture);
      return picture.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Taking {
    void into(Path file) throws IOException;
  }

  private static void keep(String name, Taking picture) {
    try {
      picture.into(Files.createDirectories(Path.of("target/pictures")).resolve(name + ".png"));
      if (Boolean.getBoolean("rogatory.pictures")) {
        picture.into(Path.of("docs/pictures", name + ".png"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }

  private void answered(Response answer) {
    if (answer.status() >= 500) {
      complaints.add("the program broke: " + answer.status() + " " + answer.url());
    }
  }

  private void listen(ConsoleMessage message) {
    if (message.text().contains("Content Security Policy")) {
      complaints.add(message.text() + " at " + message.location());
    }
  }

  @Override
  public void close() {
    window.close();
    assertThat(complaints).as("what the browser refused on %s", address).isEmpty();
  }
}
