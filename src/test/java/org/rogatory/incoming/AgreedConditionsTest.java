package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Stated;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.NeededFact;
import org.rogatory.convention.grounds.OfferBasis;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.found.Circumstances;
import org.rogatory.incoming.found.GroundFound;
import org.rogatory.incoming.found.GroundsFound;
import org.rogatory.incoming.found.Reply;
import org.rogatory.incoming.found.SaidReply;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.grounds.Deciding;
import org.rogatory.incoming.grounds.LeftOut;

/**
 * Assistance is given only on conditions on which both States agree: what was offered and accepted,
 * or what the requesting State proposed itself.
 */
@Clause({"40(28)", "36(1)(b)"})
class AgreedConditionsTest {

  private static final String SOURCE = "The source is not named in open court.";
  private static final String COSTS = "Two experts for a month, EUR 60,000";
  private static final String CASE = "The data are used in case 880/2026 only.";

  @Test
  void theGrantIsOnAllThatWereOfferedAndAccepted() {
    InMemory file = consulted(SOURCE, CASE).then(reply("Agreed.", true));

    Deciding.of(file.verbs(), 1).grant(List.of(), null);

    assertThat(granted(file)).containsExactly(SOURCE, CASE);
  }

  @Test
  void ourStateMayNotInsistOnOne() {
    InMemory file = consulted(SOURCE, CASE).then(reply("Agreed.", true));

    assertThatThrownBy(() -> Deciding.of(file.verbs(), 1).grant(List.of(3), null))
        .isInstanceOfSatisfying(
            BadInput.class, e -> assertThat(e.fields()).containsOnlyKeys("waived"));
    Deciding.of(file.verbs(), 1).grant(List.of(1), null);

    assertThat(granted(file)).containsExactly(CASE);
  }

  @Test
  void whatWasDeclinedIsNoConditionOfTheGrant() {
    InMemory file = consulted(SOURCE).then(reply("We cannot accept that.", false));

    assertThatThrownBy(() -> Deciding.of(file.verbs(), 1).grant(List.of(1), null))
        .isInstanceOf(BadInput.class);
    Deciding.of(file.verbs(), 1).grant(List.of(), null);

    assertThat(granted(file)).isEmpty();
    assertThat(file.measure().decision().conditions()).isEmpty();
  }

  @Test
  void silenceAcceptsNothing() {
    InMemory file =
        consulted(SOURCE)
            .later(Duration.ofDays(60))
            .then(verbs -> Consulting.of(verbs, 1).lapsed())
            .then(verbs -> Deciding.of(verbs, 1).grant(List.of(), null));

    assertThat(granted(file)).isEmpty();
  }

  @Test
  void whatTheRequestingStateProposesCanBeTakenAsAgreed() {
    InMemory file =
        consulted(SOURCE).then(reply("We suggest another.", null, "In camera\n only", " "));

    assertThat(file.measure().consulted().orElseThrow().answer())
        .contains(Reply.Answer.COUNTER_PROPOSAL);
    Deciding.of(file.verbs(), 1).grant(List.of(), null);

    assertThat(granted(file)).containsExactly("In camera only");
  }

  @Test
  void aReplyAcceptsOrProposesAndNotBoth() {
    InMemory file = consulted(SOURCE);

    assertThatThrownBy(() -> file.then(reply("Both.", true, CASE)))
        .isInstanceOfSatisfying(
            BadInput.class, e -> assertThat(e.fields()).containsOnlyKeys("conditionsAccepted"));
    assertThat(file.measure().state()).isEqualTo(MeasureState.IN_CONSULTATION);
  }

  /** The second consultation stays without an answer, and takes nothing back. */
  @Test
  void anAcceptanceStaysUntilTheStateSaysOtherwise() {
    InMemory file = consulted(SOURCE).then(reply("Agreed.", true));
    again(file, SOURCE, CASE).later(Duration.ofDays(60));
    file.then(verbs -> Consulting.of(verbs, 1).lapsed());

    assertThat(file.measure().agreedConditions()).containsExactly(SOURCE);
    assertThat(leftOut(file)).containsExactly(CASE);
    Deciding.of(file.verbs(), 1).grant(List.of(), null);

    assertThat(granted(file)).containsExactly(SOURCE);
  }

  @Test
  void aLaterReplyTakesAnAcceptanceBack() {
    InMemory file = consulted(SOURCE).then(reply("Agreed.", true));
    SaidReply said = new SaidReply(1, "No conditions at all.", false, List.of(), List.of());
    again(file, CASE)
        .then(
            verbs -> Consulting.of(verbs, 1).replied(Way.by(Channel.CENTRAL_AUTHORITY_POST), said));

    assertThat(file.measure().agreedConditions()).isEmpty();
    assertThat(leftOut(file)).containsExactly(CASE, SOURCE);
  }

