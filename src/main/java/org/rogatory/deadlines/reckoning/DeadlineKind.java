package org.rogatory.deadlines.reckoning;

import java.util.List;
import java.util.Optional;
import org.rogatory.casefile.Turn;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Worded;
import org.rogatory.deadlines.Consequence;
import org.rogatory.journal.Matter;

/**
 * A kind of time limit. Each course declares its own, as an enum, and registers them by a bean, see
 * {@link DeadlineKinds}. The id stands in rows and in journal entries and is never renamed.
 */
public interface DeadlineKind extends Worded {

  /** When the passing of a limit has an effect on the file. */
  enum Effect {
    /** Never: people are reminded, and nothing else happens. */
    NONE,
    /** As soon as the limit is over. */
    WHEN_OVER,
    /** At the start of its last day. */
    ON_THE_LAST_DAY
  }

  /** The provision that it serves; empty where it rests on the office's policy alone. */
  Optional<Provision> provision();

  /**
   * The names of what {@code config/time-limits.yml} sets for it, besides reminders and escalation.
   * {@link TimeLimits#WITHIN} is the limit itself; the course reads what has any other name.
   */
  List<String> settings();

  /** Whether it runs on after its matter or its file has ended. */
  boolean outlivesItsMatter();

  /**
   * Whether a date of this kind that the file as a whole has is also a date for the person who
   * works on this matter of it.
   */
  boolean concerns(Matter matter);

  /** Who is to act before it is over; nobody where something only ends. */
  Turn whose();

  /** Whether its passing means that somebody is late. */
  boolean isDuty();

  /** When its passing has an effect. The course registers a {@link Consequence} for such a kind. */
  Effect effect();

  @Override
  default String group() {
    return "deadline";
  }
}
