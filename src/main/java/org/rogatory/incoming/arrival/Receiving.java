package org.rogatory.incoming.arrival;

import org.jspecify.annotations.Nullable;
import org.rogatory.access.Person;
import org.rogatory.casefile.documents.Enclosure;
import org.rogatory.casefile.documents.WaitingUploads;
import org.rogatory.incoming.RequestPen;
import org.springframework.stereotype.Component;

/** What arrived for a request, with the document that waits beside it, whoever says so. */
@Component
public class Receiving {

  private final WaitingUploads waiting;

  Receiving(WaitingUploads waiting) {
    this.waiting = waiting;
  }

  /**
   * Takes it.
   *
   * @param person whose the document is that came with it
   * @throws org.rogatory.casefile.BadInput at {@code document}, where the one that is named is no
   *     longer there; else as {@link Arrivals#take}
   */
  public void take(RequestPen verbs, NewArrival arrived, Person person) {
    Arrivals.of(verbs).take(arrived.arrival(enclosure(arrived.upload(), person)));
  }

  private @Nullable Enclosure enclosure(@Nullable String upload, Person person) {
    return waiting
        .named(upload, person)
        .<Enclosure>map(
            found -> (pen, description, channel) -> waiting.file(pen, found, description, channel))
        .orElse(null);
  }
}
