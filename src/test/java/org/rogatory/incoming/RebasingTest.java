package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.filing.Rebasing;
import org.rogatory.incoming.withdrawal.Withdrawing;
import org.rogatory.letters.LetterState;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What a request rests on selects the rules, 40(7), also where it is found out later. */
@RogatoryTest
@Tag("database")
@Clause({"40(7)", "44(2)"})
class RebasingTest {

  private static final String TREATY = "Treaty of 3 May 1998";

  @Autowired Walks walks;
  @Autowired GroundRules rules;

  @Test
  void underAnotherTreatyItsGroundsApplyAndWhatItDoesNotAskForHoldsNothingUp() {
    Walk walk =
        triaged(Registered.without("facts", Registered.complete(Assistance.SEARCH_SEIZURE)));
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.AWAITING_INFORMATION);
    int sent = sent(walk);

    change(walk, LegalBasis.OTHER_TREATY, TREATY);

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(walk.openSteps()).contains("assess-grounds");
    assertThat(lawful(walk, Ground.OTHER_TREATY)).isTrue();
    assertThat(lawful(walk, Ground.ESSENTIAL_INTERESTS)).isFalse();
    assertThat(walk.letters()).filteredOn(l -> l.state() == LetterState.SENT).hasSize(sent);
    assertThat(walk.journalIsSound()).isTrue();
  }

  @Test
  void underTheConventionItsContentsAreAskedForAndItsGroundsApply() {
    Walk walk =
        walks.register(Registered.without("facts", Registered.complete(Assistance.SEARCH_SEIZURE)));
    walk.take(
        "triage-request",
        "{'legalBasis':'other-treaty','treaty':'Treaty','authenticity':'verified','accepted':true}");
    assertThat(walk.file().supplements()).isEmpty();

    walk.happens(
        pen ->
            Rebasing.of(pen)
                .change(
                    new Rebasing.Change(
                        LegalBasis.OTHER_TREATY,
                        "Treaty",
                        LegalBasis.CONVENTION,
                        null,
                        "Denounced")));

    assertThat(walk.file().supplements()).hasSize(1);
    assertThat(walk.openSteps()).contains("prepare-letter");
    assertThat(lawful(walk, Ground.ESSENTIAL_INTERESTS)).isTrue();
    assertThat(lawful(walk, Ground.OTHER_TREATY)).isFalse();
  }

  @Test
  void aRefusalThatTheNewBasisDoesNotAllowIsNotApproved() {
    Walk walk = triaged(Registered.complete(Assistance.DOCUMENTS));
    walk.take(
        "assess-grounds",
        "{'grounds':['persecution'],'facts':{'persecution.prejudice-feared':'Political opinions'},'consult':false}");
    walk.take(
        "decide-measure",
        "{'decision':'refuse','grounds':['persecution'],'reasons':'The account holder would be prosecuted for political opinions.'}");
    walk.issueLetter();

    change(walk, LegalBasis.OTHER_TREATY, TREATY);

    assertThatThrownBy(walk::approveLetter)
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class, e -> assertThat(e.provision()).hasToString("40(7)"));
  }

  @Test
  void onlyAnOpenTriagedFileIsRestedOnSomethingElseAndOnlyWithTheTreatysName() {
    Walk walk = walks.register(Registered.complete(Assistance.SERVICE));
    refused(walk, LegalBasis.OTHER_TREATY, TREATY, BadInput.class);
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");

    refused(walk, LegalBasis.OTHER_TREATY, null, BadInput.class);
    refused(walk, LegalBasis.CONVENTION, TREATY, BadInput.class);
    refused(walk, LegalBasis.CONVENTION, null, BadInput.class);
    walk.happens(pen -> Withdrawing.of(pen).request("central-authority-electronic", null));
    refused(walk, LegalBasis.OTHER_TREATY, TREATY, NotInThisState.class);
  }

  private static void refused(
      Walk walk, LegalBasis basis, @Nullable String treaty, Class<? extends Exception> error) {
    int entries = walk.file().file().journalHead().entries();

    assertThatThrownBy(() -> change(walk, basis, treaty)).isInstanceOf(error);

    assertThat(walk.file().file().journalHead().entries()).isEqualTo(entries);
  }

  private static void change(Walk walk, LegalBasis basis, @Nullable String treaty) {
    walk.happens(
        pen ->
            Rebasing.of(pen)
                .change(
                    new Rebasing.Change(
                        LegalBasis.CONVENTION, null, basis, treaty, "Found in the treaty series")));
  }

  private boolean lawful(Walk walk, Ground ground) {
    return rules.examine(ground, walk.measure(1)).lawful();
  }

  private static int sent(Walk walk) {
    walk.sendLetters();
    return (int) walk.letters().stream().filter(l -> l.state() == LetterState.SENT).count();
  }

  private Walk triaged(NewRequest request) {
    Walk walk = walks.register(request);
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
    return walk;
  }
}
