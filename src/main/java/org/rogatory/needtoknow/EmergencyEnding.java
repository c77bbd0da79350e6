package org.rogatory.needtoknow;

import org.rogatory.casefile.FileFact;
import org.rogatory.deadlines.TimePassed;
import org.rogatory.journal.EntryRecorded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends what an emergency allowed when its time is over, at most {@code rogatory.deadlines.every}
 * later, and with the restriction that it passed by.
 */
@Component
class EmergencyEnding {

  private static final Logger log = LoggerFactory.getLogger(EmergencyEnding.class);

  private final EmergencyAccess emergencies;

  EmergencyEnding(EmergencyAccess emergencies) {
    this.emergencies = emergencies;
  }

  @EventListener
  void end(TimePassed passed) {
    for (String id : emergencies.over(passed.now())) {
      try {
        emergencies.end(id);
      } catch (RuntimeException failed) {
        // One that cannot be ended now keeps no other; it is tried again the next time.
        log.error("the emergency access {} was not ended", id, failed);
      }
    }
  }

  @EventListener
  void forget(EntryRecorded recorded) {
    if (recorded.fact() instanceof FileFact.FileRestricted
        || recorded.fact() instanceof FileFact.FileRestrictedByPolicy
        || recorded.fact() instanceof FileFact.FileOpened) {
      emergencies.forget(recorded.entry().reference(), recorded.entry().happenedAt());
    }
  }
}
