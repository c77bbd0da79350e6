package org.rogatory.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Worded;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Every constant that people read has its text in both languages, in whatever module it stands. */
@RogatoryTest
class NamedTextsTest {

  /** Names that are stored and never shown. */
  private static final Map<String, String> NEVER_SHOWN =
      Map.of("file-kind", "the lists have one kind of file; the second kind needs its text");

  @Autowired MessageSource messages;

  @Test
  void everyNameHasItsText() {
    List<Worded> names =
        names().stream().filter(name -> !NEVER_SHOWN.containsKey(name.group())).toList();

    assertThat(names).hasSizeGreaterThan(200);
    for (Locale language : Languages.SPOKEN) {
      assertThat(names)
          .extracting(Worded::key)
          .filteredOn(key -> messages.getMessage(key, null, "", language).isBlank())
          .as("names without a text in %s", language)
          .isEmpty();
    }
  }

  @Test
  void noExcuseIsKeptForWhatIsShown() {
    for (String group : NEVER_SHOWN.keySet()) {
      assertThat(names())
          .filteredOn(name -> name.group().equals(group))
          .isNotEmpty()
          .extracting(Worded::key)
          .allMatch(key -> messages.getMessage(key, null, "", Locale.ENGLISH).isBlank());
    }
  }

  private static List<Worded> names() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.rogatory")
            .stream()
            .filter(type -> type.isAssignableTo(Worded.class) && type.isEnum())
            .map(JavaClass::reflect)
            .flatMap(type -> Stream.of((Worded[]) type.getEnumConstants()))
            .toList();
  }
}
