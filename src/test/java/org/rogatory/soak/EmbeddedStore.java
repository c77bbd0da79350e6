package org.rogatory.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** H2 inside the program. It lives and dies with it. */
public record EmbeddedStore(Path folder) implements Store {

  @Override
  public List<String> arguments() {
    return List.of("--spring.profiles.active=demo", "--rogatory.data=" + folder);
  }

  /** How large its file is, in kilobytes. */
  long kilobytes() throws IOException {
    return Files.size(folder.resolve("rogatory.mv.db")) / 1024;
  }

  @Override
  public void kill() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void start() {
    // It starts with the program.
  }

  @Override
  public void close() {
    // It ended with the program.
  }
}
