package org.rogatory.search.words;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What somebody looks for: each {@link Wanted} must be in a file. A word is found by its beginning;
 * a single letter only by itself.
 */
public record Sought(List<Wanted> all) {

  /** Of what was typed, no more is looked for than this. */
  private static final int MOST = 8;

  private static final int LONGEST = 200;

  public Sought {
    all = List.copyOf(all);
  }

  /**
   * Words that stand in one place of the file, or are written as one there.
   *
   * @param whole the words as one; empty where there is one only
   */
  public record Wanted(List<String> words, Optional<String> whole) {

    public Wanted {
      words = List.copyOf(words);
    }
  }

  /** What a typed text looks for; nothing where it has no letter or digit. */
  public static Sought of(String typed) {
    String text = typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
    List<Wanted> all = new ArrayList<>();
    List<Term> open = new ArrayList<>();
    for (Term run : Chains.runs(text)) {
      boolean isUnspaced = Chains.isUnspaced(text.codePointAt(run.start()));
      if (!open.isEmpty() && (isUnspaced || !Chains.belongs(text, last(open), word(text, run)))) {
        close(open, all);
      }
      if (isUnspaced) {
        wanted(Chains.pairsSought(text, run)).ifPresent(all::add);
      } else {
        open.add(word(text, run));
      }
    }
    close(open, all);
    return new Sought(all.subList(0, Math.min(MOST, all.size())));
  }

  /** Whether there is nothing to look for. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Whether a word of a text is one that is looked for. */
  public boolean finds(String word) {
    return all.stream()
        .anyMatch(
            each ->
                each.words().stream().anyMatch(sought -> begins(word, sought))
                    || each.whole().filter(sought -> begins(word, sought)).isPresent());
  }

  private static boolean begins(String word, String sought) {
    return isWhole(sought) ? word.equals(sought) : word.startsWith(sought);
  }

  /** Whether only this very word is found: with one letter most words begin. */
  public static boolean isWhole(String sought) {
    return sought.length() == 1
        && !UCharacter.isDigit(sought.charAt(0))
        && !Chains.isUnspaced(sought.charAt(0));
  }

  private static Term last(List<Term> open) {
    return open.get(open.size() - 1);
  }

  private static Term word(String text, Term run) {
    return Chains.word(text, run);
  }

  private static void close(List<Term> open, List<Wanted> all) {
    if (!open.isEmpty()) {
      Optional<String> whole =
          open.size() == 1 ? Optional.empty() : Optional.of(new Chain(open).whole().word());
      List<String> words =
          open.stream().map(Term::word).filter(word -> !word.isEmpty()).distinct().toList();
      if (!words.isEmpty()) {
        all.add(new Wanted(words, whole));
      }
      open.clear();
    }
  }

  private static Optional<Wanted> wanted(List<String> pairs) {
    return pairs.isEmpty() ? Optional.empty() : Optional.of(new Wanted(pairs, Optional.empty()));
  }
}
