package org.rogatory.integrity.comparison;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** What an attacker would have the engine run; it counts how often it was. */
public final class Planted implements ExecutionListener {

  static final AtomicInteger RAN = new AtomicInteger();

  /** For an expression. */
  public static void run() {
    RAN.incrementAndGet();
  }

  @Override
  public void notify(DelegateExecution execution) {
    run();
  }
}
