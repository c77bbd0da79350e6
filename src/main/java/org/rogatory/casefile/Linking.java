package org.rogatory.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.rogatory.access.FileAccess;
import org.rogatory.access.Person;
import org.rogatory.convention.Reason;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Moment;
import org.rogatory.journal.Reference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Links files of any kind that belong together, and says which are linked. */
@Component
public class Linking {

  private static final String FIELD = "other";

  private final Files files;
  private final FileAccess access;
  private final Journal journal;

  Linking(Files files, FileAccess access, Journal journal) {
    this.files = files;
    this.access = access;
    this.journal = journal;
  }

  /**
   * A link, as one of its two files has it.
   *
   * @param other the file on its other side
   * @param since when the two were linked
   */
  public record Link(Reference other, String why, Moment since) {}

  /**
   * Links the file with another one. The transaction has locked neither of them yet, or the file is
   * new in it.
   *
   * @param other the reference of the other file, as it was typed
   * @return the pens of both, the file's own first
   * @throws BadInput at {@code other}, where there is no such file that the person may see, where
   *     it is the file itself, or where the two are linked already
   * @throws UnknownFile where there is no file
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Files.Two link(Reference file, String other, String why, Person person) {
    Reference known =
        Reference.parse(other.strip())
            .filter(reference -> access.maySee(reference, person))
            .filter(reference -> files.find(reference).isPresent())
            .orElseThrow(() -> BadInput.at(FIELD, Reason.of("input.link-unknown")));
    Files.Two both = files.forChange(file, known, person.actor());
    if (links(file).anyMatch(link -> link.other().equals(known))) {
      throw BadInput.at(FIELD, Reason.of("input.link-known", known.value()));
    }
    FileActs.of(both.one()).link(both.other(), why);
    return both;
  }

  /** What the file is linked with, as far as the reader may see it; the earliest link first. */
  @Transactional(readOnly = true)
  public List<Link> of(Reference file, Person reader) {
    return links(file).filter(link -> access.maySee(link.other(), reader)).toList();
  }

  private Stream<Link> links(Reference file) {
    return journal.of(file).stream()
        .filter(entry -> entry.kind().equals("files-linked"))
        .filter(entry -> journal.damage(entry).isEmpty())
        .flatMap(this::link);
  }

  private Stream<Link> link(JournalEntry entry) {
    return journal.read(entry) instanceof FileFact.FilesLinked linked
        ? Reference.parse(linked.other()).stream()
            .map(other -> new Link(other, linked.why(), entry.happened()))
        : Stream.empty();
  }
}
