package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.inbox.TaskRow;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.filing.BasisChange;
import org.rogatory.incoming.filing.Rebasing;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.grounds.DraftRefusal;
import org.rogatory.incoming.withdrawal.Withdrawing;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterState;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What a request rests on selects the rules, 40(7), also where it is found out later. */
@RogatoryTest
@Tag("database")
@Clause({"40(7)", "44(2)"})
class RebasingTest {

  private static final String TREATY = "Treaty of 3 May 1998";

  @Autowired Treaties treaties;
  @Autowired Walks walks;
  @Autowired GroundRules rules;

  @BeforeEach
  void theRegisterHoldsTreaties() {
    treaties.bind(TREATY);
    treaties.bind("Treaty");
  }

  @AfterEach
  void theRegisterHoldsNoneAgain() {
    treaties.forget();
  }

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
                    new BasisChange(
                        LegalBasis.OTHER_TREATY,
                        "Treaty",
                        LegalBasis.CONVENTION,
                        null,
                        "Denounced",
                        Edited.LOOKED)));

    assertThat(walk.file().supplements()).hasSize(1);
    assertThat(walk.openSteps()).contains("prepare-letter");
    assertThat(lawful(walk, Ground.ESSENTIAL_INTERESTS)).isTrue();
    assertThat(lawful(walk, Ground.OTHER_TREATY)).isFalse();
  }

  @Test
  @Clause({"40(7)", "40(25)", "40(28)"})
  void aRefusalThatIsNotSentIsTakenBackAndItsMeasureAssessedAnew() {
    Walk walk = underTreaty();
    change(walk, LegalBasis.OTHER_TREATY, TREATY, LegalBasis.CONVENTION, null);

    assertThat(walk.openTasks())
        .filteredOn(task -> task.matter().is(RequestMatter.MEASURE))
        .extracting(TaskRow::step)
        .containsExactly("assess-grounds");
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(walk.letters())
        .filteredOn(letter -> letter.is(DraftRefusal.KIND))
        .extracting(Letter::state)
        .containsExactly(LetterState.NOT_TO_BE_SENT);
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");
    walk.finishLetters();
    walk.take("record-result", "{'outcome':'executed','result':'Data on one disk'}");
    walk.finishLetters();
    assertThat(walk.file().state()).isEqualTo(RequestState.EXECUTED);
    assertThat(walk.file().isClosed()).isTrue();
  }

  /** A refusal under the treaty, approved and issued. */
  private Walk underTreaty() {
    Walk walk = walks.register(Registered.complete(Assistance.DOCUMENTS));
    walk.take(
        "triage-request",
        "{'legalBasis':'other-treaty','treaty':'"
            + TREATY
            + "','authenticity':'verified','accepted':true}");
    walk.take(
        "assess-grounds",
        "{'grounds':['other-treaty'],'facts':{'other-treaty.treaty-article':'Article 4'},'consult':false}");
    walk.take(
        "decide-measure",
        "{'decision':'refuse','grounds':['other-treaty'],'reasons':'Article 4 of the treaty allows it here.'}");
    walk.issueLetter();
    walk.approveLetter();
    assertThat(walk.openSteps()).contains("send-letter");
    return walk;
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
    walk.happens(
        pen -> Withdrawing.of(pen).request(Way.by(Channel.CENTRAL_AUTHORITY_ELECTRONIC), null));
    refused(walk, LegalBasis.OTHER_TREATY, TREATY, NotInThisState.class);
  }

  private static void refused(
      Walk walk, LegalBasis basis, @Nullable String treaty, Class<? extends Exception> error) {
    int entries = walk.file().file().journalHead().entries();

    assertThatThrownBy(() -> change(walk, basis, treaty)).isInstanceOf(error);

    assertThat(walk.file().file().journalHead().entries()).isEqualTo(entries);
  }

  private static void change(Walk walk, LegalBasis basis, @Nullable String treaty) {
    change(walk, LegalBasis.CONVENTION, null, basis, treaty);
  }

  private static void change(
      Walk walk,
      LegalBasis seen,
      @Nullable String seenTreaty,
      LegalBasis basis,
      @Nullable String treaty) {
    walk.happens(
        pen ->
            Rebasing.of(pen)
                .change(
                    new BasisChange(
                        seen,
                        seenTreaty,
                        basis,
                        treaty,
                        "Found in the treaty series",
                        Edited.LOOKED)));
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
