package org.rogatory.incoming.withdrawal;

import java.util.List;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Requests;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;
import org.rogatory.workflow.CalledMatters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The measures of a withdrawn request of which an authority must be told to stop, each with a
 * drafted letter, 40(26).
 */
@Component
class MeasuresToStop implements CalledMatters {

  private final Requests requests;

  MeasuresToStop(Requests requests) {
    this.requests = requests;
  }

  @Override
  public String name() {
    return "measures-to-stop";
  }

  @Override
  @Transactional(readOnly = true)
  public List<Matter> of(Reference file) {
    return requests.get(file).measures().stream()
        .filter(Stopping::isToBeTold)
        .map(Measure::matter)
        .toList();
  }

  @Override
  public boolean leavesOutCalled() {
    return false;
  }
}
