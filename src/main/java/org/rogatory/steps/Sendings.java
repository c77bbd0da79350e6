package org.rogatory.steps;

import java.time.LocalDate;
import org.rogatory.letters.Letter;
import org.rogatory.requests.Measure;
import org.rogatory.requests.RequestVerbs;
import org.springframework.stereotype.Component;

/** What it means for a file that a letter was sent: periods begin to run, or all ends. */
@Component
class Sendings {

  private final Periods periods;

  Sendings(Periods periods) {
    this.periods = periods;
  }

  void sent(RequestVerbs pen, Letter letter, String channel, String proof) {
    int number = letter.matter().number();
    switch (letter.kind()) {
      case CONSULTATION_REFUSAL, CONSULTATION_POSTPONEMENT, OFFER_OF_CONDITIONS -> {
        Measure measure = pen.request().measure(number);
        pen.consulting(number)
            .sent(periods.stated(measure, letter, pen.moment().day()), channel, proof);
      }
      case INFORMATION_REQUEST -> pen.supplementing().requested(number, due(pen, letter));
      case INFORMATION_REMINDER -> pen.supplementing().reminded(number, due(pen, letter));
      case NOT_ACCEPTED -> pen.notAccepting().answered();
      case CHASER -> pen.executing(number).chased(due(pen, letter));
      default -> {}
    }
  }

  private LocalDate due(RequestVerbs pen, Letter letter) {
    return periods.lastDay(pen.moment().day(), letter);
  }
}
