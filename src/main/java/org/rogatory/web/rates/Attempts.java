package org.rogatory.web.rates;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Attempts at passwords. Each one takes its place among the wrong ones before it is looked at, so
 * that many at once are no way round the limit; a right one gives it back. Where all places are
 * taken, and some by attempts that are still looked at, nobody knows yet whether there were too
 * many wrong ones: the next attempt waits until they are decided.
 */
@Component
public class Attempts {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration SOON = Duration.ofSeconds(2);

  private final Rates rates;
  private final Duration patience;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition decided = lock.newCondition();
  private final Map<Place, Integer> undecided = new HashMap<>();

  @Autowired
  Attempts(Rates rates) {
    this(rates, PATIENCE);
  }

  Attempts(Rates rates, Duration patience) {
    this.rates = rates;
    this.patience = patience;
  }

  private record Place(@Nullable String account, String address) {}

  /**
   * An attempt that is not looked at.
   *
   * @param after after how long it is worth trying again
   * @param areWrong whether there were too many wrong ones; otherwise the program was too busy to
   *     know it in time
   */
  public record Refused(Duration after, boolean areWrong) {}

  /**
   * Begins an attempt; waits while others decide whether it may be looked at. Whoever is not
   * refused calls {@link #end}.
   *
   * @return why it is not looked at; empty where it is
   */
  public Optional<Refused> begin(String account, String address) {
    lock.lock();
    try {
      Optional<Duration> wait = take(account, address);
      for (long left = patience.toNanos(); wait.isPresent() && left > 0; ) {
        if (!isOpen(account, address)) {
          return Optional.of(new Refused(wait.get(), true));
        }
        left = decided.awaitNanos(left);
        wait = take(account, address);
      }
      return wait.map(longer -> new Refused(SOON, false));
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
      return Optional.of(new Refused(SOON, false));
    } finally {
      lock.unlock();
    }
  }

  /**
   * Ends an attempt that was looked at.
   *
   * @param isWrong whether the password was wrong; it is not where it was right, and where the
   *     program failed
   */
  public void end(String account, String address, boolean isWrong) {
    lock.lock();
    try {
      if (!isWrong) {
        rates.takeBack(Act.WRONG_PASSWORD, account, address);
      }
      note(account, address, -1);
      decided.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private Optional<Duration> take(String account, String address) {
    Optional<Duration> wait = rates.count(Act.WRONG_PASSWORD, account, address);
    if (wait.isEmpty()) {
      note(account, address, 1);
    }
    return wait;
  }

  /** The places that are wanting are the account's, or only its address's. */
  private boolean isOpen(String account, String address) {
    boolean isOfAccount = rates.isUsedUp(Act.WRONG_PASSWORD, account, address);
    return undecided.containsKey(new Place(isOfAccount ? account : null, address));
  }

  private void note(String account, String address, int more) {
    for (Place place : new Place[] {new Place(account, address), new Place(null, address)}) {
      undecided.merge(place, more, (one, other) -> one + other == 0 ? null : one + other);
    }
  }
}
