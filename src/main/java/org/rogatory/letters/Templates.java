package org.rogatory.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rogatory.home.Home;
import org.rogatory.home.Office;
import org.rogatory.letters.saying.Courtesy;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.wording.LetterParts;
import org.rogatory.letters.wording.Speech;
import org.rogatory.letters.wording.Template;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The texts of all letters in all languages of the office, read once at the start from {@code
 * templates/letters}, a folder a kind, a file a language. A text that does not fit what fills it
 * stops the start.
 */
@Component
class Templates implements SmartInitializingSingleton {

  private static final Pattern WHAT = Pattern.compile("^#[^\\n]*[:：]\\s*([^\\n{}]{5,})(?:\\n|$)");

  private final Map<String, Template> byPath = new HashMap<>();
  private final Map<Locale, Map<String, LetterKind>> subjects = new HashMap<>();
  private final Home home;
  private final Office office;
  private final MessageSource messages;
  private final Composers composers;

  Templates(Home home, Office office, MessageSource messages, Composers composers) {
    this.home = home;
    this.office = office;
    this.messages = messages;
    this.composers = composers;
  }

  /**
   * A kind of letter as its texts see it.
   *
   * @param needs the record whose components its texts must use, each of them
   * @param common the record whose components they may use
   */
  record Wanted(LetterKind kind, Class<? extends Record> needs, Class<? extends Record> common) {}

  /** Reads the texts of all letters, once every course has registered its own. */
  @Override
  public void afterSingletonsInstantiated() {
    List<Wanted> all = new ArrayList<>();
    for (Composer composer : composers.all()) {
      Class<? extends Record> common = composers.correspondence(composer.fileKind()).common();
      composer
          .kinds()
          .forEach(
              (kind, says) -> all.add(new Wanted(kind, says.asSubclass(Record.class), common)));
    }
    read(all);
  }

  /**
   * Reads the texts of these kinds.
   *
   * @throws IllegalStateException naming each fault with file and line, or two kinds with one id
   */
  void read(List<Wanted> kinds) {
    List<String> faults = new ArrayList<>();
    for (Wanted one : kinds) {
      for (Locale language : office.languages()) {
        String path = path(one.kind(), language);
        Template template = read(path, one.kind(), language);
        faults.addAll(template.faults(one.needs(), List.of(one.common())));
        if (byPath.put(path, template) != null) {
          throw new IllegalStateException("two kinds of letters are called " + one.kind().id());
        }
      }
    }
    if (!faults.isEmpty()) {
      throw new IllegalStateException("faulty texts of letters:\n" + String.join("\n", faults));
    }
  }

  /**
   * The text of a letter, every placeholder filled.
   *
   * @param common what all letters of the file may say
   */
  LetterParts parts(Record common, LetterKind kind, Particulars particulars, Locale language) {
    return template(kind, language)
        .fill(new Speech(messages, language), List.of(common, (Record) particulars));
  }

  /**
   * The same without what is said as a courtesy: what makes a letter outdated where it changes.
   *
   * @param parts with it
   */
  LetterParts compared(
      LetterParts parts, Record common, LetterKind kind, Particulars particulars, Locale language) {
    Set<String> courtesies =
        Arrays.stream(particulars.getClass().getRecordComponents())
            .filter(component -> component.isAnnotationPresent(Courtesy.class))
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());
    return courtesies.isEmpty()
        ? parts
        : template(kind, language)
            .fillWithout(
                courtesies, new Speech(messages, language), List.of(common, (Record) particulars));
  }

  private Template template(LetterKind kind, Locale language) {
    String path = path(kind, language);
    return Objects.requireNonNull(byPath.get(path), path);
  }

  private static String path(LetterKind kind, Locale language) {
    return "templates/letters/" + kind.id() + "/" + language.getLanguage() + ".md";
  }

  /**
   * The kind of letter whose subject says after its colon what this text says there; empty where no
   * kind, or more than one, is called so.
   */
  Optional<LetterKind> kindOf(String opening, Locale language) {
    return what(opening)
        .flatMap(what -> Optional.ofNullable(subjects.getOrDefault(language, Map.of()).get(what)));
  }

  private static Optional<String> what(String text) {
    Matcher matcher = WHAT.matcher(text);
    return matcher.find()
        ? Optional.of(matcher.group(1).strip().toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  private Template read(String path, LetterKind kind, Locale language) {
    try {
      String text = home.get(path).getContentAsString(StandardCharsets.UTF_8);
      what(text)
          .ifPresent(
              what -> subjects.computeIfAbsent(language, any -> new HashMap<>()).put(what, kind));
      return Template.of(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
