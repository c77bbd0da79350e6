package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.grounds.Hindrance;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.incoming.execution.ReportSlip;
import org.rogatory.incoming.found.Result;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterComparison;
import org.rogatory.letters.LetterState;
import org.rogatory.letters.OutdatedLetter;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** However a report is corrected, and wherever its letter stands, the right letter goes out. */
@RogatoryTest
@Clause({"40(25)", "42(8)"})
class CorrectedResultLettersTest {

  private static final String TRIAGE =
      "{'legalBasis':'convention','authenticity':'verified','accepted':true}";

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Rebuilding rebuilding;

  private Walk walk;

  /** What may be reported, the kind of its letter, and whether a second person looks at it. */
  enum Report {
    DONE(Result.Outcome.EXECUTED, "The logs of May are enclosed.", null, "results", false),
    DOUBTFUL(
        Result.Outcome.EXECUTED, "The logs were withheld by the court.", null, "results", true),
    PARTLY(
        Result.Outcome.PARTLY_EXECUTED,
        "The logs of June are enclosed.",
        Hindrance.DATA_GONE,
        "not-executed",
        true),
    NOT_GONE(Result.Outcome.NOT_EXECUTED, null, Hindrance.DATA_GONE, "not-executed", true),
    NOT_FOUND(Result.Outcome.NOT_EXECUTED, null, Hindrance.PERSON_NOT_FOUND, "not-executed", true);

    private final Result.Outcome outcome;
    private final String result;
    private final Hindrance why;
    private final String kind;
    private final boolean decides;

    Report(Result.Outcome outcome, String result, Hindrance why, String kind, boolean decides) {
      this.outcome = outcome;
      this.result = result;
      this.why = why;
      this.kind = kind;
      this.decides = decides;
    }

    String said() {
      return "{'outcome':'%s'%s%s%s,'warningsRead':true}"
          .formatted(
              outcome.id(),
              result == null ? "" : ",'result':'" + result + "'",
              why == null ? "" : ",'hindrance':'" + why.id() + "'",
              part() == null ? "" : ",'rest':'" + part() + "'");
    }

    private String part() {
      return outcome == Result.Outcome.PARTLY_EXECUTED ? "The logs of May" : null;
    }

    ReportSlip slip() {
      return new ReportSlip(
          outcome, result, why, null, part(), null, null, null, null, "Another report was meant.");
    }
  }

  /** How far the letter has come when the report is corrected. */
  enum Stage {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ISSUED
  }

  @AfterEach
  void theJournalTellsTheSame() {
    rebuilding.compare(walk.reference());
  }

  static Stream<Arguments> corrections() {
    return Arrays.stream(Report.values())
        .flatMap(
            before ->
                Arrays.stream(Report.values())
                    .filter(after -> after != before)
                    .flatMap(
                        after ->
                            Arrays.stream(Stage.values())
                                .filter(stage -> before.decides || !isBySupervisor(stage))
                                .map(stage -> Arguments.of(before, after, stage))));
  }

  private static boolean isBySupervisor(Stage stage) {
    return stage == Stage.SUBMITTED || stage == Stage.RETURNED;
  }

