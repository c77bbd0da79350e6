package org.rogatory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Rules for pages and their texts: no words in the templates, none missing in a language, nothing
 * inline.
 */
class TemplatesTest {

  private static final Path PAGES = Path.of("templates/pages");
  private static final Path SCRIPTS = Path.of("src/main/resources/static/assets");
  private static final Path TEXTS = Path.of("src/main/resources/messages");

  /** Keys as pages name them: {@code #{inbox.title}} or {@code #messages.msg('inbox.title')}. */
  private static final Pattern KEY =
      Pattern.compile("#\\{([A-Za-z0-9.-]+)[}(]|#messages\\.msg\\('([A-Za-z0-9.-]+)'");

  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\\p{L}");
  private static final Pattern APOSTROPHE = Pattern.compile("(?<!')'(?!')");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+");
  private static final Pattern UNSAFE =
      Pattern.compile(
          "\\.(inner|outer)HTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function"
              + "|localStorage|sessionStorage|indexedDB|document\\.cookie|postMessage"
              + "|addEventListener\\('message'|__proto__|Object\\.assign");
  private static final Set<String> SPOKEN_ATTRIBUTES =
      Set.of("title", "alt", "placeholder", "aria-label", "aria-description", "content");

  @TestFactory
  Stream<DynamicTest> aPageHoldsNoWordsAndNothingInline() throws IOException {
    return pages().stream()
        .map(
            page ->
                DynamicTest.dynamicTest(page.toString(), () -> assertThat(faults(page)).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> everyTextThatAPageNamesExists() throws IOException {
    Set<String> known = texts(Locale.ENGLISH).keySet();
    return pages().stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page.toString(),
                    () -> assertThat(keys(Files.readString(page))).isSubsetOf(known)));
  }

  @Test
  void bothLanguagesHaveTheSameTexts() throws IOException {
    assertThat(texts(Locale.CHINESE).keySet()).isEqualTo(texts(Locale.ENGLISH).keySet());
  }

  @Test
  void noTextIsEmptyAndEachKeyStandsInOneBundle() throws IOException {
    for (Locale language : Languages.SPOKEN) {
      Set<String> seen = new HashSet<>();
      for (Properties bundle : bundles(language)) {
        for (String key : bundle.stringPropertyNames()) {
          assertThat(seen.add(key)).as("%s once in %s", key, language).isTrue();
          assertThat(bundle.getProperty(key)).as("%s in %s", key, language).isNotBlank();
        }
      }
    }
  }

  /** An apostrophe is a quote to the formatter of messages; printed, it is ’ anyway. */
  @Test
  void noTextHasATypewriterApostrophe() throws IOException {
    for (Locale language : Languages.SPOKEN) {
      assertThat(texts(language))
          .isNotEmpty()
          .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainPattern(APOSTROPHE));
    }
  }

  /**
   * A text has as many values in one language as in the other; a list may be numbered otherwise.
   */
  @Test
  void bothLanguagesSayTheSameValues() throws IOException {
    Map<String, String> chinese = texts(Locale.CHINESE);
    assertThat(texts(Locale.ENGLISH))
        .isNotEmpty()
        .allSatisfy(
            (key, text) ->
                assertThat(placeholders(chinese.getOrDefault(key, "")))
                    .as(key)
                    .isEqualTo(placeholders(text)));
  }

  /** What a script of ours writes into a page is words, and it leaves nothing behind. */
  @Test
  void scriptsBuildNoMarkupAndKeepNothing() throws IOException {
    try (Stream<Path> scripts = Files.list(SCRIPTS)) {
      assertThat(scripts.filter(file -> file.toString().endsWith(".js")))
          .isNotEmpty()
          .allSatisfy(
              file ->
                  assertThat(Files.readString(file)).as("%s", file).doesNotContainPattern(UNSAFE));
    }
  }

  private static long placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(MatchResult::group).distinct().count();
  }

  private static List<String> faults(Path page) throws IOException {
    String source = Files.readString(page);
    List<String> faults = new ArrayList<>();
    if (source.contains("[(") || source.contains("[[")) {
      faults.add("inlined expression");
    }
    Document document = Jsoup.parse(source, "", Parser.xmlParser());
    for (Element element : document.getAllElements()) {
      faultsOf(element, faults);
    }
    return faults;
  }

  private static void faultsOf(Element element, List<String> faults) {
    String name = element.tagName();
    if (name.equals("style") || name.equals("script") && !element.hasAttr("th:src")) {
      faults.add("inline " + name);
    }
    boolean replaced = element.hasAttr("th:replace");
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey();
      if (replaced && key.matches("th:(if|unless|each)")) {
        faults.add(key + " beside th:replace, which Thymeleaf does not read: " + element.tagName());
      }
      if (key.equals("style")
          || key.equals("th:style")
          || key.equals("th:utext")
          || key.matches("(th:)?on[a-z]+")) {
        faults.add(key + " on " + name);
      }
      if (key.matches("th:(replace|insert)") && attribute.getValue().contains("${@")) {
        faults.add("a bean in " + key + ", which Thymeleaf refuses: " + attribute.getValue());
      }
      boolean machine = name.equals("meta");
      if (SPOKEN_ATTRIBUTES.contains(key)
          && !machine
          && WORD.matcher(attribute.getValue()).find()) {
        faults.add("words in " + key + " of " + name + ": " + attribute.getValue());
      }
    }
    for (TextNode text : element.textNodes()) {
      if (WORD.matcher(text.text()).find()) {
        faults.add("words in " + name + ": " + text.text().strip());
      }
    }
  }

  private static Set<String> keys(String source) {
    return KEY.matcher(COMMENT.matcher(source).replaceAll(""))
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .collect(Collectors.toSet());
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static Map<String, String> texts(Locale language) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Properties bundle : bundles(language)) {
      bundle.forEach((key, text) -> texts.put((String) key, (String) text));
    }
    return texts;
  }

  private static List<Properties> bundles(Locale language) throws IOException {
    boolean chinese = language.equals(Locale.CHINESE);
    List<Properties> bundles = new ArrayList<>();
    try (Stream<Path> files = Files.list(TEXTS)) {
      for (Path file : files.filter(f -> f.toString().contains("_zh.") == chinese).toList()) {
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
          bundle.load(reader);
        }
        bundles.add(bundle);
      }
    }
    return bundles;
  }
}
