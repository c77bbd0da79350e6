package org.rogatory.incoming.consultation;

import java.util.Optional;
import org.rogatory.incoming.Consultation;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.RequestProgramStep;
import org.rogatory.journal.Matter;
import org.springframework.stereotype.Component;

/** Whether a consultation was answered or its stated period is over, 40(28). */
@Component
class CheckConsultation extends RequestProgramStep {

  CheckConsultation(Requests requests) {
    super(requests);
  }

  @Override
  protected Optional<String> take(RequestPen pen, Matter matter) {
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
