package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.casefile.Turn;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.incoming.asked.Joining;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.contents.Information;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.contents.Waiving;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.incoming.found.Examination;
import org.rogatory.incoming.found.OriginFound;
import org.rogatory.incoming.found.Triage;
import org.rogatory.incoming.triage.NotAccepting;
import org.rogatory.incoming.triage.Triaging;

/** What is asked for under 40(16) and does not come, or does not suffice; and what opens 21(a). */
@Clause({"40(16)", "40(21)(a)", "40(15)"})
class SilenceInMemoryTest {

  private static final Duration A_MONTH = Duration.ofDays(31);

  @Test
  void afterTheLastReminderAPersonSaysHowTheFileGoesOn() {
    InMemory file = askedFor("facts");

    file.later(A_MONTH).then(pen -> Waiving.of(pen).overdue(1)).then(this::reminded);
    file.later(A_MONTH).then(pen -> Waiving.of(pen).overdue(1)).then(this::reminded);
    assertThat(file.kinds()).filteredOn("information-overdue"::equals).hasSize(2);
    assertThat(file.measure().turn()).isEqualTo(Turn.REQUESTING_STATE);
    file.later(A_MONTH).then(pen -> Waiving.of(pen).overdue(1));

    assertThat(file.request().supplement(1).stage()).isEqualTo(Supplement.Stage.UNANSWERED);
    assertThat(file.measure().turn()).isEqualTo(Turn.US);
    assertThat(file.kinds()).endsWith("information-unanswered");
  }

  /** A reminder would have nothing to say: no letter can be made of it. */
  @Test
  void nobodyIsRemindedOfWhatIsWantingNoMore() {
    InMemory file =
        deficient(Assistance.STORED_DATA, ContentItem.FACTS)
            .then(pen -> Supplementing.of(pen).requested(1, pen.moment().day().plusDays(30)))
            .then(pen -> Supplementing.of(pen).suffices(ContentItem.FACTS));

    file.later(A_MONTH).then(pen -> Waiving.of(pen).overdue(1));

    assertThat(file.request().supplement(1).stage()).isEqualTo(Supplement.Stage.CANCELLED);
    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(file.kinds())
        .contains("information-cancelled")
        .doesNotContain("information-overdue");
  }

