package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Stated;
import org.rogatory.convention.clocks.Hold;
import org.rogatory.convention.clocks.Holding;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.TimePassed;
import org.rogatory.deadlines.reckoning.Deadline;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.asked.PreservedData;
import org.rogatory.incoming.contents.supplement.DraftInformationRequest;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.enquiry.Enquiring;
import org.rogatory.incoming.execution.DraftResults;
import org.rogatory.incoming.filing.Correcting;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.withdrawal.Withdrawing;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** A request for data that are preserved keeps them until it is decided, whenever it arrives. */
@RogatoryTest
@Tag("database")
@Clause("42(8)")
class PreservedMeanwhileTest {

  private static final String TRIAGE =
      "{'legalBasis':'convention','authenticity':'verified','accepted':true}";

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Requests requests;
  @Autowired Deadlines deadlines;
  @Autowired Rebuilding rebuilding;
  @Autowired TestClock clock;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;

  private Walk kept;
  private Walk asking;

  @BeforeEach
  void aPreservation() {
    kept = preserved(Registered.preservation());
  }

  @Test
  void theFileOfThePreservationShowsTheRequestByPageAndItsTimeDoesNotRunOut() throws Exception {
    assertThat(state(kept)).isEqualTo(Hold.State.MINIMUM);
    assertThat(runs(kept)).isTrue();
    clock.advance(Duration.ofDays(75));
    asking = walks.register(Registered.complete(Assistance.STORED_DATA));
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String page = "/files/" + asking.reference() + "/earlier";

    assertThat(
            visitor
                .send(visitor.form(page, page).with("known", kept.reference() + "/1"))
                .getStatus())
        .isEqualTo(302);

    assertThat(state(kept)).isEqualTo(Hold.State.UNTIL_DECISION);
    assertThat(state(asking)).isEqualTo(Hold.State.UNTIL_DECISION);
    assertThat(runs(kept)).isFalse();
    assertThat(
            visitor
                .page("/files/" + kept.reference())
                .select("[aria-labelledby=held-title]")
                .text())
        .contains("held until the decision on it is recorded");
    rebuilding.compare(kept.reference());
    rebuilding.compare(asking.reference());

    var undone =
        visitor.send(
            visitor
                .form(page, page)
                .with("unlink", kept.reference() + "/1", "why", "Another account."));
    assertThat(undone.getStatus()).isEqualTo(302);
    assertThat(state(kept)).as("undoing a link frees nothing").isEqualTo(Hold.State.UNTIL_DECISION);
    rebuilding.compare(asking.reference());
  }

  /** Whatever the State calls it: its letter asks that the preserved data be handed over. */
  @ParameterizedTest
  @EnumSource(
      value = Assistance.class,
      names = {"DOCUMENTS", "INFORMATION_EXPERT", "OTHER"})
  @Clause({"42(1)", "42(8)"})
  void anyMeasureThatAsksForTheDataKeepsThemUntilItIsDecided(Assistance assistance)
      throws Exception {
    asking = walks.register(Registered.complete(assistance));
    send("{'known':'" + kept.reference() + "/1'}").andExpect(status().isOk());
    passes();
    assertThat(state(kept)).isEqualTo(Hold.State.UNTIL_DECISION);
    assertThat(runs(kept)).isFalse();
    rebuilding.compare(kept.reference());
  }

  @Test
  @Clause({"42(1)", "42(8)"})
  void aRequestThatAsksForNoDataIsNotTakenForTheOneThatFollows() throws Exception {
    asking = walks.register(Registered.complete(Assistance.PRESERVED_TRAFFIC_DATA));
    send("{'known':'" + kept.reference() + "/1'}")
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.violations[0].provision").value("42(8)"));
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String page = "/files/" + asking.reference() + "/earlier";
    assertThat(
            visitor
                .send(visitor.form(page, page).with("known", kept.reference() + "/1"))
                .getContentAsString())
        .contains("42(8)", "asks for search, seizure or disclosure");
    assertThat(asking.file().formalities().earlier()).isEmpty();
    assertThat(runs(kept)).isTrue();
  }

