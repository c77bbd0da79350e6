package org.rogatory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.incoming.Requests;
import org.rogatory.journal.Reference;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A caseworker registers a request that arrived, in a browser. */
@RogatoryTest
class RegisterRequestTest {

  private static final String STATE = "select[name=requestingState]";
  private static final String MEASURE = "select[name='measures[0].assistance']";
  private static final String DESCRIPTION = "textarea[name='measures[0].description']";

  @LocalServerPort int port;
  @Autowired Requests requests;

  @Test
  void asksWhatTheMeasuresNeedAndNumbersWhatArrived() {
    try (Visit visit = Visit.wide(port).loginAs("caseworker").open("/files/register")) {
      Page page = visit.page();
      page.click(".form-actions .btn-primary");
      assertThat(page.locator(".problems")).containsText("Choose what is asked for");
      visit.mustBeAccessible();

      page.selectOption(MEASURE, "traffic-data");
      assertThat(page.locator("body")).containsText("Justification of the period");
      fill(page);
      page.check("input[name=channel][value=interpol]");
      visit.mustBeAccessible().picture("register");
      page.click(".form-actions .btn-primary");

      assertThat(page).hasURL(Pattern.compile("/files/XA-\\d{4}-\\d{5}$"));
      assertThat(page.locator(".timeline")).containsText("Request of France received");
      assertThat(page.locator("article.measure")).containsText("<script>alert(1)</script>");
      String number = page.locator("h1").innerText();
      assertThat(requests.get(Reference.of(number)).sendersReference()).contains("FR/2026/77");
    }
  }

