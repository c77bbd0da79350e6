package org.rogatory.letters;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Violation;
import org.rogatory.convention.grounds.TellingWords;

/**
 * What people wrote in a letter beside what the program made. In a letter that carries no decision
 * it may be a refusal by another name: it is warned of, and a second person looks at it.
 */
@Clause({"40(25)", "40(28)"})
final class Written {

  private Written() {}

  /** Whether what people wrote in the letter, as it stands, may decline something. */
  static boolean mayDecline(Letter letter) {
    return mayDecline(letter, letter.text());
  }

  private static boolean mayDecline(Letter letter, String text) {
    return !letter.kind().carriesDecision()
        && !letter.kind().isForCompetentAuthority()
        && TellingWords.DECLINING.areIn(beyond(letter.made().text(), text));
  }

  /** The warning of it, of another text of the letter. */
  static List<Violation> warnings(Letter letter, String text) {
    return mayDecline(letter, text)
        ? List.of(Violation.of("40(25)", "letter.warning.declining"))
        : List.of();
  }

  /** The paragraphs of a text that another one has not. */
  private static String beyond(String made, String text) {
    Set<String> known = paragraphs(made).collect(Collectors.toCollection(HashSet::new));
    return paragraphs(text)
        .filter(paragraph -> !known.contains(paragraph))
        .collect(Collectors.joining("\n\n"));
  }

  private static Stream<String> paragraphs(String text) {
    return Arrays.stream(text.split("\\R\\s*\\R", -1)).map(String::strip);
  }
}
