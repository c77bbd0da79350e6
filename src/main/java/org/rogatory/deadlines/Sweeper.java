package org.rogatory.deadlines;

import java.time.Instant;
import java.util.List;
import org.rogatory.casefile.FileActs;
import org.rogatory.casefile.FileFact;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Moment;
import org.rogatory.journal.Reference;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Does what is to be done because time has passed: reminds, draws the consequences of limits that
 * are over, tells the supervisors. Each file has a transaction of its own, so that one that cannot
 * be dealt with stops no other; it is tried again when its claim has run out.
 */
@Component
class Sweeper {

  private static final Logger log = LoggerFactory.getLogger(Sweeper.class);
  private static final int BATCH = 50;

  private final Watch watch;
  private final DateKeeping dates;
  private final Requests requests;
  private final OfficeCalendar calendar;
  private final TransactionOperations transaction;

  Sweeper(
      Watch watch,
      DateKeeping dates,
      Requests requests,
      OfficeCalendar calendar,
      TransactionOperations transaction) {
    this.watch = watch;
    this.dates = dates;
    this.requests = requests;
    this.calendar = calendar;
    this.transaction = transaction;
  }

  /** Dates that were counted by limits that the office has changed are counted anew. */
  @EventListener
  void started(ApplicationReadyEvent ready) {
    int outdated = watch.wakeOutdated(Instant.EPOCH);
    if (outdated > 0) {
      log.info(
          "time limits or days off were changed: dates of {} files are counted anew", outdated);
    }
  }

  @EventListener
  void sweep(TimePassed passed) {
    List<Reference> files = watch.claim(passed.now(), BATCH);
    while (!files.isEmpty()) {
      files.forEach(file -> tryToAttend(file, passed.now()));
      files = watch.claim(passed.now(), BATCH);
    }
  }

  private void tryToAttend(Reference file, Instant now) {
    try {
      attend(file, now);
    } catch (RuntimeException failure) {
      log.error("what is due in {} could not be done; it is tried again", file, failure);
    }
  }

  /** Does what is to be done in one file by now. */
  void attend(Reference file, Instant now) {
    transaction.executeWithoutResult(
        status -> {
          RequestVerbs pen = requests.forChange(file, Actor.PROGRAM);
          for (Deadline deadline : dates.recount(file)) {
            for (Errand errand : deadline.errands(now)) {
              watch.note(deadline, errand, now);
              run(pen, deadline, errand);
            }
          }
          watch.release(file, now);
        });
  }

  private void run(RequestVerbs pen, Deadline deadline, Errand errand) {
    switch (errand.what()) {
      case REMIND -> tell(pen, deadline, errand, false);
      case ESCALATE -> tell(pen, deadline, errand, true);
      case DRAW_CONSEQUENCE ->
          draw(pen.at(new Moment(errand.plannedFor(), calendar.zone())), deadline);
    }
  }

  private static void tell(RequestVerbs pen, Deadline deadline, Errand errand, boolean escalated) {
    FileActs.of(pen.pen())
        .reminded(
            deadline.matter(),
            new FileFact.Reminded(
                deadline.kind().id(), deadline.due().lastDay(), errand.plannedFor(), escalated));
  }

  /** It happened when the time came, whenever it is noticed. */
  private static void draw(RequestVerbs then, Deadline deadline) {
    int number = deadline.matter().number();
    switch (deadline.kind()) {
      case CONSULTATION_REPLY -> then.consulting(number).lapsed();
      case INFORMATION_REPLY -> then.supplementing().overdue(number);
      case EXECUTION -> then.executing(number).overdue();
      case POSTPONEMENT_REVIEW -> then.approving(number).reviewDue();
      default -> throw new IllegalStateException("nothing follows from " + deadline.kind());
    }
  }
}
