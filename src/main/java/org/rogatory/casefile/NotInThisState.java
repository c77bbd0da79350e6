package org.rogatory.casefile;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Worded;
import org.rogatory.journal.Matter;

/** What was asked for is not possible as the matter stands. Nothing was changed. */
public class NotInThisState extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Matter matter;
  private final transient Worded found;
  private final transient List<String> possible;
  private final transient @Nullable Reason instead;

  /** The matter is in one state, and would have to be in another. */
  public NotInThisState(Matter matter, Worded found, List<? extends Worded> possible) {
    this(matter, found, possible, null);
  }

  /**
   * The same where there is another way.
   *
   * @param instead which way, in words
   */
  public NotInThisState(
      Matter matter, Worded found, List<? extends Worded> possible, @Nullable Reason instead) {
    super(matter + " is " + found + ", not " + possible);
    this.matter = matter;
    this.found = found;
    this.possible = possible.stream().map(Worded::id).toList();
    this.instead = instead;
  }

  public Matter matter() {
    return matter;
  }

  /** The state that was found. */
  public Worded found() {
    return found;
  }

  /** The ids of the states in which it would be possible. */
  public List<String> possible() {
    return possible;
  }

  /** What can be done instead, in words; empty where there is nothing to say. */
  public Optional<Reason> instead() {
    return Optional.ofNullable(instead);
  }
}
