package org.rogatory.steps;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Clause;
import org.rogatory.convention.ReadBy;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever types into the form of a step sees whether the other State will read it. */
@RogatoryTest
@Clause({"40(25)", "40(28)"})
class EveryFieldSaysWhoReadsItTest {

  @Autowired Steps steps;

  @Test
  void eachTextOfEachStepHasItsReader() {
    List<String> unsaid =
        steps.all().stream()
            .flatMap(
                step ->
                    Arrays.stream(step.form().getRecordComponents())
                        .filter(EveryFieldSaysWhoReadsItTest::isFreeText)
                        .filter(component -> !component.isAnnotationPresent(ReadBy.class))
                        .map(component -> step.name() + "." + component.getName()))
            .toList();

    assertThat(unsaid).as("components without @ReadBy").isEmpty();
  }

  /** Whether somebody writes it: a text, or texts in a list or map, whose length is limited. */
  private static boolean isFreeText(RecordComponent component) {
    return texts(component).anyMatch(text -> text.isAnnotationPresent(Size.class))
        || component.getType() == String.class
            && component.getAccessor().isAnnotationPresent(Size.class);
  }

  private static Stream<AnnotatedType> texts(RecordComponent component) {
    return component.getAnnotatedType() instanceof AnnotatedParameterizedType several
        ? Arrays.stream(several.getAnnotatedActualTypeArguments())
            .filter(type -> type.getType() == String.class)
        : Stream.empty();
  }
}
