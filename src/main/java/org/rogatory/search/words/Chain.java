package org.rogatory.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words that belong together: {@code al-Zahra}, {@code shop@mail.example}, {@code XA44 0031 4471}.
 * Some people write them as one, others apart.
 */
record Chain(List<Term> words) {

  private static final int MOST_WORDS = 10;

  /** A word longer than this is known by its beginning. */
  static final int MOST_LETTERS = 48;

  /** Each word, and from each word on all that follow as one. */
  Stream<Term> terms() {
    List<Term> terms = new ArrayList<>(words);
    for (int from = 0; from < words.size() - 1; from++) {
      terms.add(joined(from));
    }
    return terms.stream();
  }

  /** All words as one. */
  Term whole() {
    return joined(0);
  }

  private Term joined(int from) {
    StringBuilder all = new StringBuilder();
    int at = from;
    while (at < words.size() && at - from < MOST_WORDS && all.length() < MOST_LETTERS) {
      all.append(words.get(at++).word());
    }
    return new Term(cut(all.toString()), words.get(from).start(), words.get(at - 1).end());
  }

  /** No more of a word than is kept of it. */
  static String cut(String word) {
    return word.codePointCount(0, word.length()) <= MOST_LETTERS
        ? word
        : word.substring(0, word.offsetByCodePoints(0, MOST_LETTERS));
  }
}
