package org.rogatory.steps;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.web.forms.FormBinding;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** What a step cannot do without is asked for by its own name, and not as any empty field is. */
@RogatoryTest
class StepsAskInWordsTest {

  @Autowired Steps steps;
  @Autowired FormBinding forms;
  @Autowired MessageSource messages;

  @Test
  void eachFieldThatIsWantingIsNamed() throws Exception {
    List<String> asked = new ArrayList<>();
    for (PersonStep<?> step : steps.all()) {
      for (RecordComponent field : step.form().getRecordComponents()) {
        for (Class<? extends Annotation> wanted : List.of(NotNull.class, NotBlank.class)) {
          if (isWanted(step.form(), field, wanted)) {
            asked.add(wanted.getSimpleName() + "." + step.name() + "." + field.getName());
          }
        }
      }
    }

    assertThat(asked).contains("NotBlank.prepare-letter.text").hasSizeGreaterThan(8);
    for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
      assertThat(asked).isNotEmpty().allSatisfy(key -> messages.getMessage(key, null, language));
    }
  }

  @Test
  void theFormSaysIt() {
    FormBinding.Bound<?> bound =
        forms.bind("prepare-letter", steps.get("prepare-letter").form(), Map.of());

    assertThat(bound.errors().getFieldErrors())
        .extracting(error -> messages.getMessage(error, Locale.ENGLISH))
        .contains("Say what is to be done with the letter")
        .anyMatch(text -> text.startsWith("Write the letter"));
  }

  private static boolean isWanted(
      Class<?> form, RecordComponent field, Class<? extends Annotation> wanted) throws Exception {
    return field.getAccessor().isAnnotationPresent(wanted)
        || field.getAnnotatedType().isAnnotationPresent(wanted)
        || form.getDeclaredField(field.getName()).isAnnotationPresent(wanted);
  }
}
