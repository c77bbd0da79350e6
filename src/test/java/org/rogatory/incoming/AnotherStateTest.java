package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.incoming.facts.Recall;
import org.rogatory.incoming.filing.Correcting;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.incoming.filing.FollowUps;
import org.rogatory.incoming.found.RecallReason;
import org.rogatory.register.facts.CountryCode;

/** A request that was registered for the wrong State is begun anew with the right one. */
@Clause({"40(13)", "40(28)"})
class AnotherStateTest {

  @Test
  void nothingThatTheFirstStateWasFoundToBeOrSaidCountsForTheOther() {
    InMemory file = InMemory.grantedOnConditions();

    correct(file);

    assertThat(file.request().formalities().authenticity()).isEqualTo(Authenticity.UNVERIFIED);
    assertThat(file.measure().agreedConditions()).isEmpty();
    assertThat(file.measure().consulted()).isEmpty();
    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(file.stateByJournal()).isEqualTo("UNDER_ASSESSMENT");
    assertThat(file.kinds())
        .contains("corrected", "authenticity-established", "consultation-set-aside", "begun-anew");
  }

  @Test
  @Clause("40(12)(b)")
  void anAuthorityThatWorksForTheFirstIsToldToStop() {
    InMemory file = InMemory.grantedOnConditions().transmitted();

    correct(file);

    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(file.measure().execution().openRecalls())
        .extracting(Recall::authority)
        .containsExactly("court");
    assertThat(file.measure().execution().openRecalls())
        .extracting(Recall::because)
        .containsExactly(RecallReason.OTHER_STATE);
  }

  /** Evidence that was obtained for the first is sent to neither before it is assessed anew. */
  @Test
  @Clause({"40(13)", "40(25)"})
  void whatWasObtainedForTheFirstGoesBackToTheGrounds() {
    InMemory file = InMemory.in(MeasureState.EXECUTED);

    correct(file);

    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(file.measure().execution().wasCarriedOut()).isFalse();
    assertThat(file.stateByJournal()).isEqualTo("UNDER_ASSESSMENT");
  }

  /** The right State is owed an answer of its own, with reasons where it is refused. */
  @ParameterizedTest
  @EnumSource(names = {"ANSWERED", "REFUSED", "OUTSIDE"})
  @Clause({"40(13)", "40(25)"})
  void whatTheFirstWasAnsweredIsTakenUpForTheOther(MeasureState answered) {
    InMemory file = InMemory.in(answered);

    correct(file);

    assertThat(file.measure().state()).isEqualTo(answered);
    assertThat(file.measure().execution().takenUpAs()).hasValue(2);
    Measure again = file.request().measure(2);
    assertThat(again.state().hasEnded()).isFalse();
    assertThat(again.assistance()).isEqualTo(file.measure().assistance());
    assertThat(again.description()).isEqualTo(file.measure().description());
    assertThat(FromJournal.of(file.journal().entries()).get("measure.2.state"))
        .isEqualTo(again.state().name());
  }

  /** Data are kept first, and asked about afterwards, 42(4). */
  @Test
  @Clause("42(4)")
  void whatIsPreservedForTheFirstStaysAtItsAuthority() {
    InMemory file = InMemory.of(Registered.preservation()).triaged().transmitted();

    correct(file);

    assertThat(file.measure().state()).isEqualTo(MeasureState.IN_EXECUTION);
    assertThat(file.measure().isOutdated()).isTrue();
    file.reported(Instant.parse("2026-11-03T11:00:00Z"));
    assertThatThrownBy(() -> Executing.of(file.verbs(), 1).requireCurrent())
        .isInstanceOf(ForbiddenByProvision.class);
  }

  /** What is held for one State is not handed to another unseen. */
  @Test
  @Clause({"42(8)", "50(8)"})
  void aFileThatIsLinkedWithWhatIsHeldIsNotCorrectedBeforeTheLinkIsEnded() {
    InMemory file = InMemory.of(Registered.complete(Assistance.STORED_DATA)).triaged();
    file.then(verbs -> FollowUps.of(verbs).follows(InMemory.PRESERVED, null));
    assertThat(file.kinds()).endsWith("linked");

    assertThatThrownBy(() -> correct(file))
        .isInstanceOfSatisfying(
            BadInput.class,
            wrong -> assertThat(wrong.fields()).containsOnlyKeys("requestingState"));
    assertThat(file.request().requestingState()).isNotEqualTo("XE");

    file.then(verbs -> Filing.of(verbs).unlinked(InMemory.PRESERVED, "Another State's data"));
    correct(file);
    assertThat(file.request().requestingState()).isEqualTo("XE");
  }

  @Test
  @Clause({"42(1)", "42(8)"})
  void whatAsksForNoDataFollowsNoPreservationThatIsNotReported() {
    InMemory file = InMemory.of(Registered.complete(Assistance.SERVICE));

    assertThatThrownBy(() -> FollowUps.of(file.verbs()).follows(InMemory.PRESERVED, null))
        .isInstanceOf(ForbiddenByProvision.class);
  }

  private static void correct(InMemory file) {
    file.then(
        verbs ->
            Correcting.of(verbs)
                .correct(Edited.of(verbs.request(), "requestingState", CountryCode.of("XE"))));
  }
}
