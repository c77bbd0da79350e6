package org.rogatory.convention.clocks;

import java.time.Instant;
import java.util.Optional;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Worded;

/**
 * How long preserved data stay preserved, 42(8).
 *
 * @param minimum the sixty days at least, or longer where a person holds on
 * @param state what keeps the data preserved
 * @param releasableFrom from when a person may decide to release them; empty as long as that cannot
 *     be said
 * @param reason in words
 */
public record Hold(
    CountedPeriod minimum, State state, Optional<Instant> releasableFrom, Reason reason) {

  /** The same where a person decided to hold on until a later day. */
  public Hold on(CountedPeriod until) {
    return state == State.MINIMUM ? new Hold(until, state, releasableFrom, until.how()) : this;
  }

  /** What keeps the data preserved. */
  public enum State implements Worded {
    /** The sixty days. */
    MINIMUM,
    /** The request for these data, until the decision on it is recorded. */
    UNTIL_DECISION,
    /** A request that was granted, until it is executed. */
    UNTIL_EXECUTION;

    @Override
    public String group() {
      return "hold";
    }

    /** The state with this id; an unknown id is an {@link IllegalArgumentException}. */
    public static State of(String id) {
      return Worded.of(State.class, id);
    }
  }

  /**
   * What became of the request for the preserved data, 42(8), second sentence. A draft of a refusal
   * is no decision.
   */
  public enum FollowUp implements Worded {
    NONE,
    RECEIVED,
    GRANTED,
    EXECUTED,
    REFUSED;

    @Override
    public String group() {
      return "follow-up";
    }

    /** The stage with this id; an unknown id is an {@link IllegalArgumentException}. */
    public static FollowUp of(String id) {
      return Worded.of(FollowUp.class, id);
    }
  }
}
