package org.rogatory.storage;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * How much large work is done at once, by bytes: each piece takes a share of the memory in
 * proportion to its size, waits for it a short time, and is refused where it gets none. So a crowd
 * of large documents makes some wait, and never ends the program.
 */
@Component
public class Capacity {

  private static final long UNIT = 1024;

  /** What JSON and forms become in memory is several times what was sent. */
  private static final int PARSED = 12;

  /** The same for the text of a letter on its way to a PDF. */
  private static final int SET = 200;

  private final CapacityLimits limits;
  private final int all;
  private final Semaphore free;

  @Autowired
  Capacity(CapacityLimits limits) {
    this(limits, Runtime.getRuntime().maxMemory());
  }

  Capacity(CapacityLimits limits, long memory) {
    this.limits = limits;
    this.all = (int) Math.min(Integer.MAX_VALUE, memory / UNIT / 100 * limits.percentOfMemory());
    this.free = new Semaphore(all, true);
  }

  /** A share that was taken; to be given back. */
  public interface Share extends AutoCloseable {

    @Override
    void close();
  }

  /**
   * Takes a share for bytes that are kept in parts, until the current transaction ends.
   *
   * @throws Busy if there is none within a short time
   */
  void takeUntilCompletion(long bytes) {
    Share share = take(bytes);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            share.close();
          }
        });
  }

  /**
   * Takes a share for bytes that are read in parts and compared with their hash.
   *
   * @throws Busy if there is none within a short time
   */
  Share forReading(long bytes) {
    return take(bytes);
  }

  /**
   * Takes a share for a body that is read into memory as a whole and parsed.
   *
   * @throws Busy if there is none within a short time
   */
  public Share forParsing(long bytes) {
    return take(bytes * PARSED);
  }

  /**
   * Makes a PDF of a letter within its share.
   *
   * @param characters the length of the letter's text
   * @throws Busy if there is none within a short time
   */
  public <T> T forLetter(int characters, Supplier<T> work) {
    try (Share share = take(limits.letter().toBytes() + (long) characters * SET)) {
      return work.get();
    }
  }

  /** How many pieces of work wait for a share. */
  int waiting() {
    return free.getQueueLength();
  }

  private Share take(long bytes) {
    int units = (int) Math.min(all, Math.max(1, bytes / UNIT));
    if (waiting() >= limits.queue() || !acquire(units)) {
      throw new Busy(limits.patience());
    }
    return () -> free.release(units);
  }

  private boolean acquire(int units) {
    try {
      return free.tryAcquire(units, limits.patience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
