package org.rogatory.casefile;

import java.util.List;
import org.rogatory.convention.Unreadable;
import org.rogatory.convention.Worded;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Reference;

/**
 * A kind of file. Each course declares its own and registers them as {@link FileKinds}; its id
 * stands in every row of that kind and is never renamed. The message {@code file-kind.<id>} names
 * it.
 */
public interface FileKind extends Worded {

  /** What the first entry in the journal of each of its files says. */
  Class<? extends Fact> begins();

  /** Where its files can stand, in the order in which that is offered. */
  List<? extends Standing> standings();

  /**
   * Where a file of this kind stands.
   *
   * @param id as its row has it
   * @throws Unreadable if there is no such standing
   */
  default Standing standing(String id) {
    return standings().stream()
        .filter(standing -> standing.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Unreadable("value", id));
  }

  /** The address of the page of one of its files. */
  default String address(Reference file) {
    return "/files/" + file;
  }

  @Override
  default String group() {
    return "file-kind";
  }
}
