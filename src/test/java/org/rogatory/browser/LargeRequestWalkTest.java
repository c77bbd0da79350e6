package org.rogatory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.persons.HeardAs;
import org.rogatory.inbox.TaskRow;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.persons.Consenting;
import org.rogatory.journal.Reference;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A request of real size is registered by page and taken to its end by page: six measures, four
 * offences, eight persons in three scripts, six accounts.
 */
@RogatoryTest
class LargeRequestWalkTest {

  private static final Path LETTER = Path.of("src/test/resources/samples/10-large.txt");
  private static final int MOST_STEPS = 120;

  @LocalServerPort int port;
  @Autowired Walks walks;

  @Test
  void isRegisteredByPageAndGoesToItsEnd() {
    try (Visit visit = Visit.wide(port).loginAs("caseworker").open("/files/register")) {
      LargeRequestForm form = new LargeRequestForm(visit.page());
      visit.page().setInputFiles("input[name=document]", LETTER);
      assertThat(visit.page().locator(".register-document")).containsText("10-large.txt");
      form.fill();
      visit.mustBeAccessible().picture("register-large");
      visit.send();
      assertThat(visit.page().locator(".problems").allInnerTexts()).isEmpty();

      assertThat(visit.page()).hasURL(Pattern.compile("/files/XA-\\d{4}-\\d{5}$"));
      Walk walk = walks.of(Reference.of(visit.page().locator("h1").innerText()));
      assertThat(walk.file().measures()).hasSize(6);
      assertThat(walk.file().subjects()).hasSize(14);
      assertThat(visit.open("/files/" + walk.reference()).page().locator("body"))
          .containsText("يوسف الخطيب");
      hearingsOfWitnesses(walk);
      goOnToTheEnd(visit, walk);
      visit.open("/files/" + walk.reference()).mustBeAccessible().picture("file-large");

      assertThat(walk.file().measures())
          .extracting(Measure::state)
          .containsOnly(MeasureState.ANSWERED);
      assertThat(walk.file().isClosed()).isTrue();
      assertThat(walk.journalIsSound()).isTrue();
    }
  }

  /** It is on record who is heard by video, 40(18). */
  private static void hearingsOfWitnesses(Walk walk) {
    walk.file().measures().stream()
        .filter(measure -> measure.assistance() == Assistance.VIDEOCONFERENCE)
        .forEach(
            measure ->
                walk.happens(pen -> Consenting.of(pen, measure.number()).heard(HeardAs.WITNESS)));
  }

  private static void goOnToTheEnd(Visit visit, Walk walk) {
    int steps = 0;
    for (Optional<TaskRow> next = next(walk); next.isPresent(); next = next(walk)) {
      assertThat(++steps).as("steps, with %s", walk.openSteps()).isLessThan(MOST_STEPS);
      take(visit, next.get());
      walk.runJobs();
    }
  }

  private static Optional<TaskRow> next(Walk walk) {
    return walk.openTasks().stream().findFirst();
  }

  private static void take(Visit visit, TaskRow task) {
    Page page = visit.open("/tasks/" + task.task()).page();
    switch (task.step()) {
      case "triage-request" -> {
        page.check("input[name=legalBasis][value=convention]");
        page.check("input[name=authenticity][value=verified]");
        page.check("input[name=authenticityBy][value=call-back]");
        page.check("input[name=accepted][value=true]");
      }
      case "assess-grounds" -> page.check("input[name=grounds][value=none]");
      case "decide-measure" -> page.check("input[name=decision][value=grant]");
      case "record-result" -> {
        page.check("input[name=outcome][value=executed]");
        page.fill("textarea[name=result]", "Done on 10 December 2026.\nTwo annexes, 上海 and عدن.");
        procedureFollowed(page);
      }
      case "prepare-letter" -> page.check("input[name=course][value=issue]");
      case "send-letter" -> page.fill("input[name=proof]", "Delivery receipt 4711");
      default -> {}
    }
    send(visit);
    assertThat(page.locator("main :is(.notice-done, .problems)").first()).isVisible();
    assertThat(page.locator(".problems").allInnerTexts()).as(task.step()).isEmpty();
    assertThat(page.locator(".notice-done")).isVisible();
  }

  private static void send(Visit visit) {
    visit.page().locator("input[name=looked]").all().forEach(Locator::check);
    visit.send();
  }

  private static void procedureFollowed(Page page) {
    Locator followed = page.locator("input[name=procedure][value=followed]");
    if (followed.count() > 0) {
      followed.check();
    }
  }

  /** The form, filled in as the letter says it. */
  private record LargeRequestForm(Page page) {

    private record Line(String kind, String name, String identifier, String location) {}

    void fill() {
      measures();
      sender();
      contents();
      offences();
      subjects();
      page.check("input[name=confidential]");
      page.fill("textarea[name=confidentialityScope]", "Everything, until the arrests.");
      page.fill("input[name=earlier]", "XA-P/2026/0115");
    }

