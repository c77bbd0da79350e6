package org.rogatory.steps;

import java.util.List;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;
import org.rogatory.requests.Measure;
import org.rogatory.requests.Requests;
import org.rogatory.workflow.OpenMeasures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the processes ask about the measures of a request. */
@Component
class FilesMeasures implements OpenMeasures {

  private final Requests requests;

  FilesMeasures(Requests requests) {
    this.requests = requests;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Matter> open(Reference file) {
    return requests.get(file).openMeasures().stream().map(Measure::matter).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Matter> toStop(Reference file) {
    return requests.get(file).measures().stream()
        .filter(Measure::isToBeStopped)
        .map(Measure::matter)
        .toList();
  }
}
