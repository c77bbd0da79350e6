package org.rogatory.steps;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.convention.Provision;

/**
 * The page of a step says what each provision means that the step serves. Which these are may
 * depend on the file, so they are read from the source of every {@link PersonStep#law} and every
 * kind of letter.
 */
class LawTextsTest {

  private static final Path MAIN = Path.of("src/main/java");
  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final Pattern RESTS_ON = Pattern.compile("\\.on\\(\\s*\"([^\"]+)\"\\)");

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyProvisionThatAStepShowsHasItsWords(String language) throws IOException {
    SortedSet<String> shown = shown();

    assertThat(shown).contains("43(2)", "40(28)");
    assertThat(words(language)).containsAll(shown);
  }

  @Test
  void noProvisionHasWordsThatNoStepShows() throws IOException {
    assertThat(words("en")).isSubsetOf(shown());
  }

  /** In the words of {@code law.*}: the provisions of the steps, and of the letters in them. */
  private static SortedSet<String> shown() throws IOException {
    SortedSet<String> shown = new TreeSet<>();
    for (Path letter : sources("LetterKind.of(")) {
      RESTS_ON
          .matcher(Files.readString(letter))
          .results()
          .map(kind -> kind.group(1))
          .forEach(shown::add);
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources("List<Provision> law(")));
      for (CompilationUnitTree step : task.parse()) {
        new Law(shown).scan(step, null);
      }
    }
    return shown;
  }

  private static List<Path> sources(String holding) throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files
          .filter(file -> file.toString().endsWith(".java") && read(file).contains(holding))
          .sorted()
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Set<String> words(String language) throws IOException {
    Set<String> words = new TreeSet<>();
    try (Stream<Path> bundles = Files.list(MESSAGES)) {
      for (Path bundle : bundles.toList()) {
        if (bundle.toString().endsWith("_zh.properties") == language.equals("zh")) {
          words.addAll(wordsIn(bundle));
        }
      }
    }
    return words;
  }

  private static Set<String> wordsIn(Path bundle) throws IOException {
    Properties texts = new Properties();
    try (Reader in = Files.newBufferedReader(bundle)) {
      texts.load(in);
    }
    return texts.stringPropertyNames().stream()
        .filter(key -> key.startsWith("law."))
        .map(key -> key.substring("law.".length()))
        .collect(Collectors.toSet());
  }

  /** Collects the provisions that the body of a method {@code law} names. */
  private static final class Law extends TreeScanner<Void, Void> {

    private final Set<String> named;
    private boolean inside;

    Law(Set<String> named) {
      this.named = named;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      inside = method.getName().contentEquals("law");
      super.visitMethod(method, nothing);
      inside = false;
      return nothing;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
      if (inside && literal.getValue() instanceof String provision) {
        named.add(Provision.of(provision).text());
      }
      return super.visitLiteral(literal, nothing);
    }
  }
}
