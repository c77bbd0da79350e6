package org.rogatory.steps;

import java.time.LocalDate;
import java.util.Optional;
import org.rogatory.journal.Matter;
import org.rogatory.letters.LetterKind;
import org.rogatory.letters.Letters;
import org.rogatory.letters.Particulars;
import org.rogatory.requests.Execution;
import org.rogatory.requests.Measure;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;
import org.springframework.stereotype.Component;

/** Drafts the letter that asks the competent authority to hurry, 40(12)(b). */
@Component
class DraftChaser extends FileStep {

  private final Letterwriter writer;
  private final Letters letters;
  private final Periods periods;

  DraftChaser(Requests requests, Letterwriter writer, Letters letters, Periods periods) {
    super(requests);
    this.writer = writer;
    this.letters = letters;
    this.periods = periods;
  }

  @Override
  Optional<String> take(RequestVerbs pen, Matter matter) {
    Measure measure = pen.request().measure(matter.number());
    Execution execution = measure.execution();
    LocalDate executeBy = execution.executeBy().orElseThrow();
    writer.toAuthority(
        pen,
        matter,
        new Particulars.Chaser(
            Letterwriter.name(measure),
            letters.findSent(matter, LetterKind.TRANSMITTAL).orElseThrow().reference(),
            execution.transmittedOn().orElseThrow(),
            executeBy,
            writer.period(periods.executionChased()),
            measure.answerBy().orElse(null)),
        writer.authorityFor(measure));
    return Optional.empty();
  }
}
