package org.rogatory.letters.saying;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Violation;
import org.rogatory.convention.grounds.TellingWords;
import org.rogatory.letters.wording.LetterParts;

/**
 * What people wrote in a letter beside what the program made. In a letter that carries no decision
 * it may decide something all the same: refuse, set conditions, say that no answer came, release
 * data or promise that they stay. It is warned of, and a second person looks at it.
 */
@Clause({"40(16)", "40(25)", "40(28)", "42(8)"})
public final class Written {

  private Written() {}

  /** What such words may say. */
  private enum Says {
    DECLINES(
        "40(25)", "letter.warning.declining", TellingWords.DECLINING, TellingWords.TURNING_DOWN),
    SETS_CONDITIONS("40(28)", "letter.warning.conditions", TellingWords.CONDITIONS),
    FINDS_SILENCE("40(28)", "letter.warning.silence", TellingWords.SILENCE),
    /** An authority of ours that reads it acts on it. */
    HOLDS_OR_RELEASES("42(8)", "letter.warning.holding", TellingWords.HOLDING);

    private final Provision provision;
    private final String key;
    private final List<TellingWords> words;

    Says(String provision, String key, TellingWords... words) {
      this.provision = Provision.of(provision);
      this.key = key;
      this.words = List.of(words);
    }

    private boolean isIn(LetterKind kind, String written) {
      boolean concerns = this == HOLDS_OR_RELEASES || !kind.isForCompetentAuthority();
      return concerns && words.stream().anyMatch(each -> each.areIn(written));
    }

    /** Where another treaty governs, nothing cites paragraphs 8 to 31 of Article 40. */
    private Violation warning(boolean otherTreaty) {
      Provision cited =
          otherTreaty && provision.yieldsToAnotherTreaty() ? Provision.of("40(7)") : provision;
      return new Violation(cited, Reason.of(key));
    }
  }

  /**
   * Whether what people wrote in a letter may decide something.
   *
   * @param made its text as the program made it
   * @param parts its text as it stands or would stand; nobody can write in its fixed part
   */
  public static boolean mayDecide(LetterKind kind, LetterParts made, LetterParts parts) {
    return said(kind, made, parts).findAny().isPresent();
  }

  /**
   * The warnings of it.
   *
   * @param otherTreaty whether another treaty governs the file
   */
  public static List<Violation> warnings(
      LetterKind kind, LetterParts made, LetterParts parts, boolean otherTreaty) {
    return said(kind, made, parts).map(each -> each.warning(otherTreaty)).toList();
  }

  /** The same of words of one person that the program puts into a letter of this kind. */
  public static List<Violation> warnings(LetterKind kind, String words) {
    return said(kind, words).map(each -> each.warning(false)).toList();
  }

  private static Stream<Says> said(LetterKind kind, LetterParts made, LetterParts parts) {
    return said(kind, beyond(made.text(), parts.withFixed("").text()));
  }

  private static Stream<Says> said(LetterKind kind, String words) {
    return Arrays.stream(Says.values())
        .filter(each -> !kind.carriesDecision() && each.isIn(kind, words));
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
