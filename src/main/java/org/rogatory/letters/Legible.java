package org.rogatory.letters;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Reason;
import org.rogatory.letters.saying.Words;
import org.rogatory.letters.typesetting.Legibility;

/** Values that a letter can show: a name in a script of which it has no font does not stop it. */
public final class Legible {

  private Legible() {}

  /** Complains at its field of each character of a text that a letter cannot show. */
  public static void check(String field, @Nullable String text, BadInput.Collected bad) {
    List<String> illegible = text == null ? List.of() : Legibility.names(text);
    if (!illegible.isEmpty()) {
      bad.add(field, Reason.of("letter.text.illegible", String.join("; ", illegible)));
    }
  }

  /** The text where a letter can show all of it, else other words in its place. */
  public static Words or(String text, Words otherwise) {
    return Legibility.illegible(text).isEmpty() ? Words.of(text) : otherwise;
  }
}
