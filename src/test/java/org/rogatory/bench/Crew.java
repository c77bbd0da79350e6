package org.rogatory.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Several threads that do the same thing again and again. */
final class Crew {

  static final String THREAD = "crew";

  private final int threads;

  Crew(int threads) {
    this.threads = threads;
  }

  int threads() {
    return threads;
  }

  /** How often a second it is done, by all together, through a stretch of time. */
  double perSecond(Duration stretch, Runnable work) {
    long begun = System.nanoTime();
    int done = together(work, () -> System.nanoTime() - begun < stretch.toNanos());
    return done * 1e9 / (System.nanoTime() - begun);
  }

  /** Does it so many times, or as often as patience allows; says how often it was. */
  int repeat(int times, Runnable work) {
    AtomicInteger left = new AtomicInteger(times);
    long end = System.nanoTime() + Pace.PATIENCE.toNanos();
    return together(work, () -> left.getAndDecrement() > 0 && System.nanoTime() < end);
  }

  private int together(Runnable work, BooleanSupplier again) {
    ExecutorService crew = Executors.newFixedThreadPool(threads, task -> new Thread(task, THREAD));
    try {
      List<Future<Integer>> shares =
          IntStream.range(0, threads)
              .mapToObj(one -> crew.submit(() -> alone(work, again)))
              .toList();
      int done = 0;
      for (Future<Integer> share : shares) {
        done += share.get();
      }
      return done;
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      crew.shutdownNow();
    }
  }

  private static int alone(Runnable work, BooleanSupplier again) {
    int done = 0;
    while (again.getAsBoolean()) {
      work.run();
      done++;
    }
    return done;
  }
}
