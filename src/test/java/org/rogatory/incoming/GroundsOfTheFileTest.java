package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Stated;
import org.rogatory.convention.Violation;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.NeededFact;
import org.rogatory.convention.persons.Consent;
import org.rogatory.incoming.asked.Joining;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.contents.Information;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.contents.Waiving;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.incoming.found.Asked;
import org.rogatory.incoming.found.Circumstances;
import org.rogatory.incoming.found.Examination;
import org.rogatory.incoming.found.GroundsFound;
import org.rogatory.incoming.grounds.Approving;
import org.rogatory.incoming.grounds.Deciding;
import org.rogatory.incoming.persons.Consenting;

/** A ground is closed where the file itself says that its condition does not hold. */
class GroundsOfTheFileTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
  private static final Duration A_MONTH = Duration.ofDays(31);
  private static final String REASONS =
      "The person told the judge on 3 November that he does not wish to be transferred.";

  @Test
  @Clause("40(9)(a)")
  void aTransferFailsForWantOfConsentOnlyWhereThePersonSaidNo() {
    InMemory file = InMemory.of(Registered.complete(Assistance.TRANSFER_IN_CUSTODY)).triaged();

    forbidden("40(9)(a)", "ground-bar.consent-not-asked-for", () -> assessNoConsent(file));
    answers(file, true);
    forbidden("40(9)(a)", "ground-bar.consent-given", () -> assessNoConsent(file));
    answers(file, false);
    assessNoConsent(file);

    assertThat(file.measure().state()).isEqualTo(MeasureState.AWAITING_DECISION);
  }

  @Test
  @Clause("40(9)(a)")
  void aConsentThatComesBeforeTheLetterStopsTheRefusal() {
    InMemory file = InMemory.of(Registered.complete(Assistance.TRANSFER_IN_CUSTODY)).triaged();
    answers(file, false);
    assessNoConsent(file);
    file.then(verbs -> Deciding.of(verbs, 1).proposeRefusal(List.of(Ground.NO_CONSENT), REASONS))
        .approved();
    answers(file, true);

    forbidden(
        "40(9)(a)",
        "ground-bar.consent-given",
        () -> file.then(verbs -> Approving.of(verbs, 1).refused()));
    assertThat(file.measure().state()).isEqualTo(MeasureState.REFUSAL_PROPOSED);
  }

  @Test
  @Clause({"40(16)", "50(7)"})
  void evidenceIsInsufficientOnlyWhereItWasAskedForAndDidNotCome() {
    InMemory complete = InMemory.of(confiscation(Map.of())).triaged();
    forbidden("50(7)", "ground-bar.evidence-not-asked-for", () -> assessEvidence(complete));

    InMemory file =
        InMemory.of(Registered.without("facts", confiscation(Map.of())))
            .triaged()
            .then(pen -> Supplementing.of(pen).requested(1, pen.moment().day().plusDays(30)));
    assertThat(isOpen(file)).as("asked, and its period runs").isFalse();
    file.later(A_MONTH);
    assertThat(isOpen(file)).as("its period is over").isTrue();
    file.then(pen -> Supplementing.of(pen).received(facts()));
    assertThat(isOpen(file)).as("answered, and nobody has examined it").isFalse();
    file.then(
        pen ->
            Waiving.of(pen)
                .waive(1, new Examination(Map.of(ContentItem.FACTS, "Still vague"), Set.of())));
    assessEvidence(file);

    assertThat(file.measure().state()).isEqualTo(MeasureState.AWAITING_DECISION);
  }

  @Test
  @Clause("50(7)")
  void whoeverThinksTheValueMinimalReadsWhatTheRequestSays() {
    InMemory stated =
        InMemory.of(confiscation(Map.of("property-value", "EUR 10,000,000"))).triaged();
    InMemory silent = InMemory.of(confiscation(Map.of())).triaged();

    assertThat(valueWarnings(stated))
        .contains(Violation.of("50(7)", "refusal.warning.stated-value", "EUR 10,000,000"));
    assertThat(valueWarnings(silent)).isEmpty();
  }

  @Test
  @Clause("40(21)(c)")
  void whatOurLawProhibitsIsRecordedForASimilarCaseFirst() {
    InMemory file = InMemory.in(MeasureState.UNDER_ASSESSMENT);

    for (Stated answer : List.of(Stated.NOT_STATED, Stated.YES)) {
      Circumstances said =
          Circumstances.of(Stated.NOT_STATED, Stated.NOT_STATED, answer, Stated.NOT_STATED);
      forbidden(
          "40(21)(c)",
          answer == Stated.YES
              ? "ground-bar.allowed-in-similar-case"
              : "ground-bar.prohibition-unknown",
          () -> assess(file, Edited.with(InMemory.refusable(), "circumstances", said)));
    }
    assess(file, InMemory.refusable());

    assertThat(file.measure().state()).isEqualTo(MeasureState.CONSULTATION_IN_PREPARATION);
  }

  /** The limits of our law to interception, 46, are put as one of the letters: each has its own. */
  @Test
  @Clause({"40(21)(c)", "46"})
  void aGroundThatIsPutAsThatLetterNeedsTheSame() {
    InMemory file = InMemory.in(MeasureState.UNDER_ASSESSMENT);

    forbidden(
        "40(21)(c)",
        "ground-bar.prohibition-unknown",
        () -> assess(file, Edited.with(limits("c"), "circumstances", Circumstances.unknown())));
    assess(file, Edited.with(limits("d"), "circumstances", Circumstances.unknown()));

    assertThat(file.measure().state()).isEqualTo(MeasureState.CONSULTATION_IN_PREPARATION);
  }

  private static GroundsFound limits(String letter) {
    return InMemory.found(
        Ground.LEGAL_LIMITS,
        Map.of(NeededFact.DOMESTIC_PROVISION, "Section 80", NeededFact.PARAGRAPH_21, letter));
  }

  /** Under whatever name: in what is recorded, in what is told with it, and in the reasons. */
  @Test
  @Clause({"42(4)", "42(5)", "42(6)"})
  void noPreservationFailsForWantOfDualCriminality() {
    InMemory file = preserved();
    String key = "preservation.dual-criminality";
    GroundsFound plain =
        InMemory.found(
            Ground.PROHIBITED_DOMESTICALLY, Map.of(NeededFact.DOMESTIC_PROVISION, "Section 3"));

    forbidden(
        "42(4)",
        key,
        () ->
            assess(
                file,
                InMemory.found(
                    Ground.PROHIBITED_DOMESTICALLY,
                    Map.of(NeededFact.DOMESTIC_PROVISION, "Section 3: double criminality"))));
    forbidden(
        "42(4)",
        key,
        () -> assess(file, Edited.with(plain, "noConditions", "Without dual criminality, none.")));
    assess(file, plain);
    file.consulted().later(Duration.ofDays(60)).then(verbs -> Consulting.of(verbs, 1).lapsed());
    forbidden(
        "42(4)",
        key,
        () ->
            file.then(
                verbs ->
                    Deciding.of(verbs, 1)
                        .proposeRefusal(
                            List.of(Ground.PROHIBITED_DOMESTICALLY),
                            "There is no dual criminality: the conduct is no offence here.")));
    file.then(
        verbs ->
            Deciding.of(verbs, 1)
                .proposeRefusal(
                    List.of(Ground.PROHIBITED_DOMESTICALLY),
                    "Section 3 forbids to keep the contents of a confessional, here as there."));

    assertThat(file.measure().state()).isEqualTo(MeasureState.REFUSAL_PROPOSED);
    assertThat(
            file.verbs()
                .rules()
                .grounds()
                .warnings(
                    List.of(Ground.PROHIBITED_DOMESTICALLY),
                    file.measure(),
                    file.measure().circumstances(),
                    "As our letter adds: there is no double criminality."))
        .extracting(warning -> warning.reason().key())
        .contains(key);
  }

  /** Available under other provisions of the Convention: one that it has. */
  @Test
  @Clause("40(8)")
  void whatIsAvailableOtherwiseNamesAnArticleOfTheConvention() {
    InMemory file = InMemory.in(MeasureState.UNDER_ASSESSMENT);

    for (String none : List.of("x", "Article 99", " ")) {
      assertThatThrownBy(
              () -> assess(file, Ground.AVAILABLE_OTHERWISE, NeededFact.OTHER_ARTICLE, none))
          .isInstanceOfSatisfying(
              BadInput.class,
              wrong ->
                  assertThat(wrong.fields())
                      .containsOnlyKeys("facts[available-otherwise.other-article]"));
    }
    assess(file, Ground.AVAILABLE_OTHERWISE, NeededFact.OTHER_ARTICLE, "Article 44");

    assertThat(file.measure().state()).isEqualTo(MeasureState.AWAITING_DECISION);
  }

  private static InMemory preserved() {
    return InMemory.of(Registered.preservation())
        .triaged()
        .transmitted()
        .reported(Instant.parse("2026-11-03T11:00:00Z"))
        .then(verbs -> Executing.of(verbs, 1).reassess());
  }

  private static List<Violation> valueWarnings(InMemory file) {
    return file
        .verbs()
        .rules()
        .grounds()
        .warnings(
            List.of(Ground.PROPERTY_OF_LITTLE_VALUE),
            file.measure(),
            file.measure().circumstances(),
            "The car was valued on 2 November by an expert and is worth less than its towing.")
        .stream()
        .filter(warning -> warning.reason().key().equals("refusal.warning.stated-value"))
        .toList();
  }

  private static boolean isOpen(InMemory file) {
    return file.verbs()
        .rules()
        .grounds()
        .examine(Ground.INSUFFICIENT_EVIDENCE, file.measure())
        .lawful();
  }

  private static Information facts() {
    return new Information(
        "mail", Map.of("facts", "He may own a house."), Map.of("facts", Joining.ADD), null, false);
  }

  private static NewRequest confiscation(Map<String, String> more) {
    NewRequest complete = Registered.complete(Assistance.CONFISCATION_REQUEST);
    Map<String, String> contents = new java.util.HashMap<>(complete.contents());
    contents.put("property-description", "A house");
    contents.put("property-location", "12 Mill Lane");
    contents.putAll(more);
    return Registered.with(complete, contents);
  }

  private static void assessEvidence(InMemory file) {
    assess(file, Ground.INSUFFICIENT_EVIDENCE, NeededFact.EVIDENCE_ASKED_FOR, "Proof of the crime");
  }

  private static void assessNoConsent(InMemory file) {
    assess(file, Ground.NO_CONSENT, NeededFact.PERSON_ASKED, "Judge Nwosu asked on 3 November");
  }

  private static void assess(InMemory file, Ground ground, NeededFact fact, String text) {
    assess(file, Edited.with(InMemory.found(ground, Map.of(fact, text)), "consult", false));
  }

  private static void assess(InMemory file, GroundsFound found) {
    file.then(verbs -> Deciding.of(verbs, 1).assess(found));
  }

  private static void answers(InMemory file, boolean given) {
    file.then(
        verbs ->
            Consenting.of(verbs, 1)
                .asked(new Asked(new Consent(DAY, DAY, given), "Judge Nwosu", "en", null)));
  }

  private static void forbidden(String provision, String reason, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class,
            wrong ->
                assertThat(wrong.violations())
                    .anySatisfy(
                        violation -> {
                          assertThat(violation.provision().text()).isEqualTo(provision);
                          assertThat(violation.reason().key()).isEqualTo(reason);
                        }));
  }
}
