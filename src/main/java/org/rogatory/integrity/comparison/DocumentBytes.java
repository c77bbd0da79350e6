package org.rogatory.integrity.comparison;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rogatory.casefile.File;
import org.rogatory.casefile.documents.Document;
import org.rogatory.casefile.documents.Documents;
import org.rogatory.integrity.ComparedPart;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.springframework.stereotype.Component;

/**
 * The bytes of documents, read to their end; {@code document.1} is the bytes themselves. They are
 * compared on each delivery too, and no letter carries them, so that nobody waits for hundreds of
 * megabytes before a letter leaves.
 */
@Component
class DocumentBytes implements ComparedPart {

  private final Documents documents;
  private final Journal journal;

  DocumentBytes(Documents documents, Journal journal) {
    this.documents = documents;
    this.journal = journal;
  }

  @Override
  public String name() {
    return "bytes";
  }

  @Override
  public boolean isComparedAtOnce() {
    return false;
  }

  @Override
  public SortedMap<String, String> kept(File file) {
    SortedMap<String, String> kept = new TreeMap<>();
    for (Document document : documents.of(file.reference())) {
      if (documents.isWhole(document)) {
        kept.put(DocumentParts.name(document.number()), document.sha256());
      }
    }
    return kept;
  }

  @Override
  public SortedMap<String, String> told(File file, List<JournalEntry> entries) {
    SortedMap<String, String> told = new TreeMap<>();
    DocumentParts.attached(journal, entries)
        .values()
        .forEach(each -> told.put(DocumentParts.name(each.number()), each.sha256()));
    return told;
  }
}
