package org.rogatory.integrity;

import java.util.List;
import java.util.stream.Stream;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.journal.office.OfficeEntry;
import org.rogatory.journal.office.OfficeJournal;
import org.rogatory.journal.office.OfficePart;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/** Compares what belongs to no file with what the office's journal tells of it. */
@Component
public class OfficeParts {

  private final OfficeJournal journal;
  private final List<OfficePart> parts;

  OfficeParts(OfficeJournal journal, List<OfficePart> parts) {
    this.journal = journal;
    this.parts = parts;
  }

  /** What does not agree, of all parts. */
  @ReadsOneSnapshot
  public List<Part> found() {
    return parts.stream().flatMap(part -> found(part, "").stream()).toList();
  }

  /**
   * What does not agree at this moment, of one of a part's things, and which of its entries do not
   * say what they said: in a snapshot of its own.
   *
   * @param thing see {@link OfficePart#thing}
   * @param which of them, such as one State
   */
  @ReadsOneSnapshot(propagation = Propagation.REQUIRES_NEW)
  public List<Part> found(String thing, String which) {
    return look(thing, which);
  }

  /**
   * The same, in the transaction and by the connection of the caller: what somebody commits between
   * two readings may be among it.
   */
  List<Part> look(String thing, String which) {
    Stream<Part> entries =
        journal.about(thing + "." + which + ".").stream()
            .filter(entry -> !entry.isWhole())
            .map(OfficeEntry::number)
            .map(number -> Part.named("office." + number + ".altered"));
    Stream<Part> kept =
        parts.stream()
            .filter(part -> part.thing().equals(thing))
            .flatMap(part -> found(part, which).stream());
    return Stream.concat(entries, kept).toList();
  }

  private List<Part> found(OfficePart part, String which) {
    String beginning = part.thing() + "." + (which.isEmpty() ? "" : which + ".");
    return Differences.of(
        part.thing(), () -> part.told(journal.about(beginning)), () -> part.kept(which));
  }
}
