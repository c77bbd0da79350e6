package org.rogatory.integrity.pages;

import org.rogatory.integrity.Alteration;
import org.rogatory.integrity.PartName;
import org.rogatory.web.Texts;
import org.springframework.stereotype.Component;

/** The name of a part in the reader's language. */
@Component
class PartWords {

  private final Texts texts;

  PartWords(Texts texts) {
    this.texts = texts;
  }

  String of(Alteration alteration) {
    return PartName.of(alteration.part())
        .in((key, arguments) -> texts.orElse(key, "", (Object[]) arguments));
  }
}
