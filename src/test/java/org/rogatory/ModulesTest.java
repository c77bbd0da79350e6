package org.rogatory;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.rogatory.testing.GeneratedDocument;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The structure: who may know whom, as the modules' own package-info files say. */
class ModulesTest {

  private static final Pattern CHARTER = Pattern.compile("/\\*\\*(.+?)\\*/", Pattern.DOTALL);

  private final ApplicationModules modules = ApplicationModules.of(Rogatory.class);
  private final JavaClasses ours =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.rogatory");

  @Test
  void nobodyKnowsMoreThanAllowed() {
    modules.verify();
  }

  @Test
  void everyModuleHasItsCharter() {
    assertThat(charters())
        .allSatisfy(
            charter -> {
              assertThat(charter.type().isAnnotationPresent(NullMarked.class)).isTrue();
              assertThat(charter.isPureJava() || charter.module() != null).isTrue();
              assertThat(charter.sentence()).endsWith(".");
            });
  }

  @Test
  void theConventionIsPureJava() {
    classes()
        .that()
        .resideInAPackage("org.rogatory.convention..")
        .and(DescribedPredicate.not(simpleName("package-info")))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("java..", "org.jspecify..", "org.rogatory.convention.."))
        .allowEmptyShould(true)
        .check(ours);
  }

  @Test
  void onlyTheSeamKnowsTheEngine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.rogatory.workflow.camunda..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.camunda..")
        .check(ours);
  }

  /** Page, API and samples make an arrival; what it means for a request is said in one place. */
  @Test
  void whatComesInHasOneDoor() {
    for (String verb :
        List.of(
            "Supplementing.received",
            "Consulting.replied",
            "Enquiring.received",
            "Withdrawing.request",
            "Withdrawing.measure",
            "Filing.confirmedInWriting",
            "Filing.added")) {
      String owner = "org.rogatory.requests." + verb.substring(0, verb.indexOf('.'));
      String name = verb.substring(verb.indexOf('.') + 1);
      assertThat(callers(owner, name))
          .as("who calls %s", verb)
          .contains("org.rogatory.requests.Arrivals")
          .isSubsetOf("org.rogatory.requests.Arrivals", owner);
    }
  }

  private Set<String> callers(String owner, String method) {
    return ours.get(owner).getMethodCallsToSelf().stream()
        .filter(call -> call.getTarget().getName().equals(method))
        .map(call -> call.getOriginOwner().getName())
        .collect(Collectors.toSet());
  }

  @Test
  void thePictureIsUpToDate() throws IOException {
    StringBuilder page = new StringBuilder("# Modules\n\nMade from the program; do not edit.\n\n");
    page.append("| module | what it is | may know |\n|---|---|---|\n");
    charters().forEach(charter -> page.append(charter.row()));
    page.append("\n```mermaid\ngraph BT\n");
    charters().forEach(charter -> page.append(charter.edges()));
    GeneratedDocument.assertUpToDate(Path.of("docs/modules.md"), page.append("```\n").toString());
  }

  private List<Charter> charters() {
    return modules.stream()
        .map(module -> Charter.of(module.getBasePackage().getName()))
        .sorted(Comparator.comparing(Charter::name))
        .toList();
  }

  private record Charter(String name, Class<?> type, String sentence) {

    static Charter of(String packageName) {
      try {
        Class<?> type = Class.forName(packageName + ".package-info");
        String source =
            Files.readString(
                Path.of("src/main/java", packageName.replace('.', '/'), "package-info.java"));
        Matcher comment = CHARTER.matcher(source);
        assertThat(comment.find()).as("a charter in %s", packageName).isTrue();
        return new Charter(
            packageName.substring("org.rogatory.".length()), type, sentence(comment.group(1)));
      } catch (ClassNotFoundException | IOException missing) {
        throw new AssertionError("no package-info with a charter in " + packageName, missing);
      }
    }

    private static String sentence(String comment) {
      return comment
          .replaceAll("\\n\\s*\\*", " ")
          .replaceAll("\\{@\\w+ ([^}]+)}", "`$1`")
          .replaceAll("\\s+", " ")
          .strip();
    }

    /** The Convention knows Java alone, not even the annotation that would say so. */
    boolean isPureJava() {
      return name.equals("convention");
    }

    ApplicationModule module() {
      return type.getAnnotation(ApplicationModule.class);
    }

    List<String> mayKnow() {
      return isPureJava()
          ? List.of()
          : Arrays.stream(module().allowedDependencies()).sorted().toList();
    }

    String row() {
      return "| `%s` | %s | %s |\n".formatted(name, sentence, String.join(", ", mayKnow()));
    }

    String edges() {
      StringBuilder edges = new StringBuilder("  " + name + "\n");
      mayKnow().stream()
          .map(known -> known.replaceAll(" :: .*", ""))
          .distinct()
          .forEach(known -> edges.append("  %s --> %s\n".formatted(name, known)));
      return edges.toString();
    }
  }
}
