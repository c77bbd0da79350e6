package org.rogatory.explore.memory;

import java.nio.charset.StandardCharsets;
import org.rogatory.home.Office;
import org.rogatory.letters.paper.Stationery;
import org.rogatory.letters.wording.LetterParts;
import org.springframework.context.MessageSource;

/** The office's paper without its typesetting: the text itself, because setting takes long. */
final class PlainPaper extends Stationery {

  PlainPaper(Office office, MessageSource messages) {
    super(office, messages, null);
  }

  @Override
  public byte[] print(Frame frame, LetterParts text) {
    return text.text().getBytes(StandardCharsets.UTF_8);
  }
}
