package org.rogatory.reads;

import java.util.Map;
import java.util.Optional;
import org.rogatory.journal.Reference;

/**
 * Finds the file of which an address speaks without naming it, such as the file of a task. A module
 * with such addresses gives a bean.
 */
public interface NamesFile {

  /**
   * What the address names.
   *
   * @param part which part of the file, such as the step of a task; empty for none
   */
  record Named(Reference file, String part) {}

  /**
   * What an address names; nothing where it is none of these, or names nothing that is there.
   *
   * @param pattern of the route
   * @param variables of the address, as they were typed
   */
  Optional<Named> find(String pattern, Map<String, String> variables);
}
