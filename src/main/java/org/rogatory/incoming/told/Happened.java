package org.rogatory.incoming.told;

import com.fasterxml.jackson.databind.JsonNode;
import org.rogatory.integrity.Told;
import org.rogatory.journal.JournalEntry;

/**
 * An entry with its facts.
 *
 * @param fact as its stored text has it
 */
record Happened(JournalEntry entry, JsonNode fact) {

  static Happened of(JournalEntry entry) {
    return new Happened(entry, Told.facts(entry));
  }

  String kind() {
    return entry.kind();
  }

  /** The day on which it happened. */
  String day() {
    return entry.happened().day().toString();
  }

  /** The instant at which it happened. */
  String at() {
    return entry.happened().at().toString();
  }

  /** Who did it. */
  String by() {
    return entry.actor().name();
  }
}
