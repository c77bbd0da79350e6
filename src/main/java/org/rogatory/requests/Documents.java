package org.rogatory.requests;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.FileFact;
import org.rogatory.casefile.Pen;
import org.rogatory.convention.Reason;
import org.rogatory.journal.Reference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The documents of all files. Who may see a file may see its documents: ask {@link
 * Requests#get(String, org.rogatory.access.Person)} first.
 */
@Component
public class Documents {

  /** H2 holds at most a megabyte in a value. */
  private static final int PART = 512 * 1024;

  private final DocumentRows rows;
  private final DocumentExamination examination;
  private final EntityManager entities;
  private final Clock clock;

  Documents(
      DocumentRows rows, DocumentExamination examination, EntityManager entities, Clock clock) {
    this.rows = rows;
    this.examination = examination;
    this.entities = entities;
    this.clock = clock;
  }

  /**
   * Puts a document into the file that the pen writes.
   *
   * @throws BadInput at {@code document}, where it is empty, too large, or not of a type that the
   *     office takes; at {@code arrivedAt}, where that lies in the future
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Document attach(Pen pen, NewDocument arrived) {
    if (arrived.arrived().at().isAfter(clock.instant())) {
      throw BadInput.at("arrivedAt", Reason.of("input.in-the-future"));
    }
    Document.Examined examined = examination.examine(arrived);
    Reference file = pen.file().reference();
    int number = rows.countByReference(file.value()) + 1;
    Document document =
        rows.save(new Document(file, number, arrived, examined, pen.actor(), clock.instant()));
    save(document, arrived.content());
    pen.at(arrived.arrived())
        .write(
            pen.file().matter(),
            null,
            new FileFact.DocumentAttached(
                number,
                document.name(),
                document.type(),
                document.size(),
                document.sha256(),
                document.description().orElse(null),
                arrived.channel() == null ? null : arrived.channel().id()));
    return document;
  }

  private void save(Document document, byte[] content) {
    for (int part = 0; part * PART < content.length; part++) {
      int end = Math.min(content.length, (part + 1) * PART);
      byte[] bytes = Arrays.copyOfRange(content, part * PART, end);
      entities.persist(new DocumentPart(document.id(), part, bytes));
    }
  }

  /** The file's documents, the first one first. */
  @Transactional(readOnly = true)
  public List<Document> of(Reference file) {
    return rows.findByReferenceOrderByNumber(file.value());
  }

  /** The file's document of this number. */
  @Transactional(readOnly = true)
  public Optional<Document> find(Reference file, int number) {
    return rows.findByReferenceAndNumber(file.value(), number);
  }

  /** Writes the document's bytes, part by part. */
  @Transactional(readOnly = true)
  public void copy(Document document, OutputStream to) throws IOException {
    long written = 0;
    for (int part = 0; written < document.size(); part++) {
      DocumentPart next =
          entities.find(DocumentPart.class, new DocumentPart.Key(document.id(), part));
      if (next == null) {
        throw new IllegalStateException(
            "part " + part + " of " + document.reference() + " no. " + document.number());
      }
      to.write(next.content());
      written += next.content().length;
      entities.detach(next);
    }
  }
}
