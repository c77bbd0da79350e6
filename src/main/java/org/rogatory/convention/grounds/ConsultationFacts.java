package org.rogatory.convention.grounds;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Worded;
import org.rogatory.convention.clocks.Clocks;

/**
 * A consultation under 40(28) as far as the rules need to know. Only what was sent is a
 * consultation: a draft binds nobody.
 *
 * @param about the grounds that the letter names
 * @param sentAt when it was sent
 * @param proof whether there is proof of sending
 * @param conditionsConsidered whether the letter says on which terms and conditions assistance
 *     could be given, or why on none
 * @param repliesUntil the end of the period stated in the letter, to the instant: {@link
 *     Clocks#statedPeriod}
 * @param repliedAt when the requesting State replied
 * @param conditionsAccepted whether it accepted the conditions offered
 * @param counterProposed whether it proposed other conditions
 */
@Clause("40(28)")
public record ConsultationFacts(
    Set<Ground> about,
    Optional<Instant> sentAt,
    boolean proof,
    boolean conditionsConsidered,
    Optional<Instant> repliesUntil,
    Optional<Instant> repliedAt,
    boolean conditionsAccepted,
    boolean counterProposed) {

  /** How far a consultation has come; the later, the further. */
  public enum Progress implements Worded {
    NOT_BEGUN,
    NOT_SENT,
    NOT_PROVEN,
    WITHOUT_CONDITIONS,
    WITHOUT_PERIOD,
    OPEN,
    LAPSED,
    REPLIED;

    /** Whether a decision is possible now. */
    public boolean isConcluded() {
      return this == LAPSED || this == REPLIED;
    }

    @Override
    public String group() {
      return "consultation-progress";
    }
  }

  public ConsultationFacts {
    about = Set.copyOf(about);
  }

  /**
   * The same where conditions were accepted or proposed in an earlier consultation on the measure.
   *
   * @param accepted whether it accepted conditions in any
   * @param proposed whether it proposed conditions in any
   */
  public ConsultationFacts besides(boolean accepted, boolean proposed) {
    return new ConsultationFacts(
        about,
        sentAt,
        proof,
        conditionsConsidered,
        repliesUntil,
        repliedAt,
        conditionsAccepted || accepted,
        counterProposed || proposed);
  }

  /**
   * How far it has come by then. A reply counts as soon as it is there, silence when the stated
   * period is over; a reply from before the letter, and a period that was over when the letter
   * left, are none.
   */
  public Progress progress(Instant now) {
    if (sentAt.filter(sent -> !sent.isAfter(now)).isEmpty()) {
      return Progress.NOT_SENT;
    }
    if (!proof) {
      return Progress.NOT_PROVEN;
    }
    if (!conditionsConsidered) {
      return Progress.WITHOUT_CONDITIONS;
    }
    Instant sent = sentAt.get();
    if (repliedAt.filter(reply -> !reply.isBefore(sent) && !reply.isAfter(now)).isPresent()) {
      return Progress.REPLIED;
    }
    if (repliesUntil.filter(sent::isBefore).isEmpty()) {
      return Progress.WITHOUT_PERIOD;
    }
    return now.isBefore(repliesUntil.get()) ? Progress.OPEN : Progress.LAPSED;
  }
}
