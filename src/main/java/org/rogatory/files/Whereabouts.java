package org.rogatory.files;

import java.util.List;
import org.rogatory.journal.Reference;
import org.rogatory.workflow.PositionTaken;
import org.rogatory.workflow.StepFailed;
import org.rogatory.workflow.Workflow;
import org.springframework.stereotype.Component;

/** Where the processes of a file stand; the one place to say from where that is read. */
@Component
class Whereabouts {

  private final Workflow workflow;

  Whereabouts(Workflow workflow) {
    this.workflow = workflow;
  }

  List<PositionTaken> positions(Reference file) {
    return workflow.where(file);
  }

  List<StepFailed> failures(Reference file) {
    return workflow.failures(file);
  }
}
