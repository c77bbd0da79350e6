package org.rogatory.deadlines;

import java.util.List;
import org.rogatory.journal.EntryRecorded;
import org.rogatory.journal.Reference;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts a file's dates anew after every entry of its journal and replaces their rows, inside the
 * transaction that writes the entry and so under the lock of the file's row.
 */
@Component
class DateKeeping {

  private final Deadlines deadlines;
  private final DeadlineRows rows;
  private final Watch watch;
  private final ApplicationEventPublisher events;

  DateKeeping(
      Deadlines deadlines, DeadlineRows rows, Watch watch, ApplicationEventPublisher events) {
    this.deadlines = deadlines;
    this.rows = rows;
    this.watch = watch;
    this.events = events;
  }

  @EventListener
  void follow(EntryRecorded recorded) {
    recount(recorded.entry().reference());
  }

  /**
   * Counts the dates of a file whose lock the caller holds.
   *
   * @return those that run
   */
  @Transactional(propagation = Propagation.MANDATORY)
  List<Deadline> recount(Reference file) {
    List<Deadline> running = deadlines.of(file).stream().filter(Deadline::isRunning).toList();
    if (replace(file, running)) {
      events.publishEvent(new DatesChanged(file));
    }
    return running;
  }

  private boolean replace(Reference file, List<Deadline> running) {
    watch.expect(file, running);
    List<DeadlineRow> kept = deadlines.running(file);
    List<DeadlineRow> now = running.stream().map(DeadlineRow::new).toList();
    if (same(kept, now)) {
      return false;
    }
    rows.forget(file.value());
    rows.saveAll(now);
    return true;
  }

  private static boolean same(List<DeadlineRow> kept, List<DeadlineRow> now) {
    return kept.size() == now.size()
        && now.stream().allMatch(row -> kept.stream().anyMatch(row::says));
  }
}
