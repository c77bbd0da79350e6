package org.rogatory.demo;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.rogatory.workflow.PositionLeft;
import org.rogatory.workflow.PositionTaken;
import org.rogatory.workflow.StepFailed;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Hears whenever the processes move, so that whoever waits for the program looks again. */
@Component
@Profile({"demo", "test"})
class ProcessMovements {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition moved = lock.newCondition();
  private long moves;

  /** How often they have moved. */
  long moves() {
    lock.lock();
    try {
      return moves;
    } finally {
      lock.unlock();
    }
  }

  /** Waits until they have moved more often than this, at most for so long. */
  void await(long seen, Duration atMost) throws InterruptedException {
    lock.lock();
    try {
      long left = atMost.toNanos();
      while (moves <= seen && left > 0) {
        left = moved.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }

  @TransactionalEventListener(fallbackExecution = true)
  void taken(PositionTaken taken) {
    signal();
  }

  @TransactionalEventListener(fallbackExecution = true)
  void left(PositionLeft left) {
    signal();
  }

  @TransactionalEventListener(fallbackExecution = true)
  void failed(StepFailed failed) {
    signal();
  }

  private void signal() {
    lock.lock();
    try {
      moves++;
      moved.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
