package org.rogatory;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Clause;

/**
 * The program has no method that only tests use. Used is what another method of the program calls,
 * what a page or a letter names, what a framework calls by its annotation, and what a record must
 * have.
 */
class UsedTest {

  private static final String CONVENTION =
      "the Convention's vocabulary is whole, so that it can be used alone";

  /** What nothing uses yet, and why it stays. */
  private static final Map<String, String> EXCUSED =
      Map.ofEntries(
          entry("Clocks.domesticOrder", CONVENTION),
          entry("Clocks.domesticOrderTooLong", CONVENTION),
          entry("ContentReport.hints", CONVENTION),
          entry("MaximumPenalty.notStated", CONVENTION),
          entry("MaximumPenalty.otherHeavier", CONVENTION),
          entry("MaximumPenalty.years", CONVENTION),
          entry("OffenceClaim.underConvention", CONVENTION),
          entry("OffenceClaim.underOtherUnConvention", CONVENTION),
          entry("Transmission.executedMeanwhile", CONVENTION),
          entry("Deadline.isMet", "whether a clock was stopped in time, which stories ask"),
          entry("DiskReserve.setReserve", "a setting, which Spring Boot binds by its name"),
          entry("Information.adding", "the short way to say it, which stories take"),
          entry("Samples.arrivedBefore", "all samples at once; the demo takes them one by one"),
          entry("StateProfile.knownSender", "the short way to ask it, which stories take"),
          entry("Typefaces.readBack", "what a reader copies out of a PDF"));

  @Test
  void everyMethodIsUsedByTheProgram() throws IOException {
    JavaClasses ours =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.rogatory");
    Set<String> words = words();

    Set<String> unused = new TreeSet<>();
    for (JavaClass type : ours) {
      for (JavaMethod method : type.getMethods()) {
        if (isOurs(method) && !isCalled(method) && !isNamed(method, words)) {
          unused.add(type.getSimpleName() + "." + method.getName());
        }
      }
    }
    assertThat(unused)
        .as("methods that only tests use: remove them, or say why they stay")
        .containsExactlyInAnyOrderElementsOf(EXCUSED.keySet());
  }

  /**
   * Whether it is for the program to call: nothing of a framework, the compiler or the platform.
   */
  private static boolean isOurs(JavaMethod method) {
    JavaClass type = method.getOwner();
    return !method.getModifiers().contains(JavaModifier.SYNTHETIC)
        && !method.getModifiers().contains(JavaModifier.PRIVATE)
        && method.getAnnotations().stream()
            .map(JavaAnnotation::getRawType)
            .allMatch(
                each ->
                    each.isEquivalentTo(Clause.class)
                        || each.getPackageName().startsWith("org.jspecify"))
        && !overrides(method)
        && !(type.isEnum() && Set.of("values", "valueOf").contains(method.getName()))
        && !(type.isRecord() && type.tryGetField(method.getName()).isPresent())
        && !method.getName().equals("main");
  }

  private static boolean overrides(JavaMethod method) {
    return Stream.concat(
            method.getOwner().getAllRawSuperclasses().stream(),
            method.getOwner().getAllRawInterfaces().stream())
        .flatMap(above -> above.getMethods().stream())
        .anyMatch(
            above ->
                above.getName().equals(method.getName())
                    && above.getRawParameterTypes().size() == method.getRawParameterTypes().size());
  }

  private static boolean isCalled(JavaMethod method) {
    return method.getAccessesToSelf().stream()
            .anyMatch(access -> !access.getOrigin().equals(method))
        || method.getOwner().getAllSubclasses().stream()
            .flatMap(below -> below.getMethods().stream())
            .filter(below -> below.getName().equals(method.getName()))
            .anyMatch(below -> !below.getAccessesToSelf().isEmpty());
  }

  /** A page names {@code isUrgent()} as such or as {@code urgent}. */
  private static boolean isNamed(JavaMethod method, Set<String> words) {
    return words.contains(method.getName()) || words.contains(property(method.getName()));
  }

  private static String property(String method) {
    String plain = method.replaceFirst("^(is|get)(?=[A-Z])", "");
    return plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1);
  }

  /** What stands in pages, letters and processes. */
  private static Set<String> words() throws IOException {
    Set<String> words = new HashSet<>();
    for (String folder : List.of("templates", "processes")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          words.addAll(List.of(Files.readString(file).split("\\W+")));
        }
      }
    }
    return words;
  }
}
