package org.rogatory.casefile;

import java.util.List;
import java.util.Locale;
import org.rogatory.journal.Matter;

/** What was asked for is not possible as the matter stands. Nothing was changed. */
public class NotInThisState extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Matter matter;
  private final String found;
  private final transient List<String> possible;

  /** The matter is in one state, and would have to be in another. */
  public NotInThisState(Matter matter, Enum<?> found, List<? extends Enum<?>> possible) {
    super(matter + " is " + found + ", not " + possible);
    this.matter = matter;
    this.found = id(found);
    this.possible = possible.stream().map(NotInThisState::id).toList();
  }

  private static String id(Enum<?> state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Matter matter() {
    return matter;
  }

  /** The name of the state that was found. */
  public String found() {
    return found;
  }

  /** The names of the states in which it would be possible. */
  public List<String> possible() {
    return possible;
  }
}
