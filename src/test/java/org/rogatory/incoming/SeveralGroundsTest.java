package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.NeededFact;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.found.CitedGround;
import org.rogatory.incoming.found.GroundFound;
import org.rogatory.incoming.found.GroundsFound;
import org.rogatory.incoming.grounds.Approving;
import org.rogatory.incoming.grounds.Deciding;

/**
 * A measure is refused on several grounds at once: each is lawful by itself and has its own facts;
 * the strictest of them decides whether the requesting State is consulted first.
 */
@Clause({"40(21)(b)", "40(28)"})
class SeveralGroundsTest {

  private static final String REASONS =
      "Section 12 forbids the interception here, and the name of a protected source would be shown.";
  private static final GroundFound PROHIBITED =
      new GroundFound(
          Ground.PROHIBITED_DOMESTICALLY, Map.of(NeededFact.DOMESTIC_PROVISION, "Section 12"));
  private static final GroundFound CONTRARY =
      new GroundFound(
          Ground.CONTRARY_TO_MLA_LAW, Map.of(NeededFact.DOMESTIC_PROVISION, "Section 80"));
  private static final GroundFound INTERESTS =
      new GroundFound(
          Ground.ESSENTIAL_INTERESTS, Map.of(NeededFact.INTEREST, "Protection of a source"));
  private static final GroundFound PERSECUTION =
      new GroundFound(
          Ground.PERSECUTION, Map.of(NeededFact.PREJUDICE_FEARED, "Prosecution for opinions"));

  private final InMemory file = InMemory.in(MeasureState.UNDER_ASSESSMENT);

  @Test
  void eachIsConsultedOnAndRefusedOnWithItsOwnFacts() {
    consulted(PROHIBITED, CONTRARY, INTERESTS);

    Deciding.of(file.verbs(), 1)
        .proposeRefusal(
            List.of(
                Ground.PROHIBITED_DOMESTICALLY,
                Ground.CONTRARY_TO_MLA_LAW,
                Ground.ESSENTIAL_INTERESTS),
            REASONS);
    file.approved().then(verbs -> Approving.of(verbs, 1).refused());

    assertThat(file.measure().decision().grounds())
        .containsExactly(
            cited(Ground.PROHIBITED_DOMESTICALLY, "40(21)(c)", "46"),
            cited(Ground.CONTRARY_TO_MLA_LAW, "40(21)(d)", "46"),
            cited(Ground.ESSENTIAL_INTERESTS, "40(21)(b)"));
    assertThat(file.measure().groundFacts())
        .containsEntry(
            Ground.PROHIBITED_DOMESTICALLY, Map.of(NeededFact.DOMESTIC_PROVISION, "Section 12"))
        .containsEntry(
            Ground.CONTRARY_TO_MLA_LAW, Map.of(NeededFact.DOMESTIC_PROVISION, "Section 80"));
    assertThat(file.measure().state()).isEqualTo(MeasureState.REFUSED);
  }

  @Test
  @Clause({"40(24)", "40(23)"})
  void oneThatIsNotLawfulBlocksThemAll() {
    assertThatThrownBy(
            () ->
                assess(
                    PROHIBITED,
                    new GroundFound(Ground.BANK_SECRECY, Map.of()),
                    new GroundFound(Ground.FISCAL_MATTER, Map.of())))
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class,
            e ->
                assertThat(e.violations())
                    .extracting(violation -> violation.provision().text())
                    .containsExactly("40(24)", "40(23)"));
    assertThat(file.measure().assessment().grounds()).isEmpty();

    consulted(PROHIBITED);
    forbidden("40(24)", () -> refuse(Ground.PROHIBITED_DOMESTICALLY, Ground.BANK_SECRECY));
  }

  @Test
  void aConsultationIsOwedIfOneOfThemOwesIt() {
    InMemory alone = InMemory.in(MeasureState.UNDER_ASSESSMENT);
    Deciding.of(alone.verbs(), 1).assess(found(PERSECUTION));
    assertThat(alone.measure().state()).isEqualTo(MeasureState.AWAITING_DECISION);

    assess(PERSECUTION, INTERESTS);

    Consultation consultation = file.measure().consultation().orElseThrow();
    assertThat(CitedGround.grounds(consultation.grounds()))
        .containsExactly(Ground.PERSECUTION, Ground.ESSENTIAL_INTERESTS);
  }

  @Test
  void noGroundIsAddedThatNobodyWasConsultedOn() {
    consulted(PROHIBITED);

    forbidden("40(28)", () -> refuse(Ground.PROHIBITED_DOMESTICALLY, Ground.ESSENTIAL_INTERESTS));
    refuse(Ground.PROHIBITED_DOMESTICALLY);
    assertThat(file.measure().state()).isEqualTo(MeasureState.REFUSAL_PROPOSED);
  }

  @Test
  void eachNeedsItsOwnFacts() {
    assertThatThrownBy(
            () -> assess(PROHIBITED, new GroundFound(Ground.CONTRARY_TO_MLA_LAW, Map.of())))
        .isInstanceOfSatisfying(
            BadInput.class,
            e ->
                assertThat(e.fields())
                    .containsOnlyKeys("facts[contrary-to-mla-law.domestic-provision]"));
    assertThatThrownBy(() -> assess(PROHIBITED, PROHIBITED))
        .isInstanceOfSatisfying(
            BadInput.class, e -> assertThat(e.fields()).containsOnlyKeys("grounds"));
  }

  @Test
  @Clause("40(27)")
  void aPostponementStandsAlone() {
    GroundFound postponement =
        new GroundFound(
            Ground.POSTPONEMENT, Map.of(NeededFact.INTERFERING_PROCEEDING, "Trial 4/2026"));

    forbidden("40(27)", () -> assess(INTERESTS, postponement));
  }

  @Test
  @Clause("46")
  void aGroundOfAnotherArticleIsPutAsOneOfParagraph21() {
    assertThatThrownBy(() -> assess(limits("Both of them")))
        .isInstanceOfSatisfying(
            BadInput.class,
            e -> assertThat(e.fields()).containsOnlyKeys("facts[legal-limits.paragraph-21]"));

    assess(limits("d"));

    assertThat(file.measure().assessment().grounds())
        .containsExactly(cited(Ground.LEGAL_LIMITS, "46", "40(21)(d)"));
  }

  private static GroundFound limits(String letter) {
    return new GroundFound(
        Ground.LEGAL_LIMITS,
        Map.of(NeededFact.DOMESTIC_PROVISION, "Section 80", NeededFact.PARAGRAPH_21, letter));
  }

  private static CitedGround cited(Ground ground, String... provisions) {
    return new CitedGround(ground, Provision.listOf(provisions));
  }

  private static GroundsFound found(GroundFound... grounds) {
    return new GroundsFound(
        List.of(grounds), InMemory.prohibiting(), List.of(), "None would do.", false, null);
  }

  private void assess(GroundFound... grounds) {
    Deciding.of(file.verbs(), 1).assess(found(grounds));
  }

  private void consulted(GroundFound... grounds) {
    assess(grounds);
    file.consulted().later(Duration.ofDays(60)).then(verbs -> Consulting.of(verbs, 1).lapsed());
  }

  private void refuse(Ground... grounds) {
    Deciding.of(file.verbs(), 1).proposeRefusal(List.of(grounds), REASONS);
  }

  private void forbidden(String provision, ThrowingCallable attempt) {
    int entries = file.kinds().size();
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class,
            e ->
                assertThat(e.violations())
                    .extracting(violation -> violation.provision().text())
                    .contains(provision));
    assertThat(file.kinds()).hasSize(entries);
  }
}
