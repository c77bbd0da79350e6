package org.rogatory.incoming.found;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Worded;

/**
 * What a competent authority reported on a measure.
 *
 * @param outcome executed, in part, or not
 * @param text what was obtained, in words for the requesting State
 * @param procedure whether the wanted procedure was followed, 40(17); null where none was wanted
 * @param procedureWhy why not, where it was not
 * @param inEffectFrom for a preservation, when it took effect
 */
public record Result(
    Outcome outcome,
    String text,
    @Nullable Procedure procedure,
    @Nullable String procedureWhy,
    @Nullable Instant inEffectFrom) {
  /** What the competent authority reported. */
  public enum Outcome implements Worded {
    EXECUTED,
    PARTLY_EXECUTED,
    NOT_EXECUTED;

    @Override
    public String group() {
      return "outcome";
    }
  }

  /** Whether the procedure that the requesting State wanted was followed, 40(17). */
  public enum Procedure implements Worded {
    FOLLOWED,
    NOT_POSSIBLE,
    CONTRARY_TO_OUR_LAW;

    @Override
    public String group() {
      return "procedure";
    }
  }
}
