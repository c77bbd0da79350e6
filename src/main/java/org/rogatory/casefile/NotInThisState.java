package org.rogatory.casefile;

import java.util.List;
import org.rogatory.convention.Worded;
import org.rogatory.journal.Matter;

/** What was asked for is not possible as the matter stands. Nothing was changed. */
public class NotInThisState extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Matter matter;
  private final transient Worded found;
  private final transient List<String> possible;

  /** The matter is in one state, and would have to be in another. */
  public NotInThisState(Matter matter, Worded found, List<? extends Worded> possible) {
    super(matter + " is " + found + ", not " + possible);
    this.matter = matter;
    this.found = found;
    this.possible = possible.stream().map(Worded::id).toList();
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
}