  @ParameterizedTest
  @MethodSource("corrections")
  void theRightLetterGoesOut(Report before, Report after, Stage stage) {
    reported(before, stage);

    walk.happens(pen -> Executing.of(pen, 1).corrected(after.slip()));
    goOn();

    Letter sent = letters().stream().filter(one -> one.state() == LetterState.SENT).toList().get(0);
    assertThat(sent.kind().id()).isEqualTo(after.kind);
    assertThat(sent.approvedBy().isPresent()).isEqualTo(approved(before, after, stage));
    if (after.result != null) {
      assertThat(sent.text()).contains(after.result);
    }
    if (before.result != null) {
      assertThat(sent.text()).doesNotContain(before.result);
    }
    assertThat(letters()).filteredOn(one -> one.state().isOpen()).isEmpty();
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.ANSWERED);
  }

  /** Whoever was asked to approve it does so, although nobody has to by now. */
  private static boolean approved(Report before, Report after, Stage stage) {
    boolean sameLetter = before.kind.equals(after.kind);
    return after.decides || stage == Stage.SUBMITTED && sameLetter;
  }

  /** What the law stands against is no answer: the grounds are assessed, and no letter is left. */
  @ParameterizedTest
  @EnumSource(Stage.class)
  void aLegalObstacleLeadsBackToTheGrounds(Stage stage) {
    reported(Report.NOT_GONE, stage);

    walk.happens(
        pen ->
            Executing.of(pen, 1)
                .corrected(
                    new ReportSlip(
                        null,
                        null,
                        Hindrance.LEGAL_OBSTACLE,
                        "The court sees no power to order it.",
                        null,
                        null,
                        null,
                        null,
                        null,
                        "Read wrongly.")));

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(walk.openSteps()).contains("assess-grounds").doesNotContain("send-letter");
    assertThat(letters()).filteredOn(one -> one.state().isOpen()).isEmpty();
  }

  @Test
  void whatIsToBeDoneIsShownByPage() throws Exception {
    reported(Report.DONE, Stage.DRAFT);
    walk.happens(pen -> Executing.of(pen, 1).corrected(Report.DOUBTFUL.slip()));
    assertThat(page("prepare-letter"))
        .contains("Send it to a supervisor for approval")
        .doesNotContain("Issue the letter");

    walk.happens(pen -> Executing.of(pen, 1).corrected(Report.NOT_GONE.slip()));
    assertThat(page("prepare-letter"))
        .contains("asks for a letter of another kind")
        .doesNotContain("Discard the letter");
  }

  /** The page sends all that stands there; what belongs to another outcome falls away. */
  @Test
  void theOutcomeIsCorrectedByPageAndByApi() throws Exception {
    reported(Report.PARTLY, Stage.DRAFT);
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String address = "/files/" + walk.reference() + "/measures/1/acts/correct-result";
    var form = visitor.form(address, address).with("outcome", "executed", "why", "All was sent.");

    assertThat(visitor.send(form).getStatus()).isEqualTo(302);
    assertThat(walk.measure(1).execution().outcome()).isEqualTo(Result.Outcome.EXECUTED);
    assertThat(walk.measure(1).execution().rest()).isEmpty();
    assertThat(walk.measure(1).execution().hindrance()).isEmpty();
    assertThat(walk.measure(1).execution().result()).contains(Report.PARTLY.result);

    String acts = "/api/requests/" + walk.reference() + "/measures/1/acts";
    mvc.perform(
            Calls.said(
                "caseworker",
                acts,
                "{'kind':'correct-result','outcome':'not-executed','why':'Misread.'}"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.hindrance").exists());
    mvc.perform(
            Calls.said(
                "caseworker",
                acts,
                "{'kind':'correct-result','outcome':'not-executed','hindrance':'data-gone',"
                    + "'why':'Misread.'}"))
        .andExpect(status().isOk());
    assertThat(walk.measure(1).execution().result()).isEmpty();
  }

  private String page(String step) throws Exception {
    return Visitor.login(mvc, "caseworker").page("/tasks/" + walk.task(step).task()).text();
  }

  private void reported(Report report, Stage stage) {
    walk = walks.register(Registered.complete(Assistance.STORED_DATA));
    walk.take("triage-request", TRIAGE);
    walk.finishLetters();
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");
    walk.finishLetters();
    walk.take("record-result", report.said());
    switch (stage) {
      case DRAFT -> {}
      case SUBMITTED -> issue();
      case RETURNED -> {
        edit();
        walk.take("approve-letter", "{'approved':false,'remarks':'Look again.'}", "supervisor");
      }
      case ISSUED -> {
        issue();
        if (report.decides) {
          walk.take("approve-letter", "{'approved':true,'warningsRead':true}", "supervisor");
        }
      }
    }
  }

  /** Somebody wrote in it, too. */
  private void edit() {
    LetterComparison comparison = comparison("prepare-letter");
    walk.take(
        "prepare-letter",
        said(comparison)
            .put("text", comparison.free().opening() + "\n\nWe thank you for your patience.")
            .put("closing", comparison.free().closing())
            .put("course", "issue")
            .toString());
  }

  /** As a person goes on who reads what the program says. */
  private void goOn() {
    if (walk.openSteps().contains("send-letter")) {
      walk.take("send-letter", "{'notToBeSent':true,'reason':'The report was corrected.'}");
    } else if (walk.openSteps().contains("approve-letter")) {
      try {
        approve();
      } catch (OutdatedLetter another) {
        assertThat(another.key()).isEqualTo("letter.another-kind");
        walk.take("approve-letter", "{'approved':false,'remarks':'Another kind.'}", "supervisor");
      }
    }
    if (walk.openSteps().contains("prepare-letter")) {
      finish();
    }
    if (walk.openSteps().contains("approve-letter")) {
      approve();
    }
    walk.sendLetters();
  }

  private void finish() {
    try {
      issue();
    } catch (OutdatedLetter another) {
      assertThat(another.key()).isEqualTo("letter.another-kind");
      walk.take("prepare-letter", "{'text':'x','closing':'x','course':'anew'}");
      issue();
    }
  }

  private void issue() {
    LetterComparison comparison = comparison("prepare-letter");
    walk.take(
        "prepare-letter",
        said(comparison)
            .put("text", comparison.free().opening())
            .put("closing", comparison.free().closing())
            .put("course", "issue")
            .toString());
  }

  private void approve() {
    String said = said(comparison("approve-letter")).put("approved", true).toString();
    walk.take("approve-letter", said, "supervisor");
  }

  /** Whoever takes the step has looked at all that changed, and at the warnings. */
  private ObjectNode said(LetterComparison comparison) {
    ObjectNode said = walks.json.createObjectNode().put("warningsRead", true);
    ArrayNode looked = said.putArray("looked");
    comparison.differences().forEach(difference -> looked.add(difference.id()));
    return said;
  }

  private LetterComparison comparison(String step) {
    return Objects.requireNonNull(
        walks.transaction.execute(
            status -> walks.letters.compare(walks.letters.getOpen(walk.task(step).matter()))));
  }

  private List<Letter> letters() {
    return walk.letters().stream()
        .filter(one -> List.of("results", "not-executed").contains(one.kind().id()))
        .toList();
  }
}
