package org.rogatory.explore;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.rogatory.explore.memory.ProgramInMemory;

/** Makes up many histories on several threads, each with a program of its own. */
final class Run {

  private static final int OFTEN = 1000;

  private final long first;
  private final int many;
  private final LongConsumer progress;
  private final Summary summary = new Summary();
  private final AtomicLong next;

  private Run(long first, int many, LongConsumer progress) {
    this.first = first;
    this.many = many;
    this.progress = progress;
    this.next = new AtomicLong(first);
  }

  /** The histories of these seeds. */
  static Summary of(long first, int many, int threads) {
    return of(first, many, threads, done -> {});
  }

  /** The same; after every thousand somebody is told how many were begun. */
  static Summary of(long first, int many, int threads, LongConsumer progress) {
    Run run = new Run(first, many, progress);
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        all.add(workers.submit(run::work));
      }
      for (Future<?> each : all) {
        each.get();
      }
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      workers.shutdownNow();
    }
    return run.summary;
  }

  private void work() {
    try (ProgramInMemory program = ProgramInMemory.start().withTreaty()) {
      for (long seed = next.getAndIncrement(); seed < first + many; seed = next.getAndIncrement()) {
        summary.add(History.of(seed, program));
        progress(seed);
      }
      summary.took(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }
  }

  /** Tells whoever waits how far it is, now and then. */
  private void progress(long seed) {
    long done = seed - first + 1;
    if (done % OFTEN == 0 && done < many) {
      progress.accept(done);
    }
  }
}