  @Test
  void silenceIsNoSilenceWhileThePeriodRuns() {
    InMemory file = askedFor("facts");

    assertThatThrownBy(() -> Waiving.of(file.verbs()).unanswered(1))
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class,
            refused -> assertThat(refused.getMessage()).contains("40(16)"));
    assertThatThrownBy(() -> Waiving.of(file.verbs()).askAgain(1))
        .isInstanceOf(NotInThisState.class);
    assertThatThrownBy(() -> Waiving.of(file.verbs()).waiveToConsult(1))
        .isInstanceOf(ForbiddenByProvision.class);
    assertThat(file.kinds()).endsWith("information-requested");
  }

  @Test
  void whoeverConsultsAfterSilenceFindsTheGroundOpen() {
    InMemory file = silent("facts");

    file.then(pen -> Waiving.of(pen).waiveToConsult(1));

    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(file.request().supplement(1).leadsToConsultation()).isTrue();
    assertThat(isOpen(file)).isTrue();
  }

  @Test
  void aTextThatCameAfterwardsClosesTheGroundUntilItIsExamined() {
    InMemory file =
        deficient(Assistance.STORED_DATA, ContentItem.FACTS)
            .then(pen -> Supplementing.of(pen).requested(1, pen.moment().day().plusDays(30)));
    for (int period = 0; period < 3; period++) {
      file.later(A_MONTH).then(pen -> Waiving.of(pen).overdue(1));
      if (period < 2) {
        file.then(this::reminded);
      }
    }
    file.then(pen -> Waiving.of(pen).waiveToConsult(1));
    assertThat(isOpen(file)).isTrue();

    file.then(pen -> Supplementing.of(pen).received(adding("facts")));

    assertThat(isOpen(file)).isFalse();
    assertThat(file.request().supplement(2).stage()).isEqualTo(Supplement.Stage.RECEIVED);
    assertThat(file.kinds()).contains("information-needed");

    file.then(
        pen ->
            Supplementing.of(pen)
                .examined(2, new Examination(Map.of(ContentItem.FACTS, "Still vague"), Set.of())));
    assertThat(isOpen(file)).as("it was examined and does not suffice").isTrue();
  }

  /** Nothing is to be examined where nothing was found deficient. */
  @Test
  void aTextThatNobodyWaitsForOpensNoExamination() {
    InMemory file = InMemory.in(MeasureState.UNDER_ASSESSMENT);

    file.then(pen -> Supplementing.of(pen).received(adding("facts")));

    assertThat(file.request().openSupplement()).isEmpty();
  }

  @Test
  void whatComesAtLastIsExaminedAllTheSame() {
    InMemory file =
        silent("facts")
            .then(pen -> Waiving.of(pen).askAgain(1))
            .then(pen -> Supplementing.of(pen).received(adding("facts")))
            .then(pen -> Supplementing.of(pen).examined(1, Examination.NOTHING));

    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(isOpen(file)).isFalse();
  }

  /** 40(15)(e) and (f), the procedure, confidentiality, and what 45(3) lends to 46. */
  @ParameterizedTest
  @CsvSource({
    "stored-data, identification",
    "stored-data, period",
    "stored-data, procedure-wanted",
    "stored-data, confidentiality",
    "content-data, necessity",
    "content-data, data-and-link",
    "content-data, period-justification"
  })
  void whatIsNotRequiredNeverOpensTheGround(String assistance, String item) {
    InMemory file = deficient(Assistance.of(assistance), ContentItem.of(item));

    file.then(pen -> Supplementing.of(pen).requested(1, pen.moment().day().plusDays(30)))
        .later(A_MONTH);
    assertThat(isOpen(file)).isFalse();
    file.then(pen -> Supplementing.of(pen).received(adding(item)))
        .then(pen -> Waiving.of(pen).waive(1, Examination.NOTHING));

    assertThat(file.request().content(ContentItem.of(item)).open()).isPresent();
    assertThat(isOpen(file)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"stored-data, facts", "content-data, purpose", "traffic-data, necessity"})
  void whatIsRequiredAndInsufficientStaysFoundWhereItIsWaived(String assistance, String item) {
    InMemory file =
        deficient(Assistance.of(assistance), ContentItem.of(item))
            .then(pen -> Supplementing.of(pen).requested(1, pen.moment().day().plusDays(30)));
    assertThat(isOpen(file)).as("only asked").isFalse();

    file.then(pen -> Supplementing.of(pen).received(adding(item)));
    assertThat(isOpen(file)).as("answered, not examined").isFalse();
    file.then(
        pen ->
            Waiving.of(pen)
                .waive(1, new Examination(Map.of(ContentItem.of(item), "Still vague"), Set.of())));

    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(file.request().content(ContentItem.of(item)).deficiency()).contains("Still vague");
    assertThat(isOpen(file)).isTrue();
  }

  /** What says nothing about the item that was asked for answers nothing. */
  @Test
  void anEmptyMessageOpensNothing() {
    InMemory file = askedFor("facts");

    file.then(
            pen ->
                Supplementing.of(pen)
                    .received(
                        new Information("mail", Map.of(), Map.of(), "We shall write soon.", false)))
        .then(pen -> Waiving.of(pen).waive(1, Examination.NOTHING));
    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(isOpen(file)).isFalse();

    file.later(A_MONTH);
    assertThat(isOpen(file)).as("its day has passed").isTrue();
  }

  @Test
  void whatSufficesAndIsGivenUpLeavesNothingFound() {
    InMemory file =
        deficient(Assistance.STORED_DATA, ContentItem.FACTS)
            .then(pen -> Supplementing.of(pen).requested(1, pen.moment().day().plusDays(30)))
            .then(pen -> Supplementing.of(pen).received(adding("facts")))
            .then(
                pen ->
                    Waiving.of(pen).waive(1, new Examination(Map.of(), Set.of(ContentItem.FACTS))));

    assertThat(file.request().content(ContentItem.FACTS).open()).isEmpty();
    assertThat(isOpen(file)).isFalse();
  }

  /** What is found deficient stands before the same examination lets a measure go on. */
  @Test
  void whatIsFoundDeficientStandsBeforeAuthenticityLetsTheMeasureGoOn() {
    InMemory file =
        InMemory.of(Registered.without("facts", Registered.complete(Assistance.STORED_DATA)))
            .then(verbs -> Triaging.of(verbs).settle(InMemory.triage(Authenticity.FAILED, true)))
            .then(pen -> Supplementing.of(pen).requested(1, pen.moment().day().plusDays(30)))
            .then(pen -> Supplementing.of(pen).received(adding("facts")));
    Examination found = new Examination(Map.of(ContentItem.FACTS, "Which facts?"), Set.of());

    file.then(pen -> Supplementing.of(pen).finds(found))
        .then(pen -> Filing.of(pen).authenticated(Authenticity.VERIFIED, "Called back"));
    assertThat(file.measure().state()).isEqualTo(MeasureState.AWAITING_INFORMATION);
    file.then(pen -> Supplementing.of(pen).examined(1, found));

    assertThat(file.measure().state()).isEqualTo(MeasureState.AWAITING_INFORMATION);
    assertThat(file.request().content(ContentItem.FACTS).deficiencies()).hasSize(1);
  }

  /** What is found wanting in a further round was not asked for in the first. */
  @Test
  @Clause({"40(13)", "40(16)"})
  void whatAFurtherLetterWillAskForWasNotAskedForInVain() {
    InMemory file =
        askedFor("facts")
            .then(pen -> Supplementing.of(pen).received(adding("facts")))
            .then(pen -> Filing.of(pen).authenticated(Authenticity.FAILED, "Nobody knows of it"))
            .then(pen -> Supplementing.of(pen).examined(1, Examination.NOTHING));
    file.later(A_MONTH);
    assertThatThrownBy(() -> NotAccepting.of(file.verbs()).propose())
        .isInstanceOf(ForbiddenByProvision.class)
        .hasMessageContaining("40(16)");

    file.then(pen -> Supplementing.of(pen).requested(1, pen.moment().day().plusDays(30)));
    isNotAcceptedOnlyAfterItsTime(file);
  }

  /** What arrives before the letter goes out answers nothing of what the letter asks. */
  @Test
  @Clause({"40(13)", "40(16)"})
  void whatCameBeforeTheLetterDoesNotAnswerIt() {
    InMemory file =
        failed()
            .then(pen -> Supplementing.of(pen).received(adding("purpose")))
            .then(pen -> Supplementing.of(pen).requested(1, pen.moment().day().plusDays(30)));

    isNotAcceptedOnlyAfterItsTime(file);
  }

  /** The day of the first letter is not the day of the second. */
  @Test
  @Clause({"40(13)", "40(16)"})
  void whatArrivesWhileAFurtherLetterIsInPreparationDoesNotAnswerIt() {
    InMemory file =
        askedFor("facts")
            .then(pen -> Supplementing.of(pen).received(adding("facts")))
            .then(pen -> Filing.of(pen).authenticated(Authenticity.FAILED, "Nobody knows of it"))
            .then(pen -> Supplementing.of(pen).examined(1, Examination.NOTHING));

    file.later(A_MONTH).then(pen -> Supplementing.of(pen).received(adding("purpose")));

    assertThatThrownBy(() -> NotAccepting.of(file.verbs()).propose())
        .isInstanceOf(ForbiddenByProvision.class)
        .hasMessageContaining("40(16)");
  }

  /** What came before the letter is no answer to it, also where it is examined after it. */
  @Test
  @Clause({"40(16)", "40(21)(a)"})
  void whatCameBeforeTheLetterIsNotWantingBeforeTheStateCouldAnswer() {
    InMemory file =
        InMemory.of(Registered.without("facts", Registered.complete(Assistance.STORED_DATA)))
            .triaged()
            .then(pen -> Supplementing.of(pen).received(adding("facts")))
            .then(pen -> Supplementing.of(pen).requested(1, pen.moment().day().plusDays(30)))
            .then(
                pen ->
                    Waiving.of(pen)
                        .waive(1, new Examination(Map.of(ContentItem.FACTS, "Vague"), Set.of())));

    assertThat(isOpen(file)).isFalse();
    assertThat(isOpen(file.later(A_MONTH))).isTrue();
  }

  /** Whoever asks once more waits once more. */
  @Test
  @Clause({"40(13)", "40(16)"})
  void whatWasAskedOnceMoreCanBeAnsweredOnceMore() {
    InMemory file =
        failed()
            .then(pen -> Supplementing.of(pen).requested(1, pen.moment().day().plusDays(30)))
            .then(pen -> Supplementing.of(pen).received(adding("purpose")))
            .then(pen -> NotAccepting.of(pen).propose())
            .then(pen -> NotAccepting.of(pen).takenBack())
            .then(pen -> Supplementing.of(pen).requested(2, pen.moment().day().plusDays(30)));

    isNotAcceptedOnlyAfterItsTime(file);
  }

  /** A reminder gives a period of its own, also where something came before it went out. */
  @Test
  @Clause({"40(13)", "40(16)"})
  void aReminderThatGoesOutGivesItsTime() {
    InMemory file =
        failed()
            .then(pen -> Supplementing.of(pen).requested(1, pen.moment().day().plusDays(30)))
            .then(pen -> Supplementing.of(pen).received(adding("purpose")))
            .then(this::reminded);

    isNotAcceptedOnlyAfterItsTime(file);
  }

  private static void isNotAcceptedOnlyAfterItsTime(InMemory file) {
    assertThatThrownBy(() -> NotAccepting.of(file.verbs()).propose())
        .isInstanceOf(ForbiddenByProvision.class)
        .hasMessageContaining("40(16)");

    file.later(A_MONTH).then(pen -> NotAccepting.of(pen).propose());
    assertThat(file.kinds()).endsWith("non-acceptance-proposed");
  }

  private static boolean isOpen(InMemory file) {
    return file.verbs()
        .rules()
        .grounds()
        .examine(Ground.NOT_IN_CONFORMITY, file.measure())
        .lawful();
  }

  private static Information adding(String item) {
    return new Information(
        "mail", Map.of(item, "Somebody did something."), Map.of(item, Joining.ADD), null, false);
  }

  /** A request whose State was asked for an item that is missing. */
  private static InMemory askedFor(String item) {
    return InMemory.of(Registered.without(item, Registered.complete(Assistance.STORED_DATA)))
        .triaged()
        .then(pen -> Supplementing.of(pen).requested(1, pen.moment().day().plusDays(30)));
  }

  private InMemory silent(String item) {
    InMemory file = askedFor(item);
    for (int period = 0; period < 3; period++) {
      file.later(A_MONTH).then(pen -> Waiving.of(pen).overdue(1));
      if (period < 2) {
        file.then(this::reminded);
      }
    }
    return file;
  }

  private void reminded(RequestPen pen) {
    Supplementing.of(pen).reminded(1, pen.moment().day().plusDays(14));
  }

  /** A request whose origin could not be verified, and whose State is to be asked about it. */
  private static InMemory failed() {
    return InMemory.of(Registered.complete(Assistance.STORED_DATA))
        .then(
            pen ->
                Triaging.of(pen)
                    .settle(
                        new Triage(
                            LegalBasis.CONVENTION,
                            null,
                            new OriginFound(Authenticity.FAILED, List.of(), "Nobody knows of it"),
                            true,
                            null,
                            Map.of(),
                            null,
                            Map.of(),
                            null,
                            null)));
  }

  /** A request of which an item was found deficient. */
  private static InMemory deficient(Assistance assistance, ContentItem item) {
    NewRequest request = Registered.complete(assistance);
    Map<String, String> contents = new java.util.HashMap<>(request.contents());
    contents.put("data-and-link", "The account waterline-77");
    contents.put("necessity", "It is deleted daily.");
    contents.put("period-justification", "The sentence begins then.");
    contents.put(item.id(), "Something");
    return InMemory.of(Registered.with(request, contents))
        .then(
            pen ->
                Triaging.of(pen)
                    .settle(
                        new Triage(
                            LegalBasis.CONVENTION,
                            null,
                            new OriginFound(Authenticity.VERIFIED, List.of(), "Called back"),
                            true,
                            null,
                            Map.of(item, "Too little"),
                            null,
                            Map.of(),
                            null,
                            null)));
  }
}
