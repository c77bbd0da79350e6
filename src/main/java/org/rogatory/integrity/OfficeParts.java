package org.rogatory.integrity;

import java.util.List;
import org.rogatory.journal.office.OfficeJournal;
import org.rogatory.journal.office.OfficePart;
import org.springframework.stereotype.Component;

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
  public List<Part> found() {
    return parts.stream().flatMap(part -> found(part, "").stream()).toList();
  }

  private List<Part> found(OfficePart part, String which) {
    return Differences.of(
        part.thing(),
        () -> part.told(journal.about(part.thing() + "." + (which.isEmpty() ? "" : which + "."))),
        () -> part.kept(which));
  }
}