  /** Our law allows the transfer on conditions only, and nobody accepted them. */
  @Test
  @Clause({"36(1)(a)", "36(1)(b)"})
  void whoeverGrantsReadsWhichConditionsAreLeftOut() {
    InMemory file =
        InMemory.of(Registered.complete(Assistance.DOCUMENTS))
            .triaged()
            .then(
                verbs ->
                    Deciding.of(verbs, 1)
                        .assess(offer(OfferBasis.DATA_PROTECTION, Stated.YES, Stated.NOT_STATED)))
            .consulted()
            .later(Duration.ofDays(60))
            .then(verbs -> Consulting.of(verbs, 1).lapsed());

    assertThat(LeftOut.of(file.measure()))
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.provision()).hasToString("36(1)(b)");
              assertThat(warning.reason().args()).containsExactly(CASE);
            });
    assertThat(leftOut(consulted(SOURCE).then(reply("Agreed.", true)))).isEmpty();
  }

  private static List<Object> leftOut(InMemory file) {
    return LeftOut.of(file.measure()).stream()
        .map(warning -> (Object) warning.reason().args().get(0))
        .toList();
  }

  /** The grounds are assessed and the State is consulted once more. */
  private static InMemory again(InMemory file, String... conditions) {
    return file.then(verbs -> Deciding.of(verbs, 1).reassess())
        .then(verbs -> Deciding.of(verbs, 1).assess(found(List.of(interests()), null, conditions)))
        .consulted();
  }

  @ParameterizedTest
  @CsvSource({
    "DOCUMENTS, DATA_PROTECTION, YES, NOT_STATED",
    "GOVERNMENT_RECORDS, RECORDS, NOT_STATED, NO",
    "CONTENT_DATA, COSTS, NOT_STATED, NOT_STATED"
  })
  @Clause({"36(1)(b)", "40(30)", "40(31)(b)"})
  void conditionsAreOfferedWithoutAGround(
      Assistance assistance, OfferBasis basis, Stated personalData, Stated publicRecords) {
    InMemory file = InMemory.of(Registered.complete(assistance)).triaged();

    file.then(verbs -> Deciding.of(verbs, 1).assess(offer(basis, personalData, publicRecords)))
        .consulted();

    Consultation consultation = file.measure().consulted().orElseThrow();
    assertThat(consultation.purpose()).isEqualTo(Consultation.Purpose.OFFER_OF_CONDITIONS);
    assertThat(consultation.grounds()).isEmpty();
    file.then(reply("Agreed.", true)).then(verbs -> Deciding.of(verbs, 1).grant(List.of(), null));
    assertThat(granted(file)).containsExactly(CASE);
    assertThat(file.stateByJournal()).isEqualTo("GRANTED");
  }

  @ParameterizedTest
  @CsvSource({
    "DOCUMENTS, DATA_PROTECTION, NO, NOT_STATED, 36(1)(a)",
    "DOCUMENTS, DATA_PROTECTION, NOT_STATED, NOT_STATED, 36(1)(a)",
    "DOCUMENTS, RECORDS, NOT_STATED, NO, 40(31)(b)",
    "GOVERNMENT_RECORDS, RECORDS, NOT_STATED, YES, 40(31)(a)",
    "GOVERNMENT_RECORDS, RECORDS, NOT_STATED, NOT_STATED, 40(31)(a)"
  })
  @Clause({"36(1)(b)", "40(31)(a)", "40(31)(b)"})
  void notWhereItsProvisionDoesNotReach(
      Assistance assistance,
      OfferBasis basis,
      Stated personalData,
      Stated publicRecords,
      String provision) {
    InMemory file = InMemory.of(Registered.complete(assistance)).triaged();

    assertThatThrownBy(
            () -> Deciding.of(file.verbs(), 1).assess(offer(basis, personalData, publicRecords)))
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class, e -> assertThat(e.provision().text()).isEqualTo(provision));
  }

  @Test
  void anOfferRefusesNothing() {
    InMemory file =
        InMemory.of(Registered.complete(Assistance.CONTENT_DATA))
            .triaged()
            .then(
                verbs ->
                    Deciding.of(verbs, 1)
                        .assess(offer(OfferBasis.COSTS, Stated.NOT_STATED, Stated.NOT_STATED)))
            .consulted()
            .then(reply("No.", false));

    assertThatThrownBy(
            () ->
                Deciding.of(file.verbs(), 1)
                    .proposeRefusal(
                        List.of(Ground.ESSENTIAL_INTERESTS),
                        "A source would be named in open court, which endangers its life."))
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class,
            e ->
                assertThat(e.violations())
                    .extracting(violation -> violation.provision().text())
                    .contains("40(28)"));
    Deciding.of(file.verbs(), 1).reassess();
    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
  }

  /** Ordinary costs are ours, and copies of public records are owed without conditions. */
  @Test
  @Clause({"40(30)", "40(31)(a)"})
  void conditionsForCostsNeedCostsThatAreNotOrdinary() {
    InMemory records = InMemory.of(Registered.complete(Assistance.GOVERNMENT_RECORDS)).triaged();
    InMemory data = InMemory.in(MeasureState.UNDER_ASSESSMENT);
    GroundsFound costly = offer(OfferBasis.COSTS, Stated.NOT_STATED, Stated.YES);

    for (Stated open : List.of(Stated.YES, Stated.NOT_STATED)) {
      GroundsFound plain =
          Edited.with(offer(OfferBasis.COSTS, Stated.NOT_STATED, open), "costs", " ");
      assertThatThrownBy(() -> Deciding.of(records.verbs(), 1).assess(plain))
          .isInstanceOfSatisfying(
              ForbiddenByProvision.class,
              e -> assertThat(e.violations().get(0).provision()).hasToString("40(31)(a)"));
    }
    assertThatThrownBy(
            () -> Deciding.of(data.verbs(), 1).assess(Edited.with(costly, "costs", null)))
        .isInstanceOfSatisfying(
            BadInput.class, e -> assertThat(e.fields()).containsOnlyKeys("costs"));
    assertThatThrownBy(
            () ->
                Deciding.of(data.verbs(), 1)
                    .assess(Edited.with(found(List.of(interests()), null, CASE), "costs", COSTS)))
        .isInstanceOfSatisfying(
            BadInput.class, e -> assertThat(e.fields()).containsOnlyKeys("costs"));
    records.then(verbs -> Deciding.of(verbs, 1).assess(costly));

    assertThat(records.measure().consultation().orElseThrow().costs()).contains(COSTS);
    assertThat(records.stateByJournal()).isEqualTo("CONSULTATION_IN_PREPARATION");
  }

  @Test
  void noConditionIsDroppedSilently() {
    InMemory file = InMemory.in(MeasureState.UNDER_ASSESSMENT);

    assertThatThrownBy(() -> Deciding.of(file.verbs(), 1).assess(found(List.of(), null, CASE)))
        .isInstanceOfSatisfying(
            BadInput.class, e -> assertThat(e.fields()).containsOnlyKeys("offer"));
    assertThatThrownBy(
            () -> Deciding.of(file.verbs(), 1).assess(found(List.of(), OfferBasis.COSTS)))
        .isInstanceOfSatisfying(
            BadInput.class, e -> assertThat(e.fields()).containsOnlyKeys("conditions"));
    assertThatThrownBy(
            () ->
                Deciding.of(file.verbs(), 1)
                    .assess(found(List.of(interests()), OfferBasis.COSTS, CASE)))
        .isInstanceOfSatisfying(
            BadInput.class, e -> assertThat(e.fields()).containsOnlyKeys("offer"));
  }

  private static InMemory consulted(String... conditions) {
    return InMemory.in(MeasureState.UNDER_ASSESSMENT)
        .then(verbs -> Deciding.of(verbs, 1).assess(found(List.of(interests()), null, conditions)))
        .consulted();
  }

  private static GroundFound interests() {
    return new GroundFound(
        Ground.ESSENTIAL_INTERESTS, Map.of(NeededFact.INTEREST, "Protection of a source"));
  }

  private static GroundsFound offer(OfferBasis basis, Stated personalData, Stated publicRecords) {
    return new GroundsFound(
        List.of(),
        Circumstances.of(personalData, publicRecords, Stated.NOT_STATED, Stated.NOT_STATED),
        List.of(CASE),
        null,
        true,
        null,
        basis,
        basis == OfferBasis.COSTS ? COSTS : null);
  }

  private static GroundsFound found(
      List<GroundFound> grounds, @Nullable OfferBasis offer, String... conditions) {
    return new GroundsFound(
        grounds, Circumstances.unknown(), List.of(conditions), null, false, null, offer, null);
  }

  private static java.util.function.Consumer<RequestPen> reply(
      String text, @Nullable Boolean accepted, String... proposed) {
    return verbs ->
        Consulting.of(verbs, 1)
            .replied(Way.by(Channel.CENTRAL_AUTHORITY_POST), text, accepted, List.of(proposed));
  }

  /** As the journal says. */
  private static List<String> granted(InMemory file) {
    return file.journal().facts().stream()
        .filter(MeasureFact.MeasureGranted.class::isInstance)
        .map(MeasureFact.MeasureGranted.class::cast)
        .findFirst()
        .orElseThrow()
        .conditions();
  }
}
