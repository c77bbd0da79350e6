package org.rogatory.incoming.course;

import java.util.List;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Requests;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;
import org.rogatory.workflow.CalledMatters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The measures of a request that have not ended, each carried out by a process. */
@Component
class OpenMeasures implements CalledMatters {

  private final Requests requests;

  OpenMeasures(Requests requests) {
    this.requests = requests;
  }

  @Override
  public String name() {
    return "open-measures";
  }

  @Override
  @Transactional(readOnly = true)
  public List<Matter> of(Reference file) {
    return requests.get(file).openMeasures().stream().map(Measure::matter).toList();
  }

  @Override
  public boolean leavesOutCalled() {
    return true;
  }
}
