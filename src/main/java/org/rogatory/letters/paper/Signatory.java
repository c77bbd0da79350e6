package org.rogatory.letters.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.home.Office;

/**
 * Who signs a letter.
 *
 * @param name the person's name; null where the program sends it for the office, and where it is
 *     not known yet
 * @param role the id of the role in which the person signs; null where nobody does
 */
public record Signatory(@Nullable String name, @Nullable String role) {

  /** The office itself. */
  public static final Signatory OFFICE = new Signatory(null, null);

  /** The lines below the letter's closing words. */
  List<String> lines(Office office, Locale language) {
    List<String> lines = new ArrayList<>();
    if (name != null) {
      lines.add(name);
    }
    if (role != null) {
      lines.add(office.function(role, language));
    }
    lines.add(office.letterhead().authority().in(language));
    return lines;
  }
}
