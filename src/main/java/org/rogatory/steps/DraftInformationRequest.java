package org.rogatory.steps;

import java.util.Optional;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Particulars;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;
import org.rogatory.requests.Supplement;
import org.springframework.stereotype.Component;

/** Drafts the letter that asks for supplementary information, 40(16). */
@Component
class DraftInformationRequest extends FileStep {

  private final Letterwriter writer;
  private final Wanting deficiencies;
  private final Periods periods;

  DraftInformationRequest(
      Requests requests, Letterwriter writer, Wanting deficiencies, Periods periods) {
    super(requests);
    this.writer = writer;
    this.deficiencies = deficiencies;
    this.periods = periods;
  }

  @Override
  Optional<String> take(RequestVerbs pen, Matter matter) {
    Supplement supplement = pen.request().supplement(matter.number());
    writer.toRequestingState(
        pen,
        matter,
        new Particulars.InformationRequest(
            deficiencies.of(pen.request(), supplement),
            writer.period(periods.information()),
            deficiencies.continuing(pen.request()),
            deficiencies.preserved(pen.request())));
    return Optional.empty();
  }
}
