package org.rogatory.letters.compared;

import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.rogatory.casefile.File;
import org.rogatory.integrity.ComparedPart;
import org.rogatory.journal.JournalEntry;
import org.rogatory.letters.Letters;
import org.springframework.stereotype.Component;

/** The letters of a file: what was written, by whom, to whom it went, how, and what proves it. */
@Component
class LettersCompared implements ComparedPart {

  /** What entries of before it was written down do not tell is taken as it is kept. */
  private static final Pattern WRITTEN_LATER =
      Pattern.compile("letter\\.\\d+\\.(text|made|law|head)");

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
    SortedMap<String, String> told = LettersTold.of(entries);
    kept(file).entrySet().stream()
        .filter(kept -> WRITTEN_LATER.matcher(kept.getKey()).matches())
        .forEach(kept -> told.putIfAbsent(kept.getKey(), kept.getValue()));
    return told;
  }
}
