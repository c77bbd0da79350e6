package org.rogatory.files;

import org.jspecify.annotations.Nullable;
import org.rogatory.access.CurrentPerson;
import org.rogatory.requests.Enclosure;
import org.rogatory.requests.NewArrival;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Tray;
import org.springframework.stereotype.Component;

/** Takes what arrived, with the document that lies on the tray beside its form. */
@Component
class Receiving {

  private final Tray tray;
  private final CurrentPerson current;

  Receiving(Tray tray, CurrentPerson current) {
    this.tray = tray;
    this.current = current;
  }

  /**
   * @param document the id of the document on the tray; empty for none
   */
  void take(RequestVerbs verbs, NewArrival arrived, String document) {
    verbs.arrivals().take(arrived.arrival(enclosure(document)));
  }

  private @Nullable Enclosure enclosure(String document) {
    return tray.named(document, current.get())
        .<Enclosure>map(
            found -> (pen, description, channel) -> tray.file(pen, found, description, channel))
        .orElse(null);
  }
}
