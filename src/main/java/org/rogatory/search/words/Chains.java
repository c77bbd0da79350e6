package org.rogatory.search.words;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes a text apart. */
final class Chains {

  /** Scripts that set no space between words. */
  private static final Set<Integer> UNSPACED =
      Set.of(
          UScript.HAN,
          UScript.HIRAGANA,
          UScript.KATAKANA,
          UScript.BOPOMOFO,
          UScript.THAI,
          UScript.LAO,
          UScript.KHMER,
          UScript.MYANMAR,
          UScript.TIBETAN);

  /** Between digits that belong together stands no more than this: {@code +43 (1) 234}. */
  private static final int NEAR = 3;

  private static final String ARTICLE = "ال";

  private Chains() {}

  static List<Chain> of(String text) {
    List<Chain> chains = new ArrayList<>();
    List<Term> open = new ArrayList<>();
    for (Term run : runs(text)) {
      if (isUnspaced(text.codePointAt(run.start()))) {
        close(open, chains);
        pairs(text, run).forEach(pair -> chains.add(new Chain(List.of(pair))));
      } else {
        Term word = word(text, run);
        if (!open.isEmpty() && !belongs(text, open.get(open.size() - 1), word)) {
          close(open, chains);
        }
        open.add(word);
        withoutArticle(word).forEach(chains::add);
      }
    }
    close(open, chains);
    return chains;
  }

  private static void close(List<Term> open, List<Chain> chains) {
    if (!open.isEmpty()) {
      chains.add(new Chain(List.copyOf(open)));
      open.clear();
    }
  }

  static Term word(String text, Term run) {
    String folded = Folding.of(text.substring(run.start(), run.end()));
    return new Term(Chain.cut(folded), run.start(), run.end());
  }

  /** One who looks for {@code زهراء} finds {@code الزهراء} too. */
  private static List<Chain> withoutArticle(Term word) {
    String folded = word.word();
    return folded.startsWith(ARTICLE) && folded.length() > ARTICLE.length() + 1
        ? List.of(
            new Chain(
                List.of(new Term(folded.substring(ARTICLE.length()), word.start(), word.end()))))
        : List.of();
  }

  static boolean belongs(String text, Term before, Term word) {
    String between = text.substring(before.end(), word.start());
    boolean isOneSign = between.codePointCount(0, between.length()) == 1 && !isSpace(between);
    boolean areNumbers = between.length() <= NEAR && hasDigit(before) && hasDigit(word);
    return isOneSign || areNumbers && between.indexOf('\n') < 0;
  }

  private static boolean isSpace(String between) {
    int sign = between.codePointAt(0);
    return UCharacter.isUWhiteSpace(sign) || ",;!?()[]{}\"،؛؟，。；、“”".indexOf(sign) >= 0;
  }

  private static boolean hasDigit(Term word) {
    return word.word().chars().anyMatch(letter -> letter >= '0' && letter <= '9');
  }

  /** The words as they stand, not folded; a change between scripts of both kinds parts them. */
  static List<Term> runs(String text) {
    List<Term> runs = new ArrayList<>();
    int start = -1;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      boolean isLetter = UCharacter.isLetterOrDigit(point);
      boolean goesOn = start >= 0 && (Folding.isMark(point) || Folding.isUnseen(point));
      if (start >= 0 && !goesOn && (!isLetter || parts(text, start, point))) {
        runs.add(new Term("", start, at));
        start = -1;
      }
      if (isLetter && start < 0) {
        start = at;
      }
      at += Character.charCount(point);
    }
    if (start >= 0) {
      runs.add(new Term("", start, text.length()));
    }
    return runs;
  }

  private static boolean parts(String text, int start, int next) {
    return isUnspaced(text.codePointAt(start)) != isUnspaced(next);
  }

  static boolean isUnspaced(int point) {
    return UNSPACED.contains(UScript.getScript(point));
  }

  private static List<Term> pairs(String text, Term run) {
    List<Term> signs = new ArrayList<>();
    for (int at = run.start(); at < run.end(); ) {
      int next = at + Character.charCount(text.codePointAt(at));
      while (next < run.end() && isJoined(text.codePointAt(next))) {
        next += Character.charCount(text.codePointAt(next));
      }
      signs.add(new Term(Folding.of(text.substring(at, next)), at, next));
      at = next;
    }
    List<Term> pairs = new ArrayList<>();
    for (int at = 0; at < signs.size(); at++) {
      Term sign = signs.get(at);
      Term next = at + 1 < signs.size() ? signs.get(at + 1) : new Term("", 0, sign.end());
      pairs.add(new Term(sign.word() + next.word(), sign.start(), next.end()));
    }
    return pairs;
  }

  /** The pairs of a run that is looked for; one character alone begins a pair. */
  static List<String> pairsSought(String text, Term run) {
    List<Term> pairs = pairs(text, run);
    return pairs.subList(0, Math.max(1, pairs.size() - 1)).stream()
        .map(Term::word)
        .filter(pair -> !pair.isEmpty())
        .distinct()
        .toList();
  }

  private static boolean isJoined(int point) {
    return Folding.isMark(point) || Folding.isUnseen(point);
  }
}
