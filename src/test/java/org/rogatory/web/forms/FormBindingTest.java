package org.rogatory.web.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.validation.FieldError;

/** Fields that no page names so are refused, and what can be read is read. */
@RogatoryTest
class FormBindingTest {

  @Autowired FormBinding binding;

  record Line(@Nullable String text) {}

  record Form(
      @Nullable String title,
      @Nullable List<Line> lines,
      @Nullable List<String> words,
      @Nullable Map<String, String> facts) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lines[].text",
        "lines[zz].text",
        "lines[-1].text",
        "lines[0",
        "lines[",
        "lines[0]x",
        "lines[0][1][2]",
        "lines[0].",
        "lines[256].text",
        "lines[99999999999].text",
        "words[]",
        "words[zz]",
        "facts[]",
        "facts[",
        "facts[a][b]",
        "facts[a"
      })
  void whatNoPageSendsIsRefusedAndTheRestIsKept(String field) {
    var bound = binding.bind(Form.class, Map.of("title", List.of("As typed"), field, List.of("x")));

    String part = field.substring(0, field.indexOf('['));
    assertThat(bound.errors().getFieldErrors(part)).hasSize(1);
    assertThat(bound.errors().getErrorCount()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lines[0].text",
        "words",
        "words[1]",
        "facts[interest]",
        "facts[bank-secrecy.legal-sign-off]",
        "unknown[",
        "]",
        "a.b.c"
      })
  void theRestIsReadOrLeft(String field) {
    var bound = binding.bind(Form.class, Map.of("title", List.of("As typed"), field, List.of("x")));

    assertThat(bound.errors().getAllErrors()).isEmpty();
    assertThat(bound.isSound()).isTrue();
  }

  /** Such as one in the form and another in its address, of which nobody knows who wrote it. */
  @Test
  void aFieldOfOneValueThatComesWithTwoIsRefused() {
    var twice =
        binding.bind(
            Form.class,
            Map.of("title", List.of("another", "As typed"), "lines[0].text", List.of("a", "b")));
    var alike = binding.bind(Form.class, Map.of("title", List.of("As typed", "As typed")));
    var several = binding.bind(Form.class, Map.of("words", List.of("a", "b")));

    assertThat(twice.errors().getFieldErrors())
        .extracting(FieldError::getField, FieldError::getCode)
        .containsExactlyInAnyOrder(
            tuple("title", "input.twice"), tuple("lines[0].text", "input.twice"));
    assertThat(alike.isSound()).isTrue();
    assertThat(several.isSound()).isTrue();
  }
}
