package org.rogatory.convention;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Provisions of the Convention that a free text names. */
public final class CitedProvisions {

  private static final String CITATION = "[1-9][0-9]?(?:\\([0-9]{1,2}\\))?(?:\\([a-z]\\))?";
  private static final Pattern ALONE = Pattern.compile(CITATION);
  private static final Pattern ARTICLE =
      Pattern.compile("(?iU)\\b(?:articles?|art\\.?)\\s*(" + CITATION + ")(?![0-9(])");
  private static final Pattern IN_CHINESE = Pattern.compile("第([一二三四五六七八九十]{1,4})条");

  private CitedProvisions() {}

  /**
   * Those that exist, in the order of the text: {@code Article 43}, {@code art. 44(3)}, {@code
   * 第四十三条}, or a text that is a citation and nothing else. Of a Chinese citation the article
   * counts.
   */
  public static List<Provision> in(String text) {
    String words = text.strip();
    Stream<String> alone =
        ALONE.matcher(words).matches() ? Stream.of(words) : Stream.<String>empty();
    Stream<String> named = ARTICLE.matcher(words).results().map(found -> found.group(1));
    return Stream.of(alone, named, inChinese(words))
        .flatMap(each -> each)
        .flatMap(CitedProvisions::existing)
        .toList();
  }

  private static Stream<String> inChinese(String words) {
    return IN_CHINESE
        .matcher(words)
        .results()
        .map(MatchResult::group)
        .flatMap(
            named ->
                IntStream.rangeClosed(1, Structure.ARTICLES)
                    .filter(article -> named.equals("第" + Citation.numeral(article) + "条"))
                    .mapToObj(String::valueOf));
  }

  private static Stream<Provision> existing(String citation) {
    try {
      return Stream.of(Provision.of(citation));
    } catch (Unreadable none) {
      return Stream.empty();
    }
  }
}
