package org.rogatory.register.rows;

import java.util.Locale;
import org.rogatory.convention.Unreadable;
import org.rogatory.register.facts.FactKind;

/** What a fact is called by its columns, also where somebody damaged them. */
final class FactName {

  private FactName() {}

  static String of(String kind, int line) {
    return Unreadable.find(() -> Unreadable.constant(FactKind.class, kind).id())
        .map(id -> line == 0 ? id : id + "/" + line)
        .orElseGet(() -> kind.toLowerCase(Locale.ROOT) + "/" + line);
  }
}
