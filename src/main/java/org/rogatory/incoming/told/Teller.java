package org.rogatory.incoming.told;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.integrity.Told;

/** Tells what some kinds of entries make of a request; all tell into the same place. */
abstract class Teller {

  private final Told told;

  Teller(Told told) {
    this.told = told;
  }

  final SortedMap<String, String> says() {
    return told.says();
  }

  /** What is told of a part; empty text where nothing is. */
  final String get(String name) {
    return told.get(name);
  }

  final @Nullable String find(String name) {
    return told.says().get(name);
  }

  final void put(String name, @Nullable Object value) {
    told.put(name, value);
  }

  final void copy(JsonNode fact, String before, String... names) {
    told.copy(fact, before, names);
  }

  final int count(String before) {
    return told.count(before);
  }

  final Set<String> things(String before) {
    return Told.things(told.says(), before);
  }

  final List<String> lines(String name) {
    return told.lines(name);
  }

  static @Nullable String text(JsonNode fact, String name) {
    return Told.text(fact, name);
  }

  static String word(JsonNode fact, String name) {
    return Told.word(fact, name);
  }

  static List<String> list(JsonNode fact, String name) {
    return new ArrayList<>(Told.list(fact, name));
  }

  static @Nullable String emptyToNull(String text) {
    return Told.emptyToNull(text);
  }

  static long number(JsonNode fact) {
    return fact.get("number").asLong();
  }

  final boolean isSaid(String name) {
    return !get(name).isEmpty();
  }

  /** What the names of the parts of each measure begin with. */
  final Stream<String> measures() {
    return IntStream.rangeClosed(1, count("measure.")).mapToObj(n -> "measure." + n + ".");
  }

  final boolean wasCarriedOut(String m) {
    return says().containsKey(m + "outcome") && !"not-executed".equals(get(m + "outcome"));
  }

  final void executedAnew(String m) {
    Stream.of(
            "transmittedOn executeBy outcome result procedure procedureWhy inEffectFrom resultOn"
                + " hindrance hindranceWords rest reportedBy")
        .flatMap(names -> Stream.of(names.split(" ")))
        .forEach(name -> put(m + name, null));
    put(m + "userNotTold", "false");
    put(m + "decisionDue", "false");
  }

  /** A line for each ground with its provisions; null for none. */
  static @Nullable String grounds(JsonNode fact) {
    List<String> lines = new ArrayList<>();
    for (JsonNode each : fact.get("grounds")) {
      lines.add(each.get("ground").asText() + ": " + String.join(", ", list(each, "provisions")));
    }
    return emptyToNull(String.join("\n", lines));
  }

  static String camel(String kebab) {
    StringBuilder camel = new StringBuilder();
    for (String word : kebab.split("-")) {
      camel.append(camel.isEmpty() ? word.charAt(0) : Character.toUpperCase(word.charAt(0)));
      camel.append(word.substring(1));
    }
    return camel.toString();
  }
}
