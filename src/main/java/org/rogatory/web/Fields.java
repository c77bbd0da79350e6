package org.rogatory.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Reason;
import org.springframework.validation.Errors;

/**
 * What stands in the fields of a form, raw as it was typed, and what is wrong with it. In the model
 * as {@code fields}, where the fragments of {@code fragments/form} read it. Immutable.
 */
public final class Fields {

  private static final Fields NONE = new Fields(Map.of(), List.of());

  private final Map<String, List<String>> values;
  private final List<FieldProblem> problems;

  private Fields(Map<String, List<String>> values, List<FieldProblem> problems) {
    this.values = values;
    this.problems = List.copyOf(problems);
  }

  /**
   * What is wrong.
   *
   * @param field the field's name, empty where it concerns the whole form
   * @param text what is wrong and what to do
   */
  public record FieldProblem(String field, String text) {}

  /** Empty fields. */
  public static Fields none() {
    return NONE;
  }

  /** Fields with one value each; null counts as empty. */
  public static Fields of(Map<String, ? extends @Nullable Object> values) {
    Map<String, List<String>> raw = new LinkedHashMap<>();
    values.forEach((name, value) -> raw.put(name, List.of(Objects.toString(value, ""))));
    return new Fields(raw, List.of());
  }

  /**
   * Fields as a form sent them, with all values of each; {@code request.getParameterMap()}. What
   * begins with an underscore is for the program alone, such as the one-time key.
   */
  public static Fields sent(Map<String, String[]> parameters) {
    Map<String, List<String>> raw = new LinkedHashMap<>();
    parameters.forEach(
        (name, sent) -> {
          if (!name.startsWith("_")) {
            raw.put(name, List.of(sent));
          }
        });
    return new Fields(raw, List.of());
  }

  /** Fields with all their values, as a draft kept them. */
  public static Fields kept(Map<String, List<String>> values) {
    return new Fields(new LinkedHashMap<>(values), List.of());
  }

  /** The same without some fields, such as those that only the form itself needs. */
  public Fields without(String... names) {
    Map<String, List<String>> raw = new LinkedHashMap<>(values);
    List.of(names).forEach(raw::remove);
    return new Fields(raw, problems);
  }

  /** The same with another value in one field. */
  public Fields with(String name, String... sent) {
    Map<String, List<String>> raw = new LinkedHashMap<>(values);
    raw.put(name, List.of(sent));
    return new Fields(raw, problems);
  }

  /** The same problems with other values. */
  public Fields holding(Map<String, List<String>> raw) {
    return new Fields(new LinkedHashMap<>(raw), problems);
  }

  /** The same with one more problem. */
  public Fields wrong(String field, String text) {
    List<FieldProblem> all = new ArrayList<>(problems);
    all.add(new FieldProblem(field, text));
    return new Fields(values, all);
  }

  /** The same with the problems that binding and validation found. */
  public Fields wrong(Errors errors, Texts texts) {
    List<FieldProblem> all = new ArrayList<>(problems);
    errors
        .getFieldErrors()
        .forEach(error -> all.add(new FieldProblem(error.getField(), texts.of(error))));
    errors.getGlobalErrors().forEach(error -> all.add(new FieldProblem("", texts.of(error))));
    return new Fields(values, all);
  }

  /** The same with what the rules say of fields with which nothing else is wrong. */
  public Fields alsoWrong(Map<String, Reason> rules, Texts texts) {
    Fields all = this;
    for (Map.Entry<String, Reason> rule : rules.entrySet()) {
      if (problem(rule.getKey()) == null) {
        all = all.wrong(rule.getKey(), texts.of(rule.getValue()));
      }
    }
    return all;
  }

  /** The first value of a field, empty if it has none. */
  public String value(String name) {
    List<String> sent = values.getOrDefault(name, List.of());
    return sent.isEmpty() ? "" : sent.get(0);
  }

  /** All values of a field. */
  public List<String> values(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** All values of a field, a line each, as an area shows them. */
  public String lines(String name) {
    return String.join("\n", values(name));
  }

  /** Whether a field holds this value, as a chosen option does. */
  public boolean has(String name, String value) {
    return values(name).contains(value);
  }

  /** All fields with all their values, as a draft keeps them. */
  public Map<String, List<String>> raw() {
    return Map.copyOf(values);
  }

  /** What is wrong with a field, or null. */
  public @Nullable String problem(String name) {
    return problems.stream()
        .filter(problem -> problem.field().equals(name))
        .map(FieldProblem::text)
        .findFirst()
        .orElse(null);
  }

  /** All that is wrong, in the order of the page, which is the order in which a form is sent. */
  public List<FieldProblem> problems() {
    List<String> names = List.copyOf(values.keySet());
    return problems.stream()
        .sorted(Comparator.comparingInt(problem -> place(problem.field(), names)))
        .toList();
  }

  /** What no field was sent for, such as a choice that was not made, comes last. */
  private static int place(String field, List<String> names) {
    int at = names.indexOf(field);
    return at < 0 ? names.size() : at;
  }

  /** The id of a field's input in the page; of its first one where it has several. */
  public String id(String name) {
    return "f-" + name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
  }

  /** The ids of what describes a field, for {@code aria-describedby}; null if nothing does. */
  public @Nullable String describedBy(String name, @Nullable String hint) {
    return describedBy(name, hint, null);
  }

  /** The same for a field beside which a limit is said. */
  public @Nullable String describedBy(String name, @Nullable String hint, @Nullable Object limit) {
    return describedBy(name, hint, limit, null);
  }

  /** The same for a field beside which it is said who reads it. */
  public @Nullable String describedBy(
      String name, @Nullable String hint, @Nullable Object limit, @Nullable Object reader) {
    String ids =
        (reader == null ? "" : id(name) + "-reader ")
            + (hint == null || hint.isEmpty() ? "" : id(name) + "-hint")
            + (limit == null ? "" : " " + id(name) + "-limit")
            + (problem(name) == null ? "" : " " + id(name) + "-error");
    return ids.isBlank() ? null : ids.strip();
  }
}
