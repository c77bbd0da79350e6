package org.rogatory.integrity.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.File;
import org.rogatory.casefile.FileFact;
import org.rogatory.casefile.documents.Document;
import org.rogatory.casefile.documents.Documents;
import org.rogatory.integrity.ComparedPart;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.springframework.stereotype.Component;

/** What is said of documents; their bytes are compared by {@link DocumentBytes}. */
@Component
class DocumentParts implements ComparedPart {

  private final Documents documents;
  private final Journal journal;

  DocumentParts(Documents documents, Journal journal) {
    this.documents = documents;
    this.journal = journal;
  }

  @Override
  public String name() {
    return "documents";
  }

  @Override
  public SortedMap<String, String> kept(File file) {
    SortedMap<String, String> kept = new TreeMap<>();
    for (Document document : documents.of(file.reference())) {
      String d = name(document);
      put(kept, d + ".name", document.name());
      put(kept, d + ".type", document.type());
      put(kept, d + ".size", document.size());
      put(kept, d + ".sha256", document.sha256());
      put(kept, d + ".description", document.description().orElse(null));
      put(kept, d + ".channel", document.channel().map(channel -> channel.id()).orElse(null));
      put(kept, d + ".arrived", document.arrived());
      put(kept, d + ".addedAt", document.addedAt());
      put(kept, d + ".addedBy", document.addedBy().kind() + " " + document.addedBy().name());
    }
    return kept;
  }

  @Override
  public SortedMap<String, String> told(File file, List<JournalEntry> entries) {
    SortedMap<String, String> told = new TreeMap<>();
    attached(journal, entries).forEach((entry, attached) -> told(told, entry, attached));
    for (Document document : documents.of(file.reference())) {
      // Entries of before it was written down do not tell it.
      if (told.containsKey(name(document) + ".name")) {
        told.putIfAbsent(name(document) + ".addedAt", document.addedAt().toString());
      }
    }
    return told;
  }

  /** The documents that entries attach, in their order. */
  static Map<JournalEntry, FileFact.DocumentAttached> attached(
      Journal journal, List<JournalEntry> entries) {
    Map<JournalEntry, FileFact.DocumentAttached> attached = new LinkedHashMap<>();
    for (JournalEntry entry : entries) {
      if (journal.find(entry).orElse(null) instanceof FileFact.DocumentAttached document) {
        attached.put(entry, document);
      }
    }
    return attached;
  }

  private static String name(Document document) {
    return name(document.number());
  }

  static String name(int document) {
    return "document." + document;
  }

  private static void told(
      Map<String, String> told, JournalEntry entry, FileFact.DocumentAttached attached) {
    String d = name(attached.number());
    put(told, d + ".name", attached.name());
    put(told, d + ".type", attached.type());
    put(told, d + ".size", attached.bytes());
    put(told, d + ".sha256", attached.sha256());
    put(told, d + ".description", attached.description());
    put(told, d + ".channel", attached.channel());
    put(told, d + ".arrived", entry.happened());
    put(told, d + ".addedAt", attached.addedAt());
    put(told, d + ".addedBy", entry.actor().kind() + " " + entry.actor().name());
  }

  private static void put(Map<String, String> parts, String name, @Nullable Object value) {
    Optional.ofNullable(value).ifPresent(there -> parts.put(name, there.toString()));
  }
}
