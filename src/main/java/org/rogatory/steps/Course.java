package org.rogatory.steps;

import java.util.Optional;
import org.rogatory.journal.EntryRecorded;
import org.rogatory.journal.Matter;
import org.rogatory.requests.FileFact;
import org.rogatory.requests.MeasureFact;
import org.rogatory.requests.RequestFact;
import org.rogatory.requests.RequestState;
import org.rogatory.requests.Requests;
import org.rogatory.workflow.Message;
import org.rogatory.workflow.ProcessName;
import org.rogatory.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What facts mean for the processes: some begin one, some are what one waits for. The fact is
 * written first, and the process is told in the same transaction; that nobody waits is no error.
 */
@Component
class Course {

  private final Workflow workflow;
  private final Requests requests;

  Course(Workflow workflow, Requests requests) {
    this.workflow = workflow;
    this.requests = requests;
  }

  @EventListener
  void follow(EntryRecorded recorded) {
    if (recorded.fact() instanceof RequestFact fact) {
      Matter matter = recorded.entry().matter();
      beginning(fact).ifPresent(process -> workflow.start(process, matter));
      message(fact).ifPresent(message -> workflow.tell(message, matter));
      if (fact instanceof MeasureFact.MeasureAdded && isTriaged(matter)) {
        workflow.tell(Message.MEASURE_ADDED, Matter.of(matter.file()));
      }
      if (fact instanceof MeasureFact) {
        lastMeasure(matter);
      }
    }
  }

  private static Optional<ProcessName> beginning(RequestFact fact) {
    if (fact instanceof FileFact.RequestRegistered) {
      return Optional.of(ProcessName.INCOMING_REQUEST);
    }
    if (fact instanceof FileFact.InformationNeeded) {
      return Optional.of(ProcessName.SUPPLEMENTARY_INFORMATION);
    }
    return fact instanceof FileFact.EnquiryReceived
        ? Optional.of(ProcessName.STATUS_ENQUIRY)
        : Optional.empty();
  }

  private static Optional<Message> message(RequestFact fact) {
    return fact instanceof FileFact file ? ofFile(file) : ofMeasure((MeasureFact) fact);
  }

  private static Optional<Message> ofFile(FileFact fact) {
    if (fact instanceof FileFact.RequestWithdrawn) {
      return Optional.of(Message.REQUEST_WITHDRAWN);
    }
    if (fact instanceof FileFact.InformationReceived) {
      return Optional.of(Message.INFORMATION_RECEIVED);
    }
    if (fact instanceof FileFact.InformationOverdue) {
      return Optional.of(Message.INFORMATION_OVERDUE);
    }
    return fact instanceof FileFact.InformationCancelled
        ? Optional.of(Message.INFORMATION_CANCELLED)
        : Optional.empty();
  }

  private static Optional<Message> ofMeasure(MeasureFact fact) {
    if (fact instanceof MeasureFact.ContentsSettled) {
      return Optional.of(Message.CONTENTS_SETTLED);
    }
    if (fact instanceof MeasureFact.ExecutionOverdue) {
      return Optional.of(Message.EXECUTION_OVERDUE);
    }
    if (fact instanceof MeasureFact.MeasureWithdrawn) {
      return Optional.of(Message.MEASURE_WITHDRAWN);
    }
    if (fact instanceof MeasureFact.ConsultationReplied) {
      return Optional.of(Message.CONSULTATION_REPLIED);
    }
    if (fact instanceof MeasureFact.ConsultationLapsed) {
      return Optional.of(Message.CONSULTATION_LAPSED);
    }
    return fact instanceof MeasureFact.PostponementEnded
        ? Optional.of(Message.POSTPONEMENT_ENDED)
        : Optional.empty();
  }

  /** A measure that is added before the triage is carried out after it, with the others. */
  private boolean isTriaged(Matter measure) {
    return requests
        .find(measure.file())
        .filter(file -> file.state() != RequestState.RECEIVED)
        .isPresent();
  }

  /** The file's own process waits for the end of its last measure. */
  private void lastMeasure(Matter measure) {
    boolean allEnded =
        requests.find(measure.file()).filter(file -> file.openMeasures().isEmpty()).isPresent();
    if (allEnded) {
      workflow.tell(Message.LAST_MEASURE_ENDED, Matter.of(measure.file()));
    }
  }
}
