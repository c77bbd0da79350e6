package org.rogatory.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.rogatory.home.Home;
import org.rogatory.home.Office;
import org.rogatory.letters.wording.Speech;
import org.rogatory.letters.wording.Template;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The texts of all letters in all languages of the office, read once at the start from {@code
 * templates/letters}, a folder a kind, a file a language. A text that does not fit what fills it
 * stops the start.
 */
@Component
class Templates {

  private static final List<Class<? extends Record>> COMMON = List.of(Regarding.class);

  private final Map<String, Template> byPath = new HashMap<>();
  private final MessageSource messages;

  /**
   * @throws IllegalStateException naming each fault with file and line
   */
  Templates(Home home, Office office, MessageSource messages) {
    this.messages = messages;
    List<String> faults = new ArrayList<>();
    for (LetterKind kind : LetterKind.values()) {
      for (Locale language : office.languages()) {
        Template template = read(home, path(kind, language));
        faults.addAll(template.faults(kind.particulars(), COMMON));
        byPath.put(path(kind, language), template);
      }
    }
    if (!faults.isEmpty()) {
      throw new IllegalStateException("faulty texts of letters:\n" + String.join("\n", faults));
    }
  }

  /** The text of a letter in CommonMark, every placeholder filled. */
  String text(Regarding regarding, Particulars particulars, Locale language) {
    String path = path(LetterKind.of(particulars), language);
    return Objects.requireNonNull(byPath.get(path), path)
        .fill(new Speech(messages, language), List.of(regarding, (Record) particulars));
  }

  private static String path(LetterKind kind, Locale language) {
    return "templates/letters/" + kind.id() + "/" + language.getLanguage() + ".md";
  }

  private static Template read(Home home, String path) {
    try {
      return Template.of(path, home.get(path).getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
