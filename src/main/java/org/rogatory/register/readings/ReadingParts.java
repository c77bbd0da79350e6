package org.rogatory.register.readings;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rogatory.journal.Actor;
import org.rogatory.journal.office.OfficeEntry;
import org.rogatory.journal.office.OfficeNote;
import org.rogatory.journal.office.OfficePart;
import org.springframework.stereotype.Component;

/**
 * What was done about readings, as the office's journal has it. The subject of an entry is {@code
 * reading.conditions.2}: which reading, and which act about it. It tells the act in one line, what
 * the reading says in the next, and then the reason.
 */
@Component
class ReadingParts implements OfficePart {

  private static final String THING = "reading";

  private final ReadingRows rows;

  ReadingParts(ReadingRows rows) {
    this.rows = rows;
  }

  static OfficeNote note(ReadingChange change) {
    return new OfficeNote(
        THING + "." + change.reading().id() + "." + change.revision(),
        change.act().id() + "\n" + change.says() + "\n" + change.reason(),
        Actor.person(change.by()),
        change.at());
  }

  @Override
  public String thing() {
    return THING;
  }

  @Override
  public List<OfficeNote> former() {
    return rows.findAllByOrderById().stream()
        .flatMap(row -> row.change().stream())
        .map(ReadingParts::note)
        .toList();
  }

  @Override
  public SortedMap<String, String> kept(String which) {
    SortedMap<String, String> kept = new TreeMap<>();
    for (ReadingRow row : rows.findAllByOrderById()) {
      row.parts().forEach((part, value) -> kept.put(THING + "." + row.name() + "." + part, value));
    }
    return kept;
  }

  @Override
  public SortedMap<String, String> told(List<OfficeEntry> entries) {
    SortedMap<String, String> told = new TreeMap<>();
    for (OfficeEntry entry : entries) {
      String[] words = entry.told().split("\n", 3);
      if (words.length == 3) {
        told.put(entry.subject() + ".act", words[0]);
        told.put(entry.subject() + ".says", words[1]);
        told.put(entry.subject() + ".reason", words[2]);
        told.put(entry.subject() + ".changed_by", entry.actor());
        told.put(entry.subject() + ".changed_at", entry.happenedAt().toString());
      }
    }
    return told;
  }
}
