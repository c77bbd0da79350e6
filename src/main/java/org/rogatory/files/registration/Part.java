package org.rogatory.files.registration;

import java.util.List;

/**
 * A section of the form of registration, with what was typed into it.
 *
 * @param id the id of its heading in the form
 * @param title the key of its name
 * @param groups what was typed, a group for each line of a table
 */
record Part(String id, String title, List<Group> groups) {

  /** The sections, in the order of the form. */
  static final List<Part> ALL =
      List.of(
          of("document-title", "new.document"),
          of("measures-title", "new.measures"),
          of("sender-title", "new.sender-title"),
          of("pressing-title", "new.pressing"),
          of("contents-title", "new.contents"),
          of("offences-title", "file.offences"),
          of("subjects-title", "file.subjects"),
          of("rest-title", "new.rest"));

  Part {
    groups = groups.stream().filter(group -> !group.lines().isEmpty()).toList();
  }

  private static Part of(String id, String title) {
    return new Part(id, title, List.of());
  }

  /** The same with what was typed. */
  Part with(List<Group> typed) {
    return new Part(id, title, typed);
  }

  /**
   * Lines that belong together.
   *
   * @param name what they are about, such as the second measure; empty for the whole section
   */
  record Group(String name, List<Line> lines) {}

  /** What is in one field: its label, and what will be registered. */
  record Line(String label, String value) {}
}
