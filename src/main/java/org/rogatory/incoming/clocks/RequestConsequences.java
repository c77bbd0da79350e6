package org.rogatory.incoming.clocks;

import java.util.EnumSet;
import java.util.Set;
import org.rogatory.casefile.Pen;
import org.rogatory.deadlines.Consequence;
import org.rogatory.deadlines.reckoning.Deadline;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.communication.Communicating;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.contents.Waiving;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.delay.Delaying;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.incoming.execution.Releasing;
import org.rogatory.incoming.grounds.Approving;
import org.rogatory.incoming.withdrawal.Stopping;
import org.springframework.stereotype.Component;

/** What follows in a request when a time limit has passed. */
@Component
class RequestConsequences implements Consequence {

  private static final Set<RequestDeadline> KINDS =
      EnumSet.of(
          RequestDeadline.CONSULTATION_REPLY,
          RequestDeadline.INFORMATION_REPLY,
          RequestDeadline.COMMUNICATION_CONFIRMATION,
          RequestDeadline.EXECUTION,
          RequestDeadline.STOP_ANSWER,
          RequestDeadline.POSTPONEMENT_REVIEW,
          RequestDeadline.SUGGESTED_ANSWER,
          RequestDeadline.TOLD_ANSWER,
          RequestDeadline.PRESERVATION_MINIMUM,
          RequestDeadline.RELEASE_DECISION);

  private final Requests requests;

  RequestConsequences(Requests requests) {
    this.requests = requests;
  }

  @Override
  public Set<RequestDeadline> follows() {
    return KINDS;
  }

  @Override
  public void draw(Pen then, Deadline over) {
    RequestPen verbs = requests.of(then);
    int number = over.matter().number();
    switch ((RequestDeadline) over.kind()) {
      case CONSULTATION_REPLY -> Consulting.of(verbs, number).lapsed();
      case INFORMATION_REPLY -> Waiving.of(verbs).overdue(number);
      case COMMUNICATION_CONFIRMATION ->
          Communicating.of(verbs).overdue(number, over.due().lastDay());
      case EXECUTION -> Executing.of(verbs, number).overdue();
      case STOP_ANSWER -> Stopping.of(verbs, number).unanswered(over.due().lastDay());
      case POSTPONEMENT_REVIEW -> Approving.of(verbs, number).reviewDue();
      case SUGGESTED_ANSWER -> Delaying.passed(verbs, over.matter(), over.due().lastDay());
      case TOLD_ANSWER -> Delaying.of(verbs, number).toldDayPassed(over.due().lastDay());
      case PRESERVATION_MINIMUM, RELEASE_DECISION ->
          Releasing.of(verbs, number).due(over.due().lastDay());
      default -> throw new IllegalStateException("nothing follows from " + over.kind());
    }
  }
}
