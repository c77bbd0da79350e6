package org.rogatory.integrity;

import java.util.List;
import java.util.SortedMap;
import org.rogatory.casefile.File;
import org.rogatory.journal.JournalEntry;

/**
 * A part of files that is compared with their journals. Each module gives one for what it keeps, as
 * a bean. Both readings use the same names, such as {@code letter.2.sentAt}; each name and value
 * that only one of them has is an alteration.
 */
public interface ComparedPart {

  /** What it is, for the name of what cannot be read: {@code letters}. */
  String name();

  /**
   * Whether files of this kind have such a part. What is compared must not decide whether it is
   * compared: the kind is the one that the journal tells, not the one in the file's row.
   *
   * @param kind its id
   */
  default boolean isOf(String kind) {
    return true;
  }

  /**
   * Whether it is compared while somebody waits, before a letter leaves; what takes long is
   * compared at night and on demand.
   */
  default boolean isComparedAtOnce() {
    return true;
  }

  /** What the program's own tables hold of the file, read anew. */
  SortedMap<String, String> kept(File file);

  /** What these entries, all of the file, tell. */
  SortedMap<String, String> told(File file, List<JournalEntry> entries);
}
