package org.rogatory.integrity.comparison;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rogatory.access.FileAccess;
import org.rogatory.casefile.File;
import org.rogatory.casefile.FileFact;
import org.rogatory.integrity.ComparedPart;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.springframework.stereotype.Component;

/** Whether a file is restricted, and to whom. */
@Component
class AccessParts implements ComparedPart {

  /** What every file begins with says so by a component of this name. */
  private static final Pattern RESTRICTED = Pattern.compile("\"restricted\":true[,}]");

  private final FileAccess access;
  private final Journal journal;

  AccessParts(FileAccess access, Journal journal) {
    this.access = access;
    this.journal = journal;
  }

  @Override
  public String name() {
    return "access";
  }

  @Override
  public boolean isOf(File file) {
    return true;
  }

  @Override
  public SortedMap<String, String> kept(File file) {
    return says(access.isRestricted(file.reference()), access.readers(file.reference()));
  }

  @Override
  public SortedMap<String, String> told(File file, List<JournalEntry> entries) {
    SortedMap<String, String> told = says(false, List.of());
    for (JournalEntry entry : entries) {
      Fact fact = journal.find(entry).orElse(null);
      if (fact instanceof FileFact.FileRestricted restricted) {
        told = says(true, restricted.readers());
      } else if (fact instanceof FileFact.FileOpened) {
        told = says(false, List.of());
      } else if (entry.number() == 1 && RESTRICTED.matcher(entry.facts()).find()) {
        told = says(true, List.of(entry.actor().name()));
      }
    }
    return told;
  }

  private static SortedMap<String, String> says(boolean restricted, Collection<String> readers) {
    SortedMap<String, String> says = new TreeMap<>();
    says.put("access.restricted", String.valueOf(restricted));
    says.put("access.readers", String.join("\n", new TreeSet<>(readers)));
    return says;
  }
}