  /**
   * A click on something else asks first while nothing is saved; the form's own button does not.
   */
  @Test
  void whatWasTypedAndNotSentIsNotLostByAClick() {
    try (Visit visit = Visit.wide(port).loginAs("caseworker").open("/files/register")) {
      Page page = visit.page();
      List<String> asked = new ArrayList<>();
      page.onDialog(
          dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
          });
      page.route("**/drafts", Route::abort);
      page.fill(DESCRIPTION, "Logs of July");

      page.click(".mainnav a[href='/states']", new Page.ClickOptions().setNoWaitAfter(true));
      page.waitForCondition(() -> asked.size() == 1);
      page.click(".masthead button[name=language]", new Page.ClickOptions().setNoWaitAfter(true));
      page.waitForCondition(() -> asked.size() == 2);

      assertThat(asked).containsOnly("beforeunload");
      assertThat(page.locator(DESCRIPTION)).hasValue("Logs of July");
      page.click(".form-actions .btn-primary");
      assertThat(page.locator(".problems")).isVisible();
      assertThat(asked).as("sending it asks nothing").hasSize(2);
    }
  }

  /** The sections say what is still to be done; all that was typed is seen before, and kept. */
  @Test
  void theSectionsSayWhatIsToBeDoneAndAllIsSeenBefore() {
    try (Visit visit = Visit.wide(port).loginAs("caseworker").open("/files/register")) {
      Page page = visit.page();
      assertThat(section(page, "measures")).containsText("to fill in");
      assertThat(section(page, "rest")).containsText("may stay empty");
      fill(page);
      page.fill("input[name=sendersReference]", "FR/2026/79");
      page.check("input[name=channel][value=interpol]");
      page.selectOption(MEASURE, "service");
      assertThat(section(page, "measures")).containsText("complete");
      assertThat(section(page, "sender")).containsText("complete");
      page.fill("input[name=answerByReason]", "The trial");
      page.click("button[name=check]");
      assertThat(section(page, "pressing")).containsText("has mistakes");
      assertThat(page.locator(".problems a")).containsText(":");
      visit.mustBeAccessible();

      page.fill("input[name=answerByReason]", "");
      page.click("button[name=check]");
      assertThat(page.locator("main")).containsText("FR/2026/79");
      visit.mustBeAccessible().picture("register-check");
      page.click("button[formaction$='#sender-title']");

      assertThat(page).hasURL(Pattern.compile("#sender-title$"));
      assertThat(page.locator("input[name=sendersReference]")).hasValue("FR/2026/79");
    }
  }

  @Test
  void theSectionsStandOnTopWhereThereIsNoRoomBeside() {
    try (Visit visit = Visit.narrow(port).loginAs("caseworker").open("/files/register")) {
      double list = visit.page().locator(".form-parts").boundingBox().y;
      assertThat(list).isLessThan(visit.page().locator("#register-fields").boundingBox().y);
      visit.mustBeAccessible();
    }
  }

  private static Locator section(Page page, String name) {
    return page.locator(".form-parts li:has(a[href='#" + name + "-title'])");
  }

  @Test
  void whatIsTypedWhileTheFormIsFetchedAnewStays() {
    try (Visit visit = Visit.narrow(port).loginAs("caseworker").open("/files/register")) {
      Page page = visit.page();
      Deque<Route> held = new ArrayDeque<>();
      page.route("**/files/register", held::add);
      page.selectOption(MEASURE, "traffic-data");
      page.waitForCondition(() -> !held.isEmpty());
      page.fill(DESCRIPTION, "Typed meanwhile.");
      page.selectOption("select[name=language]", "fr");
      page.unroute("**/files/register");
      held.remove().resume();

      assertThat(page.locator("body")).containsText("Justification of the period");
      assertThat(page.locator(DESCRIPTION)).hasValue("Typed meanwhile.");
      assertThat(page.locator("select[name=language]")).hasValue("fr");
      assertThat(page.locator(MEASURE)).hasValue("traffic-data");
    }
  }

  @Test
  void aButtonThatIsPressedWhileTheFormIsFetchedAnewIsNotLost() {
    try (Visit visit = Visit.wide(port).loginAs("caseworker").open("/files/register")) {
      Page page = visit.page();
      page.selectOption(MEASURE, "traffic-data");
      assertThat(page.locator("body")).containsText("Justification of the period");
      page.evaluate(
          "document.addEventListener('htmx:afterOnLoad', () => { document.body.dataset.loaded = 1 })");
      page.locator("button[value='add:measures.assistance']").scrollIntoViewIfNeeded();
      BoundingBox button = page.locator("button[value='add:measures.assistance']").boundingBox();
      page.locator("input[name=sendersReference]").evaluate("field => { field.value = 'A 1' }");

      page.mouse().move(button.x + button.width / 2, button.y + button.height / 2);
      page.mouse().down();
      page.dispatchEvent("input[name=sendersReference]", "change");
      page.waitForSelector("body[data-loaded]");
      page.mouse().up();

      assertThat(page.locator("select[name='measures[1].assistance']")).isVisible();
      assertThat(page.locator("input[name=sendersReference]")).hasValue("A 1");
    }
  }

  /** Nobody scrolls down again after each line, and nothing typed is lost. */
  @Test
  void aLineIsAddedAndTakenAwayWhereOneIs() {
    try (Visit visit = Visit.narrow(port).loginAs("caseworker").open("/files/register")) {
      Page page = visit.page();
      page.fill("input[name=sendersReference]", "A 1");
      for (int line = 0; line < 4; line++) {
        page.click("button[value='add:subjects.kind']");
        assertThat(page.locator("select[name='subjects[" + line + "].kind']")).isFocused();
        assertThat(page.locator("select[name='subjects[" + line + "].kind']")).isInViewport();
        page.fill("input[name='subjects[" + line + "].name']", "Person " + line);
      }
      page.click("button[value='remove:subjects:1']");

      assertThat(page.locator("select[name='subjects[3].kind']")).hasCount(0);
      assertThat(page.locator("input[name='subjects[1].name']")).hasValue("Person 2");
      assertThat(page.locator("button[value='remove:subjects:1']")).isInViewport();
      assertThat(page.locator("input[name='subjects[2].name']")).hasValue("Person 3");
      assertThat(page.locator("input[name=sendersReference]")).hasValue("A 1");
      visit.mustBeAccessible();
    }
  }

  /** What a choice adds above does not push the field that was used out of the window. */
  @Test
  void theFieldThatWasUsedStaysWhereItWas() {
    try (Visit visit = Visit.wide(port).loginAs("caseworker").open("/files/register")) {
      Page page = visit.page();
      page.selectOption(MEASURE, "traffic-data");
      assertThat(page.locator("body")).containsText("Justification of the period");
      page.click("button[value='add:offences.origin']");
      Locator origin = page.locator("select[name='offences[0].origin']").first();
      assertThat(origin).isFocused();
      origin.evaluate(
          "field => { field.scrollIntoView({ block: 'center', behavior: 'instant' }); field.focus() }");
      double before = origin.boundingBox().y;
      Locator first = page.locator(MEASURE);
      first.evaluate("field => { field.value = 'service' }");
      origin.selectOption("convention");
      assertThat(page.locator("body")).not().containsText("Justification of the period");

      assertThat(origin).isFocused();
      assertThat(origin.boundingBox().y).isCloseTo(before, within(2d));
    }
  }

  @Test
  void whatWasFetchedWhileAButtonWasPressedIsFetchedAgain() {
    try (Visit visit = Visit.wide(port).loginAs("caseworker").open("/files/register")) {
      Page page = visit.page();
      page.evaluate(
          "document.addEventListener('htmx:afterOnLoad', () => { document.body.dataset.loaded = 1 })");
      page.locator("details.more summary").first().hover();
      page.mouse().down();
      page.locator(MEASURE).evaluate("field => { field.value = 'traffic-data' }");
      page.dispatchEvent(MEASURE, "change");
      page.waitForSelector("body[data-loaded]");
      assertThat(page.locator("body")).not().containsText("Justification of the period");
      page.mouse().up();

      assertThat(page.locator("body")).containsText("Justification of the period");
    }
  }

  @Test
  void whatIsTickedWhileTheFormIsFetchedAnewStaysTicked() {
    try (Visit visit = Visit.wide(port).loginAs("caseworker").open("/files/register")) {
      Page page = visit.page();
      page.evaluate(
          "document.addEventListener('htmx:afterOnLoad', () => { document.body.dataset.loaded = 1 })");
      page.locator("input[name=urgent]").hover();
      page.mouse().down();
      page.locator(MEASURE).evaluate("field => { field.value = 'traffic-data' }");
      page.dispatchEvent(MEASURE, "change");
      page.waitForSelector("body[data-loaded]");
      page.mouse().up();

      assertThat(page.locator("body")).containsText("Justification of the period");
      assertThat(page.locator("input[name=urgent]")).isChecked();
    }
  }

  @Test
  void aDocumentThatIsNotTakenIsSaidBesideItsFieldBeforeAnythingIsSent(@TempDir Path folder)
      throws IOException {
    Path scan = folder.resolve("scan.pdf");
    try (RandomAccessFile file = new RandomAccessFile(scan.toFile(), "rw")) {
      file.setLength(26L * 1024 * 1024);
    }
    try (Visit visit = Visit.chinese(port).loginAs("caseworker").open("/files/register")) {
      Page page = visit.page();
      List<String> sent = new ArrayList<>();
      page.onRequest(request -> sent.add(request.method()));
      page.setInputFiles("input[name=document]", scan);

      assertThat(page.locator("#f-document-before")).containsText("25 MB");
      visit.mustBeAccessible().picture("register-document");
      page.click(".form-actions .btn-primary");
      assertThat(page.locator("input[name=document]")).isFocused();
      assertThat(sent).doesNotContain("POST");
    }
  }

  @Test
  void aTextThatIsTooLongIsSaidWhileItIsTypedAndNotSent() {
    try (Visit visit = Visit.wide(port).loginAs("caseworker").open("/files/register")) {
      Page page = visit.page();
      page.fill(DESCRIPTION, "x".repeat(5003));

      assertThat(page.locator(".field-problem")).containsText("too long by 3 characters");
      page.click(".form-actions .btn-primary");
      assertThat(page.locator(DESCRIPTION)).isFocused();
      assertThat(page.locator(".problems")).hasCount(0);
      page.fill(DESCRIPTION, "x".repeat(5000));
      assertThat(page.locator(".field-problem")).hasCount(0);
    }
  }

  @Test
  void aRefreshThatFailsIsSaidOnceAndTriedAgain() {
    try (Visit visit = Visit.narrow(port).loginAs("caseworker").open("/files/register")) {
      Page page = visit.page();
      page.route("**/files/register", Route::abort);
      page.selectOption(MEASURE, "traffic-data");
      page.fill(DESCRIPTION, "Typed meanwhile.");
      page.selectOption(STATE, "FR");

      assertThat(page.locator("#background[role=alert] .notice")).hasCount(1);
      visit.mustBeAccessible().picture("background");
      page.unroute("**/files/register");
      page.click("#background button");
      assertThat(page.locator("body")).containsText("Justification of the period");
      assertThat(page.locator("#background .notice")).hasCount(0);
      assertThat(page.locator(DESCRIPTION)).hasValue("Typed meanwhile.");
    }
  }

  private static void fill(Page page) {
    page.fill(DESCRIPTION, "Traffic data of a@b.example <script>alert(1)</script>");
    page.selectOption(STATE, "FR");
    page.fill("input[name=sendersReference]", "FR/2026/77");
    page.fill("input[name=sender]", "Ministère de la Justice");
    page.selectOption("select[name=language]", "fr");
  }
}
