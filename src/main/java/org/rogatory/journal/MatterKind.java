package org.rogatory.journal;

import org.rogatory.convention.Unreadable;
import org.rogatory.convention.Worded;

/**
 * A kind of things in a file that matters can be about. Each course declares its own, as an enum,
 * and registers them by a bean, see {@link MatterKinds}. Its message says the number as well.
 */
public interface MatterKind extends Worded {

  /**
   * The capital letter that tells the kind apart in the text of a matter; empty for the one kind
   * whose things are numbered without a letter. It stands in rows, in journal entries and in
   * running cases, so it is never changed.
   */
  String letter();

  /**
   * The thing of this kind with this number in the file.
   *
   * @throws Unreadable when the number is not from 1 on
   */
  default Matter of(Reference file, int number) {
    return Matter.of(file, letter(), number);
  }

  @Override
  default String group() {
    return "matter";
  }
}
