package org.rogatory.soak;

import java.io.IOException;
import java.util.List;

/** The database of the nodes. */
public interface Store extends AutoCloseable {

  /** What the program is told of it. */
  List<String> arguments();

  /** Ends it as a loss of power does, where it is a server of its own. */
  void kill() throws IOException, InterruptedException;

  /** Starts it again. */
  void start() throws IOException, InterruptedException;

  @Override
  void close() throws IOException;
}
