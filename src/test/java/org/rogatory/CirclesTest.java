package org.rogatory;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No file refers to another that refers back to it, directly or by way of others. What is read is
 * the bytecode, so a link in Javadoc does not count.
 */
class CirclesTest {

  /** Files that are one thing: JPA or a sealed type ties them, and no other may join them. */
  private static final List<Set<String>> AGGREGATES =
      List.of(
          // The request as an entity, with what hangs on it.
          in(
              "incoming",
              "Request RequestState Measure MeasureLife Consultation Supplement Enquiry"),
          // The facts about a State as a sealed type, and the kinds that name its records.
          in(
              "register.facts",
              "StateFact FactKind AcceptedLanguages Declaration GivenNames InterpolAgreement"
                  + " LegalZone Membership NoDeclaration NoOtherTreaty OralAgreement OtherTreaty"
                  + " RegisteredAuthority RequiredChannel"),
          // A matter and its kind, which makes it.
          in("journal", "Matter MatterKind CommonMatter"),
          // An entity and its listener.
          in("inbox", "TaskRow TallyKeeping"));

  @Test
  void noFilesReferToEachOtherInACircle() {
    assertThat(Circles.among(references())).containsExactlyInAnyOrderElementsOf(AGGREGATES);
  }

  @Test
  void aCircleOfThreeIsFound() {
    SortedMap<String, Set<String>> references = new TreeMap<>();
    references.put("a", Set.of("b", "outside"));
    references.put("b", Set.of("c", "d"));
    references.put("c", Set.of("a"));
    references.put("d", Set.of("d"));

    assertThat(Circles.among(references)).containsExactly(new TreeSet<>(Set.of("a", "b", "c")));
  }

  private static Set<String> in(String module, String files) {
    return Stream.of(files.split(" ")).map(file -> module + "." + file).collect(toSet());
  }

  private static SortedMap<String, Set<String>> references() {
    SortedMap<String, Set<String>> references = new TreeMap<>();
    for (JavaClass each :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.rogatory")) {
      Set<String> known = references.computeIfAbsent(file(each), file -> new TreeSet<>());
      for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
        known.add(file(dependency.getTargetClass().getBaseComponentType()));
      }
    }
    return references;
  }

  private static String file(JavaClass type) {
    String name = type.getName();
    int nested = name.indexOf('$');
    return (nested < 0 ? name : name.substring(0, nested)).replaceFirst("^org\\.rogatory\\.", "");
  }

  /** Tarjan's strongly connected components; only those of more than one file are circles. */
  private static final class Circles {

    private final SortedMap<String, Set<String>> references;
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Set<String>> found = new ArrayList<>();

    private Circles(SortedMap<String, Set<String>> references) {
      this.references = references;
    }

    static List<Set<String>> among(SortedMap<String, Set<String>> references) {
      Circles circles = new Circles(references);
      references.keySet().stream().filter(f -> !circles.order.containsKey(f)).forEach(circles::go);
      return circles.found;
    }

    private void go(String file) {
      order.put(file, order.size());
      lowest.put(file, order.get(file));
      open.push(file);
      for (String other : references.get(file)) {
        if (references.containsKey(other) && !order.containsKey(other)) {
          go(other);
          lowest.merge(file, lowest.get(other), Math::min);
        } else if (open.contains(other)) {
          lowest.merge(file, order.get(other), Math::min);
        }
      }
      if (lowest.get(file).equals(order.get(file))) {
        close(file);
      }
    }

    private void close(String file) {
      Set<String> circle = new TreeSet<>();
      String last;
      do {
        last = open.pop();
        circle.add(last);
      } while (!last.equals(file));
      if (circle.size() > 1) {
        found.add(circle);
      }
    }
  }
}
