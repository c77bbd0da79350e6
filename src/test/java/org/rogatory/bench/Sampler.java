package org.rogatory.bench;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * Looks every few milliseconds at what the crew's threads are doing, and so tells roughly what the
 * time goes into.
 */
final class Sampler implements AutoCloseable {

  /** What a thread may be doing, by the innermost call that tells. */
  enum Doing {
    WAITING("waiting for the database's answer", "sun.nio.ch."),
    LETTERS("making PDF files", "com.itextpdf.", "org.rogatory.letters.typesetting."),
    DRIVER("the database driver", "org.postgresql."),
    ENGINE("the engine", "org.camunda.", "org.apache.ibatis."),
    ORM("Hibernate", "org.hibernate."),
    OURS("our own code", "org.rogatory."),
    REST("other");

    final String words;
    private final String[] packages;

    Doing(String words, String... packages) {
      this.words = words;
      this.packages = packages;
    }

    private boolean fits(StackTraceElement frame) {
      return Arrays.stream(packages).anyMatch(frame.getClassName()::startsWith);
    }
  }

  private static final int EVERY_MILLISECONDS = 5;

  private final Map<Doing, Integer> seen = new EnumMap<>(Doing.class);
  private final Thread watcher = new Thread(this::watch, "sampler");

  Sampler() {
    watcher.start();
  }

  private void watch() {
    while (!Thread.currentThread().isInterrupted()) {
      Thread.getAllStackTraces().forEach(this::note);
      try {
        Thread.sleep(EVERY_MILLISECONDS);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void note(Thread thread, StackTraceElement[] stack) {
    if (thread.getName().equals(Crew.THREAD)) {
      seen.merge(doing(stack), 1, Integer::sum);
    }
  }

  private static Doing doing(StackTraceElement[] stack) {
    for (StackTraceElement frame : stack) {
      for (Doing each : Doing.values()) {
        if (each.fits(frame)) {
          return each;
        }
      }
    }
    return Doing.REST;
  }

  /** Stops looking, and says what share each had. */
  Map<Doing, Double> shares() {
    close();
    double all = seen.values().stream().mapToInt(Integer::intValue).sum();
    Map<Doing, Double> shares = new EnumMap<>(Doing.class);
    seen.forEach((doing, times) -> shares.put(doing, times / all));
    return shares;
  }

  @Override
  public void close() {
    watcher.interrupt();
    try {
      watcher.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
