package org.rogatory.oversight;

import java.util.Map;
import org.rogatory.access.Person;
import org.rogatory.convention.Worded;
import org.rogatory.web.ListAddress;

/**
 * A table of figures that a course adds to the overview; a bean. The message {@code overview.<id>}
 * heads it, {@code overview.<id>.what} and {@code overview.<id>.unit} head its columns.
 */
public interface FigureTable {

  /** Names it in messages and in the API, such as {@code measures-by-turn}. */
  String id();

  /** How long each list is for this person, who counts only what he or she may see. */
  Map<? extends Worded, Long> count(Person viewer);

  /** The address of the list that is counted under this name. */
  ListAddress list(Worded counted);
}
