package org.rogatory.explore;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.rogatory.journal.JournalEntry;

/**
 * An entry of the journal, as stored.
 *
 * @param measure the number of the measure that it is about; 0 for none
 * @param program whether the program wrote it
 * @param by the login of who did it
 */
public record Entry(
    int number,
    String matter,
    int measure,
    Instant at,
    LocalDate day,
    boolean program,
    String by,
    String kind,
    JsonNode fact) {

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** With its fact as JSON. */
  public static Entry of(JournalEntry entry, JsonNode fact) {
    String matter = entry.matter().toString();
    String tail = matter.contains("/") ? matter.substring(matter.indexOf('/') + 1) : "";
    return new Entry(
        entry.number(),
        matter,
        NUMBER.matcher(tail).matches() ? Integer.parseInt(tail) : 0,
        entry.happened().at(),
        entry.happened().day(),
        !entry.actor().isPerson(),
        entry.actor().name(),
        entry.kind(),
        fact);
  }

  public boolean is(String other) {
    return kind.equals(other);
  }

  /** A text of the fact; null where it has none. */
  public String text(String name) {
    return fact.hasNonNull(name) ? fact.get(name).asText() : null;
  }

  public List<String> list(String name) {
    return fact.hasNonNull(name)
        ? StreamSupport.stream(fact.get(name).spliterator(), false).map(JsonNode::asText).toList()
        : List.of();
  }

  @Override
  public String toString() {
    return number + " " + kind + " of " + matter + " by " + by + " at " + at + " " + fact;
  }
}
