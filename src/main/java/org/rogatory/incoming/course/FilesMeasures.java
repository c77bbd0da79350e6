package org.rogatory.incoming.course;

import java.util.Optional;
import java.util.OptionalInt;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.RequestMatter;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Matter;
import org.rogatory.steps.MeasureKinds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What lists of tasks ask about the measures of a request. */
@Component
class FilesMeasures implements MeasureKinds {

  private final Requests requests;

  FilesMeasures(Requests requests) {
    this.requests = requests;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Assistance> of(Matter matter) {
    OptionalInt number = matter.numberAs(RequestMatter.MEASURE);
    return number.isEmpty()
        ? Optional.empty()
        : requests
            .find(matter.file())
            .map(request -> request.measure(number.getAsInt()).assistance());
  }

  @Override
  public boolean changesWith(Fact fact) {
    return fact instanceof MeasureFact.MeasureCorrected;
  }
}
