package org.rogatory.incoming.told;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.rogatory.integrity.Told;
import org.rogatory.journal.JournalEntry;

/** Tells the contents of a request: its texts, and what was found wanting in them. */
final class ContentTeller extends Teller {

  ContentTeller(Told told) {
    super(told);
  }

  /** A further text under an item; gives what its keys begin with. */
  Optional<String> says(
      String item, String text, String source, JournalEntry entry, boolean replaces) {
    int before = count("content." + item + ".");
    for (int number = 1; replaces && number <= before; number++) {
      says().putIfAbsent("content." + item + "." + number + ".replacedBy", "" + (before + 1));
    }
    String c = "content." + item + "." + (before + 1) + ".";
    put(c + "text", text);
    put(c + "source", source);
    put(c + "at", entry.happened().at().toString());
    return Optional.of(c);
  }

  void deficient(JsonNode fact, JournalEntry entry) {
    fact.get("deficient")
        .fields()
        .forEachRemaining(e -> deficient(e.getKey(), e.getValue().asText(), entry));
  }

  /** The same remark on the same texts is no new finding. */
  private void deficient(String item, String remark, JournalEntry entry) {
    int found = count("deficient." + item + ".");
    String version = String.valueOf(count("content." + item + "."));
    String last = "deficient." + item + "." + found + ".";
    boolean same =
        found > 0
            && !says().containsKey(last + "ending")
            && get(last + "remark").equals(remark)
            && get(last + "version").equals(version);
    if (!same) {
      ended(item, "found-again", entry);
      String d = "deficient." + item + "." + (found + 1) + ".";
      put(d + "remark", remark);
      put(d + "version", version);
      put(d + "foundAt", entry.happened().at().toString());
    }
  }

  void ended(String item, String ending, JournalEntry entry) {
    String last = "deficient." + item + "." + count("deficient." + item + ".") + ".";
    if (says().containsKey(last + "remark") && !says().containsKey(last + "ending")) {
      put(last + "ending", ending);
      put(last + "endedAt", entry.happened().at().toString());
    }
  }
}
