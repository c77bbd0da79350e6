package org.rogatory.register.pages;

import java.util.ArrayList;
import java.util.List;
import org.rogatory.web.Fields;

/** The rows of a form in which languages are chosen: one more, one less, by buttons of the form. */
final class LanguageRows {

  static final String FIELD = "languages";
  private static final String ADD = "add";

  private LanguageRows() {}

  /** Whether the form was sent to change its rows and not to be kept. */
  static boolean asked(Fields fields) {
    return !fields.value("rows").isEmpty();
  }

  /** The form with one row more or without the one whose number, from 0, was sent. */
  static Fields changed(Fields fields) {
    String wish = fields.value("rows");
    List<String> rows = new ArrayList<>(fields.values(FIELD));
    if (wish.equals(ADD)) {
      rows.add("");
    } else if (wish.matches("\\d{1,3}") && Integer.parseInt(wish) < rows.size()) {
      rows.remove(Integer.parseInt(wish));
    }
    if (rows.isEmpty()) {
      rows.add("");
    }
    return fields.with(FIELD, rows.toArray(String[]::new));
  }
}
