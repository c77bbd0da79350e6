package org.rogatory.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.casefile.Turn;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Stated;
import org.rogatory.information.told.InformationTold;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Moment;

/** What can happen to spontaneous information, without database, engine and Spring. */
@Clause("40(5)")
class InformationInMemoryTest {

  private static final NewInformation SECRET =
      Examples.received(true, LocalDate.of(2026, 12, 1), "Not in civil proceedings.");

  @Test
  void whatAnotherStateSendsIsKeptUsedAndClosedWithinItsConditions() {
    InformationInMemory file =
        InformationInMemory.received(SECRET)
            .then(verbs -> verbs.keeping().assess("For the investigation of the forum."))
            .then(verbs -> verbs.keeping().use("Prosecutor", "Investigation", false, Set.of(1)))
            .at("2026-12-02T05:00:00Z")
            .then(verbs -> verbs.keeping().endConfidentiality("The raids are over."))
            .then(verbs -> verbs.keeping().use("Press release", "Warning", true, Set.of(1)))
            .then(verbs -> verbs.keeping().close(null));

    assertThat(file.kinds())
        .containsExactly(
            "information-registered",
            "information-assessed",
            "information-used",
            "confidentiality-ended",
            "information-used",
            "information-closed");
    assertThat(file.information().state()).isEqualTo(InformationState.CLOSED);
    assertThat(file.information().file().turn()).isEqualTo(Turn.NOBODY);
    assertThat(file.journal().isSound(file.information().file())).isTrue();
    assertTold(file);
  }

  @Test
  void useBeyondWhatTheSenderAskedForIsForbidden() {
    InformationInMemory file =
        InformationInMemory.received(SECRET).then(verbs -> verbs.keeping().assess("Useful"));

    forbids("40(5)", () -> file.verbs().keeping().use("Court", "Trial", true, Set.of(1)));
    forbids("40(5)", () -> file.verbs().keeping().use("Court", "Trial", false, Set.of()));
    forbids("40(5)", () -> file.verbs().keeping().endConfidentiality("We want to."));
    assertThat(file.kinds()).hasSize(2);

    file.then(v -> v.keeping().lift(Set.of(1), true, Channel.DIPLOMATIC, "As you wish."))
        .then(verbs -> verbs.keeping().use("Court", "Trial", true, Set.of()));
    assertTold(file);
  }

  /** The day of confidentiality ends in Lima, where the sender is, at five in the morning UTC. */
  @Test
  void confidentialityHoldsUntilItsDayIsOverInBothStates() {
    InformationInMemory file =
        InformationInMemory.received(SECRET).then(verbs -> verbs.keeping().assess("Useful"));

    file.at("2026-12-02T04:59:00Z");
    forbids("40(5)", () -> file.verbs().keeping().endConfidentiality("Over"));
    file.at("2026-12-02T05:00:00Z");
    forbids("40(5)", () -> file.verbs().keeping().use("Court", "Trial", true, Set.of(1)));
    file.then(verbs -> verbs.keeping().endConfidentiality("Over"));
    assertTold(file);
  }

  @Test
  void whatExculpatesIsDisclosedAfterNoticeAndConsultation() {
    InformationInMemory file = disclosing();

    forbids("40(5)", () -> file.verbs().disclosing().disclose(1, null));
    file.then(verbs -> verbs.disclosing().notified(1, LocalDate.of(2026, 11, 17)));
    assertThatThrownBy(() -> file.verbs().disclosing().disclose(1, " "))
        .isInstanceOf(BadInput.class);
    forbids("40(5)", () -> file.verbs().disclosing().discloseWithoutNotice(1, "It is late."));
    Moment before =
        new Moment(file.verbs().moment().at().minusSeconds(60), file.verbs().moment().zone());
    assertThatThrownBy(
            () ->
                file.verbs()
                    .arrived(before, "at")
                    .disclosing()
                    .consultationAskedFor(1, Channel.DIPLOMATIC, "Please wait."))
        .isInstanceOf(BadInput.class);
    file.then(v -> v.disclosing().consultationAskedFor(1, Channel.DIPLOMATIC, "Please wait."));
    forbids("40(5)", () -> file.verbs().disclosing().disclose(1, "The hearing is tomorrow."));
    forbids("40(5)", () -> file.verbs().keeping().close(null));
    file.then(verbs -> verbs.disclosing().consulted(1, "The source is not named."))
        .then(verbs -> verbs.disclosing().disclose(1, null));

    assertThat(file.information().disclosure(1).stage()).isEqualTo(DisclosureStage.DISCLOSED);
    assertThat(file.information().file().turn()).isEqualTo(Turn.NOBODY);
    assertTold(file);
  }

