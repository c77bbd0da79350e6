package org.rogatory.web.forms;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the fields of a form's lines are named: {@code measures[0].description}, or {@code
 * facts[interest]} where a key stands for the number. What is named otherwise no page sends, and
 * Spring's binder breaks on it.
 */
final class LineNames {

  /** As many lines as a list can have; forms have fewer. */
  static final int MOST = 256;

  private static final Pattern LINE = Pattern.compile("\\[(\\d+)]");
  private static final Pattern NUMBERED =
      Pattern.compile("\\w+\\[\\d+](\\.\\w+(\\[\\w[\\w.-]*])?)*");
  private static final Pattern KEYED = Pattern.compile("\\w+\\[[^\\[\\]]+](\\.\\w+)*");

  private final Set<String> numbered;
  private final Set<String> keyed;

  private LineNames(Set<String> numbered, Set<String> keyed) {
    this.numbered = numbered;
    this.keyed = keyed;
  }

  static LineNames of(Class<? extends Record> form) {
    return new LineNames(named(form, Collection.class), named(form, Map.class));
  }

  private static Set<String> named(Class<? extends Record> form, Class<?> type) {
    return List.of(form.getRecordComponents()).stream()
        .filter(part -> type.isAssignableFrom(part.getType()))
        .map(RecordComponent::getName)
        .collect(Collectors.toSet());
  }

  /** What is wrong with some of these fields, as the key of a text. */
  Map<String, String> wrong(Set<String> fields) {
    Map<String, String> wrong = new LinkedHashMap<>();
    for (String field : fields) {
      if (isBeyond(field)) {
        wrong.put(field, "input.too-many-lines");
      } else if (!isReadable(field)) {
        wrong.put(field, "input.no-such-line");
      }
    }
    return wrong;
  }

  /** Whether a line has a number that no form gives to a line. */
  private static boolean isBeyond(String field) {
    return LINE.matcher(field)
        .results()
        .map(line -> line.group(1))
        .anyMatch(number -> number.length() > 4 || Integer.parseInt(number) >= MOST);
  }

  /** Whether it is no field of a line, or one that can be read. */
  private boolean isReadable(String field) {
    int bracket = field.indexOf('[');
    String part = bracket < 0 ? "" : field.substring(0, bracket);
    return numbered.contains(part)
        ? NUMBERED.matcher(field).matches()
        : !keyed.contains(part) || KEYED.matcher(field).matches();
  }
}
