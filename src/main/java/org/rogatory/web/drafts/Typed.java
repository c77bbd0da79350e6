package org.rogatory.web.drafts;

import java.util.List;
import org.rogatory.web.Fields;

/**
 * What stands in a form when it is to be saved.
 *
 * @param person who typed it, by login name
 * @param address the form's
 * @param fields by name
 * @param known the marks that the window has seen or made; {@link #NONE} among them where it began
 *     without a draft
 * @param mark what the window calls this saving, 1 to 40 characters
 */
public record Typed(String person, String address, Fields fields, List<String> known, String mark) {

  /** The mark of no draft. */
  public static final String NONE = "";

  private static final String MARKS = "[A-Za-z0-9-]{1,40}";

  /** Whether this can be a mark. */
  static boolean isMark(String text) {
    return text.matches(MARKS);
  }

  /** Marks as a form sends them, separated by commas. */
  static List<String> marks(String sent) {
    return List.of(sent.split(",", -1));
  }
}
