package org.rogatory.web.drafts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Person;

/**
 * Forms of which drafts are kept. Each room that has such forms says which they are; of any other
 * address no draft is kept.
 */
public interface DraftPlace {

  /**
   * The form at this path; empty where there is none, or this person may not know of it: the answer
   * is the same.
   *
   * @param path without its query, such as {@code /files/XA-2026-00001/note}
   */
  Optional<Found> find(String path, Person person);

  /**
   * A form that is there.
   *
   * @param file the reference of the file that it concerns; null where it concerns none
   */
  record Found(@Nullable String file) {

    /** A form that concerns no file. */
    public static final Found WITHOUT_FILE = new Found(null);
  }
}
