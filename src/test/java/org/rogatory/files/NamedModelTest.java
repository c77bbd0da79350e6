package org.rogatory.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.web.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** The names in the models and their words in the messages are the same. */
@RogatoryTest
class NamedModelTest {

  private static final Pattern NAMED =
      Pattern.compile("<bpmn:(?!message)(\\w+) id=\"([^\"]+)\"[^>]*? name=\"([^\"]*)\"");

  @Autowired Texts texts;

  @AfterEach
  void resetLanguage() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void everyNameInAModelHasItsWords() throws IOException {
    LocaleContextHolder.setLocale(Locale.ENGLISH);

    assertThat(names())
        .hasSizeGreaterThan(100)
        .allSatisfy((key, name) -> assertThat(texts.orElse(key, "")).as(key).isEqualTo(name));
  }

  @Test
  void aDiagramIsNamedInTheReadersLanguage() throws IOException {
    LocaleContextHolder.setLocale(Locale.CHINESE);

    String named = new NamedModel(Files.readString(Path.of("processes/measure.bpmn"))).in(texts);

    assertThat(named)
        .contains("id=\"assess-grounds\" name=\"审查拒绝理由\"")
        .contains("name=\"message-contents-settled\"".replace("message-", ""))
        .doesNotContain("name=\"Assess grounds\"");
  }

  private static Map<String, String> names() throws IOException {
    Map<String, String> names = new TreeMap<>();
    for (Path model : models()) {
      NAMED
          .matcher(Files.readString(model))
          .results()
          .forEach(
              found ->
                  names.put(
                      NamedModel.key(found.group(1), found.group(2), found.group(3)),
                      found.group(3)));
    }
    return names;
  }

  private static List<Path> models() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("processes"))) {
      return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList();
    }
  }
}
