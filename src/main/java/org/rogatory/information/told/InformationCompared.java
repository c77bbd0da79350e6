package org.rogatory.information.told;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.rogatory.casefile.File;
import org.rogatory.information.InformationFiles;
import org.rogatory.information.InformationKind;
import org.rogatory.integrity.ComparedPart;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.springframework.stereotype.Component;

/** Spontaneous information: what was sent, on which conditions, and what is disclosed of it. */
@Component
class InformationCompared implements ComparedPart {

  private final InformationFiles files;
  private final Journal journal;

  InformationCompared(InformationFiles files, Journal journal) {
    this.files = files;
    this.journal = journal;
  }

  @Override
  public String name() {
    return "information";
  }

  @Override
  public boolean isOf(String kind) {
    return Arrays.stream(InformationKind.values()).anyMatch(each -> each.id().equals(kind));
  }

  @Override
  public SortedMap<String, String> kept(File file) {
    return InformationTold.byTables(files.whole(file.reference()));
  }

  @Override
  public SortedMap<String, String> told(File file, List<JournalEntry> entries) {
    return InformationTold.byJournal(
        entries.stream()
            .map(
                entry ->
                    new InformationTold.Told(journal.read(entry), entry.happened(), entry.actor()))
            .toList());
  }
}