  /** It belongs to executing the preservation, and is not what is to follow it. */
  @Test
  @Clause({"42(8)", "43(1)"})
  void aDisclosureUnderArticle43IsNotTheRequestThatKeepsTheData() {
    InMemory file =
        InMemory.of(
                Edited.with(
                    Registered.preservation(),
                    "measures",
                    List.of(
                        Registered.preservation().measures().get(0),
                        Registered.complete(Assistance.PRESERVED_TRAFFIC_DATA).measures().get(0))))
            .triaged()
            .transmitted()
            .reported(Instant.parse("2026-11-03T11:00:00Z"));
    assertThat(Preservations.of(file.request()))
        .extracting(data -> data.hold().orElseThrow().state())
        .containsExactly(Hold.State.MINIMUM);
    file.then(
        verbs ->
            Filing.of(verbs)
                .added(
                    new NewRequest.NewMeasure(
                        Assistance.DOCUMENTS, "Their logs", null, Stated.YES, null, null),
                    Channel.CENTRAL_AUTHORITY_ELECTRONIC));
    assertThat(Preservations.of(file.request()))
        .extracting(data -> data.hold().orElseThrow().state())
        .containsExactly(Hold.State.UNTIL_DECISION);
  }

  @Test
  void theNumberOfAFileOfOursMeansItsPreservationAndNoFileIsEarlierThanItself() throws Exception {
    asking = walks.register(Registered.complete(Assistance.STORED_DATA));
    send("{'to':'" + asking.reference() + "'}").andExpect(status().isUnprocessableEntity());
    send("{'to':'P-7'}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.held").exists());

    send("{'to':'" + kept.reference() + "'}").andExpect(status().isOk());

