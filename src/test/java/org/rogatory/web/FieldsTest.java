package org.rogatory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldsTest {

  @Test
  void whatIsWrongIsSaidInTheOrderOfThePage() {
    Map<String, String[]> sent = new LinkedHashMap<>();
    sent.put("state", new String[] {""});
    sent.put("lines[0].name", new String[] {""});
    sent.put("language", new String[] {""});

    Fields fields =
        Fields.sent(sent)
            .wrong("channel", "choose")
            .wrong("language", "choose")
            .wrong("lines[0].name", "name it")
            .wrong("state", "choose");

    assertThat(fields.problems())
        .extracting(Fields.FieldProblem::field)
        .containsExactly("state", "lines[0].name", "language", "channel");
  }
}
