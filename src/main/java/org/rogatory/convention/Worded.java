package org.rogatory.convention;

/**
 * A name of the treaty that people read in their own language: it has a stable id, and a message
 * that says it.
 */
public interface Worded {

  /** The constant's name. */
  String name();

  /** What its messages begin with, such as {@code assistance}. */
  String group();

  /**
   * The stable id in addresses, forms, journal entries and tables: {@code STORED_DATA} is {@code
   * stored-data}.
   */
  default String id() {
    return WordedIds.of(name());
  }

  /** The key of the message that names it, such as {@code assistance.stored-data}. */
  default String key() {
    return group() + "." + id();
  }

  /**
   * The constant with this id.
   *
   * @throws Unreadable if there is none
   */
  static <E extends Enum<E> & Worded> E of(Class<E> type, String id) {
    Object constant = WordedIds.constants(type, E::id).get(id);
    if (constant == null) {
      throw new Unreadable("value", id);
    }
    return type.cast(constant);
  }
}
