package org.rogatory.files.registration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rogatory.web.Fields;

/**
 * Lines of a form with several fields each, {@code measures[0].assistance}, with a button to add
 * one and one to take each away.
 */
final class Repeated {

  private static final Pattern LINE = Pattern.compile("([a-z]+)\\[(\\d{1,3})]\\.(.+)");
  private static final Pattern ADD = Pattern.compile("add:([a-z]+)\\.([A-Za-z]+)");
  private static final Pattern REMOVE = Pattern.compile("remove:([a-z]+):(\\d{1,3})");

  private final String group;
  private final Map<Integer, Map<String, List<String>>> lines = new TreeMap<>();
  private final Map<String, List<String>> others = new LinkedHashMap<>();

  private Repeated(String group, Fields fields) {
    this.group = group;
    fields
        .raw()
        .forEach(
            (name, values) -> {
              Matcher line = LINE.matcher(name);
              if (line.matches() && line.group(1).equals(group)) {
                lines
                    .computeIfAbsent(Integer.valueOf(line.group(2)), number -> new TreeMap<>())
                    .put(line.group(3), values);
              } else {
                others.put(name, values);
              }
            });
  }

  /**
   * The fields after a button was pressed: {@code add:measures.assistance} adds a line whose first
   * field is named, {@code remove:measures:2} takes away the third; anything else changes nothing.
   */
  static Fields press(Fields fields, String pressed) {
    Matcher add = ADD.matcher(pressed);
    if (add.matches()) {
      return new Repeated(add.group(1), fields).add(add.group(2)).fields();
    }
    Matcher remove = REMOVE.matcher(pressed);
    if (remove.matches()) {
      Repeated repeated = new Repeated(remove.group(1), fields);
      repeated.lines.remove(Integer.valueOf(remove.group(2)));
      return repeated.fields();
    }
    return fields;
  }

  /** The fields without lines in which nothing was typed. */
  static Fields filled(Fields fields, String group) {
    Repeated repeated = new Repeated(group, fields);
    repeated.lines.values().removeIf(Repeated::isBlank);
    return repeated.fields();
  }

  /** The places of the lines there are: 0, 1, 2 … */
  static List<Integer> places(Fields fields, String group) {
    return List.copyOf(new Repeated(group, fields).lines.keySet());
  }

  private Repeated add(String first) {
    int next = lines.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
    lines.put(next, new TreeMap<>(Map.of(first, List.of(""))));
    return this;
  }

  private static boolean isBlank(Map<String, List<String>> line) {
    return line.values().stream().flatMap(List::stream).allMatch(String::isBlank);
  }

  /** All fields again, the lines numbered from 0 without gaps. */
  private Fields fields() {
    Map<String, List<String>> all = new LinkedHashMap<>(others);
    List<Map<String, List<String>>> inOrder = new ArrayList<>(lines.values());
    for (int i = 0; i < inOrder.size(); i++) {
      String prefix = group + "[" + i + "].";
      inOrder.get(i).forEach((name, values) -> all.put(prefix + name, values));
    }
    return Fields.kept(all);
  }
}
