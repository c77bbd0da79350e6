package org.rogatory.workflow.diagrams;

import java.util.Arrays;
import java.util.Locale;

/** Who acts at a node of a process. */
enum Actor {
  CASEWORKER("caseworker"),
  SUPERVISOR("supervisor"),
  PROGRAM("program"),
  OTHER_STATE("other State"),
  COMPETENT_AUTHORITY("competent authority"),
  CLOCK("time limit");

  private final String label;

  Actor(String label) {
    this.label = label;
  }

  /** As the picture and the table say it, and the property {@code acts} in a model. */
  String label() {
    return label;
  }

  /** The class of its shapes in the picture. */
  String style() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The actor of this label.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Actor of(String label) {
    return Arrays.stream(values())
        .filter(actor -> actor.label.equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("nobody is called '" + label + "'"));
  }
}
