package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.convention.form.Formality;
import org.rogatory.incoming.asked.Correction;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.contents.Information;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.contents.Waiving;
import org.rogatory.incoming.filing.Correcting;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.incoming.found.Examination;
import org.rogatory.incoming.found.FindingChanged;
import org.rogatory.incoming.review.UnseenChanges;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.LanguageTag;

/** What a person decided to go on without is not asked for again when something else changes. */
@Clause("40(16)")
class OnlyWhatIsNewIsAskedTest {

  private static final Duration A_MONTH = Duration.ofDays(31);

  @Test
  void afterSilenceACorrectionOfTheLanguageAsksForATranslationAlone() {
    InMemory file = goneOn("facts", "purpose");

    file.then(verbs -> Correcting.of(verbs).correct(inGerman(verbs)));

    Supplement asked = file.request().openSupplement().orElseThrow();
    assertThat(asked.wanting()).isEmpty();
    assertThat(asked.wantingFormalities()).containsExactly(Formality.LANGUAGE);
  }

  @Test
  void whatIsAskedIsAnnouncedBefore() {
    InMemory file = goneOn("facts");
    Correction said = Edited.with(inGerman(file.verbs()), "looked", Map.of());

    assertThat(announced(file, said))
        .contains(question(Formality.LANGUAGE.key()))
        .doesNotContain(question(ContentItem.FACTS.key()));
    assertThat(file.request().openSupplement()).isEmpty();
    assertThat(file.request().origin().language()).isEqualTo("en");
  }

  @Test
  void aCorrectionOfTheContentsOrOfAMeasureAsksNothingAgain() {
    InMemory file = goneOn("facts");

    file.then(
        verbs ->
            Correcting.of(verbs)
                .correct(Edited.measure(verbs.request(), 1, "description", "Another account")));
    assertThat(file.request().openSupplement()).isEmpty();

    file.then(
        verbs ->
            Correcting.of(verbs)
                .correct(
                    Edited.measure(verbs.request(), 1, "assistance", Assistance.TRAFFIC_DATA)));
    assertThat(file.request().openSupplement())
        .hasValueSatisfying(asked -> assertThat(asked.wanting()).doesNotContain(ContentItem.FACTS));
  }

  @Test
  void aFurtherMeasureThatWaitsForItHasItAskedFor() {
    InMemory file = goneOn("facts");

    file.then(
        verbs ->
            Filing.of(verbs)
                .added(
                    new NewRequest.NewMeasure(
                        Assistance.DOCUMENTS, "The account", null, null, null, null),
                    Channel.CENTRAL_AUTHORITY_ELECTRONIC));

    assertThat(file.request().measure(2).state()).isEqualTo(MeasureState.AWAITING_INFORMATION);
    assertThat(file.request().openSupplement().orElseThrow().wanting())
        .containsExactly(ContentItem.FACTS);
  }

  @Test
  void aLateTextThatDoesNotSufficeHasNothingElseAskedAgain() {
    InMemory file = goneOn("facts", "purpose");
    file.then(verbs -> Correcting.of(verbs).correct(inGerman(verbs)))
        .then(verbs -> Supplementing.of(verbs).requested(2, verbs.moment().day().plusDays(30)))
        .then(verbs -> Supplementing.of(verbs).received(adding("facts")))
        .then(
            verbs ->
                Supplementing.of(verbs)
                    .examined(
                        2, new Examination(Map.of(ContentItem.FACTS, "Which day?"), Set.of())));

    Supplement asked = file.request().openSupplement().orElseThrow();
    assertThat(asked.wanting()).as("found anew").containsExactly(ContentItem.FACTS);
    assertThat(asked.wantingFormalities()).containsExactly(Formality.LANGUAGE);
  }

