package org.rogatory.incoming.execution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.journal.Moment;
import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.saying.Words;

/** Parts of what a transmittal says. */
public final class TransmittalParts {

  private TransmittalParts() {}

  /**
   * An offence that is pursued.
   *
   * @param name by which article it is established
   * @param more how the person took part, the maximum penalty
   * @param text how the request describes it; null where it does not
   */
  public record Offence(Words name, Words more, @Nullable Words text) implements Particulars.Part {}

  /**
   * A person, item or account that the request concerns.
   *
   * @param kind what it is
   * @param name what it is called
   * @param more what else identifies it; null where nothing does
   */
  public record Concerned(Words kind, Words name, @Nullable Words more)
      implements Particulars.Part {}

  /**
   * An authority that agrees to a transfer, 40(9)(b).
   *
   * @param on when it agreed
   */
  public record Agreed(Words authority, LocalDate on) implements Particulars.Part {}

  /**
   * Data that are preserved already, 42.
   *
   * @param by the measure that preserves them, by its number in our files
   * @param letter the number of our letter on whose strength they are preserved; null where it was
   *     no letter of ours
   * @param since from when
   */
  public record Preserved(Words by, @Nullable Words letter, Moment since)
      implements Particulars.Part {}

  /**
   * A document that is enclosed.
   *
   * @param name of the document in the file
   * @param hash its SHA-256, by which it is recognised
   */
  public record Enclosed(Words name, Words hash) implements Particulars.Part {}
}
