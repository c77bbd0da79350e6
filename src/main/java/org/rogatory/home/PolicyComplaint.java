package org.rogatory.home;

import java.util.Collection;

/** Takes what is wrong. */
@FunctionalInterface
public interface PolicyComplaint {
  /**
   * One fault.
   *
   * @param place the way to the entry, such as {@code letterhead/state/en}; what is missing is
   *     reported where it should stand
   */
  void at(String place, String what);

  /**
   * Complains of each name that is not known.
   *
   * @param within how the way to the names begins, such as {@code functions/}
   */
  default void unknown(String within, Collection<String> names, Collection<String> known) {
    names.stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> at(within + name, FaultWords.unknown(name, known)));
  }

  /** Complains of each name that is wanted and missing; {@code within} as above. */
  default void missing(String within, Collection<String> names, Collection<String> wanted) {
    wanted.stream()
        .filter(name -> !names.contains(name))
        .forEach(name -> at(within + name, FaultWords.missing(name)));
  }
}
