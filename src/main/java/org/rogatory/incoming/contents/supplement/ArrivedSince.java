package org.rogatory.incoming.contents.supplement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.documents.Document;
import org.rogatory.casefile.documents.Documents;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Moment;
import org.rogatory.journal.Reference;
import org.springframework.stereotype.Component;

/**
 * All that came since supplementary information was examined last, as the journal has it, 40(16).
 */
@Component
@Clause("40(16)")
class ArrivedSince {

  private static final Set<String> EXAMINED = Set.of("information-examined", "information-waived");

  private final Journal journal;
  private final Documents documents;

  ArrivedSince(Journal journal, Documents documents) {
    this.journal = journal;
    this.documents = documents;
  }

  /**
   * Supplementary information that came.
   *
   * @param channel the id of the channel
   * @param text what it says besides its items; null for nothing
   */
  record Piece(Moment at, String channel, @Nullable String text) {}

  /** The pieces, the first one first. */
  List<Piece> pieces(Reference file) {
    List<JournalEntry> entries = journal.of(file);
    int examined = lastExamined(entries).map(JournalEntry::number).orElse(0);
    return entries.stream()
        .filter(entry -> entry.number() > examined)
        .flatMap(entry -> piece(entry).stream())
        .toList();
  }

  /** The documents of the requesting State that were added since. */
  List<Document> documents(Reference file) {
    Instant examined =
        lastExamined(journal.of(file)).map(JournalEntry::recordedAt).orElse(Instant.MIN);
    return documents.of(file).stream()
        .filter(document -> document.channel().isPresent())
        .filter(document -> document.addedAt().isAfter(examined))
        .toList();
  }

  private static Optional<JournalEntry> lastExamined(List<JournalEntry> entries) {
    return entries.stream()
        .filter(entry -> EXAMINED.contains(entry.kind()))
        .reduce((earlier, later) -> later);
  }

  private Optional<Piece> piece(JournalEntry entry) {
    return journal
        .find(entry)
        .filter(RequestFact.InformationReceived.class::isInstance)
        .map(RequestFact.InformationReceived.class::cast)
        .map(fact -> new Piece(entry.happened(), fact.channel(), fact.text()));
  }
}
