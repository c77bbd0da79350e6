package org.rogatory.letters.saying;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Violation;
import org.rogatory.convention.grounds.TellingWords;
import org.rogatory.letters.wording.LetterParts;

/**
 * What people wrote in a letter beside what the program made. In a letter that carries no decision
 * it may be a refusal by another name: it is warned of, and a second person looks at it.
 */
@Clause({"40(25)", "40(28)"})
public final class Written {

  private Written() {}

  /**
   * Whether what people wrote in a letter may decline something.
   *
   * @param made its text as the program made it
   * @param parts its text as it stands or would stand; nobody can write in its fixed part
   */
  public static boolean mayDecline(LetterKind kind, LetterParts made, LetterParts parts) {
    return !kind.carriesDecision()
        && !kind.isForCompetentAuthority()
        && TellingWords.DECLINING.areIn(beyond(made.text(), parts.withFixed("").text()));
  }

  /** The warning of it. */
  public static List<Violation> warnings(LetterKind kind, LetterParts made, LetterParts parts) {
    return mayDecline(kind, made, parts)
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
