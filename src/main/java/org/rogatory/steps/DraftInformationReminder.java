package org.rogatory.steps;

import java.util.Optional;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterKind;
import org.rogatory.letters.Letters;
import org.rogatory.letters.Particulars;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;
import org.rogatory.requests.Supplement;
import org.springframework.stereotype.Component;

/** Drafts the reminder of a request for supplementary information, 40(16). */
@Component
class DraftInformationReminder extends FileStep {

  private final Letterwriter writer;
  private final Letters letters;
  private final Wanting deficiencies;
  private final Periods periods;

  DraftInformationReminder(
      Requests requests,
      Letterwriter writer,
      Letters letters,
      Wanting deficiencies,
      Periods periods) {
    super(requests);
    this.writer = writer;
    this.letters = letters;
    this.deficiencies = deficiencies;
    this.periods = periods;
  }

  @Override
  Optional<String> take(RequestVerbs pen, Matter matter) {
    Supplement supplement = pen.request().supplement(matter.number());
    Letter asked = letters.findSent(matter, LetterKind.INFORMATION_REQUEST).orElseThrow();
    writer.toRequestingState(
        pen,
        matter,
        new Particulars.InformationReminder(
            asked.reference(),
            asked.issuedOn().orElseThrow(),
            deficiencies.of(pen.request(), supplement),
            writer.period(periods.informationReminded())));
    return Optional.empty();
  }
}
