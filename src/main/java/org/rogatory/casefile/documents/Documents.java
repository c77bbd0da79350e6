package org.rogatory.casefile.documents;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.FileFact;
import org.rogatory.casefile.Pen;
import org.rogatory.casefile.UnknownFile;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Reason;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Reference;
import org.rogatory.storage.AlteredBytes;
import org.rogatory.storage.PartReading;
import org.rogatory.storage.PartStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The documents of all files. Who may see a file may see its documents: ask {@link
 * org.rogatory.casefile.Files#get(String, org.rogatory.access.Person)} first.
 */
@Component
@Clause({"40(14)", "28(3)(c)"})
public class Documents {

  private static final Duration DAY = Duration.ofHours(24);

  private final DocumentRows rows;
  private final DocumentPolicy policy;
  private final DocumentExamination examination;
  private final PartStore parts;
  private final Journal journal;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Documents(
      DocumentRows rows,
      DocumentPolicy policy,
      DocumentExamination examination,
      PartStore parts,
      Journal journal,
      Clock clock,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.policy = policy;
    this.examination = examination;
    this.parts = parts;
    this.journal = journal;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Puts a document of the program's own, such as a sample, into the file that the pen writes. What
   * somebody sends comes by {@link WaitingUploads}, where it is scanned for malware.
   *
   * @throws BadInput at {@code document}, where it is empty, too large, not of a type that the
   *     office takes, or more than the file or a day of the person may hold; at {@code arrivedAt},
   *     where that lies in the future
   * @throws org.rogatory.storage.Busy if too much large work is under way
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Document attach(Pen pen, NewDocument arrived) {
    DocumentExamination.Examined examined = examination.examine(arrived.name(), arrived.content());
    return attach(
        pen,
        new Document.Taken(
            examined.name(),
            examined.type(),
            parts.keep(arrived.content()),
            arrived.description(),
            arrived.channel(),
            arrived.arrived()));
  }

  /** Puts a document into the file whose bytes are kept already. */
  Document attach(Pen pen, Document.Taken taken) {
    if (taken.arrived().at().isAfter(clock.instant())) {
      throw BadInput.at("arrivedAt", Reason.of("input.in-the-future"));
    }
    Reference file = pen.file().reference();
    int number = checked(file, pen.actor(), taken.bytes().size());
    Document document = rows.save(new Document(file, number, taken, pen.actor(), clock.instant()));
    pen.at(taken.arrived()).write(pen.file().matter(), null, fact(document));
    return document;
  }

  /**
   * Checks the quotas of the file and of whoever puts it in. The file's row is locked, so its quota
   * is exact; that of a day may be passed by what the same person files in others meanwhile.
   *
   * @return the document's number in the file
   */
  private int checked(Reference file, Actor by, long size) {
    Held held = rows.heldBy(file.value()).with(size);
    policy.checkFile(held);
    if (by.isPerson()) {
      Instant since = clock.instant().minus(DAY);
      policy.checkDaily(rows.addedBy(by.kind().name(), by.name(), since).with(size));
    }
    return Math.toIntExact(held.documents());
  }

  private static FileFact.DocumentAttached fact(Document document) {
    return new FileFact.DocumentAttached(
        document.number(),
        document.name(),
        document.type(),
        document.size(),
        document.sha256(),
        document.description().orElse(null),
        document.channel().map(channel -> channel.id()).orElse(null),
        document.addedAt());
  }

  /** The file's documents, the first one first. */
  @Transactional(readOnly = true)
  public List<Document> of(Reference file) {
    return rows.findByReferenceOrderByNumber(file.value());
  }

  /**
   * The file's document of this number, where there is one.
   *
   * @throws AlteredDocument if it is not the one that the journal says was put into the file
   */
  @Transactional(readOnly = true)
  public Optional<Document> find(Reference file, int number) {
    Optional<Document> found = rows.findByReferenceAndNumber(file.value(), number);
    Optional<FileFact.DocumentAttached> said = said(file, number);
    if (!found.map(Documents::fact).equals(said)) {
      throw altered(file, number);
    }
    return found;
  }

  /**
   * A document of a file.
   *
   * @throws UnknownFile if there is none of that number
   * @throws AlteredDocument as above
   */
  @Transactional(readOnly = true)
  public Document get(Reference file, int number) {
    return find(file, number).orElseThrow(() -> new UnknownFile(file + " " + number));
  }

  private Optional<FileFact.DocumentAttached> said(Reference file, int number) {
    return journal.of(file).stream()
        .filter(entry -> entry.kind().equals("document-attached"))
        .map(entry -> said(entry, number))
        .filter(fact -> fact.number() == number)
        .findFirst();
  }

  private FileFact.DocumentAttached said(JournalEntry entry, int number) {
    if (journal.read(entry) instanceof FileFact.DocumentAttached attached) {
      return attached;
    }
    throw altered(entry.reference(), number);
  }

  /**
   * Opens a document, after its bytes were compared with their hash in the journal.
   *
   * @throws AlteredDocument if they are not those that were put into the file
   * @throws org.rogatory.storage.Busy if too much large work is under way
   */
  public PartReading open(Document document) {
    try {
      return parts.read(document.bytes());
    } catch (AlteredBytes altered) {
      throw altered(document.reference(), document.number());
    }
  }

  /** Whether its bytes are those whose hash its row has; they are read to their end. */
  public boolean isWhole(Document document) {
    return parts.isWhole(document.bytes());
  }

  private AlteredDocument altered(Reference file, int number) {
    events.publishEvent(new DocumentFoundAltered(file, number));
    return new AlteredDocument(file, number);
  }
}
