package org.rogatory.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people who act at the same moment, each on a thread. */
public final class AtOnce {

  private AtOnce() {}

  /** What one of them does. */
  public interface Act<T> {
    /**
     * Acts.
     *
     * @param number who it is, from 0
     */
    T by(int number) throws Exception;
  }

  /**
   * Lets them all act at once, and waits until the last one is done.
   *
   * @return what came of it, in the order of their numbers
   * @throws java.util.concurrent.ExecutionException when one of them failed
   */
  public static <T> List<T> people(int people, Act<T> act) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(people);
    try {
      CyclicBarrier start = new CyclicBarrier(people);
      List<Future<T>> futures = new ArrayList<>();
      for (int i = 0; i < people; i++) {
        int number = i;
        futures.add(
            threads.submit(
                () -> {
                  start.await();
                  return act.by(number);
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get());
      }
      return results;
    } finally {
      threads.shutdown();
    }
  }
}
