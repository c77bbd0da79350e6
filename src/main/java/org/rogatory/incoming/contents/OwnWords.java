package org.rogatory.incoming.contents;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.letters.Legible;

/**
 * What a caseworker writes for a letter that asks for information: a character that no letter can
 * show is complained of at its field, before it stands in a letter as its number.
 */
public final class OwnWords {

  private OwnWords() {}

  /**
   * Nothing of it is such that a letter cannot show it.
   *
   * @throws BadInput at each field where something is
   */
  public static void require(@Nullable String questions, Map<ContentItem, String> deficient) {
    BadInput.Collected bad = new BadInput.Collected();
    check(questions, deficient, bad);
    bad.complain();
  }

  static void check(
      @Nullable String questions, Map<ContentItem, String> deficient, BadInput.Collected bad) {
    Legible.check("questions", questions, bad);
    deficient.forEach((item, why) -> Legible.check("deficient[" + item.id() + "]", why, bad));
  }
}
