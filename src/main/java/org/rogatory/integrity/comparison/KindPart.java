package org.rogatory.integrity.comparison;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rogatory.casefile.File;
import org.rogatory.casefile.FileKind;
import org.rogatory.casefile.KnownFileKinds;
import org.rogatory.integrity.ComparedPart;
import org.rogatory.journal.JournalEntry;
import org.springframework.stereotype.Component;

/** Of which kind a file is. By the kind that the journal tells all else of it is compared. */
@Component
class KindPart implements ComparedPart {

  private static final String NAME = "file.kind";

  private final KnownFileKinds kinds;

  KindPart(KnownFileKinds kinds) {
    this.kinds = kinds;
  }

  @Override
  public String name() {
    return "kind";
  }

  @Override
  public SortedMap<String, String> kept(File file) {
    return new TreeMap<>(Map.of(NAME, file.kind()));
  }

  @Override
  public SortedMap<String, String> told(File file, List<JournalEntry> entries) {
    SortedMap<String, String> told = new TreeMap<>();
    kinds.told(entries).ifPresent(kind -> told.put(NAME, kind.id()));
    return told;
  }

  /** The id of the kind by which the file is compared; the row's only where no entry tells it. */
  String of(File file, List<JournalEntry> entries) {
    return kinds.told(entries).map(FileKind::id).orElse(file.kind());
  }
}
