package org.rogatory.information.course;

import java.util.Map;
import java.util.Optional;
import org.rogatory.information.DisclosureFact;
import org.rogatory.information.InformationFact;
import org.rogatory.journal.EntryRecorded;
import org.rogatory.journal.Fact;
import org.rogatory.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Which process begins when a fact about spontaneous information is written. */
@Component
class InformationCourse {

  private static final Map<Class<? extends Fact>, InformationProcess> BEGUN =
      Map.of(
          InformationFact.InformationRegistered.class, InformationProcess.RECEIVED_INFORMATION,
          DisclosureFact.DisclosureIntended.class, InformationProcess.EXCULPATORY_DISCLOSURE,
          InformationFact.InformationPlanned.class, InformationProcess.INFORMATION_TRANSMISSION);

  private final Workflow workflow;

  InformationCourse(Workflow workflow) {
    this.workflow = workflow;
  }

  @EventListener
  void follow(EntryRecorded recorded) {
    Optional.ofNullable(BEGUN.get(recorded.fact().getClass()))
        .ifPresent(process -> workflow.start(process, recorded.entry().matter()));
  }
}
