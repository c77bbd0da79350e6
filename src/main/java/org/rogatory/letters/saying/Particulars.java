package org.rogatory.letters.saying;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a letter says besides what all letters of its kind of file say ({@link Head#common()}): a
 * record, whose components are the placeholders of its texts in {@code templates/letters}. A
 * component that may be null, or a list that may be empty, takes its paragraph with it.
 */
public interface Particulars {

  /**
   * The period that the letter gives its addressee. Nobody knows before the letter is sent on which
   * day it ends: so the letter says how long it is from that day, and the same is kept for the
   * clock.
   */
  default Optional<Period> gives() {
    return Optional.empty();
  }

  /**
   * The same as it is said on a day: a day to come that it names, and that has passed by then, is
   * promised and asked for no more. The texts say in its place what is true then, or nothing.
   *
   * @return empty where nothing is left to say, so that what it carries is to be decided anew
   */
  default Optional<? extends Particulars> asOf(LocalDate day) {
    return Optional.of(this);
  }

  /** What gives its addressee a period in any case. */
  interface Giving extends Particulars {

    /** How long, from the day on which the letter is sent. */
    Period within();

    @Override
    default Optional<Period> gives() {
      return Optional.of(within());
    }
  }

  /** Parts of what a letter says: the members of a list, each of which is said in several words. */
  interface Part {}
}
