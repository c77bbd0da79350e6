package org.rogatory.register;

import java.util.Optional;
import org.rogatory.register.facts.FactId;
import org.rogatory.register.facts.RecordedFact;

/** Somebody else changed the fact after it was shown. Nothing has been changed now. */
public final class FactChangedMeanwhile extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Optional<RecordedFact<?>> current;
  private final transient Optional<Change> last;

  FactChangedMeanwhile(FactId id, Optional<RecordedFact<?>> current, Optional<Change> last) {
    super("changed meanwhile: " + id);
    this.current = current;
    this.last = last;
  }

  /** The fact as it is held now; empty where it was removed. */
  public Optional<RecordedFact<?>> current() {
    return current;
  }

  /** What happened to it last, with who did it and when. */
  public Optional<Change> last() {
    return last;
  }
}
