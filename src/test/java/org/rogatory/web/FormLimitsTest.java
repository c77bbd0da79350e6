package org.rogatory.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.web.limits.FormLimits;
import org.rogatory.web.limits.Limits;

/** What is said beside a field is what its record is checked by. */
class FormLimitsTest {

  private final FormLimits limits =
      new Limits(Validation.buildDefaultValidatorFactory().getValidator()).of(NewRequest.class);

  @ParameterizedTest
  @CsvSource({
    "sender,300",
    "measures[0].description,5000",
    "measures[49].answerByReason,2000",
    "subjects[7].name,300",
    "contents[facts],20000"
  })
  void aTextMayBeSoLong(String field, int longest) {
    assertThat(limits.longest(field)).isEqualTo(longest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"receivedAt", "urgent", "upload", "nothing[0].of", "measures[0].nothing"})
  void whatIsNoTextHasNoLimit(String field) {
    assertThat(limits.longest(field)).isNull();
  }

  @Test
  void aGroupMayHaveSoManyLines() {
    assertThat(Stream.of("measures", "offences", "subjects").map(limits::lines))
        .containsExactly(50, 50, 200);
    assertThat(limits.lines("contents")).isNull();
  }
}
