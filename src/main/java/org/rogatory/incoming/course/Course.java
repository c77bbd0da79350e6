package org.rogatory.incoming.course;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.RequestMatter;
import org.rogatory.incoming.RequestState;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.facts.IncomingFact;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.journal.EntryRecorded;
import org.rogatory.journal.Matter;
import org.rogatory.letters.LetterState;
import org.rogatory.letters.Letters;
import org.rogatory.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What the facts of requests mean for their processes: some begin one, some are what one waits for.
 * The fact is written first, and the process is told in the same transaction; that nobody waits is
 * no error.
 */
@Component
class Course {

  /** What begins when a fact is written. */
  private static final Map<Class<? extends IncomingFact>, RequestProcess> BEGUN =
      Map.of(
          RequestFact.RequestRegistered.class, RequestProcess.INCOMING_REQUEST,
          RequestFact.RequestTakenUpAgain.class, RequestProcess.INCOMING_REQUEST,
          RequestFact.InformationNeeded.class, RequestProcess.SUPPLEMENTARY_INFORMATION,
          RequestFact.EnquiryReceived.class, RequestProcess.STATUS_ENQUIRY,
          RequestFact.HeardAfterAnswer.class, RequestProcess.AFTER_ANSWER,
          RequestFact.RequestReopened.class, RequestProcess.INCOMING_REQUEST);

  /** Where what is recalled goes: to its assessment; a preservation to its transmittal, 42(4). */
  private static final Set<MeasureState> BEGUN_ANEW =
      EnumSet.of(MeasureState.UNDER_ASSESSMENT, MeasureState.GRANTED);

  /** What a process is told when a fact is written. */
  private static final Map<Class<? extends IncomingFact>, RequestMessage> TOLD =
      Map.ofEntries(
          Map.entry(RequestFact.RequestWithdrawn.class, RequestMessage.REQUEST_WITHDRAWN),
          Map.entry(RequestFact.RequestNotAccepted.class, RequestMessage.REQUEST_WITHDRAWN),
          Map.entry(RequestFact.InformationReceived.class, RequestMessage.INFORMATION_RECEIVED),
          Map.entry(RequestFact.InformationOverdue.class, RequestMessage.INFORMATION_OVERDUE),
          Map.entry(RequestFact.InformationUnanswered.class, RequestMessage.INFORMATION_UNANSWERED),
          Map.entry(RequestFact.InformationCancelled.class, RequestMessage.INFORMATION_CANCELLED),
          Map.entry(MeasureFact.BegunAnew.class, RequestMessage.ASSESSMENT_OUTDATED),
          Map.entry(MeasureFact.TransmittalRecalled.class, RequestMessage.ASSESSMENT_OUTDATED),
          Map.entry(MeasureFact.ContentsSettled.class, RequestMessage.CONTENTS_SETTLED),
          Map.entry(MeasureFact.ExecutionOverdue.class, RequestMessage.EXECUTION_OVERDUE),
          Map.entry(MeasureFact.MeasureWithdrawn.class, RequestMessage.MEASURE_WITHDRAWN),
          Map.entry(MeasureFact.MeasureNotAccepted.class, RequestMessage.MEASURE_WITHDRAWN),
          Map.entry(MeasureFact.ConsultationReplied.class, RequestMessage.CONSULTATION_REPLIED),
          Map.entry(MeasureFact.ConsultationLapsed.class, RequestMessage.CONSULTATION_LAPSED),
          Map.entry(MeasureFact.ProceedingEnded.class, RequestMessage.POSTPONEMENT_ENDED),
          Map.entry(MeasureFact.PostponementEnded.class, RequestMessage.POSTPONEMENT_ENDED));

  private final Workflow workflow;
  private final Requests requests;
  private final Letters letters;

  Course(Workflow workflow, Requests requests, Letters letters) {
    this.workflow = workflow;
    this.requests = requests;
    this.letters = letters;
  }

  @EventListener
  void follow(EntryRecorded recorded) {
    if (recorded.fact() instanceof IncomingFact fact) {
      Matter matter = recorded.entry().matter();
      beginning(fact).ifPresent(process -> workflow.start(process, matter));
      message(fact)
          .filter(message -> !isOwnDelay(fact, matter) && !staysWhereItIs(fact, matter))
          .filter(message -> !isOnItsWay(fact, matter))
          .ifPresent(message -> workflow.tell(message, matter));
      if (isAdded(fact) && isTriaged(matter)) {
        workflow.tell(RequestMessage.MEASURE_ADDED, Matter.of(matter.file()));
      }
      if (fact instanceof MeasureFact || matter.is(RequestMatter.SEQUEL)) {
        lastMeasure(matter);
      }
    }
  }

  private static Optional<RequestProcess> beginning(IncomingFact fact) {
    return Optional.ofNullable(BEGUN.get(fact.getClass()));
  }

  private static Optional<RequestMessage> message(IncomingFact fact) {
    return Optional.ofNullable(TOLD.get(fact.getClass()));
  }

  private static boolean isAdded(IncomingFact fact) {
    return fact instanceof MeasureFact.MeasureAdded
        || fact instanceof MeasureFact.RestSeparated
        || fact instanceof MeasureFact.RefusalReopened
        || fact instanceof MeasureFact.ConfirmationOwed;
  }

  /** We do not write to ourselves that we are late. */
  private boolean isOwnDelay(IncomingFact fact, Matter measure) {
    return fact instanceof MeasureFact.ExecutionOverdue
        && requests.get(measure.file()).measure(measure.number()).execution().isByUs();
  }

  /** What is recalled while it waits for somebody goes on waiting. */
  private boolean staysWhereItIs(IncomingFact fact, Matter measure) {
    return fact instanceof MeasureFact.TransmittalRecalled
        && !BEGUN_ANEW.contains(requests.get(measure.file()).measure(measure.number()).state());
  }

  /**
   * What comes before a question went out is examined, and the question is not sent, 40(16). One
   * that was issued may be on its way.
   */
  private boolean isOnItsWay(IncomingFact fact, Matter question) {
    return fact instanceof RequestFact.InformationReceived
        && letters.findOpen(question).filter(one -> one.state() == LetterState.ISSUED).isPresent();
  }

  /** A measure that is added before the triage is carried out after it, with the others. */
  private boolean isTriaged(Matter measure) {
    return requests
        .find(measure.file())
        .filter(file -> file.state() != RequestState.RECEIVED)
        .isPresent();
  }

  /** The file's own process waits for the end of its last measure, and of what came after that. */
  private void lastMeasure(Matter measure) {
    boolean allEnded =
        requests.find(measure.file()).filter(file -> file.openMeasures().isEmpty()).isPresent();
    if (allEnded) {
      workflow.tell(RequestMessage.LAST_MEASURE_ENDED, Matter.of(measure.file()));
    }
  }
}
