package org.rogatory.search.words;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The words of a text. */
public final class Words {

  private Words() {}

  /**
   * All by which people may look for the text, in the order of their beginnings. Scripts that set
   * no space between words, such as Chinese, give each pair of characters, and the last one alone.
   */
  public static List<Term> of(String text) {
    return Chains.of(text).stream()
        .flatMap(Chain::terms)
        .filter(term -> !term.word().isEmpty())
        .toList();
  }

  /**
   * What two writings of the same name have in common: its words in any order, each once. Empty
   * where the text has no word.
   */
  public static String name(String text) {
    TreeSet<String> words = new TreeSet<>();
    for (Term word : Chains.runs(text)) {
      words.add(Folding.of(text.substring(word.start(), word.end())));
    }
    words.remove("");
    return words.stream().collect(Collectors.joining(" "));
  }

  /** What two writings of the same number have in common: its letters and digits. */
  public static String number(String text) {
    return Chains.runs(text).stream()
        .map(word -> Folding.of(text.substring(word.start(), word.end())))
        .collect(Collectors.joining());
  }

  /**
   * What two writings of the same reference have in common: letters and digits, without the zeros
   * with which its numbers begin.
   */
  public static String reference(String text) {
    return Chains.runs(text).stream()
        .map(word -> Folding.of(text.substring(word.start(), word.end())))
        .map(word -> word.replaceAll("(?<![0-9])0+(?=[0-9])", ""))
        .collect(Collectors.joining());
  }
}