  @Test
  void whatComesToBeWantingWhileAQuestionWaitsIsAskedWhenThatIsGivenUp() {
    InMemory file = askedFor("facts");
    Correction said = Edited.with(inGerman(file.verbs()), "looked", Map.of());
    assertThat(announced(file, said))
        .contains(
            new FindingChanged(
                0, Formality.LANGUAGE.key(), "finding.no-question", "finding.asked-later"));
    file.then(verbs -> Correcting.of(verbs).correct(inGerman(verbs)));
    assertThat(file.request().supplements()).hasSize(1);

    silence(file);
    file.then(verbs -> Waiving.of(verbs).waive(1, Examination.NOTHING));

    Supplement asked = file.request().openSupplement().orElseThrow();
    assertThat(asked.number()).isEqualTo(2);
    assertThat(asked.wanting()).isEmpty();
    assertThat(asked.wantingFormalities()).containsExactly(Formality.LANGUAGE);
  }

  @Test
  @Clause({"40(13)", "40(16)"})
  void anotherStateWasAskedNothingAndIsAskedEverything() {
    InMemory file = goneOn("facts");
    Correction said = Edited.of(file.request(), "requestingState", CountryCode.of("XE"));

    assertThat(announced(file, Edited.with(said, "looked", Map.of())))
        .contains(
            new FindingChanged(
                0, "finding.authenticity", Authenticity.VERIFIED.key(), "finding.established-anew"),
            question(Formality.AUTHENTICITY.key()),
            question(ContentItem.FACTS.key()));
    file.then(verbs -> Correcting.of(verbs).correct(said));

    Supplement asked = file.request().openSupplement().orElseThrow();
    assertThat(asked.wanting()).containsExactly(ContentItem.FACTS);
    assertThat(asked.wantingFormalities()).contains(Formality.AUTHENTICITY);
    assertThat(file.kinds()).contains("waiver-ended");
  }

  @Test
  @Clause({"40(13)", "40(16)"})
  void aQuestionThatWaitsForTheWrongStateIsAskedOfTheOther() {
    InMemory file = askedFor("facts");

    file.then(
        verbs ->
            Correcting.of(verbs)
                .correct(Edited.of(verbs.request(), "requestingState", CountryCode.of("XE"))));

    assertThat(file.request().supplement(1).stage()).isEqualTo(Supplement.Stage.CANCELLED);
    Supplement asked = file.request().openSupplement().orElseThrow();
    assertThat(asked.number()).isEqualTo(2);
    assertThat(asked.wanting()).containsExactly(ContentItem.FACTS);
    assertThat(asked.wantingFormalities()).contains(Formality.AUTHENTICITY);
  }

  private static FindingChanged question(String about) {
    return new FindingChanged(0, about, "finding.no-question", "finding.asked-now");
  }

  private static List<FindingChanged> announced(InMemory file, Correction said) {
    List<FindingChanged> changes = new ArrayList<>();
    assertThatThrownBy(() -> Correcting.of(file.verbs()).correct(said))
        .isInstanceOfSatisfying(UnseenChanges.class, unseen -> changes.addAll(unseen.changes()));
    return changes;
  }

  private static Correction inGerman(RequestPen verbs) {
    return Edited.of(verbs.request(), "language", LanguageTag.of("de"));
  }

  private static Information adding(String item) {
    return Information.adding("mail", Map.of(item, "Somebody did something."));
  }

  private static InMemory askedFor(String... items) {
    NewRequest request = Registered.complete(Assistance.STORED_DATA);
    for (String item : items) {
      request = Registered.without(item, request);
    }
    return InMemory.of(request)
        .triaged()
        .then(pen -> Supplementing.of(pen).requested(1, pen.moment().day().plusDays(30)));
  }

  private static void silence(InMemory file) {
    for (int period = 0; period < 3; period++) {
      file.later(A_MONTH).then(pen -> Waiving.of(pen).overdue(1));
      if (period < 2) {
        file.then(pen -> Supplementing.of(pen).reminded(1, pen.moment().day().plusDays(14)));
      }
    }
  }

  /** A request whose State never answered, and which went on without what it was asked for. */
  private static InMemory goneOn(String... items) {
    InMemory file = askedFor(items);
    silence(file);
    return file.then(pen -> Waiving.of(pen).waive(1, Examination.NOTHING));
  }
}
