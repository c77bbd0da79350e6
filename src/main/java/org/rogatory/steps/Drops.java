package org.rogatory.steps;

import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Reason;
import org.rogatory.letters.Letter;
import org.rogatory.requests.Measure;
import org.rogatory.requests.MeasureState;
import org.rogatory.requests.RequestVerbs;
import org.springframework.stereotype.Component;

/** What becomes of a file when a letter is given up: what it was to carry is open again. */
@Component
class Drops {

  /**
   * @throws BadInput where the letter carries nothing that could be reconsidered: it is owed
   */
  void dropped(RequestVerbs pen, Letter letter) {
    switch (letter.kind()) {
      case OUTSIDE_CONVENTION -> pen.triaging().reopen();
      case CONSULTATION_REFUSAL, CONSULTATION_POSTPONEMENT, OFFER_OF_CONDITIONS ->
          pen.consulting(letter.matter().number()).dropped();
      case REFUSAL, POSTPONEMENT -> takeBack(pen, letter);
      case NOT_ACCEPTED -> pen.notAccepting().takenBack();
      default -> throw BadInput.at("course", Reason.of("input.letter-is-owed"));
    }
  }

  private static void takeBack(RequestVerbs pen, Letter letter) {
    Measure measure = pen.request().measure(letter.matter().number());
    if (measure.state() == MeasureState.REFUSAL_PROPOSED
        || measure.state() == MeasureState.POSTPONEMENT_PROPOSED) {
      pen.approving(measure.number()).takeBack();
    }
  }
}
