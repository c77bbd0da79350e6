package org.rogatory.journal;

import java.util.List;

/**
 * What an entry says happened: a record of plain values. Each module seals its own set below this
 * interface; the name of the record, in kebab case, is the entry's kind. Names and components are
 * contracts: they are stored for as long as the file is kept, so they are never renamed.
 */
public interface Fact {

  /** The kind's name, such as {@code request-registered}. */
  default String kind() {
    return kindOf(getClass());
  }

  /**
   * The references of other files that it names, or of matters in them. Who may not see one of
   * these files is not told what the entry says.
   */
  default List<String> otherFiles() {
    return List.of();
  }

  /** The kind that a record of facts stands for. */
  static String kindOf(Class<?> fact) {
    return FactNames.of(fact);
  }
}
