package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.contents.Information;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.contents.Waiving;
import org.rogatory.incoming.found.Examination;
import org.rogatory.incoming.found.GroundsFound;
import org.rogatory.incoming.found.OriginFound;
import org.rogatory.incoming.found.Triage;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.grounds.Deciding;
import org.rogatory.incoming.triage.Triaging;

/**
 * What an examination finds deficient holds up what needs it; what nobody examined settles nothing.
 */
@Clause({"40(15)", "40(16)"})
class WaitsAgainInMemoryTest {

  private static final String CHANNEL = "central-authority-electronic";
  private static final Examination VAGUE =
      new Examination(Map.of(ContentItem.FACTS, "Which day?"), Set.of());

  @ParameterizedTest
  @EnumSource(
      value = MeasureState.class,
      names = {
        "UNDER_ASSESSMENT",
        "AWAITING_DECISION",
        "CONSULTATION_IN_PREPARATION",
        "REFUSAL_PROPOSED",
        "GRANTED"
      })
  void whatNeedsADeficientItemWaitsAgainHoweverFarItHadCome(MeasureState stood) {
    InMemory file = standing(stood);
    assertThat(file.measure().state()).isEqualTo(stood);

    file.then(verbs -> Supplementing.of(verbs).examined(1, VAGUE));

    assertThat(file.measure().state()).isEqualTo(MeasureState.AWAITING_INFORMATION);
    assertThat(file.stateByJournal()).isEqualTo("AWAITING_INFORMATION");
    assertThat(file.kinds()).filteredOn("begun-anew"::equals).hasSize(1);
    assertThat(file.request().openSupplement().orElseThrow().wanting()).contains(ContentItem.FACTS);

    file.then(verbs -> Supplementing.of(verbs).received(said(ContentItem.FACTS)))
        .then(verbs -> Supplementing.of(verbs).examined(1, Examination.NOTHING));
    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
  }

  @Test
  void whatDoesNotNeedTheItemGoesOn() {
    InMemory file = standing(MeasureState.AWAITING_DECISION);

    file.then(
        verbs ->
            Supplementing.of(verbs)
                .examined(
                    1, new Examination(Map.of(ContentItem.PERIOD, "From which day?"), Set.of())));

    assertThat(file.measure().state()).isNotEqualTo(MeasureState.AWAITING_INFORMATION);
  }

  @Test
  @Clause("40(28)")
  void whatWaitsForAReplyStaysThereAndIsNotGrantedWhileTheQuestionIsOpen() {
    InMemory file = standing(MeasureState.CONSULTATION_IN_PREPARATION).consulted();

    file.then(verbs -> Supplementing.of(verbs).examined(1, VAGUE));
    assertThat(file.measure().state()).isEqualTo(MeasureState.IN_CONSULTATION);
    assertThat(file.measure().isOutdated()).isTrue();

    file.then(
            verbs ->
                Consulting.of(verbs, 1)
                    .replied(Way.by(Channel.CENTRAL_AUTHORITY_POST), "No.", false, List.of()))
        .then(verbs -> Deciding.of(verbs, 1).reassess())
        .then(verbs -> Deciding.of(verbs, 1).assess(GroundsFound.none(null)));
    assertThatThrownBy(() -> Deciding.of(file.verbs(), 1).grant(List.of(), null))
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class,
            refused -> assertThat(refused.getMessage()).contains("40(16)"));

    file.then(verbs -> Waiving.of(verbs).waive(1, Examination.NOTHING))
        .then(verbs -> Deciding.of(verbs, 1).grant(List.of(), null));
    assertThat(file.measure().state()).isEqualTo(MeasureState.GRANTED);
  }

  /** A correction of something else looks at no text that arrived. */
  @Test
  void whatArrivedSettlesNothingBeforeItIsExamined() {
    InMemory file =
        InMemory.of(Registered.without("facts", Registered.complete(Assistance.STORED_DATA)))
            .triaged()
            .then(verbs -> Supplementing.of(verbs).received(said(ContentItem.FACTS)));

    file.then(verbs -> Supplementing.of(verbs).cured());
    assertThat(file.measure().state()).isEqualTo(MeasureState.AWAITING_INFORMATION);

    file.then(verbs -> Supplementing.of(verbs).examined(1, Examination.NOTHING));
    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
  }

  /** Facts suffice; a document arrived on the person, whose identification does not. */
  private static InMemory standing(MeasureState state) {
    Map<String, String> contents =
        new HashMap<>(Registered.complete(Assistance.STORED_DATA).contents());
    contents.put("identification", "Somebody");
    InMemory file =
        InMemory.of(Registered.with(Registered.complete(Assistance.STORED_DATA), contents))
            .then(verbs -> Triaging.of(verbs).settle(triage()))
            .then(verbs -> Supplementing.of(verbs).received(Information.enclosed(CHANNEL)));
    return switch (state) {
      case UNDER_ASSESSMENT -> file;
      case CONSULTATION_IN_PREPARATION ->
          file.then(verbs -> Deciding.of(verbs, 1).assess(InMemory.refusable()));
      case AWAITING_DECISION ->
          file.then(verbs -> Deciding.of(verbs, 1).assess(GroundsFound.none(null)));
      case REFUSAL_PROPOSED -> proposed(standing(MeasureState.CONSULTATION_IN_PREPARATION));
      default ->
          standing(MeasureState.AWAITING_DECISION)
              .then(verbs -> Deciding.of(verbs, 1).grant(List.of(), null));
    };
  }

  private static InMemory proposed(InMemory consulting) {
    return consulting
        .consulted()
        .later(Duration.ofDays(60))
        .then(verbs -> Consulting.of(verbs, 1).lapsed())
        .then(
            verbs ->
                Deciding.of(verbs, 1)
                    .proposeRefusal(
                        List.of(Ground.PROHIBITED_DOMESTICALLY),
                        "Section 12 of the Interception Act allows this for offences of more than"
                            + " five years only."));
  }

  private static Triage triage() {
    return new Triage(
        LegalBasis.CONVENTION,
        null,
        new OriginFound(Authenticity.VERIFIED, List.of(), "Called back"),
        true,
        null,
        Map.of(ContentItem.IDENTIFICATION, "Who?"),
        null,
        Map.of(),
        null,
        null);
  }

  private static Information said(ContentItem item) {
    return Information.adding(CHANNEL, Map.of(item.id(), "On 3 August."));
  }
}
