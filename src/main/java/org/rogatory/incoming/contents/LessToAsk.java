package org.rogatory.incoming.contents;

import org.rogatory.incoming.Requests;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.journal.Actor;
import org.rogatory.journal.EntryRecorded;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letters;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What was asked for is no longer needed: the letter that asks for it is given up. */
@Component
class LessToAsk {

  private final Requests requests;
  private final Letters letters;

  LessToAsk(Requests requests, Letters letters) {
    this.requests = requests;
    this.letters = letters;
  }

  @EventListener
  void cancelled(EntryRecorded recorded) {
    if (recorded.fact() instanceof RequestFact.InformationCancelled) {
      Matter matter = recorded.entry().matter();
      letters.dropOpen(requests.forChange(matter.file(), Actor.PROGRAM).pen(), matter, null);
    }
  }
}
