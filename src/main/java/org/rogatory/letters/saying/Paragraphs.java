package org.rogatory.letters.saying;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.List;

/** Compares texts of letters paragraph by paragraph, items of lists one by one. */
public final class Paragraphs {

  private Paragraphs() {}

  public static List<Difference> compare(String before, String now) {
    return DiffUtils.diff(of(before), of(now)).getDeltas().stream()
        .map(Paragraphs::difference)
        .toList();
  }

  private static List<String> of(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }

  private static Difference difference(AbstractDelta<String> delta) {
    return Difference.of(text(delta.getSource()), text(delta.getTarget()));
  }

  private static String text(Chunk<String> chunk) {
    return String.join("\n\n", chunk.getLines());
  }
}
