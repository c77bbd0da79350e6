package org.rogatory.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.OnlyFor;
import org.rogatory.convention.Worded;

/** What is typed for another choice is never lost. */
class UnreadTest {

  private enum Choice implements Worded {
    SAY_YES,
    SAY_NO;

    @Override
    public String group() {
      return "choice";
    }
  }

  private record Form(
      @Nullable Choice choice,
      @OnlyFor(field = "choice", is = "say-no") @Nullable String why,
      @OnlyFor(field = "choice", is = "say-no") @Nullable List<String> grounds,
      @OnlyFor(field = "choice", is = "say-no") @Nullable Map<String, String> facts) {}

  private static final Form BEGUN =
      new Form(null, "As it\nstood", List.of("a", "b"), Map.of("a", "1"));

  @Test
  void whatTheChoiceDoesNotReadIsRefusedAtEachField() {
    Form said = new Form(Choice.SAY_YES, "No", List.of("c"), Map.of("a", "2", "b", " "));

    assertThatThrownBy(() -> Unread.refuse(said, () -> BEGUN))
        .isInstanceOfSatisfying(
            BadInput.class,
            bad -> assertThat(bad.fields()).containsOnlyKeys("why", "grounds", "facts[a]"));
  }

  @Test
  void whatTheChoiceReadsAndWhatTheFormBeganWithAreNot() {
    Form no = new Form(Choice.SAY_NO, "No", List.of("c"), Map.of("a", "2"));
    Form untouched =
        new Form(Choice.SAY_YES, "As it\r\nstood ", List.of("a"), Map.of("a", "1", "b", ""));
    Form empty = new Form(Choice.SAY_YES, " ", List.of(), null);
    Form open = new Form(null, "No", List.of("c"), null);

    for (Form said : List.of(no, untouched, empty, open)) {
      assertThatCode(() -> Unread.refuse(said, () -> BEGUN)).doesNotThrowAnyException();
    }
    assertThat(Unread.of(untouched, () -> BEGUN)).isEmpty();
  }
}
