package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.NeededFact;
import org.rogatory.incoming.filing.BasisChange;
import org.rogatory.incoming.filing.Rebasing;
import org.rogatory.incoming.filing.Reexamined;
import org.rogatory.incoming.found.Circumstances;
import org.rogatory.incoming.found.GroundFound;
import org.rogatory.incoming.found.GroundsFound;
import org.rogatory.incoming.found.ScopeAnswer;
import org.rogatory.incoming.grounds.Approving;
import org.rogatory.incoming.grounds.Deciding;
import org.rogatory.incoming.review.UnseenChanges;
import org.rogatory.incoming.triage.Scoping;
import org.rogatory.incoming.triage.Triaging;

/** What the register says now is asked at each verb, and when it says something else. */
@Clause({"40(7)", "65"})
class RegisterChangesInMemoryTest {

  private static final String TREATY = "Treaty of Ostra";

  @Test
  void nothingIsFoundOrDecidedOnATreatyThatTheRegisterDoesNotHold() {
    InMemory assessed = onTreaty();
    refusesBasis(
        () -> assessed.treatiesRemoved().then(verbs -> Deciding.of(verbs, 1).assess(article())));
    InMemory decided =
        onTreaty().then(verbs -> Deciding.of(verbs, 1).assess(article())).treatiesRemoved();
    refusesBasis(() -> Deciding.of(decided.verbs(), 1).proposeRefusal(GROUNDS, "Article 5."));
    refusesBasis(() -> Deciding.of(decided.verbs(), 1).grant(List.of(), null));

    assertThat(decided.measure().state()).isEqualTo(MeasureState.AWAITING_DECISION);
  }

  @Test
  void aProposalOnSuchATreatyIsNeitherApprovedNorSent() {
    InMemory proposed = proposed().treatiesRemoved();
    refusesBasis(
        () -> Approving.of(proposed.verbs("supervisor"), 1).approve(true, Set.of("caseworker")));
    InMemory approved = proposed().approved().treatiesRemoved();
    refusesBasis(() -> Approving.of(approved.verbs(), 1).refused());
  }

  @Test
  void whatRestsOnATreatyThatIsRemovedGoesBackAndAnotherBasisIsTheWayOut() {
    InMemory file = proposed();
    changes(file, InMemory::treatiesRemoved);

    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(file.stateByJournal()).isEqualTo(MeasureState.UNDER_ASSESSMENT.name());
    assertThat(file.kinds()).contains("examined-again");

    rebase(file);
    file.then(verbs -> Deciding.of(verbs, 1).assess(GroundsFound.none(null)))
        .then(verbs -> Deciding.of(verbs, 1).grant(List.of(), null));
    assertThat(file.measure().state()).isEqualTo(MeasureState.GRANTED);
  }

  /** Where the Convention turns out not to be in force, scope is examined, and can be answered. */
  @Test
  void anUndecidedMeasureIsFoundOutsideWhereTheConventionIsNotInForce() {
    InMemory file = InMemory.in(MeasureState.AWAITING_DECISION);
    changes(file, InMemory::noParty);

    assertThat(file.measure().state()).isEqualTo(MeasureState.SCOPE_OPEN);
    file.then(verbs -> Scoping.of(verbs).examine(1, ScopeAnswer.NONE));
    assertThat(file.measure().state()).isEqualTo(MeasureState.FOUND_OUTSIDE);
    file.then(verbs -> Scoping.of(verbs).answered(1));
    assertThat(file.stateByJournal()).isEqualTo(MeasureState.OUTSIDE.name());
  }

  @Test
  void aFileOfWhichNothingIsFoundOtherwiseIsNotTouched() {
    InMemory file = InMemory.in(MeasureState.AWAITING_DECISION);
    Reexamined same = Reexamined.before(file.verbs());
    file.treaty(TREATY, null, "registrar");

    assertThat(same.isTouched()).isFalse();
  }

  private static final List<Ground> GROUNDS = List.of(Ground.OTHER_TREATY);

  private static void changes(InMemory file, Consumer<InMemory> register) {
    Reexamined again = Reexamined.before(file.verbs("supervisor"));
    register.accept(file);
    assertThat(again.isTouched()).isTrue();
    again.conclude();
  }

  private static void rebase(InMemory file) {
    try {
      Rebasing.of(file.verbs()).change(onConvention(Map.of()));
    } catch (UnseenChanges unseen) {
      Rebasing.of(file.verbs()).change(onConvention(unseen.looked()));
    }
  }

  private static BasisChange onConvention(Map<String, Boolean> looked) {
    return new BasisChange(
        LegalBasis.OTHER_TREATY, TREATY, LegalBasis.CONVENTION, null, "The treaty ended", looked);
  }

  private static void refusesBasis(ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class,
            forbidden ->
                assertThat(forbidden.violations())
                    .anySatisfy(
                        violation -> {
                          assertThat(violation.provision()).hasToString("40(7)");
                          assertThat(violation.reason().key()).isEqualTo("forbidden.basis-gone");
                        }));
  }

  private static InMemory proposed() {
    return onTreaty()
        .then(verbs -> Deciding.of(verbs, 1).assess(article()))
        .then(
            verbs ->
                Deciding.of(verbs, 1)
                    .proposeRefusal(GROUNDS, "Article 5 of the treaty allows it here."));
  }

  private static InMemory onTreaty() {
    return InMemory.of(Registered.complete(Assistance.CONTENT_DATA))
        .treaty(TREATY, null, "registrar")
        .then(
            verbs ->
                Triaging.of(verbs)
                    .settle(
                        Edited.with(
                            InMemory.triage(Authenticity.VERIFIED, true),
                            "basis",
                            LegalBasis.OTHER_TREATY,
                            "treaty",
                            TREATY)));
  }

  private static GroundsFound article() {
    return new GroundsFound(
        List.of(
            new GroundFound(Ground.OTHER_TREATY, Map.of(NeededFact.TREATY_ARTICLE, "Article 5"))),
        Circumstances.unknown(),
        List.of(),
        null,
        false,
        null);
  }
}
