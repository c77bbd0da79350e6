package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.incoming.contents.Information;
import org.rogatory.incoming.contents.QuestionsChange;
import org.rogatory.incoming.contents.Rewording;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.incoming.found.Examination;
import org.rogatory.incoming.found.OriginFound;
import org.rogatory.incoming.found.Triage;
import org.rogatory.incoming.triage.Triaging;

/** What a caseworker asks can be changed until its letter is sent, and not afterwards, 40(16). */
@Clause("40(16)")
class RewordingTest {

  private static final String WRONG = "Who ownz it?";
  private static final String RIGHT = "Who owns the account?";

  @Test
  void itIsChangedBeforeTheLetterIsSentAndTheJournalSaysHow() {
    InMemory file = asking(WRONG, Map.of(ContentItem.FACTS, "To short"));

    reword(file, change(RIGHT, Map.of("facts", "Too short")));

    Supplement asked = file.request().supplement(1);
    assertThat(asked.questions()).contains(RIGHT);
    assertThat(file.request().content(ContentItem.FACTS).deficiency()).contains("Too short");
    assertThat(file.journal().facts())
        .last()
        .isEqualTo(
            new RequestFact.InformationReworded(
                1,
                WRONG,
                RIGHT,
                Map.of("facts", "To short"),
                Map.of("facts", "Too short"),
                "Mistyped"));
    assertThat(FromJournal.of(file.journal().entries()))
        .containsEntry("supplement.1.questions", RIGHT)
        .containsValue("Too short");
  }

  @Test
  void whatIsNotNamedStaysAsItIs() {
    InMemory file = asking(WRONG, Map.of(ContentItem.FACTS, "To short"));

    reword(file, change(RIGHT, Map.of()));
    assertThat(file.request().content(ContentItem.FACTS).deficiency()).contains("To short");
    reword(file, change(RIGHT, Map.of("facts", "Too short")));
    assertThat(file.request().supplement(1).questions()).contains(RIGHT);

    int entries = file.kinds().size();
    refused(file, change(RIGHT, Map.of("facts", "Too short")), "questions");
    assertThat(file.kinds()).hasSize(entries);
  }

  @Test
  void whatWasSentIsNotChanged() {
    InMemory file = sent(asking(WRONG, Map.of()));

    assertThat(Rewording.isOpen(file.request())).isFalse();
    assertThatThrownBy(() -> reword(file, change(RIGHT, Map.of())))
        .isInstanceOf(ForbiddenByProvision.class)
        .hasMessageContaining("40(16)");
    assertThat(file.request().supplement(1).questions()).contains(WRONG);
  }

  @Test
  void inAFurtherRoundTheReasonIsChangedAndNotTheQuestionThatWasSent() {
    InMemory file = sent(asking(WRONG, Map.of(ContentItem.FACTS, "Too short")));
    file.then(
            verbs ->
                Supplementing.of(verbs)
                    .received(
                        new Information(
                            "mail", Map.of("facts", "Somebody did."), Map.of(), null, false)))
        .then(
            verbs ->
                Supplementing.of(verbs)
                    .examined(
                        1, new Examination(Map.of(ContentItem.FACTS, "Stil short"), Set.of())));

    refused(file, change(RIGHT, Map.of()), "questions");
    reword(file, change(WRONG, Map.of("facts", "Still short")));

    assertThat(file.request().content(ContentItem.FACTS).deficiency()).contains("Still short");
  }

  @Test
  void aQuestionThatIsTakenOutAndLeavesNothingEnds() {
    InMemory file = asking(WRONG, Map.of());

    reword(file, change(null, Map.of()));

    assertThat(file.kinds()).endsWith("information-reworded", "information-cancelled");
    assertThat(file.request().openSupplement()).isEmpty();
  }

  @Test
  void onlyWhatWasFoundDeficientHasAReason() {
    InMemory file = asking(WRONG, Map.of(ContentItem.FACTS, "Too short"));

    refused(file, change(RIGHT, Map.of("purpose", "Unclear")), "deficient[purpose]");
    refused(file, change(RIGHT, Map.of("nonsense", "Unclear")), "deficient[nonsense]");
  }

  @Test
  void aCharacterThatNoLetterShowsIsComplainedOfAtItsField() {
    InMemory file = InMemory.in(MeasureState.RECEIVED);
    assertThatThrownBy(() -> Triaging.of(file.verbs()).settle(triage("Yes \uD83D\uDC4D", Map.of())))
        .isInstanceOfSatisfying(
            BadInput.class, wrong -> assertThat(wrong.fields()).containsOnlyKeys("questions"));
    Map<ContentItem, String> thumb = Map.of(ContentItem.FACTS, "No \uD83D\uDC4E");
    assertThatThrownBy(() -> Triaging.of(file.verbs()).settle(triage(null, thumb)))
        .isInstanceOfSatisfying(
            BadInput.class,
            wrong -> assertThat(wrong.fields()).containsOnlyKeys("deficient[facts]"));
    assertThat(file.kinds()).containsExactly("request-registered");

    InMemory asked = asking(WRONG, Map.of(ContentItem.FACTS, "Too short"));
    refused(asked, change("\uD83D\uDC4D", Map.of()), "questions");
    sent(asked)
        .then(
            verbs ->
                Supplementing.of(verbs)
                    .received(
                        new Information("mail", Map.of("facts", "More."), Map.of(), null, false)));
    assertThatThrownBy(
            () -> Supplementing.of(asked.verbs()).examined(1, new Examination(thumb, Set.of())))
        .isInstanceOfSatisfying(
            BadInput.class,
            wrong -> assertThat(wrong.fields()).containsOnlyKeys("deficient[facts]"));
  }

  private static InMemory asking(String questions, Map<ContentItem, String> deficient) {
    return InMemory.of(Registered.complete(Assistance.CONTENT_DATA))
        .then(verbs -> Triaging.of(verbs).settle(triage(questions, deficient)));
  }

  private static InMemory sent(InMemory file) {
    return file.then(
        verbs -> Supplementing.of(verbs).requested(1, verbs.moment().day().plusDays(30)));
  }

  private static void reword(InMemory file, QuestionsChange said) {
    Rewording.of(file.verbs()).change(said);
  }

  private static void refused(InMemory file, QuestionsChange said, String field) {
    assertThatThrownBy(() -> reword(file, said))
        .isInstanceOfSatisfying(
            BadInput.class, wrong -> assertThat(wrong.fields()).containsOnlyKeys(field));
  }

  private static QuestionsChange change(@Nullable String questions, Map<String, String> deficient) {
    return new QuestionsChange(questions, deficient, "Mistyped");
  }

  private static Triage triage(@Nullable String questions, Map<ContentItem, String> deficient) {
    return new Triage(
        LegalBasis.CONVENTION,
        null,
        new OriginFound(Authenticity.VERIFIED, List.of(), "Called back"),
        true,
        questions,
        deficient,
        null,
        Map.of(),
        null,
        null);
  }
}
