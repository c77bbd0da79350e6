package org.rogatory.home;

import java.util.Collection;
import java.util.stream.Collectors;

/** How what is wrong with a name in a policy file is said. */
final class FaultWords {

  private FaultWords() {}

  static String missing(String name) {
    return "\"" + name + "\" is missing";
  }

  static String unknown(String name, Collection<?> known) {
    String names = known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    return "\"" + name + "\" is not known here, but " + names;
  }
}
