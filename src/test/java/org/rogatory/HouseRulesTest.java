package org.rogatory;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * The house rules that a program can read: small files, short methods, words of the business. Tests
 * may be longer: tables of cases are.
 */
class HouseRulesTest {

  /** They ask no database, catch what fails, or tell the demo's stories. */
  private static final Set<String> AT_START =
      Set.of("TakenFromBeside.java", "NightlyComparison.java", "Seeding.java");

  private static final int FILE_LINES = 250;
  private static final int METHOD_LINES = 30;
  private static final Pattern EMPTY_NAME =
      Pattern.compile(".*(Service|Manager|Helper|Utils?|Impl|Handler)");
  private static final Pattern BEAN =
      Pattern.compile(
          "^@(Component|Configuration|(Rest)?Controller(Advice)?)\\b|extends \\w*Repository<",
          Pattern.MULTILINE);
  private static final Pattern LEFT_OVER =
      Pattern.compile("\\b(TODO|FIXME|XXX)\\b|System\\.(out|err)\\b|@Disabled\\b|printStackTrace");
  private static final Pattern DANGEROUS =
      Pattern.compile(
          "\\b(ProcessBuilder|Runtime\\.getRuntime\\(\\)\\.exec|ScriptEngine\\w*|SpelExpressionParser"
              + "|ObjectInputStream|XMLDecoder|activateDefaultTyping|enableDefaultTyping|InitialContext"
              + "|JndiTemplate|LdapTemplate|DirContext|XPath|XPathFactory|URLClassLoader|loadLibrary)\\b");
  private static final Pattern LETS_LEAVE =
      Pattern.compile("\\bletters\\s*\\.(?:finish|approve|issue|recordSent)\\(");

  private static final Pattern OLD_HASH =
      Pattern.compile(
          "getInstance\\(\"(?!SHA-256\")(MD\\d|SHA)|md5|sha1Hex", Pattern.CASE_INSENSITIVE);

  /** What a driver reads in the zone of its machine: an hour of autumn is two there, or none. */
  private static final Pattern ZONE_OF_THE_MACHINE =
      Pattern.compile(
          "\\bjava\\.sql\\.(Timestamp|Date|Time)\\b|\\bget(Timestamp|Date|Time)\\(\\d"
              + "|\\bget(Timestamp|Date|Time)\\(\"|ZoneId\\.systemDefault|TimeZone\\.getDefault");

  /** Who leads back to the path, or says it in an answer, and decides nothing by it. */
  private static final Set<String> SAYS_THE_PATH =
      Set.of("ApiRejection.java", "PageFrames.java", "WayBack.java");

