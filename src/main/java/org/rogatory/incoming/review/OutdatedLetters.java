package org.rogatory.incoming.review;

import org.rogatory.incoming.Requests;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.journal.EntryRecorded;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letters;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A measure is assessed anew: the letter that is in preparation on it is not sent. */
@Component
class OutdatedLetters {

  private final Requests requests;
  private final Letters letters;

  OutdatedLetters(Requests requests, Letters letters) {
    this.requests = requests;
    this.letters = letters;
  }

  @EventListener
  void follow(EntryRecorded recorded) {
    if (recorded.fact() instanceof MeasureFact.BegunAnew
        || recorded.fact() instanceof MeasureFact.TransmittalRecalled) {
      Matter matter = recorded.entry().matter();
      letters.dropOpen(
          requests.forChange(matter.file(), recorded.entry().actor()).pen(), matter, null);
    }
  }
}
