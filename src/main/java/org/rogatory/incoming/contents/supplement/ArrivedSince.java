package org.rogatory.incoming.contents.supplement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.documents.Document;
import org.rogatory.casefile.documents.Documents;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Moment;
import org.rogatory.journal.Reference;
import org.springframework.stereotype.Component;

/**
 * All that came since supplementary information was examined last, as the journal has it, 40(16).
 */
@Component
@Clause("40(16)")
public class ArrivedSince {

  private static final Set<String> EXAMINED = Set.of("information-examined", "information-waived");

  /** What answers a measure or the file, or examines what came after that. */
  private static final Set<String> ANSWERED =
      Set.of(
          "outside-answered",
          "measure-refused",
          "results-sent",
          "hold-confirmed",
          "measure-not-accepted",
          "request-not-accepted",
          "request-closed",
          "examined-after-answer");

  private final Journal journal;
  private final Documents documents;

  ArrivedSince(Journal journal, Documents documents) {
    this.journal = journal;
    this.documents = documents;
  }

  /**
   * Words that came.
   *
   * @param channel the id of the channel
   * @param text what it says besides its items; null for nothing
   * @param said by the id of the item of the contents, what it says there
   */
  public record Piece(Moment at, String channel, @Nullable String text, Map<String, String> said) {}

  /**
   * All of it.
   *
   * @param pieces the first one first
   * @param documents the documents of the requesting State that came since
   */
  public record Came(List<Piece> pieces, List<Document> documents) {}

  /** What came since the supplementary information was examined last. */
  Came ofSupplement(Reference file) {
    List<JournalEntry> entries = journal.of(file);
    return since(file, entries, last(entries, EXAMINED, Integer.MAX_VALUE), this::supplement);
  }

  /**
   * What came after the answer that was the last before it, whatever it was recorded as.
   *
   * @param sequel the matter of what was written after that answer
   */
  public Came ofSequel(Matter sequel) {
    List<JournalEntry> entries = journal.of(sequel.file());
    JournalEntry heard =
        entries.stream().filter(entry -> entry.matter().equals(sequel)).findFirst().orElseThrow();
    Instant first = heard.happened().at();
    return since(
        sequel.file(),
        entries.stream().filter(entry -> !entry.happened().at().isBefore(first)).toList(),
        last(entries, ANSWERED, heard.number()),
        entry -> supplement(entry).or(() -> said(entry)));
  }

  private Came since(
      Reference file,
      List<JournalEntry> entries,
      Optional<JournalEntry> last,
      Function<JournalEntry, Optional<Piece>> piece) {
    int number = last.map(JournalEntry::number).orElse(0);
    Instant at = last.map(JournalEntry::recordedAt).orElse(Instant.MIN);
    return new Came(
        entries.stream()
            .filter(entry -> entry.number() > number)
            .flatMap(entry -> piece.apply(entry).stream())
            .toList(),
        documents.of(file).stream()
            .filter(document -> document.channel().isPresent())
            .filter(document -> document.addedAt().isAfter(at))
            .toList());
  }

  private static Optional<JournalEntry> last(
      List<JournalEntry> entries, Set<String> kinds, int before) {
    return entries.stream()
        .filter(entry -> entry.number() < before && kinds.contains(entry.kind()))
        .reduce((earlier, later) -> later);
  }

  private Optional<Piece> supplement(JournalEntry entry) {
    return journal
        .find(entry)
        .filter(RequestFact.InformationReceived.class::isInstance)
        .map(RequestFact.InformationReceived.class::cast)
        .map(fact -> new Piece(entry.happened(), fact.channel(), fact.text(), fact.contents()));
  }

  /** What was recorded as a reply to a consultation, or as an enquiry. */
  private Optional<Piece> said(JournalEntry entry) {
    Fact fact = journal.find(entry).orElse(null);
    if (fact instanceof MeasureFact.ConsultationReplied reply) {
      return Optional.of(new Piece(entry.happened(), reply.channel(), reply.reply(), Map.of()));
    }
    return fact instanceof RequestFact.EnquiryReceived enquiry
        ? Optional.of(new Piece(entry.happened(), enquiry.channel(), enquiry.question(), Map.of()))
        : Optional.empty();
  }
}
