package org.rogatory.convention;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the Convention, as it is cited: {@code 46}, {@code 40(28)}, {@code 40(21)(b)}, {@code
 * 2(o)}, or {@code note 5} for the interpretative notes. The text is checked against the
 * Convention's own articles, paragraphs and letters, so that a citation that does not exist cannot
 * be written. Ordered as in the treaty, the notes last.
 *
 * @param text the citation, without the word Article
 */
public record Provision(String text) implements Comparable<Provision> {

  private static final Pattern NOTE = Pattern.compile("note ([1-9])");
  private static final Pattern ARTICLE =
      Pattern.compile("([1-9][0-9]?)(?:\\(([1-9][0-9]?)\\))?(?:\\(([a-z])\\))?");

  /**
   * @throws IllegalArgumentException if the Convention has no such provision
   */
  public Provision {
    if (!exists(text)) {
      throw new IllegalArgumentException("The Convention has no provision \"" + text + "\"");
    }
  }

  /** The provision cited by this text. */
  public static Provision of(String text) {
    return new Provision(text);
  }

  /** The provisions cited, in the order given. */
  public static List<Provision> listOf(String... texts) {
    return Arrays.stream(texts).map(Provision::of).toList();
  }

  /** The number of the article; 0 for a note. */
  public int article() {
    return part(1);
  }

  /**
   * The number of the paragraph; 0 where the article is cited as a whole or has no numbered
   * paragraphs, and for a note.
   */
  public int paragraph() {
    return part(2);
  }

  /**
   * Whether this provision is the other one or a part of it: 40(21)(b) is within 40(21) and within
   * 40, but not within 40(2).
   */
  public boolean isWithin(Provision whole) {
    return text.equals(whole.text) || text.startsWith(whole.text + "(");
  }

  /**
   * The citation in words, as a message: the texts of the Convention cite differently (Article
   * 40(21)(b), 第40条第21款第(二)项). Its values are article, paragraph, letter, and the letter as a
   * Chinese numeral, or a note's number.
   */
  public Reason cited() {
    if (article() == 0) {
      return Reason.of("provision.note", text.substring("note ".length()));
    }
    Matcher matcher = ARTICLE.matcher(text);
    String letter = matcher.matches() && matcher.group(3) != null ? matcher.group(3) : "";
    String key = paragraph() == 0 ? "provision.article" : "provision.paragraph";
    return letter.isEmpty()
        ? Reason.of(key, article(), paragraph())
        : Reason.of(
            key + "-letter", article(), paragraph(), letter, numeral(letter.charAt(0) - 'a' + 1));
  }

  @Override
  public int compareTo(Provision other) {
    return Comparator.comparing((Provision p) -> p.article() == 0)
        .thenComparing(Provision::article)
        .thenComparing(Provision::paragraph)
        .thenComparing(Provision::text)
        .compare(this, other);
  }

  @Override
  public String toString() {
    return text;
  }

  private int part(int group) {
    Matcher matcher = ARTICLE.matcher(text);
    return matcher.matches() && matcher.group(group) != null
        ? Integer.parseInt(matcher.group(group))
        : 0;
  }

  /** 1 to 19 as a Chinese numeral; no paragraph has more letters. */
  private static String numeral(int number) {
    String ones = number % 10 == 0 ? "" : String.valueOf("一二三四五六七八九".charAt(number % 10 - 1));
    return number < 10 ? ones : "十" + ones;
  }

  private static boolean exists(String text) {
    Matcher note = NOTE.matcher(text);
    if (note.matches()) {
      return Integer.parseInt(note.group(1)) <= Structure.NOTES;
    }
    Matcher matcher = ARTICLE.matcher(text);
    if (!matcher.matches()) {
      return false;
    }
    int article = Integer.parseInt(matcher.group(1));
    int paragraph = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
    String letter = matcher.group(3);
    return Structure.hasParagraph(article, paragraph)
        && (letter == null || Structure.hasLetter(article, paragraph, letter.charAt(0)));
  }
}
