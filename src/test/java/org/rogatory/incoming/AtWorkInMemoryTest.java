package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.convention.Clause;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.incoming.contents.Information;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.filing.ContentMending;
import org.rogatory.incoming.filing.Correcting;

/** Whatever changes of what was transmitted concerns the authority that is at work on it. */
@Clause({"40(12)(b)", "40(16)", "40(20)", "2(o)"})
class AtWorkInMemoryTest {

  private static final String TOLD = "authorities-concerned";

  @Test
  void whatTheStateSuppliesConcernsWhoIsAtWork() {
    InMemory file = InMemory.in(MeasureState.IN_EXECUTION);

    supplies(file);

    assertThat(file.kinds()).contains(TOLD);
    assertThat(file.request().measure(1).state()).isEqualTo(MeasureState.IN_EXECUTION);
  }

  @Test
  void soDoesWhatWeCopiedWronglyOrLeftOut() {
    InMemory file = InMemory.in(MeasureState.IN_EXECUTION);
    file.then(verbs -> mend(verbs, ContentMending.Act.COPY, "And 7 Elm Street."));
    assertThat(file.kinds()).containsOnlyOnce(TOLD);

    file.then(verbs -> mend(verbs, ContentMending.Act.CORRECT, "7 Elm Street alone."));
    assertThat(file.kinds().stream().filter(TOLD::equals)).hasSize(2);
  }

  @Test
  void soDoConfidentialityAndUrgencyThatAreFoundLaterButNotHowTheStateIsCalledBack() {
    InMemory file = InMemory.in(MeasureState.IN_EXECUTION);
    correct(file, "callBack", "+43 1 234");
    assertThat(file.kinds()).doesNotContain(TOLD);

    correct(file, "confidential", true);
    assertThat(file.kinds()).containsOnlyOnce(TOLD);

    correct(file, "emergency", true);
    assertThat(file.kinds().stream().filter(TOLD::equals)).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(
      value = MeasureState.class,
      names = {"UNDER_ASSESSMENT", "GRANTED", "POSTPONED", "EXECUTED"})
  void whereNoAuthorityIsAtWorkNobodyIsConcerned(MeasureState state) {
    InMemory file = InMemory.in(state);

    supplies(file);
    correct(file, "confidential", true);

    assertThat(file.kinds()).contains("information-received").doesNotContain(TOLD);
  }

  private static void supplies(InMemory file) {
    file.then(
        verbs ->
            Supplementing.of(verbs)
                .received(
                    Information.adding(
                        "central-authority-electronic",
                        Map.of("identification", "Account hinge at Foo Inc., not lintel."))));
  }

  private static void correct(InMemory file, String field, Object now) {
    file.then(
        verbs ->
            Correcting.of(verbs)
                .correct(Edited.of(verbs.request(), field, now, "reason", "Misread")));
  }

  private static void mend(RequestPen verbs, ContentMending.Act act, String text) {
    ContentItem item = ContentItem.IDENTIFICATION;
    Correcting.of(verbs)
        .content(
            item,
            new ContentMending(
                act,
                verbs.request().content(item).versions().size(),
                text,
                "Read again",
                Edited.LOOKED));
  }
}