  @Test
  void filesAreSmallMethodsShortAndNamesSaySomething() throws IOException {
    List<String> faults = new ArrayList<>();
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
                  files.getJavaFileObjectsFromPaths(sources()));
      for (CompilationUnitTree file : task.parse()) {
        new Reader(file, Trees.instance(task).getSourcePositions(), faults).scan(file, null);
      }
    }
    assertThat(faults).isEmpty();
  }

  /** A bean that a test's settings leave out would stop the start of the program only. */
  @Test
  void noTwoBeansHaveOneName() throws IOException {
    Map<String, List<Path>> beans = new TreeMap<>();
    for (Path source : sources()) {
      if (source.startsWith("src/main") && BEAN.matcher(Files.readString(source)).find()) {
        String name = source.getFileName().toString();
        beans.computeIfAbsent(name, none -> new ArrayList<>()).add(source);
      }
    }
    assertThat(beans).isNotEmpty();
    assertThat(beans.values()).isNotEmpty().allSatisfy(sameName -> assertThat(sameName).hasSize(1));
  }

  @Test
  void nothingIsLeftOver() throws IOException {
    for (Path source : sources()) {
      if (!source.endsWith("HouseRulesTest.java")) {
        assertThat(Files.readString(source)).as("%s", source).doesNotContainPattern(LEFT_OVER);
      }
    }
  }

  /**
   * Nothing that somebody typed can become a program, a query of another kind or an object: there
   * is nothing that would run, look up or read it as one.
   */
  @Test
  void theProgramStartsNoOtherAndEvaluatesNothing() throws IOException {
    for (Path source : sources()) {
      if (source.startsWith("src/main")) {
        assertThat(Files.readString(source)).as("%s", source).doesNotContainPattern(DANGEROUS);
      }
    }
  }

  /** The hashes of the old kinds stand only where locks are told apart that others have made. */
  @Test
  void hashesAreSha256() throws IOException {
    for (Path source : sources()) {
      if (source.startsWith("src/main") && !source.endsWith("PdfPassword.java")) {
        assertThat(Files.readString(source)).as("%s", source).doesNotContainPattern(OLD_HASH);
      }
    }
  }

  @Test
  void noTimeIsReadInTheZoneOfTheMachine() throws IOException {
    for (Path source : sources()) {
      if (source.startsWith("src/main")) {
        assertThat(Files.readString(source))
            .as("%s", source)
            .doesNotContainPattern(ZONE_OF_THE_MACHINE);
      }
    }
  }

  /** What fails in a listener of the start ends the program; a task is tried again. */
  @Test
  void theProgramStartsThoughItsDatabaseGoesAwayJustThen() throws IOException {
    for (Path source : sources()) {
      if (source.startsWith("src/main") && !AT_START.contains(source.getFileName().toString())) {
        assertThat(Files.readString(source)).as("%s", source).doesNotContain("ApplicationReady");
      }
    }
  }

  /** Who decides by the path as it was sent is got round by another way of writing it. */
  @Test
  void whoDecidesByAPathReadsItAsRoutesAreFound() throws IOException {
    for (Path source : sources()) {
      if (source.startsWith("src/main")
          && !SAYS_THE_PATH.contains(source.getFileName().toString())) {
        assertThat(Files.readString(source)).as("%s", source).doesNotContain("getRequestURI()");
      }
    }
  }

  /** Whoever lets a letter leave has its file compared first, whichever door he or she came by. */
  @Test
  void whoLetsALetterLeaveHasItsFileCompared() throws IOException {
    int doors = 0;
    for (Path source : sources()) {
      String code = Files.readString(source);
      if (source.startsWith("src/main") && LETS_LEAVE.matcher(code).find()) {
        assertThat(code).as("%s", source).contains("undamaged.require(");
        doors++;
      }
    }
    assertThat(doors).isEqualTo(3);
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String root : List.of("src/main/java", "src/test/java")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
      }
    }
    return sources;
  }

  private static final class Reader extends TreeScanner<Void, Void> {

    private final CompilationUnitTree file;
    private final SourcePositions positions;
    private final List<String> faults;
    private final String source;

    Reader(CompilationUnitTree file, SourcePositions positions, List<String> faults)
        throws IOException {
      this.file = file;
      this.positions = positions;
      this.faults = faults;
      this.source = file.getSourceFile().getCharContent(true).toString();
    }

    @Override
    public Void visitCompilationUnit(CompilationUnitTree unit, Void nothing) {
      check(lines(source), FILE_LINES, "file");
      return super.visitCompilationUnit(unit, nothing);
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      if (EMPTY_NAME.matcher(type.getSimpleName()).matches()) {
        faults.add(path() + ": the name " + type.getSimpleName() + " says nothing");
      }
      return super.visitClass(type, nothing);
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      check(lines(text(method)), METHOD_LINES, "method " + method.getName());
      return super.visitMethod(method, nothing);
    }

    private String text(Tree tree) {
      int start = (int) positions.getStartPosition(file, tree);
      int end = (int) positions.getEndPosition(file, tree);
      return start < 0 || end < start ? "" : source.substring(start, end);
    }

    private void check(long lines, int limit, String what) {
      if (lines > limit && path().startsWith("src/main")) {
        faults.add(
            "%s: %s has %d lines of code, more than %d".formatted(path(), what, lines, limit));
      }
    }

    private String path() {
      return Path.of("")
          .toAbsolutePath()
          .relativize(Path.of(file.getSourceFile().toUri()))
          .toString();
    }

    private static long lines(String code) {
      return code.lines()
          .map(String::strip)
          .filter(
              line ->
                  !line.isEmpty()
                      && !line.startsWith("*")
                      && !line.startsWith("/*")
                      && !line.startsWith("//"))
          .count();
    }
  }
}
