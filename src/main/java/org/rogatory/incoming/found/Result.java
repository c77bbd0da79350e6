package org.rogatory.incoming.found;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Worded;
import org.rogatory.convention.grounds.Hindrance;

/**
 * What a competent authority reported on a measure.
 *
 * @param outcome executed, in part, or not
 * @param text what was obtained, in words for the requesting State; null where nothing was
 * @param shortfall what was not carried out, and why; null where all was
 * @param procedure whether the wanted procedure was followed, 40(17); null where none was wanted
 * @param procedureWhy why not, where it was not
 * @param inEffectFrom for a preservation, when it took effect
 * @param userNotTold for a preservation, whether whoever holds the data keeps it confidential,
 *     25(3), 42(3)(g); null where that was not reported
 */
public record Result(
    Outcome outcome,
    @Nullable String text,
    @Nullable Shortfall shortfall,
    @Nullable Procedure procedure,
    @Nullable String procedureWhy,
    @Nullable Instant inEffectFrom,
    @Nullable Boolean userNotTold) {

  /** All was carried out. */
  public static Result executed(
      String text,
      @Nullable Procedure procedure,
      @Nullable String procedureWhy,
      @Nullable Instant inEffectFrom) {
    return new Result(Outcome.EXECUTED, text, null, procedure, procedureWhy, inEffectFrom, null);
  }

  /** Whether the measure was carried out, wholly or in part. */
  public boolean isSomethingDone() {
    return outcome != Outcome.NOT_EXECUTED;
  }

  /**
   * What was not carried out.
   *
   * @param why the kind of reason
   * @param words more on the reason: for the requesting State where it is practical, else for the
   *     assessment of the grounds
   * @param part what was not carried out, where the rest was
   */
  public record Shortfall(Hindrance why, @Nullable String words, @Nullable String part) {

    /** The words; empty where none were said. */
    public String saidWords() {
      return words == null ? "" : words;
    }
  }

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
