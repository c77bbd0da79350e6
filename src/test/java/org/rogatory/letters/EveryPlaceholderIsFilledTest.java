package org.rogatory.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Each component of what a letter says is filled by some drafting: it is not the same constant
 * wherever the record is made. A placeholder that nothing fills would be a text that nobody reads.
 */
class EveryPlaceholderIsFilledTest {

  private final SortedMap<String, List<String>> components = new TreeMap<>();
  private final SortedMap<String, Set<Integer>> filled = new TreeMap<>();

  @Test
  void noComponentOfALetterIsAlwaysAConstant() throws IOException {
    List<CompilationUnitTree> sources = sources();
    sources.forEach(source -> new Records().scan(source, null));
    sources.forEach(source -> new Made().scan(source, null));

    assertThat(components).hasSizeGreaterThan(15);
    Set<String> never = new TreeSet<>();
    components.forEach(
        (record, names) -> {
          for (int at = 0; at < names.size(); at++) {
            if (!filled.getOrDefault(record, Set.of()).contains(at)) {
              never.add(record + "." + names.get(at));
            }
          }
        });
    assertThat(never).as("placeholders that no drafting fills").isEmpty();
  }

  private static List<CompilationUnitTree> sources() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"));
        StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(
                      files.filter(file -> file.toString().endsWith(".java")).toList()));
      return Stream.of(task.parse()).flatMap(units -> stream(units)).toList();
    }
  }

  private static Stream<CompilationUnitTree> stream(Iterable<? extends CompilationUnitTree> units) {
    Stream.Builder<CompilationUnitTree> all = Stream.builder();
    units.forEach(all::add);
    return all.build();
  }

  /** The records that say what letters say, with their components. */
  private final class Records extends TreeScanner<Void, Void> {

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      boolean says =
          type.getImplementsClause().stream()
              .anyMatch(each -> each.toString().startsWith("Particulars"));
      if (type.getKind() == Tree.Kind.RECORD && says) {
        components.put(
            type.getSimpleName().toString(),
            type.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .map(component -> component.getName().toString())
                .toList());
      }
      return super.visitClass(type, nothing);
    }
  }

  /** Where such a record is made, and with what. */
  private final class Made extends TreeScanner<Void, Void> {

    @Override
    public Void visitNewClass(NewClassTree made, Void nothing) {
      String record = made.getIdentifier().toString().replaceAll("^.*\\.", "");
      if (components.containsKey(record)) {
        Set<Integer> places = filled.computeIfAbsent(record, none -> new TreeSet<>());
        List<? extends ExpressionTree> arguments = made.getArguments();
        boolean shorter = arguments.size() < components.get(record).size();
        for (int at = 0; at < components.get(record).size(); at++) {
          if (at >= arguments.size() ? shorter : !isConstant(arguments.get(at))) {
            places.add(at);
          }
        }
      }
      return super.visitNewClass(made, nothing);
    }

    private boolean isConstant(ExpressionTree argument) {
      return argument instanceof LiteralTree
          || argument instanceof MethodInvocationTree call
              && call.getArguments().isEmpty()
              && call.getMethodSelect().toString().matches("(List|Optional)\\.(of|empty)");
    }
  }
}
