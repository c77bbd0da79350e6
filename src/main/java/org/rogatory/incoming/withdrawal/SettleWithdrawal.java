package org.rogatory.incoming.withdrawal;

import java.util.List;
import java.util.Optional;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.contents.NeedlessLetters;
import org.rogatory.incoming.course.RequestProgramStep;
import org.rogatory.journal.Matter;
import org.rogatory.letters.LetterProcess;
import org.rogatory.letters.Letters;
import org.rogatory.workflow.Workflow;
import org.springframework.stereotype.Component;

/**
 * Which authorities must be told that a request was withdrawn, 40(26), or could not be accepted,
 * 40(13); drafts their letters.
 */
@Component
class SettleWithdrawal extends RequestProgramStep {

  private final Letters letters;
  private final DraftStopLetter stop;
  private final Workflow workflow;

  SettleWithdrawal(Requests requests, Letters letters, DraftStopLetter stop, Workflow workflow) {
    super(requests);
    this.letters = letters;
    this.stop = stop;
    this.workflow = workflow;
  }

  @Override
  protected Optional<String> take(RequestPen pen, Matter matter) {
    letters.dropOpen(pen.pen(), matter, null);
    // What an authority is told of a measure that had ended before, such as until when it holds
    // data, stays true.
    pen.request().measures().stream()
        .filter(measure -> measure.state().isCutShort())
        .forEach(measure -> drop(pen, measure));
    NeedlessLetters.drop(letters, pen);
    List<Measure> stopped = pen.request().measures().stream().filter(Stopping::isToBeTold).toList();
    stopped.forEach(measure -> letters.draftOnce(pen.pen(), measure.matter(), stop));
    return Optional.of(stopped.isEmpty() ? "nothing-to-stop" : "stop-needed");
  }

  private void drop(RequestPen pen, Measure measure) {
    letters.dropOpen(pen.pen(), measure.matter(), null);
    workflow.cancel(LetterProcess.LETTER, measure.matter(), "request-withdrawn");
  }
}