    assertThat(state(kept)).isEqualTo(Hold.State.UNTIL_DECISION);
    rebuilding.compare(kept.reference());
  }

  @Test
  void byApiSeveralAreLinkedAndUndoingOneNeedsAReason() throws Exception {
    asking = walks.register(Registered.complete(Assistance.STORED_DATA));
    send("{'known':'" + kept.reference() + "/1'}").andExpect(status().isOk());
    send("{'to':'P-7','held':'preservation','since':'2026-11-02T10:00:00+01:00'}")
        .andExpect(status().isOk());
    send("{'known':'" + kept.reference() + "/1'}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.to").exists());
    send("{'unlink':'P-7'}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.why").exists());
    send("{'unlink':'P-7','why':'Misread'}").andExpect(status().isOk());

    assertThat(held(asking)).hasSize(2);
    assertThat(runs(kept)).isFalse();
  }

  @Test
  void theConfirmationKnowsWhetherTheRequestIsHere() {
    assertThat(confirmation(kept))
        .contains("A request for these data that arrives while they are preserved");
    Walk both =
        walks.register(
            Edited.with(
                Registered.preservation(),
                "measures",
                List.of(
                    Registered.preservation().measures().get(0),
                    Registered.complete(Assistance.STORED_DATA).measures().get(0))));
    both.take("triage-request", TRIAGE);
    both.finishLetters();
    both.take(
        "record-result",
        "{'outcome':'executed','result':'Preserved.','inEffectFrom':'2026-11-04T12:00:00+01:00'}");
    both.finishLetters();

    assertThat(confirmation(both))
        .contains("Your request for these data is here", "measure 2", "should it seek other data")
        .doesNotContain("42(9)", "no longer needed");
    assertThat(runs(both)).isFalse();
  }

  @Test
  @Clause({"40(20)", "42(3)(g)"})
  void thatTheUserIsNotToldIsSaidOnlyWhereItWasReported() {
    Map<String, String> contents = new HashMap<>(Registered.preservation().contents());
    contents.put("confidentiality", "Not required; the user may be informed.");
    Walk asked = preserved(Registered.with(Registered.preservation(), contents));
    assertThat(confirmation(asked)).doesNotContain("not notified");

    Walk kept = walks.register(Registered.preservation());
    kept.take("triage-request", TRIAGE);
    kept.finishLetters();
    kept.take(
        "record-result",
        "{'outcome':'executed','result':'Preserved.','inEffectFrom':'2026-11-04T12:00:00+01:00',"
            + "'userNotTold':true}");
    kept.finishLetters();
    assertThat(confirmation(kept)).contains("The user concerned is not notified");
    rebuilding.compare(kept.reference());
  }

  /** What a State is not told is preserved, it cannot seek elsewhere in time. */
  @Test
  @Clause({"42(7)", "42(8)", "40(25)"})
  void whatIsNotPreservedIsToldWithTheReasonAndASecondPersonLooksAtIt() throws Exception {
    Walk part = partly("'hindrance':'data-gone','hindranceWords':'Kept for thirty days only.'");
    part.issueLetter();
    assertThat(part.openSteps()).contains("approve-letter").doesNotContain("send-letter");
    assertThat(
            Visitor.login(mvc, "supervisor")
                .page("/tasks/" + part.task("approve-letter").task())
                .text())
        .contains("is in effect in part only", "The messages before 1 October", "42(7)");
    part.approveLetter();
    part.finishLetters();
    assertThat(confirmation(part))
        .contains("in part only", "The messages before 1 October", "no longer exists")
        .contains("Kept for thirty days only.", "no refusal", "42(7)")
        .doesNotContain("We confirm that the preservation");
    assertThat(part.measure(1).state()).isEqualTo(MeasureState.ANSWERED_HOLD_CONTINUES);
  }

  @Test
  @Clause({"42(7)", "42(8)", "40(25)"})
  void aPartAgainstWhichALegalObstacleStandsIsToldAsAMeasureOfItsOwn() {
    Walk part = partly("'hindrance':'legal-obstacle','hindranceWords':'Section 9 of the Act'");
    part.finishLetters();
    assertThat(part.measure(2).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(confirmation(part))
        .contains("in part only", "reports a legal obstacle", "measure 2", "No decision")
        .doesNotContain("Section 9", "no refusal");
  }

  /** The authority has the letter: the data may be preserved already. */
  @Test
  @Clause({"42(1)", "42(8)"})
  void aRequestIsLinkedWithAPreservationThatIsNotReportedYetAndKeepsIt() throws Exception {
    Walk begun = walks.register(Registered.preservation());
    begun.take("triage-request", TRIAGE);
    begun.finishLetters();
    asking = walks.register(Registered.complete(Assistance.STORED_DATA));
    String page = "/files/" + asking.reference() + "/earlier";
    Visitor visitor = Visitor.login(mvc, "caseworker");
    assertThat(visitor.page(page).select("select[name=known]").text())
        .contains(begun.reference() + "/1, with its authority, not reported yet");
    send("{'known':'" + begun.reference() + "/1'}").andExpect(status().isOk());
    rebuilding.compare(asking.reference());

    begun.take(
        "record-result",
        "{'outcome':'executed','result':'Preserved.','inEffectFrom':'2026-11-04T12:00:00+01:00'}");
    begun.finishLetters();

    assertThat(state(begun)).isEqualTo(Hold.State.UNTIL_DECISION);
    assertThat(state(asking)).isEqualTo(Hold.State.UNTIL_DECISION);
    assertThat(runs(begun)).isFalse();
    assertThat(confirmation(begun)).contains("Your request for these data is here");
    rebuilding.compare(begun.reference());
    rebuilding.compare(asking.reference());
  }

  /** What is held for one State is not handed to another unseen. */
  @Test
  @Clause({"42(8)", "50(8)"})
  void theStateOfNeitherFileIsCorrectedWhileTheLinkStands() throws Exception {
    asking = walks.register(Registered.complete(Assistance.STORED_DATA));
    send("{'known':'" + kept.reference() + "/1'}").andExpect(status().isOk());
    for (Walk walk : List.of(asking, kept)) {
      assertThatThrownBy(() -> walk.happens(PreservedMeanwhileTest::correctTheState))
          .isInstanceOfSatisfying(
              BadInput.class,
              wrong -> assertThat(wrong.fields()).containsOnlyKeys("requestingState"));
      Visitor visitor = Visitor.login(mvc, "caseworker");
      String page = "/files/" + walk.reference() + "/correct";
      var answer =
          visitor.send(visitor.form(page, page).with("requestingState", "XE", "reason", "Misread"));
      assertThat(answer.getStatus()).isEqualTo(422);
      assertThat(answer.getContentAsString()).contains("Undo that link first");
    }

    send("{'unlink':'" + kept.reference() + "/1','why':'Another State'}")
        .andExpect(status().isOk());

    assertThat(state(kept)).as("undoing a link frees nothing").isEqualTo(Hold.State.UNTIL_DECISION);
  }

  private static void correctTheState(RequestPen pen) {
    Correcting.of(pen).correct(Edited.of(pen.request(), "requestingState", CountryCode.of("XE")));
  }

  private Walk partly(String why) {
    Walk walk = walks.register(Registered.preservation());
    walk.take("triage-request", TRIAGE);
    walk.finishLetters();
    walk.take(
        "record-result",
        "{'outcome':'partly-executed','result':'Logs are preserved.',"
            + "'rest':'The messages before 1 October',"
            + why
            + ",'inEffectFrom':'2026-11-04T12:00:00+01:00'}");
    return walk;
  }

  private Walk preserved(NewRequest request) {
    Walk walk = walks.register(request);
    walk.take("triage-request", TRIAGE);
    walk.finishLetters();
    walk.take(
        "record-result",
        "{'outcome':'executed','result':'Preserved.','inEffectFrom':'2026-11-04T12:00:00+01:00'}");
    walk.finishLetters();
    return walk;
  }

  @Test
  void whenTheRequestInTheOtherFileIsDecidedTheSixtyDaysCountAgain() throws Exception {
    asking = walks.register(Registered.complete(Assistance.STORED_DATA));
    Walk second = walks.register(Registered.complete(Assistance.SEARCH_SEIZURE));
    send("{'known':'" + kept.reference() + "/1'}").andExpect(status().isOk());
    send(second, "{'known':'" + kept.reference() + "/1'}").andExpect(status().isOk());
    passes();
    assertThat(runs(kept)).isFalse();

    second.happens(
        pen -> Withdrawing.of(pen).request(Way.by(Channel.CENTRAL_AUTHORITY_POST), null));
    passes();
    assertThat(runs(kept)).as("the first request is open").isFalse();
    asking.happens(
        pen -> Withdrawing.of(pen).request(Way.by(Channel.CENTRAL_AUTHORITY_POST), null));
    passes();

    assertThat(runs(kept)).isTrue();
    assertThat(state(kept)).isEqualTo(Hold.State.MINIMUM);
    rebuilding.compare(kept.reference());
    rebuilding.compare(asking.reference());
    Visitor visitor = Visitor.login(mvc, "caseworker");
    assertThat(visitor.page("/files/" + kept.reference() + "/journal").text())
        .contains("The request in " + asking.reference() + " for data of measure 1 was decided");
    int entries = kept.file().file().journalHead().entries();
    passes();
    assertThat(kept.file().file().journalHead().entries()).isEqualTo(entries);
  }

  /** A negative answer is an answer: page and dates say so alike, and nobody releases anything. */
  @Test
  void whatWasAnsweredInVainKeepsNothingAnyMoreByPageAndByDate() throws Exception {
    asking = walks.register(Registered.complete(Assistance.STORED_DATA));
    send("{'known':'" + kept.reference() + "/1'}").andExpect(status().isOk());
    asking.take("triage-request", TRIAGE);
    asking.take("assess-grounds", "{'grounds':['none']}");
    asking.take("decide-measure", "{'decision':'grant','warningsRead':true}");
    asking.finishLetters();
    asking.take(
        "record-result", "{'outcome':'not-executed','hindrance':'data-gone','hindranceWords':''}");
    passes();
    assertThat(state(kept)).isEqualTo(Hold.State.UNTIL_EXECUTION);
    assertThat(runs(kept)).isFalse();

    asking.finishLetters();
    passes();

    assertThat(state(kept)).isEqualTo(Hold.State.MINIMUM);
    assertThat(runs(kept)).isTrue();
    assertThat(state(asking)).isEqualTo(Hold.State.MINIMUM);
    assertThat(runs(asking)).as("its date is in the file of the preservation").isFalse();
    assertThat(
            Visitor.login(mvc, "caseworker")
                .page("/files/" + kept.reference())
                .select("[aria-labelledby=held-title]")
                .text())
        .contains("60 days")
        .doesNotContain("held until");
    rebuilding.compare(kept.reference());
    rebuilding.compare(asking.reference());
  }

  /** When the least period is over a person decides, by page or by API; time releases nothing. */
  @Test
  void atTheEndOfTheLeastPeriodAPersonHoldsOnOrReleases() throws Exception {
    release(kept).andExpect(status().isConflict());
    clock.advance(Duration.ofDays(62));
    passes();
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String file = "/files/" + kept.reference();
    assertThat(visitor.page(file).text())
        .contains("End of preservation: release or go on holding", "Decide on what is held")
        .doesNotContain("Release what is held");
    LocalDate later = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(30);
    String hold = file + "/measures/1/acts/hold-on";
    assertThat(visitor.send(visitor.form(hold, hold).with("why", "A trial is near.")).getStatus())
        .isEqualTo(422);

    assertThat(
            visitor
                .send(
                    visitor
                        .form(hold, hold)
                        .with("until", later.toString(), "why", "A trial is near."))
                .getStatus())
        .isEqualTo(302);

    assertThat(held(kept).get(0).hold().orElseThrow().minimum().lastDay()).isEqualTo(later);
    assertThat(deadlines.of(kept.reference()))
        .filteredOn(Deadline::isRunning)
        .extracting(clock -> clock.due().lastDay())
        .contains(later);
    assertThat(visitor.page(file).text()).contains("Held on by decision");
    release(kept).andExpect(status().isOk());
    assertThat(held(kept)).isEmpty();
    assertThat(runs(kept)).isFalse();
    assertThat(visitor.page(file).text()).contains("What was held is released");
    kept.happens(pen -> Enquiring.of(pen).received("diplomatic", "How does it stand?"));
    assertThat(kept.letters())
        .last()
        .satisfies(
            reply ->
                assertThat(reply.text())
                    .contains("answered")
                    .doesNotContain("continue to be preserved"));
    rebuilding.compare(kept.reference());
  }

  @Test
  void whatARequestAsksForIsNotReleasedByPageOrByApi() throws Exception {
    asking = walks.register(Registered.complete(Assistance.STORED_DATA));
    send("{'known':'" + kept.reference() + "/1'}").andExpect(status().isOk());
    clock.advance(Duration.ofDays(62));
    release(kept)
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.violations[0].provision").value("42(8)"));
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String page = "/files/" + kept.reference() + "/measures/1/acts/release";
    assertThat(
            visitor.send(visitor.form(page, page).with("why", "By letter.")).getContentAsString())
        .contains("has not been answered");
    assertThat(held(kept)).hasSize(1);
  }

  private ResultActions release(Walk walk) throws Exception {
    return mvc.perform(
        Calls.said(
            "caseworker",
            "/api/requests/" + walk.reference() + "/measures/1/acts",
            "{'kind':'release','why':'The provider by telephone, the State by letter'}"));
  }

  @Test
  void aFurtherMeasureThatAsksForTheDataKeepsThemAgain() throws Exception {
    asking = walks.register(Registered.complete(Assistance.STORED_DATA, Assistance.SERVICE));
    send("{'known':'" + kept.reference() + "/1'}").andExpect(status().isOk());
    asking.happens(
        pen -> Withdrawing.of(pen).measure(1, Way.by(Channel.CENTRAL_AUTHORITY_POST), null));
    passes();
    assertThat(runs(kept)).isTrue();

    asking.happens(
        pen ->
            Filing.of(pen)
                .added(
                    new NewRequest.NewMeasure(
                        Assistance.SEARCH_SEIZURE, "The disk", null, Stated.YES, null, null),
                    Channel.CENTRAL_AUTHORITY_ELECTRONIC));
    passes();

    assertThat(runs(kept)).isFalse();
    rebuilding.compare(asking.reference());
  }

  /** No letter says that data stay held which were released since. */
  @Test
  void whatWasReleasedIsCalledHeldInNoLetter() throws Exception {
    asking =
        walks.register(
            Registered.without(
                "purpose", Registered.complete(Assistance.STORED_DATA, Assistance.SERVICE)));
    send("{'known':'" + kept.reference() + "/1'}").andExpect(status().isOk());
    asking.sendLetters();
    asking.take("triage-request", TRIAGE);
    assertThat(question()).contains("stays held", kept.reference().value());
    asking.happens(
        pen -> Withdrawing.of(pen).measure(1, Way.by(Channel.CENTRAL_AUTHORITY_POST), null));
    clock.advance(Duration.ofDays(62));
    release(kept).andExpect(status().isOk());

    asking.finishLetters();

    assertThat(question()).doesNotContain("stays held", kept.reference().value());
  }

  private String question() {
    return asking.letters().stream()
        .filter(letter -> letter.is(DraftInformationRequest.KIND))
        .reduce((earlier, later) -> later)
        .orElseThrow()
        .text();
  }

  @Test
  void eachOfSeveralLinksShowsItsOwnDate() throws Exception {
    asking = walks.register(Registered.complete(Assistance.STORED_DATA));
    send("{'to':'P-7','held':'preservation','since':'2026-11-02T10:00:00+01:00'}");
    send("{'to':'P-8','held':'preservation','since':'2026-11-05T10:00:00+01:00'}");
    asking.happens(
        pen -> Withdrawing.of(pen).request(Way.by(Channel.CENTRAL_AUTHORITY_POST), null));

    assertThat(deadlines.of(asking.reference()))
        .filteredOn(clock -> clock.kind() == RequestDeadline.PRESERVATION_MINIMUM)
        .extracting(clock -> clock.due().lastDay().toString())
        .containsExactly("2027-01-01", "2027-01-04");
    assertThat(Visitor.login(mvc, "caseworker").page("/files/" + asking.reference()).text())
        .contains("Earlier measure 1", "Earlier measure 2");
  }

  /** Nobody loses sight of a request that names our file, however its number is written. */
  @Test
  void whatARequestNamesIsAnsweredAtTriageByPageAndByApi() throws Exception {
    asking = naming();
    clock.advance(Duration.ofDays(62));
    release(kept).andExpect(status().isConflict());
    Visitor visitor = Visitor.login(mvc, "caseworker");
    assertThat(visitor.page("/files/" + kept.reference()).text())
        .contains(asking.reference() + " names this preservation");
    String by = kept.reference() + "/1";
    String task = asking.task("triage-request").task();
    String said = TRIAGE.replace("}", ",'authenticityHow':'Called back'}");
    mvc.perform(Calls.said("caseworker", "/api/tasks/" + task + "/complete", said))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors['otherData[" + by + "]']").exists());
    String page = "/tasks/" + task;
    assertThat(visitor.page(page).text()).contains("Not about the data of " + by);

    var sent =
        visitor.send(
            visitor
                .form(page, page)
                .with(
                    "legalBasis",
                    "convention",
                    "authenticity",
                    "verified",
                    "authenticityHow",
                    "Called back",
                    "accepted",
                    "true",
                    "otherData[" + by + "]",
                    "Another account"));
    assertThat(sent.getStatus()).isEqualTo(302);

    rebuilding.compare(asking.reference());
    assertThat(visitor.page("/files/" + kept.reference()).text())
        .doesNotContain("names this preservation");
    release(kept).andExpect(status().isOk());
  }

  @Test
  void whatIsLinkedBeforeTheTriageIsNotAskedAndANumberWrittenOtherwiseIsOurs() throws Exception {
    asking = naming();
    send("{'to':'your ref. " + kept.reference().value().replace('-', ' ') + "'}")
        .andExpect(status().isOk());

    asking.take("triage-request", TRIAGE);

    assertThat(state(kept)).isEqualTo(Hold.State.UNTIL_DECISION);
    assertThat(runs(kept)).isFalse();
    rebuilding.compare(asking.reference());
  }

  @Test
  void byApiItIsSaidBesideTheTriageThatARequestIsAboutOtherData() throws Exception {
    asking = naming();
    send("{'known':'" + kept.reference() + "/1','otherData':'Another account'}")
        .andExpect(status().isOk());
    asking.take("triage-request", TRIAGE);
    assertThat(state(kept)).isEqualTo(Hold.State.MINIMUM);
    rebuilding.compare(asking.reference());
  }

  private Walk naming() {
    NewRequest arrived = Registered.complete(Assistance.STORED_DATA);
    Map<String, String> contents = new HashMap<>(arrived.contents());
    String written = " See your file " + kept.reference().value().replace('-', ' ') + ".";
    contents.merge("facts", written, String::concat);
    return walks.register(Registered.with(arrived, contents));
  }

  private void passes() {
    events.publishEvent(new TimePassed(clock.instant()));
    kept.runJobs();
  }

  @Test
  void aLinkIsUndoneWithAReasonAndWhatItHoldsStaysHeld() {
    InMemory file = InMemory.of(Registered.complete(Assistance.STORED_DATA)).triaged();
    Instant since = Instant.parse("2026-08-01T10:00:00Z");
    file.then(verbs -> Filing.of(verbs).linked("P-1", Holding.PRESERVATION, since))
        .then(verbs -> Filing.of(verbs).linked("P-2", Holding.PRESERVATION, since));
    assertThat(Preservations.of(file.request())).hasSize(2);
    assertThatThrownBy(() -> Filing.of(file.verbs()).unlinked("P-1", " "))
        .isInstanceOf(BadInput.class);
    assertThatThrownBy(
            () -> Filing.of(file.verbs()).linked("P-1", Holding.PRESERVATION, since.plusSeconds(9)))
        .isInstanceOf(BadInput.class);

    file.then(verbs -> Filing.of(verbs).unlinked("P-1", "Another investigation"));

    assertThat(Preservations.of(file.request()))
        .extracting(data -> data.hold().orElseThrow().state())
        .containsExactly(Hold.State.UNTIL_DECISION, Hold.State.UNTIL_DECISION);
  }

  private ResultActions send(String said) throws Exception {
    return send(asking, said);
  }

  private ResultActions send(Walk walk, String said) throws Exception {
    return mvc.perform(
        Calls.said("caseworker", "/api/requests/" + walk.reference() + "/earlier", said));
  }

  private List<PreservedData> held(Walk walk) {
    return transaction.execute(status -> requests.held(requests.get(walk.reference())));
  }

  private Hold.State state(Walk walk) {
    return held(walk).get(0).hold().orElseThrow().state();
  }

  private boolean runs(Walk walk) {
    return deadlines.of(walk.reference()).stream()
        .filter(Deadline::isRunning)
        .anyMatch(clock -> clock.kind() == RequestDeadline.PRESERVATION_MINIMUM);
  }

  private static String confirmation(Walk walk) {
    return walk.letters().stream()
        .filter(letter -> letter.is(DraftResults.CONFIRMATION))
        .findFirst()
        .orElseThrow()
        .text();
  }
}
