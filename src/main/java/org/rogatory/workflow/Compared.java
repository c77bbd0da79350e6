package org.rogatory.workflow;

import java.util.ArrayList;
import java.util.List;

/**
 * All files have been compared with the engine, and the lists mended; whatever counts their rows
 * may count them anew and say what it mended.
 */
public final class Compared {

  private final List<String> mended = new ArrayList<>();

  /** A count was not right. */
  public void mended(String what) {
    mended.add(what);
  }

  /** What was not right. */
  public List<String> mended() {
    return List.copyOf(mended);
  }
}
