package org.rogatory.steps;

import java.util.Optional;
import org.rogatory.journal.Matter;
import org.rogatory.requests.Pen;
import org.rogatory.requests.Requests;
import org.rogatory.requests.Supplement;
import org.springframework.stereotype.Component;

/** Whether supplementary information arrived while its request was being prepared. */
@Component
class CheckInformationArrived extends FileStep {

  CheckInformationArrived(Requests requests) {
    super(requests);
  }

  @Override
  Optional<String> take(Pen pen, Matter matter) {
    Supplement supplement = pen.request().supplement(matter.number());
    return Optional.of(
        switch (supplement.stage()) {
          case RECEIVED -> "arrived";
          case CANCELLED, SETTLED -> "no-longer-needed";
          default -> "waiting";
        });
  }
}
