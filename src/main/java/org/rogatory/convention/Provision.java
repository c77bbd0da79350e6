package org.rogatory.convention;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

  private static final int FIRST_YIELDING = 8;
  private static final int LAST_YIELDING = 31;
  private static final Pattern NOTE = Pattern.compile("note ([1-9])");
  private static final Pattern ARTICLE =
      Pattern.compile("([1-9][0-9]?)(?:\\(([1-9][0-9]?)\\))?(?:\\(([a-z])\\))?");

  /** Those that were found to exist: no more than the Convention has. */
  private static final Set<String> KNOWN = ConcurrentHashMap.newKeySet();

  /**
   * @throws Unreadable if the Convention has no such provision
   */
  public Provision {
    if (!KNOWN.contains(text) && !exists(text)) {
      throw new Unreadable("provision", text);
    }
    KNOWN.add(text);
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
   * Whether the provisions of another treaty that binds both States take its place, 40(7): so it is
   * with paragraphs 8 to 31 of Article 40.
   */
  public boolean yieldsToAnotherTreaty() {
    return article() == 40 && paragraph() >= FIRST_YIELDING && paragraph() <= LAST_YIELDING;
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
