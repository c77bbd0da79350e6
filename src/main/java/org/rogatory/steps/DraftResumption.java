package org.rogatory.steps;

import java.util.Optional;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Particulars;
import org.rogatory.requests.Measure;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;
import org.springframework.stereotype.Component;

/** Drafts the letter that a postponed measure goes on. */
@Component
class DraftResumption extends FileStep {

  private final Letterwriter writer;

  DraftResumption(Requests requests, Letterwriter writer) {
    super(requests);
    this.writer = writer;
  }

  @Override
  Optional<String> take(RequestVerbs pen, Matter matter) {
    Measure measure = pen.request().measure(matter.number());
    writer.toRequestingState(
        pen,
        matter,
        new Particulars.Resumption(
            Letterwriter.name(measure), measure.decision().decidedOn().orElseThrow(), null));
    return Optional.empty();
  }
}
