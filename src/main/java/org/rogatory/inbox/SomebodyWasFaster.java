package org.rogatory.inbox;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.journal.Reference;

/** A task was claimed or ended by somebody else in the meantime. Nothing was changed. */
public class SomebodyWasFaster extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final @Nullable String who;
  private final String reference;
  private final boolean ended;

  SomebodyWasFaster(Reference reference, @Nullable String who, boolean ended) {
    super("somebody was faster: " + who);
    this.reference = reference.value();
    this.who = who;
    this.ended = ended;
  }

  /** The login name of the faster one; empty where the task was withdrawn. */
  public Optional<String> who() {
    return Optional.ofNullable(who);
  }

  /** The file. */
  public Reference reference() {
    return Reference.of(reference);
  }

  /** Whether the task has ended, or is only claimed. */
  public boolean hasEnded() {
    return ended;
  }
}
