package org.rogatory.steps;

import java.util.Map;
import java.util.Optional;
import org.rogatory.journal.EntryRecorded;
import org.rogatory.journal.Matter;
import org.rogatory.requests.IncomingFact;
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

  /** What begins when a fact is written. */
  private static final Map<Class<? extends IncomingFact>, ProcessName> BEGUN =
      Map.of(
          RequestFact.RequestRegistered.class, ProcessName.INCOMING_REQUEST,
          RequestFact.InformationNeeded.class, ProcessName.SUPPLEMENTARY_INFORMATION,
          RequestFact.EnquiryReceived.class, ProcessName.STATUS_ENQUIRY);

  /** What a process is told when a fact is written. */
  private static final Map<Class<? extends IncomingFact>, Message> TOLD =
      Map.ofEntries(
          Map.entry(RequestFact.RequestWithdrawn.class, Message.REQUEST_WITHDRAWN),
          Map.entry(RequestFact.RequestNotAccepted.class, Message.REQUEST_WITHDRAWN),
          Map.entry(RequestFact.InformationReceived.class, Message.INFORMATION_RECEIVED),
          Map.entry(RequestFact.InformationOverdue.class, Message.INFORMATION_OVERDUE),
          Map.entry(RequestFact.InformationCancelled.class, Message.INFORMATION_CANCELLED),
          Map.entry(MeasureFact.ContentsSettled.class, Message.CONTENTS_SETTLED),
          Map.entry(MeasureFact.ExecutionOverdue.class, Message.EXECUTION_OVERDUE),
          Map.entry(MeasureFact.MeasureWithdrawn.class, Message.MEASURE_WITHDRAWN),
          Map.entry(MeasureFact.ConsultationReplied.class, Message.CONSULTATION_REPLIED),
          Map.entry(MeasureFact.ConsultationLapsed.class, Message.CONSULTATION_LAPSED),
          Map.entry(MeasureFact.PostponementEnded.class, Message.POSTPONEMENT_ENDED));

  private final Workflow workflow;
  private final Requests requests;

  Course(Workflow workflow, Requests requests) {
    this.workflow = workflow;
    this.requests = requests;
  }

  @EventListener
  void follow(EntryRecorded recorded) {
    if (recorded.fact() instanceof IncomingFact fact) {
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

  private static Optional<ProcessName> beginning(IncomingFact fact) {
    return Optional.ofNullable(BEGUN.get(fact.getClass()));
  }

  private static Optional<Message> message(IncomingFact fact) {
    return Optional.ofNullable(TOLD.get(fact.getClass()));
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