  @Test
  void anEarlyDisclosureSaysWhyAndALateOneNeedNot() {
    InformationInMemory early =
        disclosing()
            .then(verbs -> verbs.disclosing().notified(1, LocalDate.of(2026, 11, 17)))
            .then(verbs -> verbs.disclosing().disclose(1, "The hearing is tomorrow."));
    InformationInMemory late =
        disclosing()
            .then(verbs -> verbs.disclosing().notified(1, LocalDate.of(2026, 11, 17)))
            .at("2026-11-18T05:00:00Z")
            .then(verbs -> verbs.disclosing().disclose(1, null));

    assertThat(last(early))
        .isEqualTo(new DisclosureFact.ExculpatoryDisclosed(1, "The hearing is tomorrow."));
    assertThat(last(late)).isEqualTo(new DisclosureFact.ExculpatoryDisclosed(1, null));
    assertTold(early);
    assertTold(late);
  }

  @Test
  void whereNoticeWasNotPossibleTheSenderIsInformedAfterwards() {
    InformationInMemory file = disclosing();

    forbids("40(5)", () -> file.verbs().disclosing().discloseWithoutNotice(1, " "));
    file.then(verbs -> verbs.disclosing().discloseWithoutNotice(1, "The hearing ends today."));
    assertThat(file.information().file().turn()).isEqualTo(Turn.US);
    forbids("40(5)", () -> file.verbs().keeping().close(null));
    assertThatThrownBy(() -> file.verbs().disclosing().disclose(1, null))
        .isInstanceOf(NotInThisState.class);
    file.then(verbs -> verbs.disclosing().informed(1))
        .then(verbs -> verbs.keeping().close("Settled"));

    assertThat(file.information().disclosure(1).stage()).isEqualTo(DisclosureStage.DISCLOSED);
    assertTold(file);
  }

  /** Neither confidentiality nor the end of the file stands in the way of an accused person. */
  @Test
  void disclosuresAreIndependentOfEachOtherAndPossibleAfterTheEnd() {
    InformationInMemory file =
        disclosing()
            .then(verbs -> verbs.disclosing().giveUp(1, "The charge was dropped."))
            .then(verbs -> verbs.keeping().close(null))
            .then(verbs -> verbs.disclosing().intend("Trial 9/2027", "It names another person."))
            .then(verbs -> verbs.disclosing().intend("Appeal 3/2027", "It proves an alibi."))
            .then(verbs -> verbs.disclosing().notified(3, LocalDate.of(2026, 11, 17)));

    forbids("40(5)", () -> file.verbs().disclosing().disclose(2, "Soon"));
    file.then(verbs -> verbs.disclosing().disclose(3, "The hearing is tomorrow."));
    assertThat(file.information().state()).isEqualTo(InformationState.CLOSED);
    assertTold(file);
  }

  @Test
  @Clause("40(4)")
  void ourInformationIsWrittenAndSent() {
    InformationInMemory file =
        InformationInMemory.meantFor("XB")
            .then(verbs -> verbs.forwarding().write(Examples.sendable()))
            .then(
                v ->
                    v.forwarding()
                        .write(Examples.ours(true, Stated.YES, "Not in civil proceedings.")))
            .then(verbs -> verbs.forwarding().forwarded())
            .then(verbs -> verbs.keeping().close(null));

    assertThat(file.kinds())
        .containsExactly(
            "information-planned",
            "information-written",
            "information-written",
            "information-forwarded",
            "information-closed");
    assertTold(file);
  }

  @Test
  void whatMayNotBeSentIsNot() {
    InformationInMemory unclear =
        InformationInMemory.meantFor("XB")
            .then(verbs -> verbs.forwarding().write(Examples.ours(true, Stated.NOT_STATED)));
    InformationInMemory noParty =
        InformationInMemory.meantFor("XC")
            .then(verbs -> verbs.forwarding().write(Examples.sendable()));

    InformationInMemory unwritten = InformationInMemory.meantFor("XB");
    forbids("40(4)", () -> unwritten.verbs().forwarding().forwarded());
    forbids("51", () -> unclear.verbs().forwarding().forwarded());
    forbids("40(4)", () -> noParty.verbs().forwarding().requireSendable());
    noParty.then(verbs -> verbs.forwarding().giveUp("It is no Party."));
    assertThat(noParty.information().file().isClosed()).isTrue();
    assertTold(noParty);
  }

