package org.rogatory.files.acts;

import org.jspecify.annotations.Nullable;
import org.rogatory.access.CurrentPerson;
import org.rogatory.casefile.documents.Enclosure;
import org.rogatory.casefile.documents.WaitingUploads;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.arrival.Arrivals;
import org.rogatory.incoming.arrival.NewArrival;
import org.springframework.stereotype.Component;

/** Takes what arrived, with the document that waits beside its form. */
@Component
class Receiving {

  private final WaitingUploads waiting;
  private final CurrentPerson current;

  Receiving(WaitingUploads waiting, CurrentPerson current) {
    this.waiting = waiting;
    this.current = current;
  }

  /**
   * @param document the id of the document that waits; empty for none
   */
  void take(RequestPen verbs, NewArrival arrived, String document) {
    Arrivals.of(verbs).take(arrived.arrival(enclosure(document)));
  }

  private @Nullable Enclosure enclosure(String document) {
    return waiting
        .named(document, current.get())
        .<Enclosure>map(
            found -> (pen, description, channel) -> waiting.file(pen, found, description, channel))
        .orElse(null);
  }
}
