package org.rogatory.deadlines;

import java.time.Instant;
import java.util.List;
import org.rogatory.casefile.FileActs;
import org.rogatory.casefile.FileFact;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.Pen;
import org.rogatory.deadlines.calendar.OfficeCalendar;
import org.rogatory.deadlines.reckoning.Deadline;
import org.rogatory.deadlines.reckoning.DueAction;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Moment;
import org.rogatory.journal.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Does what is to be done because time has passed: reminds, draws the consequences of limits that
 * are over, tells the supervisors. Each file has a transaction of its own, so that one that cannot
 * be dealt with stops no other; it is tried again when its claim has run out.
 */
@Component
class Sweeper implements SmartInitializingSingleton {

  private static final Logger log = LoggerFactory.getLogger(Sweeper.class);
  private static final int BATCH = 50;

  private final WakeTimes wakeTimes;
  private final DateKeeping dates;
  private final Files files;
  private final Consequences consequences;
  private final OfficeCalendar calendar;
  private final TransactionOperations transaction;
  private final ObjectProvider<SweepPause> pauses;

  Sweeper(
      WakeTimes wakeTimes,
      DateKeeping dates,
      Files files,
      Consequences consequences,
      OfficeCalendar calendar,
      TransactionOperations transaction,
      ObjectProvider<SweepPause> pauses) {
    this.wakeTimes = wakeTimes;
    this.dates = dates;
    this.files = files;
    this.consequences = consequences;
    this.calendar = calendar;
    this.transaction = transaction;
    this.pauses = pauses;
  }

  /**
   * Dates that were counted by limits that the office has changed are counted anew. They are marked
   * before anybody is answered: till then they would be found altered.
   */
  @Override
  public void afterSingletonsInstantiated() {
    int outdated = wakeTimes.wakeOutdated();
    if (outdated > 0) {
      log.info(
          "time limits or days off were changed: dates of {} files are counted anew", outdated);
    }
  }

  @EventListener
  void sweep(TimePassed passed) {
    if (pauses.stream().anyMatch(SweepPause::isOn)) {
      return;
    }
    List<Reference> due = wakeTimes.claim(passed.now(), BATCH);
    while (!due.isEmpty()) {
      due.forEach(file -> tryToAttend(file, passed.now()));
      due = wakeTimes.claim(passed.now(), BATCH);
    }
  }

  private void tryToAttend(Reference file, Instant now) {
    try {
      attend(file, now);
    } catch (RuntimeException failure) {
      log.error("what is due in {} could not be done; it is tried again", file, failure);
    }
  }

  /**
   * Does what is to be done in one file by now. The journal alone says what was done before, read
   * under the lock of the file: what is open again, such as a delay whose notice was not sent, is
   * done again.
   */
  void attend(Reference file, Instant now) {
    transaction.executeWithoutResult(
        status -> {
          Pen pen = files.forChange(file, Actor.PROGRAM);
          for (Deadline deadline : dates.recount(file)) {
            for (DueAction action : deadline.dueActions(now)) {
              run(pen, deadline, action);
            }
          }
          wakeTimes.release(file, now);
        });
  }

  private void run(Pen pen, Deadline deadline, DueAction action) {
    switch (action.kind()) {
      case REMIND -> tell(pen, deadline, action, false);
      case ESCALATE -> tell(pen, deadline, action, true);
      case DRAW_CONSEQUENCE ->
          consequences.draw(pen.at(new Moment(action.plannedFor(), calendar.zone())), deadline);
    }
  }

  private static void tell(Pen pen, Deadline deadline, DueAction action, boolean escalated) {
    FileActs.of(pen)
        .reminded(
            deadline.matter(),
            new FileFact.Reminded(
                deadline.kind().id(), deadline.due().lastDay(), action.plannedFor(), escalated));
  }
}
