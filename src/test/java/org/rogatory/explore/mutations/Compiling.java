package org.rogatory.explore.mutations;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles sources that stand in no file. */
final class Compiling {

  static final String JAVA = "src/main/java/";

  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  private Compiling() {}

  /** What the compiler complains about in these sources, by their files; empty where nothing. */
  static Optional<String> faults(Map<Path, String> sources, Path out) {
    StringWriter faults = new StringWriter();
    try (StandardJavaFileManager files = COMPILER.getStandardFileManager(null, Locale.ROOT, null)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(out));
      List<String> options = new ArrayList<>(List.of("-proc:none", "-parameters", "-nowarn"));
      options.addAll(List.of("-classpath", System.getProperty("java.class.path")));
      List<Text> units =
          sources.entrySet().stream()
              .map(each -> new Text(each.getKey(), each.getValue()))
              .toList();
      boolean fine = COMPILER.getTask(faults, files, null, options, null, units).call();
      return fine ? Optional.empty() : Optional.of(faults.toString());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static final class Text extends SimpleJavaFileObject {

    private final String source;

    Text(Path file, String source) {
      super(URI.create("text:///" + file.toString().substring(JAVA.length())), Kind.SOURCE);
      this.source = source;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return source;
    }
  }
}
