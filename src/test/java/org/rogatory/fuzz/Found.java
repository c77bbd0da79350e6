package org.rogatory.fuzz;

import java.util.ArrayList;
import java.util.List;

/** What came of the nonsense that was sent. */
final class Found {

  private static final int MANY = 100;

  private final List<String> broken = new ArrayList<>();
  private int sent;
  private int taken;

  void sent() {
    sent++;
  }

  void taken() {
    taken++;
  }

  /** Keeps the first hundred. */
  void broken(String what) {
    if (broken.size() < MANY) {
      broken.add(what);
    }
  }

  int howManySent() {
    return sent;
  }

  int howManyTaken() {
    return taken;
  }

  List<String> broken() {
    return broken;
  }
}
