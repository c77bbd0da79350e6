package org.rogatory.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What somebody says in a story, as the fields of a form. {@code @2026-11-14T03:25} and
 * {@code @2026-11-14} are moments and days, {@code now} the moment of the story; dates in other
 * texts are moved as those of the letters are.
 *
 * @param shift by how much the story is moved
 * @param now the moment of the story, in the office's zone
 */
record StoryFields(DateShift shift, LocalDateTime now) {

  Map<String, List<String>> fields(JsonNode says) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    says.properties().forEach(said -> put(fields, said.getKey(), said.getValue()));
    return fields;
  }

  private void put(Map<String, List<String>> fields, String name, JsonNode value) {
    if (value.isArray()) {
      fields.put(name, value.valueStream().map(item -> text(item.asText())).toList());
    } else if (value.isObject()) {
      value
          .properties()
          .forEach(said -> put(fields, name + "[" + said.getKey() + "]", said.getValue()));
    } else {
      fields.put(name, List.of(text(value.asText())));
    }
  }

  /**
   * @throws IllegalArgumentException where {@code name} is missing
   */
  String value(JsonNode says, String name) {
    return text(says.required(name).asText());
  }

  private String text(String written) {
    if (written.equals("now")) {
      return now.toString();
    }
    if (written.startsWith("@")) {
      String day = written.substring(1);
      return day.contains("T")
          ? LocalDateTime.parse(day).plusDays(shift.days()).toString()
          : LocalDate.parse(day).plusDays(shift.days()).toString();
    }
    return shift.of(written, Locale.ENGLISH);
  }
}
