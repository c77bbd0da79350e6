package org.rogatory.letters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rogatory.casefile.File;
import org.rogatory.casefile.FileKind;
import org.rogatory.casefile.Pen;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Violation;
import org.rogatory.journal.Matter;
import org.rogatory.letters.saying.Background;
import org.rogatory.letters.saying.Composition;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.Particulars;

/**
 * All that is particular to a letter: what it says, to whom it goes, and what follows when it is
 * approved, sent or given up. A bean for each kind of letter, or for kinds that replace each other.
 *
 * <p>It is asked for the letter when one is drafted, and again whenever the draft is opened,
 * issued, approved or sent: so it reads the file alone, never the day on which it is asked. What it
 * says of a day to come has its own words for when that day has passed, see {@link
 * Particulars#asOf}.
 */
public interface Composer {

  /** The kind of files whose letters it composes. */
  FileKind fileKind();

  /** The kinds that it composes, each with the record of what it says. */
  Map<LetterKind, Class<? extends Particulars>> kinds();

  /**
   * The letter about a matter of the file.
   *
   * @return empty where the file gives no reason for such a letter, or no longer does
   */
  Optional<Composition> compose(File file, Matter matter);

  /**
   * Whether such a letter, given up, is drafted anew as long as the file gives a reason for it.
   * What is not owed carries a decision that can be taken anew, or only reminds somebody.
   */
  default boolean isOwed() {
    return true;
  }

  /** The same of the letter about this matter, as the file stands. */
  default boolean isOwed(File file, Matter matter) {
    return isOwed();
  }

  /**
   * Whether such letters go to whom the file names as its counterpart, or to our own authority; one
   * that does not keeps the address to which it was drafted, and cites nothing of the file.
   */
  default boolean isToCounterpart() {
    return true;
  }

  /** The provisions that a supervisor who approves such a letter should have at hand. */
  default List<Provision> law(LetterKind kind) {
    return kind.provision().stream().toList();
  }

  /** Who proposed the decision that it carries; empty where nobody did, or it carries none. */
  default Optional<String> proposer(File file, Matter matter) {
    return Optional.empty();
  }

  /**
   * What whoever issues or approves a letter with this text should look at again in what it
   * carries.
   */
  default List<Violation> warnings(File file, Matter matter, String text) {
    return List.of();
  }

  /** What whoever approves the letter reads of the file beside it, in this order. */
  default List<Background> background(File file, Matter matter) {
    return List.of();
  }

  /**
   * A letter that carries no decision is issued; whoever does so has read {@link #warnings}.
   *
   * @throws org.rogatory.casefile.NotInThisState where the file has gone on meanwhile
   */
  default void issued(Pen pen, Letter letter) {}

  /**
   * A supervisor approves it, and so what it carries. The letter is issued after this.
   *
   * @throws org.rogatory.casefile.ForbiddenByProvision where the treaty does not allow what it
   *     carries, or not any more
   */
  default void approved(Pen pen, Letter letter) {}

  /** A supervisor sent it back, and so what it carries. */
  default void sentBack(Pen pen, Letter letter, String remarks) {}

  /**
   * It was sent, as its {@link Letter#dispatch()} says, at the pen's moment.
   *
   * @throws org.rogatory.casefile.ForbiddenByProvision where the treaty does not allow what it
   *     carries any more
   */
  default void sent(Pen pen, Letter letter) {}

  /**
   * It had gone out before it was recorded as not to be sent, as its {@link Letter#dispatch()}
   * says: its addressee holds it, while the file has gone on without it.
   */
  default void foundSent(Pen pen, Letter letter) {}

  /** The page where our own words that it takes from the file are changed; empty for none. */
  default Optional<String> changedAt(File file, Matter matter) {
    return Optional.empty();
  }

  /** Such a letter, which is not owed, was given up: what it was to carry is open again. */
  default void givenUp(Pen pen, Matter matter) {}
}
