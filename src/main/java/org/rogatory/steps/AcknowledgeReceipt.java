package org.rogatory.steps;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Channel;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterKind;
import org.rogatory.letters.Letters;
import org.rogatory.letters.Particulars;
import org.rogatory.requests.Request;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;
import org.rogatory.workflow.ProcessName;
import org.rogatory.workflow.Workflow;
import org.springframework.stereotype.Component;

/**
 * Tells the requesting State that its request arrived and under which number it is kept. What the
 * fonts cannot show is left to a person, who prepares the letter.
 */
@Component
class AcknowledgeReceipt extends FileStep {

  private final Letterwriter writer;
  private final Letters letters;
  private final Periods periods;
  private final Workflow workflow;

  AcknowledgeReceipt(
      Requests requests, Letterwriter writer, Letters letters, Periods periods, Workflow workflow) {
    super(requests);
    this.writer = writer;
    this.letters = letters;
    this.periods = periods;
    this.workflow = workflow;
  }

  @Override
  Optional<String> take(RequestVerbs pen, Matter matter) {
    if (letters.of(matter.file()).stream()
        .anyMatch(letter -> letter.kind() == LetterKind.ACKNOWLEDGEMENT)) {
      return Optional.empty();
    }
    Letter letter = writer.standingAlone(pen, particulars(pen.request()));
    if (letters.isFit(letter)) {
      letters.issue(pen, letter.number());
    }
    workflow.start(ProcessName.LETTER, Matter.letter(matter.file(), letter.number()));
    return Optional.empty();
  }

  private Particulars.Acknowledgement particulars(Request request) {
    return new Particulars.Acknowledgement(
        request.measures().stream().map(Letterwriter::name).toList(),
        confirmationBy(request),
        request.formalities().isConfidential(),
        request.priority().answerBy().orElse(null));
  }

  /** 40(13) wants it at once; the letter names the day on which our own time limit ends. */
  private @Nullable LocalDate confirmationBy(Request request) {
    boolean oral = request.origin().channel() == Channel.ORAL;
    return oral && !request.formalities().isConfirmedInWriting()
        ? periods.confirmation(request.received())
        : null;
  }
}
