package org.rogatory.steps;

import java.util.Optional;
import org.rogatory.journal.Matter;
import org.rogatory.requests.Consultation;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;
import org.springframework.stereotype.Component;

/** Whether a consultation was answered or its stated period is over, 40(28). */
@Component
class CheckConsultation extends RequestProgramStep {

  CheckConsultation(Requests requests) {
    super(requests);
  }

  @Override
  protected Optional<String> take(RequestVerbs pen, Matter matter) {
    Consultation.Stage stage =
        pen.request().measure(matter.number()).consultation().orElseThrow().stage();
    return Optional.of(
        switch (stage) {
          case REPLIED -> "replied";
          case LAPSED -> "lapsed";
          default -> "waiting";
        });
  }
}
