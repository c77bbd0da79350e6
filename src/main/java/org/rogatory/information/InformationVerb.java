package org.rogatory.information;

import static org.rogatory.information.InformationState.CLOSED;
import static org.rogatory.information.InformationState.FORWARDED;
import static org.rogatory.information.InformationState.GIVEN_UP;
import static org.rogatory.information.InformationState.IN_PREPARATION;
import static org.rogatory.information.InformationState.ON_FILE;
import static org.rogatory.information.InformationState.RECEIVED;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.journal.Fact;

/**
 * The life of a file of spontaneous information: what can be done with it from which states, where
 * it stands afterwards, and which entry that writes. What has no row is not possible.
 */
public enum InformationVerb {
  /** A person says what the information received is good for. */
  ASSESS(InformationFact.InformationAssessed.class, ON_FILE, RECEIVED),
  /** It is used: handed to an authority of ours, or made known. */
  USE(InformationFact.InformationUsed.class, null, ON_FILE, CLOSED),
  /** The sender lifted what it had asked for. */
  LIFT(InformationFact.ConditionsLifted.class, null, RECEIVED, ON_FILE, CLOSED),
  /** The time of confidentiality is over, and a person reviewed it. */
  END_CONFIDENTIALITY(InformationFact.ConfidentialityEnded.class, null, RECEIVED, ON_FILE, CLOSED),
  /** What we mean to send was written, or written anew. */
  WRITE(InformationFact.InformationWritten.class, null, IN_PREPARATION),
  /** The letter was sent. */
  FORWARD(InformationFact.InformationForwarded.class, FORWARDED, IN_PREPARATION),
  GIVE_UP(InformationFact.InformationGivenUp.class, GIVEN_UP, IN_PREPARATION),
  CLOSE(InformationFact.InformationClosed.class, CLOSED, ON_FILE, FORWARDED);

  private final Class<? extends Fact> fact;
  private final @Nullable InformationState to;
  private final List<InformationState> from;

  InformationVerb(
      Class<? extends Fact> fact, @Nullable InformationState to, InformationState... from) {
    this.fact = fact;
    this.to = to;
    this.from = List.of(from);
  }

  /** The kind of entry that it writes. */
  public Class<? extends Fact> fact() {
    return fact;
  }

  /** The states in which it is possible. */
  public List<InformationState> from() {
    return from;
  }

  /** Where the file stands afterwards; empty where it stays where it is. */
  public Optional<InformationState> to() {
    return Optional.ofNullable(to);
  }
}
