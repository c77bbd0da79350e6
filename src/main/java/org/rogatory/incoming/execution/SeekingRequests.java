package org.rogatory.incoming.execution;

import java.util.List;
import org.rogatory.access.CurrentPerson;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Requests;
import org.rogatory.journal.Reference;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The requests in other files for what a measure preserves, 42(8), as the page shows them. */
@Component
@Clause("42(8)")
public class SeekingRequests {

  private final Requests requests;
  private final ObjectProvider<CurrentPerson> current;

  SeekingRequests(Requests requests, ObjectProvider<CurrentPerson> current) {
    this.requests = requests;
    this.current = current;
  }

  /** Their files, decided or not, as far as whoever looks may see them. */
  public List<Reference> of(Measure measure) {
    return measure.isPreservation()
        ? requests.seeking(measure.matter(), current.getObject().get())
        : List.of();
  }
}
