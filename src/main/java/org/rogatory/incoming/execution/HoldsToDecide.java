package org.rogatory.incoming.execution;

import java.util.LinkedHashSet;
import java.util.Set;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Execution;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Preservations;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.RequestMessage;
import org.rogatory.incoming.course.RequestProcess;
import org.rogatory.incoming.facts.IncomingFact;
import org.rogatory.journal.EntryRecorded;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;
import org.rogatory.workflow.OncePerTransaction;
import org.rogatory.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * Opens the decision on what is held as soon as a person is to take it, and closes it when there is
 * nothing to decide any more, 40(26), 42(8). It looks at the file after each fact, so that it makes
 * no difference by which door something happened.
 */
@Component
@Clause({"40(26), 3rd sentence", "42(8)"})
class HoldsToDecide {

  private final Requests requests;
  private final Workflow workflow;

  HoldsToDecide(Requests requests, Workflow workflow) {
    this.requests = requests;
    this.workflow = workflow;
  }

  @EventListener
  void follow(EntryRecorded recorded) {
    if (recorded.fact() instanceof IncomingFact) {
      requests
          .find(recorded.entry().reference())
          .ifPresent(
              request ->
                  request.measures().stream().filter(HoldsToDecide::held).forEach(this::look));
    }
  }

  /** Whether something is held for it, or was. */
  private static boolean held(Measure measure) {
    Execution execution = measure.execution();
    return execution.isHeld() || execution.hold().releasedOn().isPresent();
  }

  private void look(Measure measure) {
    Matter matter = measure.matter();
    if (!Preservations.isToBeDecided(measure)) {
      OncePerTransaction.get(Settled.class, Settled::new).add(matter);
    } else if (!workflow.isUnderWay(RequestProcess.RELEASE_DECISION, matter)) {
      workflow.start(RequestProcess.RELEASE_DECISION, matter);
    }
  }

  /** A task by which it was decided has ended by then; any other one is taken away. */
  private final class Settled implements TransactionSynchronization {

    private final Set<Matter> matters = new LinkedHashSet<>();

    private void add(Matter matter) {
      matters.add(matter);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      matters.stream()
          .filter(this::isSettled)
          .forEach(matter -> workflow.tell(RequestMessage.HOLD_SETTLED, matter));
    }

    private boolean isSettled(Matter matter) {
      Reference file = matter.file();
      return !Preservations.isToBeDecided(requests.get(file).measure(matter.number()));
    }
  }
}