  @Test
  void whatWeSendHasNoDisclosureOfOurs() {
    InformationInMemory file = InformationInMemory.meantFor("XB");

    assertThatThrownBy(() -> file.verbs().disclosing().intend("Trial", "Alibi"))
        .isInstanceOf(NotInThisState.class);
  }

  static Stream<Arguments> wrongConditions() {
    LocalDate day = LocalDate.of(2026, 12, 1);
    return Stream.of(
        Arguments.of(Examples.received(false, day), "input.not-confidential"),
        Arguments.of(Examples.received(true, LocalDate.of(2026, 11, 2)), "input.before-arrival"));
  }

  @ParameterizedTest
  @MethodSource("wrongConditions")
  void conditionsThatDoNotGoTogetherAreNamed(NewInformation arrived, String reason) {
    assertThatThrownBy(() -> InformationInMemory.received(arrived))
        .isInstanceOfSatisfying(
            BadInput.class,
            bad -> assertThat(bad.fields().get("confidentialUntil").key()).isEqualTo(reason));
  }

  static Stream<Arguments> wrongLifts() {
    return Stream.of(
        Arguments.of(Set.of(), false, "lifted"),
        Arguments.of(Set.of(2), false, "lifted"),
        Arguments.of(Set.of(1), true, "confidentiality"));
  }

  @ParameterizedTest
  @MethodSource("wrongLifts")
  void onlyWhatStandsIsLifted(Set<Integer> lifted, boolean confidentiality, String field) {
    InformationInMemory file =
        InformationInMemory.received(Examples.received(false, null, "Only here."));

    assertThatThrownBy(
            () -> file.verbs().keeping().lift(lifted, confidentiality, Channel.DIPLOMATIC, null))
        .isInstanceOfSatisfying(
            BadInput.class, bad -> assertThat(bad.fields()).containsOnlyKeys(field));
  }

  @ParameterizedTest
  @EnumSource(InformationState.class)
  void everyStateIsReachedByAVerbOrABeginning(InformationState state) {
    List<InformationState> beginnings =
        List.of(InformationState.RECEIVED, InformationState.IN_PREPARATION);

    assertThat(
            Stream.concat(
                beginnings.stream(),
                Arrays.stream(InformationVerb.values()).flatMap(verb -> verb.to().stream())))
        .contains(state);
  }

  @ParameterizedTest
  @EnumSource(DisclosureStage.class)
  void onlyAnEndOfADisclosureHasNoWayOut(DisclosureStage stage) {
    assertThat(Arrays.stream(DisclosureVerb.values()).anyMatch(verb -> verb.from().contains(stage)))
        .isNotEqualTo(stage.hasEnded());
  }

  @Test
  void aThousandDisclosuresGoTheirWholeCourse() {
    assertThat(
            IntStream.range(0, 1000)
                .mapToObj(n -> disclosing())
                .map(file -> file.then(v -> v.disclosing().notified(1, LocalDate.of(2199, 1, 1))))
                .map(file -> file.then(verbs -> verbs.disclosing().disclose(1, "Tomorrow")))
                .filter(file -> !file.information().isDisclosing()))
        .hasSize(1000);
  }

  private static InformationInMemory disclosing() {
    return InformationInMemory.received(SECRET)
        .then(verbs -> verbs.keeping().assess("For the trial"))
        .later(Duration.ofMinutes(5))
        .then(verbs -> verbs.disclosing().intend("Trial 4/2026", "It proves an alibi."));
  }

  private static Fact last(InformationInMemory file) {
    List<Fact> facts = file.journal().facts();
    return facts.get(facts.size() - 1);
  }

  private static void forbids(String provision, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class,
            forbidden -> assertThat(forbidden.provision()).isEqualTo(Provision.of(provision)));
  }

  /** The journal alone tells every attribute. */
  private static void assertTold(InformationInMemory file) {
    List<Fact> facts = file.journal().facts();
    assertThat(InformationTold.byTables(file.information()))
        .isEqualTo(
            InformationTold.byJournal(
                IntStream.range(0, facts.size())
                    .mapToObj(
                        n ->
                            new InformationTold.Told(
                                facts.get(n),
                                file.journal().entries().get(n).happened(),
                                file.journal().entries().get(n).actor()))
                    .toList()));
  }
}
