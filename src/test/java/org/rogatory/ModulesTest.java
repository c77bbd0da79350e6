package org.rogatory;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.File;
import org.rogatory.testing.GeneratedDocument;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.NamedInterface;
import org.springframework.modulith.core.ApplicationModules;

/** The structure: who may know whom, as the modules' own package-info files say. */
class ModulesTest {

  private static final Pattern CHARTER = Pattern.compile("/\\*\\*(.+?)\\*/", Pattern.DOTALL);

  private static final String INTRODUCTION =
      """
      # Modules

      Made from the program; do not edit. A module stands one floor above the highest module that it
      knows. The table names all that a module refers to, and it may refer to nothing else. The picture
      leaves out an arrow where a longer way leads to the same module.

      """;

  private static final ApplicationModules MODULES = ApplicationModules.of(Rogatory.class);
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.rogatory");

  @Test
  void nobodyKnowsMoreThanAllowed() {
    MODULES.verify();
  }

  @Test
  void everyModuleHasItsCharter() {
    assertThat(charters())
        .isNotEmpty()
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
        .check(OURS);
  }

  @Test
  void onlyTheSeamKnowsTheEngine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.rogatory.workflow.camunda..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.camunda..")
        .check(OURS);
  }

  /**
   * What an entity keeps is changed in its own module alone, where the verbs are; a course says
   * where its file stands.
   */
  @Test
  void onlyItsOwnModuleChangesAnEntity() {
    Set<String> changed = new TreeSet<>();
    int looked = 0;
    for (JavaClass type : OURS) {
      if (type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class)) {
        for (JavaMethod method : type.getMethods()) {
          if (sets(method)) {
            looked++;
            method.getCallsOfSelf().stream()
                .map(call -> call.getOriginOwner())
                .filter(caller -> !top(caller).equals(top(type)))
                .filter(caller -> !type.isEquivalentTo(File.class))
                .forEach(caller -> changed.add(caller.getName() + " " + method.getFullName()));
          }
        }
      }
    }
    assertThat(looked).isGreaterThan(50);
    assertThat(changed).isEmpty();
  }

  private static boolean sets(JavaMethod method) {
    return method.getFieldAccesses().stream()
        .anyMatch(
            access ->
                access.getAccessType() == JavaFieldAccess.AccessType.SET
                    && access.getTargetOwner().equals(method.getOwner()));
  }

  /** The first part of its package's name below ours. */
  private static String top(JavaClass type) {
    return type.getPackageName().replaceAll("^org\\.rogatory\\.?(\\w*).*$", "$1");
  }

  /** Page, API and samples make an arrival; what it means for a request is said in one place. */
  @Test
  void whatComesInHasOneDoor() {
    for (String verb :
        List.of(
            "contents.Supplementing.received",
            "consultation.Consulting.replied",
            "enquiry.Enquiring.received",
            "withdrawal.Withdrawing.request",
            "withdrawal.Withdrawing.measure",
            "filing.Filing.added")) {
      String owner = "org.rogatory.incoming." + verb.substring(0, verb.lastIndexOf('.'));
      String name = verb.substring(verb.lastIndexOf('.') + 1);
      assertThat(callers(owner, name))
          .as("who calls %s", verb)
          .contains("org.rogatory.incoming.arrival.Arrivals")
          .isSubsetOf("org.rogatory.incoming.arrival.Arrivals", owner);
    }
  }

  private Set<String> callers(String owner, String method) {
    return OURS.get(owner).getMethodCallsToSelf().stream()
        .filter(call -> call.getTarget().getName().equals(method))
        .map(call -> call.getOriginOwner().getName())
        .collect(Collectors.toSet());
  }

  @Test
  void thePictureIsUpToDate() throws IOException {
    Map<String, Set<String>> known = known();
    Map<String, Set<String>> used = used();
    StringBuilder page = new StringBuilder(INTRODUCTION);
    page.append("| floor | module | what it is | knows |\n|---|---|---|---|\n");
    SortedMap<Integer, List<Charter>> floors =
        charters().stream()
            .collect(groupingBy(each -> floor(each.name(), known), TreeMap::new, toList()));
    floors.forEach(
        (floor, charters) ->
            charters.forEach(each -> page.append(each.row(floor, used.get(each.name())))));
    page.append("\n```mermaid\ngraph BT\n");
    floors.forEach(
        (floor, charters) -> {
          page.append("  subgraph f%d [floor %d]\n".formatted(floor, floor));
          charters.forEach(each -> page.append("    " + each.name() + "\n"));
          page.append("  end\n");
        });
    charters().forEach(each -> page.append(arrows(each.name(), known)));
    GeneratedDocument.assertUpToDate(Path.of("docs/modules.md"), page.append("```\n").toString());
  }

  @Test
  void nothingIsPermittedThatNobodyUses() {
    Map<String, Set<String>> used = used();
    assertThat(charters())
        .isNotEmpty()
        .allSatisfy(
            charter ->
                assertThat(charter.mayKnow())
                    .as("what %s may know", charter.name())
                    .containsExactlyElementsOf(used.get(charter.name())));
  }

  /** The modules that each module refers to in fact. */
  private SortedMap<String, Set<String>> known() {
    SortedMap<String, Set<String>> known = new TreeMap<>();
    used()
        .forEach(
            (module, used) ->
                known.put(
                    module,
                    used.stream()
                        .map(each -> each.replaceAll(" :: .*", ""))
                        .collect(Collectors.toCollection(TreeSet::new))));
    return known;
  }

  /** What each module refers to in its bytecode: other modules, and named rooms in them. */
  private SortedMap<String, Set<String>> used() {
    SortedMap<String, Set<String>> used = new TreeMap<>();
    for (Charter charter : charters()) {
      used.put(charter.name(), new TreeSet<>());
    }
    for (JavaClass each : OURS) {
      String from = module(each, used.keySet());
      each.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getBaseComponentType())
          .filter(type -> !from.isEmpty() && !module(type, used.keySet()).isEmpty())
          .filter(type -> !module(type, used.keySet()).equals(from))
          .forEach(type -> used.get(from).add(module(type, used.keySet()) + room(type)));
    }
    return used;
  }

  /** The part of its module that a class belongs to, as a charter names it; mostly none. */
  private static String room(JavaClass type) {
    return type.getPackage()
        .tryGetAnnotationOfType(NamedInterface.class)
        .map(room -> " :: " + room.value()[0])
        .orElse("");
  }

  /** The innermost module that a class belongs to; empty where it belongs to none. */
  private static String module(JavaClass type, Set<String> modules) {
    String inside = type.getPackageName().replaceFirst("^org\\.rogatory\\.", "") + ".";
    return modules.stream()
        .filter(module -> inside.startsWith(module + "."))
        .max(Comparator.comparing(String::length))
        .orElse("");
  }

  /** A module stands one floor above the highest that it knows. */
  private static int floor(String module, Map<String, Set<String>> known) {
    return known.get(module).stream().mapToInt(each -> floor(each, known) + 1).max().orElse(0);
  }

  /** What a module knows; not what it knows already by knowing another that does. */
  private static String arrows(String module, Map<String, Set<String>> known) {
    return known.get(module).stream()
        .filter(to -> known.get(module).stream().noneMatch(other -> reaches(other, to, known)))
        .map(to -> "  %s --> %s\n".formatted(module, to))
        .collect(joining());
  }

  private static boolean reaches(String from, String to, Map<String, Set<String>> known) {
    return known.get(from).stream().anyMatch(next -> next.equals(to) || reaches(next, to, known));
  }

  private List<Charter> charters() {
    return MODULES.stream()
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

    String row(int floor, Set<String> used) {
      return "| %d | `%s` | %s | %s |\n".formatted(floor, name, sentence, String.join(", ", used));
    }
  }
}
