package org.rogatory.register.readings;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Person;
import org.rogatory.journal.office.OfficeJournal;
import org.rogatory.register.OwnState;
import org.rogatory.register.StateLock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The readings of our office, and the one door by which they change. */
@Component
public class SignedReadings implements ReadingsInForce {

  /** So long a node may go on with what another node has changed meanwhile. */
  private static final Duration KEPT = Duration.ofSeconds(10);

  private final OfficeReadings configured;
  private final ReadingRows rows;
  private final OfficeJournal journal;
  private final StateLock lock;
  private final OwnState own;
  private final Clock clock;
  private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

  SignedReadings(
      OfficeReadings configured,
      ReadingRows rows,
      OfficeJournal journal,
      StateLock lock,
      OwnState own,
      Clock clock) {
    this.configured = configured;
    this.rows = rows;
    this.journal = journal;
    this.lock = lock;
    this.own = own;
    this.clock = clock;
  }

  private record Kept(OfficeReadings readings, long since) {

    boolean isFresh() {
      return System.nanoTime() - since < KEPT.toNanos();
    }
  }

  @Override
  public OfficeReadings inForce() {
    Kept now = kept.get();
    if (now == null || !now.isFresh()) {
      now = new Kept(book().inForce(), System.nanoTime());
      kept.set(now);
    }
    return now.readings();
  }

  /** Whether the file says another reading than is in force. */
  public boolean isToBeSigned() {
    return !inForce().equals(configured);
  }

  /** What the file says, what was done about it, and what is in force. */
  @Transactional(readOnly = true)
  public ReadingBook book() {
    List<ReadingChange> changes =
        rows.findAllByOrderById().stream()
            .map(ReadingRow::change)
            .flatMap(Optional::stream)
            .toList();
    return new ReadingBook(configured, changes);
  }

  /**
   * Does something about a reading and keeps it; see {@link ReadingBook#act} for what is refused.
   *
   * @param says the reading that the person has seen
   */
  @Transactional
  public ReadingChange act(Reading reading, ReadingAct act, String says, String reason, Person by) {
    lock.take(own.code());
    ReadingChange change = book().act(reading, act, says, reason, by, clock.instant());
    rows.save(new ReadingRow(change));
    journal.write(ReadingParts.note(change));
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            forget();
          }
        });
    return change;
  }

  /** Reads anew what is in force. */
  void forget() {
    kept.set(null);
  }
}
