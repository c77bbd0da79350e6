package org.rogatory.requests.clocks;

import org.rogatory.requests.Supplementing;
import org.rogatory.requests.Executing;
import org.rogatory.requests.Approving;
import org.rogatory.requests.Consulting;
import java.util.EnumSet;
import java.util.Set;
import org.rogatory.casefile.Pen;
import org.rogatory.deadlines.Consequence;
import org.rogatory.deadlines.Deadline;
import org.rogatory.requests.RequestDeadline;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;
import org.springframework.stereotype.Component;

/** What follows in a request when a time limit has passed. */
@Component
class RequestConsequences implements Consequence {

  private static final Set<RequestDeadline> KINDS =
      EnumSet.of(
          RequestDeadline.CONSULTATION_REPLY,
          RequestDeadline.INFORMATION_REPLY,
          RequestDeadline.EXECUTION,
          RequestDeadline.POSTPONEMENT_REVIEW);

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
    RequestVerbs verbs = requests.of(then);
    int number = over.matter().number();
    switch ((RequestDeadline) over.kind()) {
      case CONSULTATION_REPLY -> Consulting.of(verbs, number).lapsed();
      case INFORMATION_REPLY -> Supplementing.of(verbs).overdue(number);
      case EXECUTION -> Executing.of(verbs, number).overdue();
      case POSTPONEMENT_REVIEW -> Approving.of(verbs, number).reviewDue();
      default -> throw new IllegalStateException("nothing follows from " + over.kind());
    }
  }
}
