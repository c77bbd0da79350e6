package org.rogatory.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Worded;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Every constant that people read has its text in both languages, in whatever module it stands. */
@RogatoryTest
class NamedTextsTest {

  @Autowired MessageSource messages;

  @Test
  void everyNameHasItsText() {
    List<Worded> names = names();

    assertThat(names).hasSizeGreaterThan(200);
    for (Locale language : Languages.SPOKEN) {
      assertThat(names)
          .extracting(Worded::key)
          .filteredOn(key -> messages.getMessage(key, null, "", language).isBlank())
          .as("names without a text in %s", language)
          .isEmpty();
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