    private void measures() {
      List<String> kinds =
          List.of(
              "stored-data",
              "stored-data",
              "documents",
              "videoconference",
              "search-seizure",
              "tracing-freezing");
      for (int i = 0; i < kinds.size(); i++) {
        if (i > 0) {
          add("measures.assistance", "select[name='measures[" + i + "].assistance']");
        }
        refreshed("select[name='measures[" + i + "].assistance']", kinds.get(i));
        page.fill(
            "textarea[name='measures[" + i + "].description']",
            "Measure "
                + (char) ('A' + i)
                + ": mailboxes shop.admin@mail.example,\ninvoices@mail.example\n"
                + "and account XA44 0031 0000 1180, 3 May to 30 September 2026, with log-in records.");
      }
    }

    private void sender() {
      refreshed("select[name=requestingState]", "XD");
      page.fill("input[name=sendersReference]", "ن ع/4471/26 (XA-P/2026/0115)");
      page.fill("input[name=sender]", "Office of the Prosecutor General of XD");
      page.fill("input[name=dated]", "2026-11-01");
      page.selectOption("select[name=language]", "en");
      refreshedBy("input[name=channel][value=central-authority-electronic]");
      page.check("input[name=urgent]");
      page.fill("textarea[name=urgencyReason]", "Detention is reviewed on 15 February 2027.");
    }

    private void contents() {
      for (Locator text : page.locator(".asked textarea").all()) {
        text.fill(
            "As the letter says, in full: القاضي المحقق في الغرفة الثالثة، محكمة المرسى الابتدائية."
                + "\nLog-ins from 203.0.113.77 and 2001:db8:77::1c; 198.51.100.9, source port 51844.");
      }
    }

    private void offences() {
      List<String> articles = List.of("7", "13", "17", "7");
      for (int i = 0; i < articles.size(); i++) {
        String line = "offences[" + i + "].";
        if (page.locator("select[name='" + line + "article']").count() == 0) {
          add("offences.origin", "select[name='" + line + "article']");
        }
        refreshed("select[name='" + line + "origin']", "convention");
        refreshed("select[name='" + line + "article']", articles.get(i));
        page.selectOption("select[name='" + line + "penalty']", "term");
        page.fill("input[name='" + line + "penaltyMonths']", "120");
      }
      page.check("input[name='offences[2].predicates'][value='13']");
      page.selectOption("select[name='offences[3].mode']", "participation");
    }

    private void subjects() {
      List<Line> lines =
          List.of(
              new Line(
                  "natural-person",
                  "Yusuf al-Khatib (يوسف الخطيب), Joseph Katib, 优素福",
                  "",
                  "12 Harbour St"),
              new Line("natural-person", "Li Xiaoming (李晓明)", "", ""),
              new Line("natural-person", "A woman known as \"Nadia K.\"", "", ""),
              new Line("natural-person", "Þóra Ósk Guðmundsdóttir, director", "", ""),
              new Line(
                  "legal-person",
                  "Katsaros-Nwachukwu Maritime & Trading (Overseas) Limited Liability Company",
                  "XA-7718820",
                  "Port Avery"),
              new Line("legal-person", "Blue Heron Ltd.", "", "9 Quay Road, Port Avery, XA"),
              new Line("natural-person", "The account holder of shop.admin@mail.example", "", ""),
              new Line("natural-person", "Mr. T. Lindqvist, accountant", "", "4 Assize Square"),
              new Line("account", "First Avery Bank", "XA44 0031 0000 1180", ""),
              new Line("account", "First Avery Bank", "XA44 0031 0000 1198", ""),
              new Line("account", "First Avery Bank", "XA44 0031 0000 2204", ""),
              new Line("account", "Bank of the Isles", "XA91 0077 5500 0013", ""),
              new Line("account", "Parlour Inc.", "shop.admin@mail.example", ""),
              new Line("account", "Parlour Inc.", "n.k-1995@mail.example", ""));
      for (int i = 0; i < lines.size(); i++) {
        String line = "subjects[" + i + "].";
        if (page.locator("select[name='" + line + "kind']").count() == 0) {
          add("subjects.kind", "select[name='" + line + "kind']");
        }
        page.selectOption("select[name='" + line + "kind']", lines.get(i).kind());
        page.fill("input[name='" + line + "name']", lines.get(i).name());
        page.fill("input[name='" + line + "identifier']", lines.get(i).identifier());
        page.fill("input[name='" + line + "location']", lines.get(i).location());
      }
    }

    private void add(String what, String appears) {
      settled();
      page.click("button[value='add:" + what + "']");
      page.waitForSelector(appears);
      settled();
    }

    /** Chooses something after which the form is fetched anew, and waits until it was. */
    private void refreshed(String field, String value) {
      page.selectOption(field, value);
      settled();
    }

    private void refreshedBy(String radio) {
      page.check(radio);
      settled();
    }

    private void settled() {
      page.waitForCondition(
          () -> page.locator(".htmx-request, .htmx-swapping, .htmx-settling").count() == 0);
    }
  }
}
