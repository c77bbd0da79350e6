package org.rogatory.letters;

import java.util.Optional;
import java.util.Set;
import org.rogatory.journal.Matter;
import org.rogatory.requests.Request;
import org.rogatory.requests.RequestVerbs;

/**
 * Composes letters from what a file holds now. A bean for each kind of letter, or for kinds that
 * replace each other. It is asked when a letter is drafted, and again whenever the draft is opened,
 * issued, approved or sent: so it reads the file alone, never the day on which it is asked.
 */
public interface Composer {

  /** The kinds that it composes. */
  Set<LetterKind> kinds();

  /**
   * The letter about a matter of the file.
   *
   * @return empty where the file gives no reason for such a letter, or no longer does
   */
  Optional<Composition> compose(Request file, Matter matter);

  /**
   * Whether such a letter, given up, is drafted anew as long as the file gives a reason for it.
   * What is not owed carries a decision that can be taken anew, or only reminds somebody.
   */
  default boolean isOwed() {
    return true;
  }

  /** Such a letter, which is not owed, was given up: what it was to carry is open again. */
  default void givenUp(RequestVerbs pen, Matter matter) {}
}
