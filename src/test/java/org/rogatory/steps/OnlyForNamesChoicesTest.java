package org.rogatory.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.OnlyFor;
import org.rogatory.convention.Worded;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A field that is read for some choices names choices that its form has. */
@RogatoryTest
class OnlyForNamesChoicesTest {

  @Autowired Steps steps;

  @Test
  void eachNamesAFieldAndItsChoices() {
    int found = 0;
    for (PersonStep<?> step : steps.all()) {
      for (RecordComponent part : step.form().getRecordComponents()) {
        OnlyFor only = part.getAnnotation(OnlyFor.class);
        if (only != null) {
          found++;
          assertThat(choices(step.form(), only.field()))
              .as(step.name() + "." + part.getName())
              .contains(only.is());
        }
      }
    }
    assertThat(found).isGreaterThan(20);
  }

  private static List<String> choices(Class<?> form, String field) {
    Class<?> type =
        Arrays.stream(form.getRecordComponents())
            .filter(part -> part.getName().equals(field))
            .findFirst()
            .orElseThrow()
            .getType();
    return type.isEnum()
        ? Arrays.stream(type.getEnumConstants()).map(one -> ((Worded) one).id()).toList()
        : List.of("true", "false");
  }
}
