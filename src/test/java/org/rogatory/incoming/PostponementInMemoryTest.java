package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.NeededFact;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.grounds.Approving;
import org.rogatory.incoming.grounds.Deciding;
import org.rogatory.incoming.postponement.Reviewing;
import org.rogatory.journal.Moment;

/** A postponement is no refusal in disguise, 40(27): it is short, and ends with its reason. */
@Clause("40(27)")
class PostponementInMemoryTest {

  private static final String WHY = "The trial would lose its surprise.";

  @Test
  void theReviewLiesWithinTheLimitOfTheOffice() {
    InMemory file =
        InMemory.in(MeasureState.POSTPONEMENT_PROPOSED)
            .then(verbs -> Approving.of(verbs, 1).takeBack());
    LocalDate last = file.verbs().rules().policy().lastReview(file.verbs().moment().day());
    assertThat(last).isBetween(day(file, 60), day(file, 66));

    assertThatThrownBy(
            () ->
                Deciding.of(file.verbs(), 1)
                    .proposePostponement("Trial 4/2026", LocalDate.of(2099, 1, 1), WHY))
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class,
            refused -> assertThat(refused.getMessage()).contains("40(27)"));
    assertThat(file.kinds()).endsWith("proposal-withdrawn");

    file.then(verbs -> Deciding.of(verbs, 1).proposePostponement("Trial 4/2026", last, WHY));
    assertThat(file.measure().decision().reviewOn()).contains(last);
  }

  /** The day is asked at the door where it is first said, too. */
  @ParameterizedTest
  @ValueSource(strings = {"tomorrow", "2026-11-03", "2027-05-22"})
  void aReviewThatIsNamedWithTheGroundLiesWithinTheLimitToo(String day) {
    InMemory file = InMemory.in(MeasureState.UNDER_ASSESSMENT);

    assertThatThrownBy(
            () ->
                Deciding.of(file.verbs(), 1)
                    .assess(
                        InMemory.found(
                            Ground.POSTPONEMENT,
                            Map.of(
                                NeededFact.INTERFERING_PROCEEDING,
                                "Trial 4/2026",
                                NeededFact.REVIEW_DATE,
                                day))))
        .isInstanceOfAny(BadInput.class, ForbiddenByProvision.class);
    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
  }

  @Test
  void theProceedingIsTypedOnce() {
    InMemory file =
        InMemory.in(MeasureState.POSTPONEMENT_PROPOSED)
            .then(verbs -> Approving.of(verbs, 1).takeBack())
            .then(verbs -> Deciding.of(verbs, 1).proposePostponement(" ", day(verbs), WHY));

    assertThat(file.measure().decision().interferingProceeding()).contains("Trial 4/2026");
  }

  /** What postpones is what the requesting State was consulted on, 40(28). */
  @Test
  @Clause("40(28)")
  void noOtherProceedingPostponesThanTheOneConsultedOn() {
    InMemory file =
        InMemory.in(MeasureState.POSTPONEMENT_PROPOSED)
            .then(verbs -> Approving.of(verbs, 1).takeBack());

    assertThatThrownBy(
            () ->
                Deciding.of(file.verbs(), 1)
                    .proposePostponement("Trial 9/2026 against Mr Pell", day(file.verbs()), WHY))
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class,
            refused -> assertThat(refused.getMessage()).contains("40(28)"));
    assertThat(file.kinds()).endsWith("proposal-withdrawn");
  }

  /** Whatever the measure waits for, the end can be recorded, and nothing rests on it any more. */
  @ParameterizedTest
  @EnumSource(
      value = MeasureState.class,
      names = {"CONSULTATION_IN_PREPARATION", "IN_CONSULTATION", "POSTPONEMENT_PROPOSED"})
  void aProceedingThatEndsBeforeThePostponementPostponesNothing(MeasureState state) {
    InMemory file = postponing(state);

    file.then(verbs -> Reviewing.of(verbs, 1).proceedingEnded("Judgment of today"));

    assertThat(file.measure().state())
        .isEqualTo(
            state == MeasureState.POSTPONEMENT_PROPOSED ? MeasureState.AWAITING_DECISION : state);
    InMemory decided =
        switch (state) {
          case CONSULTATION_IN_PREPARATION -> file.then(verbs -> Consulting.of(verbs, 1).dropped());
          case IN_CONSULTATION ->
              file.later(Duration.ofDays(60)).then(verbs -> Consulting.of(verbs, 1).lapsed());
          default -> file;
        };
    assertThatThrownBy(
            () ->
                Deciding.of(decided.verbs(), 1)
                    .proposePostponement("Trial 4/2026", day(decided.verbs()), WHY))
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class,
            refused -> assertThat(refused.getMessage()).contains("40(27)"));
    decided.then(verbs -> Deciding.of(verbs, 1).grant(List.of(), null));
    assertThat(decided.measure().state()).isEqualTo(MeasureState.GRANTED);
  }

  /** It is one proceeding, whichever measure its end was recorded at. */
  @Test
  void whatEndsForOneMeasureEndsForEveryOther() {
    InMemory file =
        InMemory.of(Registered.complete(Assistance.CONTENT_DATA, Assistance.STORED_DATA)).triaged();
    file.then(verbs -> Deciding.of(verbs, 1).assess(InMemory.postponable()))
        .then(verbs -> Deciding.of(verbs, 2).assess(InMemory.postponable()));

    file.then(verbs -> Reviewing.of(verbs, 1).proceedingEnded("Judgment of today"));

    assertThat(file.kinds()).endsWith("proceeding-ended", "proceeding-ended");
    assertThat(file.request().measure(2).decision().endedProceedings())
        .isEqualTo(file.request().measure(1).decision().endedProceedings())
        .isNotEmpty();
  }

  private static InMemory postponing(MeasureState state) {
    if (state == MeasureState.POSTPONEMENT_PROPOSED) {
      return InMemory.in(state).approved();
    }
    InMemory assessed =
        InMemory.in(MeasureState.UNDER_ASSESSMENT)
            .then(verbs -> Deciding.of(verbs, 1).assess(InMemory.postponable()));
    return state == MeasureState.IN_CONSULTATION ? assessed.consulted() : assessed;
  }

  /** It is no ground again under the same name; another proceeding is consulted on by itself. */
  @Test
  void aPostponementIsNotContinuedForAProceedingThatHasEnded() {
    InMemory file =
        InMemory.in(MeasureState.POSTPONED)
            .later(Duration.ofDays(3))
            .then(verbs -> Reviewing.of(verbs, 1).proceedingEnded("Judgment of today"));

    assertThatThrownBy(() -> Approving.of(file.verbs(), 1).reviewed(false))
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class,
            refused -> assertThat(refused.getMessage()).contains("40(27)"));
    file.then(verbs -> Approving.of(verbs, 1).reviewed(true));
    assertThatThrownBy(() -> Deciding.of(file.verbs(), 1).assess(InMemory.postponable()))
        .isInstanceOf(ForbiddenByProvision.class);
    file.then(
        verbs ->
            Deciding.of(verbs, 1)
                .assess(
                    InMemory.found(
                        Ground.POSTPONEMENT,
                        Map.of(NeededFact.INTERFERING_PROCEEDING, "Trial 9/2026"))));
    assertThat(file.measure().state()).isEqualTo(MeasureState.CONSULTATION_IN_PREPARATION);
  }

  @Test
  void theEndOfOurProceedingIsRecordedLongBeforeTheReview() {
    InMemory file =
        InMemory.in(MeasureState.POSTPONED)
            .later(Duration.ofDays(3))
            .then(verbs -> Reviewing.of(verbs, 1).proceedingEnded("Judgment of today"));

    assertThat(file.measure().state()).isEqualTo(MeasureState.POSTPONED);
    assertThat(file.measure().decision().proceedingEndedOn()).contains(file.verbs().moment().day());
    assertThat(file.kinds()).endsWith("proceeding-ended");
    file.then(verbs -> Approving.of(verbs, 1).reviewed(true));
    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
  }

  @Test
  void whatWasKnownBeforeThePostponementIsNoReasonToReviewIt() {
    InMemory file = InMemory.in(MeasureState.POSTPONED);
    Moment decided = file.verbs().moment();
    Moment before = new Moment(decided.at().minus(Duration.ofDays(1)), decided.zone());

    assertThatThrownBy(() -> Reviewing.of(file.verbs().at(before), 1).proceedingEnded(null))
        .isInstanceOfSatisfying(
            BadInput.class, wrong -> assertThat(wrong.fields()).containsOnlyKeys("arrivedAt"));
    assertThat(file.kinds()).endsWith("measure-postponed");
  }

  @Test
  void whoeverJustifiesItAgainConsultsAgain() {
    InMemory file =
        InMemory.in(MeasureState.POSTPONED)
            .later(Duration.ofDays(46))
            .then(verbs -> Approving.of(verbs, 1).reviewDue())
            .then(verbs -> Approving.of(verbs, 1).reviewed(false));

    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThatThrownBy(
            () ->
                Deciding.of(file.verbs(), 1)
                    .proposePostponement("Trial 5/2026", day(file.verbs()), WHY))
        .isInstanceOf(NotInThisState.class);
    assertThat(file.verbs().rules().grounds().examine(Ground.POSTPONEMENT, file.measure()).lawful())
        .isTrue();
  }

  @Test
  void nothingEndsForWhatIsNotPostponed() {
    InMemory file = InMemory.in(MeasureState.IN_EXECUTION);

    assertThatThrownBy(() -> Reviewing.of(file.verbs(), 1).proceedingEnded(null))
        .isInstanceOf(NotInThisState.class);
  }

  private static LocalDate day(InMemory file, int days) {
    return file.verbs().moment().day().plusDays(days);
  }

  private static LocalDate day(RequestPen verbs) {
    return verbs.moment().day().plusDays(30);
  }
}
