package org.rogatory.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rogatory.home.PolicyError;
import org.rogatory.home.PolicyNode;

/**
 * What somebody says in a story, as the fields of a form. {@code @2026-11-14T03:25} and
 * {@code @2026-11-14} are moments and days, {@code now} the moment of the story; dates in other
 * texts are moved as those of the letters are.
 *
 * @param shift by how much the story is moved
 * @param now the moment of the story, in the office's zone
 */
record Said(Shift shift, LocalDateTime now) {

  Map<String, List<String>> fields(PolicyNode says) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    says.entries().forEach((name, value) -> put(fields, name, value));
    return fields;
  }

  private void put(Map<String, List<String>> fields, String name, PolicyNode value) {
    if (value.isList()) {
      fields.put(name, value.items().stream().map(item -> text(item.text())).toList());
    } else if (value.isText()) {
      fields.put(name, List.of(text(value.text())));
    } else {
      value.entries().forEach((key, each) -> put(fields, name + "[" + key + "]", each));
    }
  }

  /**
   * @throws PolicyError where {@code name} is missing
   */
  String value(PolicyNode says, String name) {
    return text(says.text(name));
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
