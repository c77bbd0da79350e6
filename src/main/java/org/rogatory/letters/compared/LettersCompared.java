package org.rogatory.letters.compared;

import java.util.List;
import java.util.SortedMap;
import org.rogatory.casefile.File;
import org.rogatory.integrity.ComparedPart;
import org.rogatory.journal.JournalEntry;
import org.rogatory.letters.Letters;
import org.springframework.stereotype.Component;

/** The letters of a file: what was written, by whom, to whom it went, how, and what proves it. */
@Component
class LettersCompared implements ComparedPart {

  private final Letters letters;

  LettersCompared(Letters letters) {
    this.letters = letters;
  }

  @Override
  public String name() {
    return "letters";
  }

  @Override
  public SortedMap<String, String> kept(File file) {
    return LettersKept.of(letters.of(file.reference()), letters::paperSha256);
  }

  @Override
  public SortedMap<String, String> told(File file, List<JournalEntry> entries) {
    return LettersTold.of(entries);
  }
}
