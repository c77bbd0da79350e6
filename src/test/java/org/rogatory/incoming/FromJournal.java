package org.rogatory.incoming;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rogatory.incoming.told.RequestTold;
import org.rogatory.integrity.Told;
import org.rogatory.journal.JournalEntry;
import org.rogatory.letters.compared.LettersTold;

/**
 * A file as its journal tells it, from the stored text of its entries and from nothing else, by
 * what compares it every night. {@link FromTables} says the same of the program's own tables.
 */
final class FromJournal {

  private final Told told = new Told();

  private FromJournal() {}

  /** All that the entries say. */
  static SortedMap<String, String> of(List<JournalEntry> entries) {
    SortedMap<String, String> says = new TreeMap<>(RequestTold.of(entries));
    says.putAll(LettersTold.of(entries));
    FromJournal file = new FromJournal();
    entries.forEach(file::read);
    says.putAll(file.told.says());
    return says;
  }

  private void read(JournalEntry entry) {
    JsonNode fact = Told.facts(entry);
    switch (entry.kind()) {
      case "request-registered" -> {
        told.copy(fact, "", "restricted");
        told.put("readers", told.get("restricted").equals("true") ? entry.actor().name() : "");
      }
      case "document-attached" -> {
        String document = "document." + fact.get("number").asInt() + ".";
        told.copy(
            fact, document, "name", "type", "bytes", "sha256", "description", "channel", "addedAt");
        told.put(document + "arrivedAt", entry.happened());
        told.put(document + "addedBy", entry.actor().kind() + " " + entry.actor().name());
      }
      case "file-restricted", "file-restricted-by-policy" -> {
        told.put("restricted", "true");
        told.put("readers", String.join("\n", new TreeSet<>(Told.list(fact, "readers"))));
      }
      case "file-opened" -> {
        told.put("restricted", "false");
        told.put("readers", "");
      }
      default -> {}
    }
  }
}
