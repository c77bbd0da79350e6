package org.rogatory.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.incoming.Walk.TRIAGE;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.Turn;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.deadlines.Sweeps;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Rebuilding;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.RequestState;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.letters.Letter;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Who executes a measure and what is on record of a person, by page and by API. */
@RogatoryTest
@Tag("database")
class MeasureActsDoorsTest {

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Rebuilding rebuilding;
  @Autowired ObjectMapper json;
  @Autowired TestClock clock;
  @Autowired Sweeps sweeps;

  private Walk walk;

  @AfterEach
  void theJournalTellsTheSame() {
    rebuilding.compare(walk.reference());
  }

  @Test
  @Clause("40(9)")
  void nobodyOfOursIsAskedBeforeTheRequestIsHereByApiAndByPage() throws Exception {
    deciding(Registered.complete(Assistance.TRANSFER_IN_CUSTODY));

    call("{'kind':'consent','informedOn':'2026-10-01','answeredOn':'2026-11-03','given':true,"
            + "'askedBy':'Judge Nwosu','language':'en'}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.informedOn").exists());
    MockHttpServletResponse refused = agreement("ours", "Prisons", "2026-10-01", "true");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(problems(refused)).contains("The file itself began only on");
  }

  @Test
  @Clause("40(9)")
  void anOlderAnswerThatIsRecordedLaterDoesNotCountByApiAndByPage() throws Exception {
    deciding(Registered.complete(Assistance.TRANSFER_IN_CUSTODY));
    clock.advance(Duration.ofDays(4));
    String asked = "{'kind':'consent','informedOn':'2026-11-03','askedBy':'Judge Nwosu',";
    call(asked + "'language':'en','answeredOn':'2026-11-06','given':false}")
        .andExpect(status().isOk());
    call(asked + "'language':'en','answeredOn':'2026-11-04','given':true}")
        .andExpect(status().isOk());
    agreement("theirs", "Prisons of XB", "2026-11-06", "false");
    agreement("theirs", "Prisons of XB", "2026-11-04", "true");

    assertThat(page("").text())
        .contains("The person does not consent", "Prisons of XB does not agree");
  }

  @Test
  @Clause("40(9)")
  void aTransferWaitsForConsentAndAgreementsByPage() throws Exception {
    deciding(Registered.complete(Assistance.TRANSFER_IN_CUSTODY));

    MockHttpServletResponse refused = decide();
    assertThat(refused.getStatus()).isEqualTo(409);
    assertThat(problems(refused)).contains("40(9)(a)", "40(9)(b)");
    assertThat(
            act(
                    "consent",
                    "informedOn",
                    "2026-11-03",
                    "answeredOn",
                    "2026-11-02",
                    "given",
                    "true",
                    "askedBy",
                    "Judge Nwosu",
                    "language",
                    "en")
                .getStatus())
        .isEqualTo(422);
    act(
        "consent",
        "informedOn",
        "2026-11-03",
        "answeredOn",
        "2026-11-03",
        "given",
        "true",
        "askedBy",
        "Judge Nwosu",
        "language",
        "en",
        "assistedBy",
        "Counsel Smith");
    agreement("ours", "Prisons", "2026-11-03", "true");
    assertThat(decide().getStatus()).isEqualTo(409);
    agreement("theirs", "Prisons of XB", "2026-11-03", "true", "conditions", "Return by 1 March");
    assertThat(problems(decide())).contains("40(9)(b)", "different conditions");
    agreement("theirs", "Prisons of XB", "2026-11-03", "true");
    assertThat(decide().getStatus()).isEqualTo(302);
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.GRANTED);
    assertThat(page("").text()).contains("The person consents", "Prisons of XB");
    walk.runJobs();
    assertThat(walk.letters().get(walk.letters().size() - 1).text())
        .contains("freely consented on", "Prisons of XB, on");

    walk.finishLetters();
    agreement("theirs", "Prisons of XB", "2026-11-03", "false");
    walk.runJobs();
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(page("").text()).contains("Prisons of XB does not agree");
    assertThat(walk.letters().get(walk.letters().size() - 1).text())
        .contains("do not agree, or no longer");
  }

  @Test
  @Clause("40(18)")
  void aHearingAsksWhoIsHeardByApi() throws Exception {
    deciding(Registered.complete(Assistance.VIDEOCONFERENCE));
    grant().andExpect(status().isConflict()).andExpect(jsonPath("$.provision").value("40(18)"));
    call("{'kind':'hearing'}").andExpect(status().isUnprocessableEntity());
    call("{'kind':'hearing','heardAs':'suspect'}").andExpect(status().isOk());
    grant().andExpect(status().isConflict()).andExpect(jsonPath("$.provision").value("40(18)"));
    call("{'kind':'consent','informedOn':'2026-11-03','answeredOn':'2026-11-03','given':true,"
            + "'askedBy':'Judge Nwosu','language':'en'}")
        .andExpect(status().isUnprocessableEntity());
    call("{'kind':'hearing','heardAs':'witness'}").andExpect(status().isOk());
    grant().andExpect(status().isOk());
    walk.runJobs();
    assertThat(walk.letters().get(walk.letters().size() - 1).text()).contains("in this capacity");
    walk.finishLetters();
    call("{'kind':'hearing','heardAs':'suspect'}").andExpect(status().isOk());
    walk.runJobs();
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(walk.letters().get(walk.letters().size() - 1).text()).contains("is a suspect");
  }

  @Test
  @Clause({"40(12)(a)", "40(26)"})
  void weExecuteAMeasureOurselvesWithoutALetterToOurselves() throws Exception {
    deciding(wishedBy(soon()));
    act("entrust", "authority", "central-authority");
    decide();
    walk.runJobs();

    assertThat(walk.openSteps()).containsExactly("record-result");
    assertThat(walk.letters()).noneMatch(letter -> is(letter, "transmittal"));
    assertThat(walk.measure(1).turn()).isEqualTo(Turn.US);
    assertThat(walk.measure(1).execution().executeBy()).contains(soon());
    walk.take("record-result", "{'outcome':'executed','result':'The copies are enclosed.'}");
    walk.finishLetters();
    assertThat(walk.file().state()).isEqualTo(RequestState.EXECUTED);
  }

  @Test
  @Clause({"40(12)(b)", "40(15)(b)", "40(15)(e)", "40(26)"})
  void theTransmittalGoesToTheChosenAuthorityByTheEarlierDate() throws Exception {
    deciding(wishedBy(soon()));
    call("{'kind':'entrust','authority':'prison-administration'}")
        .andExpect(status().isUnprocessableEntity());
    call("{'kind':'entrust','authority':'district-court-port-avery'}").andExpect(status().isOk());
    decide();
    walk.runJobs();

    Letter letter = walk.letters().get(walk.letters().size() - 1);
    assertThat(letter.envelope().addressee()).contains("District Court of Port Avery");
    assertThat(letter.text())
        .contains("XB-1")
        .contains("Article 7")
        .contains("6 years")
        .contains("whichever comes first");
    walk.finishLetters();
    assertThat(walk.measure(1).execution().executeBy()).contains(soon());
    call("{'kind':'entrust','authority':'central-authority'}").andExpect(status().isConflict());
  }

  /** The letter that is in preparation is needless, once we execute the measure ourselves. */
  @Test
  @Clause("40(12)(a)")
  void whoeverChoosesOurselvesLateGivesTheLetterUp() throws Exception {
    deciding(Registered.complete(Assistance.DOCUMENTS));
    decide();
    walk.runJobs();
    act("entrust", "authority", "central-authority");
    walk.take("prepare-letter", "{'text':'x','closing':'x','course':'drop'}");

    assertThat(walk.openSteps()).containsExactly("record-result");
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.IN_EXECUTION);
  }

  /** Whoever grants a measure chooses who executes it. */
  @Test
  @Clause({"40(12)(a)", "40(12)(b)"})
  void whoExecutesIsChosenWhereTheMeasureIsGranted() throws Exception {
    deciding(Registered.complete(Assistance.DOCUMENTS));
    String address = "/tasks/" + walk.task("decide-measure").task();
    Visitor visitor = Visitor.login(mvc, "caseworker");
    assertThat(visitor.page(address).select("select[name=executor] option").eachAttr("value"))
        .contains("district-court-port-avery", "central-authority")
        .doesNotContain("prison-administration");
    complete("decide-measure", "{'decision':'grant','executor':'prison-administration'}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.executor").exists());
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.AWAITING_DECISION);

    visitor.send(
        visitor
            .form(address, address)
            .with("decision", "grant", "executor", "district-court-port-avery"));
    walk.runJobs();

    assertThat(walk.letters().get(walk.letters().size() - 1).envelope().addressee())
        .contains("District Court of Port Avery");
  }

  /** A preservation is granted at triage, and so it is chosen there. */
  @Test
  @Clause({"40(12)(a)", "42(4)"})
  void whoExecutesAPreservationIsChosenAtTriage() throws Exception {
    walk = walks.register(Registered.preservation());
    String triaged =
        "{'legalBasis':'convention','authenticity':'verified','authenticityBy':['call-back'],'accepted':true,'executors':{'1':'%s'}}";
    assertThat(
            Visitor.login(mvc, "caseworker")
                .page("/tasks/" + walk.task("triage-request").task())
                .select("select[name='executors[1]'] option[selected]"))
        .hasSize(1);
    complete("triage-request", triaged.formatted("prison-administration"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors['executors[1]']").exists());
    complete("triage-request", triaged.formatted("central-authority")).andExpect(status().isOk());
    walk.runJobs();

    assertThat(walk.openSteps()).contains("record-result");
    assertThat(walk.letters()).noneMatch(letter -> is(letter, "transmittal"));
  }

  /** Changed later, the letter goes to the authority that was chosen last and to no other. */
  @Test
  @Clause("40(12)(b)")
  void theLetterGoesToTheAuthorityThatWasChosenLast() throws Exception {
    deciding(Registered.complete(Assistance.DOCUMENTS));
    decide();
    walk.runJobs();
    call("{'kind':'entrust','authority':'district-court-port-avery'}").andExpect(status().isOk());
    assertThat(transmittal().envelope().addressee()).contains("District Court of Port Avery");
    walk.issueLetter();
    String usual = entrustedBefore();
    act("entrust", "authority", usual);
    String sent = "{'channel':'internal','sentAt':'" + clock.instant() + "','proof':'Register 7'}";

    complete("send-letter", sent)
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.provision").value("40(12)(b)"));
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.GRANTED);
    complete("send-letter", "{'notToBeSent':true,'reason':'Another authority was chosen.'}")
        .andExpect(status().isOk());
    walk.runJobs();
    assertThat(transmittal().envelope().addressee()).doesNotContain("District Court");
    walk.finishLetters();

    assertThat(walk.measure(1).execution().authority()).contains(usual);
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.IN_EXECUTION);
  }

  private String entrustedBefore() throws Exception {
    String address = "/files/" + walk.reference() + "/measures/1/acts/entrust";
    return Visitor.login(mvc, "caseworker")
        .page(address)
        .select("input[name=authority]")
        .eachAttr("value")
        .get(0);
  }

  private Letter transmittal() {
    return walk.letters().stream()
        .filter(letter -> is(letter, "transmittal"))
        .reduce((one, next) -> next)
        .orElseThrow();
  }

  /** The letter is drafted before the day passes, and given up when the answer comes first. */
  @Test
  @Clause("40(26), 1st sentence")
  void aDelayIsToldWithAnEstimateBeforeTheDayPasses() throws Exception {
    deciding(wishedBy(soon()));
    clock.advance(Duration.ofDays(8));
    sweeps.sweep(walk.reference());
    walk.runJobs();

    assertThat(walk.letters()).last().matches(letter -> is(letter, "delay-notice"));
    assertThat(act("estimate", "estimate", soon().minusDays(9).toString()).getStatus())
        .isEqualTo(422);
    assertThat(notices().get(0).text())
        .contains("It is being examined.")
        .doesNotContain("the execution", "not later than", "We cannot yet say");
    assertThatItCannotBeIssuedWithoutAnEstimate();
    act("estimate", "estimate", soon().plusDays(60).toString());
    walk.finishLetters();
    assertThat(walk.letters())
        .filteredOn(letter -> is(letter, "delay-notice"))
        .singleElement()
        .satisfies(
            letter ->
                assertThat(letter.text())
                    .contains("not later than")
                    .doesNotContain("We cannot yet say"));
    assertThat(walk.measure(1).delay().toldOn()).isPresent();
    assertThat(walk.measure(1).delay().estimate()).contains(soon().plusDays(60));
  }

  private void assertThatItCannotBeIssuedWithoutAnEstimate() throws Exception {
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String task = "/tasks/" + walk.task("prepare-letter").task();
    String free = "{'text':'%s','closing':'%s','course':'issue'}";
    Visitor.Form form = visitor.form(task, task).with("course", "issue");
    complete(
            "prepare-letter",
            free.formatted("# Delay\\n\\nSir or Madam,", "With our highest consideration."))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.provision").value("40(26)"));
    MockHttpServletResponse answer = visitor.send(form);
    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(problems(answer)).contains("Nobody has said when measure 1 can be answered");
    assertThat(notices()).singleElement().matches(letter -> letter.issuedOn().isEmpty());
  }

  /** Where nobody can estimate, the letter says why. */
  @Test
  @Clause("40(26), 1st sentence")
  void aDelayThatNobodyCanEstimateIsToldWithTheReason() throws Exception {
    deciding(wishedBy(soon()));
    String why = "A court decides, and sets no day.";
    assertThat(act("estimate").getStatus()).isEqualTo(422);
    assertThat(
            act("estimate", "estimate", soon().plusDays(60).toString(), "noEstimate", why)
                .getStatus())
        .isEqualTo(422);
    call("{'kind':'estimate','noEstimate':'" + why + "'}").andExpect(status().isOk());
    assertThat(page("").text()).contains("Why no estimate is possible " + why);
    assertThat(act("estimate", "noEstimate", why + " It sits in spring.").getStatus())
        .isEqualTo(302);
    assertThat(page("").text()).contains("It sits in spring.");
    walk.runJobs();
    walk.finishLetters();

    assertThat(notices())
        .singleElement()
        .satisfies(
            letter ->
                assertThat(letter.text())
                    .contains("We cannot yet say when", why + " It sits in spring.")
                    .doesNotContain("not later than"));
    assertThat(walk.measure(1).delay().toldOn()).isPresent();
  }

  /** The other State knows of the whole only, and of what we wrote of it. */
  @Test
  @Clause({"40(26), 1st sentence", "40(25)"})
  void theRestOfAMeasureIsNamedAfterIt() throws Exception {
    deciding(wishedBy(soon()));
    act("entrust", "authority", "central-authority");
    decide();
    walk.runJobs();
    walk.take(
        "record-result",
        "{'outcome':'partly-executed','result':'The copies are enclosed.','rest':'Those of"
            + " August','hindrance':'legal-obstacle','hindranceWords':'A court forbade it.'}");
    walk.finishLetters();
    Letter told = walk.letters().get(walk.letters().size() - 1);
    until(soon().minusDays(1));

    assertThat(notices())
        .singleElement()
        .satisfies(
            letter ->
                assertThat(letter.text())
                    .contains("the part of measure 1 (", "that is still open, see our letter")
                    .contains(told.reference())
                    .doesNotContain("measure 2"));
  }

  @Test
  @Clause("40(26), 1st sentence")
  void anAnswerThatComesFirstMakesTheLetterNeedless() throws Exception {
    deciding(wishedBy(soon()));
    call("{'kind':'estimate','estimate':'" + soon().plusDays(30) + "'}").andExpect(status().isOk());
    assertThat(walk.letters()).last().matches(letter -> is(letter, "delay-notice"));
    act("entrust", "authority", "central-authority");
    decide();
    walk.runJobs();
    walk.take("record-result", "{'outcome':'executed','result':'The copies are enclosed.'}");

    assertThat(walk.letters())
        .filteredOn(letter -> is(letter, "delay-notice"))
        .noneMatch(letter -> letter.state().isOpen());
    walk.finishLetters();
    assertThat(walk.file().isClosed()).isTrue();
    assertThat(walk.openSteps()).isEmpty();
  }

  /** Given up, it comes back at the next reminder and on the day; from then on it is owed. */
  @Test
  @Clause("40(26), 1st sentence")
  void aNoticeThatIsGivenUpIsNotLost() throws Exception {
    LocalDate day = soon();
    deciding(wishedBy(day));
    sweeps.sweep(walk.reference());
    walk.runJobs();
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String address = "/tasks/" + walk.task("prepare-letter").task();
    visitor.send(visitor.form(address, address).with("course", "drop"));
    walk.runJobs();
    assertThat(notices()).noneMatch(letter -> letter.state().isOpen());

    until(day.minusDays(1));
    complete("prepare-letter", "{'text':'x','closing':'x','course':'drop'}")
        .andExpect(status().isOk());
    walk.runJobs();
    assertThat(notices()).hasSize(2).noneMatch(letter -> letter.state().isOpen());

    until(day.plusDays(3));
    assertThat(notices()).hasSize(3).last().matches(letter -> letter.state().isOpen());
    String owed = "/tasks/" + walk.task("prepare-letter").task();
    assertThat(visitor.page(owed).select("input[name=course]").eachAttr("value"))
        .containsExactly("issue", "anew");
    complete("prepare-letter", "{'text':'x','closing':'x','course':'drop'}")
        .andExpect(status().isUnprocessableEntity());
    assertThat(page("/journal").text()).contains("may still be met");
    act("estimate", "estimate", day.plusDays(60).toString());
    walk.finishLetters();
    assertThat(walk.measure(1).delay().toldOn()).isPresent();
  }

  /**
   * An answer that is ready on the day keeps nothing from being done; one that was none is late.
   */
  @Test
  @Clause("40(26), 1st sentence")
  void anAnswerThatProvesToBeNoneIsToldLate() throws Exception {
    LocalDate day = soon();
    deciding(wishedBy(day));
    act("entrust", "authority", "central-authority");
    decide();
    walk.runJobs();
    walk.take("record-result", "{'outcome':'executed','result':'The copies are enclosed.'}");
    until(day.plusDays(3));
    sweeps.sweep(walk.reference());
    sweeps.sweep(walk.reference());
    assertThat(notices()).isEmpty();

    walk.happens(pen -> Executing.of(pen, 1).reassess());

    assertThat(notices()).singleElement().matches(letter -> letter.state().isOpen());
  }

  /** Where the other State has not answered us, the letter about the delay says so. */
  @Test
  @Clause({"40(26), 1st sentence", "40(16)"})
  void aDelayThatWaitsForTheOtherStateSaysSo() throws Exception {
    LocalDate day = soon();
    walk = walks.register(wishedBy(day));
    complete("triage-request", TRIAGE.replace("}", ",'deficient':{'facts':'Where and when?'}}"))
        .andExpect(status().isOk());
    walk.runJobs();
    walk.finishLetters();
    until(day.minusDays(1));

    assertThat(notices())
        .singleElement()
        .satisfies(
            letter ->
                assertThat(letter.text())
                    .contains("We await your answer to our letter " + walk.reference() + "/L")
                    .doesNotContain("being examined", "the execution"));
  }

  /** No authority is told to report by a day that lies behind it. */
  @Test
  @Clause({"40(12)(b)", "40(26), 1st sentence"})
  void aDayThatHasPassedIsNoLimitForTheAuthority() throws Exception {
    LocalDate day = soon();
    deciding(wishedBy(day));
    decide();
    walk.runJobs();
    assertThat(transmittal().text()).contains("whichever comes first");
    walk.issueLetter();
    String sent = "{'channel':'internal','sentAt':'%s','proof':'Register 7'}";
    until(day.plusDays(1));
    String address = "/tasks/" + walk.task("send-letter").task();
    assertThat(Visitor.login(mvc, "caseworker").page(address).text())
        .contains("That day has passed: please act at once");

    complete("send-letter", sent.formatted(clock.instant())).andExpect(status().isConflict());
    complete("send-letter", "{'notToBeSent':true,'reason':'The day has passed.'}")
        .andExpect(status().isOk());
    walk.runJobs();
    assertThatTheDayHasPassed();
    act("estimate", "estimate", day.plusDays(60).toString());
    walk.finishLetters();

    assertThat(walk.measure(1).execution().executeBy().orElseThrow()).isAfter(day.plusDays(1));
  }

  @Test
  @Clause({"40(12)(b)", "40(26), 1st sentence"})
  void aGrantAfterTheDaySaysThatItHasPassed() throws Exception {
    LocalDate day = soon();
    deciding(wishedBy(day));
    until(day.plusDays(1));

    grant().andExpect(status().isOk());
    walk.runJobs();

    assertThatTheDayHasPassed();
  }

  private void assertThatTheDayHasPassed() {
    assertThat(transmittal().text())
        .contains("That day has passed: please act at once")
        .doesNotContain("whichever comes first");
  }

  private void until(LocalDate day) {
    clock.advance(Duration.between(clock.instant(), day.atTime(12, 0).toInstant(ZoneOffset.UTC)));
    sweeps.sweep(walk.reference());
    walk.runJobs();
  }

  private List<Letter> notices() {
    return walk.letters().stream().filter(letter -> is(letter, "delay-notice")).toList();
  }

  private ResultActions complete(String step, String said) throws Exception {
    return send("/api/tasks/" + walk.task(step).task() + "/complete", said);
  }

  private LocalDate soon() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(10);
  }

  private NewRequest wishedBy(LocalDate day) throws Exception {
    ObjectNode request = json.valueToTree(Registered.complete(Assistance.DOCUMENTS));
    return json.treeToValue(request.put("answerBy", day.toString()), NewRequest.class);
  }

  private void deciding(NewRequest request) {
    walk = walks.register(request);
    walk.take("triage-request", TRIAGE);
    walk.finishLetters();
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
  }

  private MockHttpServletResponse decide() throws Exception {
    String address = "/tasks/" + walk.task("decide-measure").task();
    Visitor visitor = Visitor.login(mvc, "caseworker");
    return visitor.send(visitor.form(address, address).with("decision", "grant"));
  }

  private ResultActions grant() throws Exception {
    return send(
        "/api/tasks/" + walk.task("decide-measure").task() + "/complete", "{'decision':'grant'}");
  }

  private MockHttpServletResponse agreement(
      String party, String authority, String on, String given, String... more) throws Exception {
    List<String> typed = new ArrayList<>(List.of("party", party, "authority", authority));
    typed.addAll(List.of("agreedOn", on, "given", given));
    typed.addAll(List.of(more));
    return act("agreement", typed.toArray(String[]::new));
  }

  /** A slip in what was recorded of a report is put right by both doors; the letter says it. */
  @Test
  @Clause({"40(25)", "42(8)"})
  void aSlipInAReportIsCorrectedBeforeTheAnswerIsSent() throws Exception {
    deciding(Registered.complete(Assistance.DOCUMENTS));
    decide();
    walk.runJobs();
    walk.finishLetters();
    walk.take("record-result", "{'outcome':'executed','result':'The mailbox lintle'}");

    call("{'kind':'correct-result','result':'The mailbox little'}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.why").exists());
    call("{'kind':'correct-result','result':'The mailbox little','why':'Mistyped'}")
        .andExpect(status().isOk());
    MockHttpServletResponse unchanged = act("correct-result", "why", "Again");
    assertThat(unchanged.getStatus()).isEqualTo(422);
    assertThat(problems(unchanged)).contains("Nothing was changed");
    assertThat(
            act("correct-result", "result", "The mailbox little, July", "why", "Overlooked")
                .getStatus())
        .isEqualTo(302);

    walk.take("prepare-letter", "{'text':'# Anew','course':'anew'}");
    Letter answer = walk.letters().get(walk.letters().size() - 1);
    assertThat(answer.text()).contains("The mailbox little, July").doesNotContain("lintle");
    assertThat(page("/journal").text()).contains("Corrected because: Mistyped");
  }

  private MockHttpServletResponse act(String act, String... typed) throws Exception {
    String address = "/files/" + walk.reference() + "/measures/1/acts/" + act;
    Visitor visitor = Visitor.login(mvc, "caseworker");
    return visitor.send(visitor.form(address, address).with(typed));
  }

  private ResultActions call(String said) throws Exception {
    return send("/api/requests/" + walk.reference() + "/measures/1/acts", said);
  }

  private ResultActions send(String address, String said) throws Exception {
    return mvc.perform(Calls.said("caseworker", address, said));
  }

  private org.jsoup.nodes.Document page(String more) throws Exception {
    return Visitor.login(mvc, "caseworker").page("/files/" + walk.reference() + more);
  }

  private static String problems(MockHttpServletResponse answer) throws Exception {
    return Jsoup.parse(answer.getContentAsString()).select(".problems").text();
  }

  private static boolean is(Letter letter, String kind) {
    return letter.kind().id().equals(kind);
  }
}
