package org.rogatory.incoming.filing;

import java.util.List;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.MeasureVerb;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.incoming.found.FindingChanged;

/**
 * A preservation was confirmed to the State that stood in the file, and another one asks. This one
 * must know that the data are held, and until when it can ask for them, 42(8): the measure is
 * assessed again and confirmed to it. The data stay preserved meanwhile.
 */
@Clause("42(8)")
final class ConfirmedElsewhere {

  private ConfirmedElsewhere() {}

  private static List<Measure> of(Request request, ChangedMatter matter) {
    return matter.isOtherState() && TakingUp.canBeOpen(request)
        ? request.measures().stream()
            .filter(measure -> measure.state() == MeasureState.ANSWERED_HOLD_CONTINUES)
            .filter(measure -> measure.execution().isHeld())
            .toList()
        : List.of();
  }

  /** As whoever corrects the State is shown it. */
  static List<FindingChanged> shown(Request request, ChangedMatter matter) {
    return of(request, matter).stream()
        .map(
            measure ->
                new FindingChanged(
                    measure.number(),
                    "finding.measure",
                    measure.state().key(),
                    "finding.confirmed-anew"))
        .toList();
  }

  /** The right State is owed the confirmation; a closed file is open again by that. */
  static void confirmAnew(RequestPen pen, ChangedMatter matter) {
    Request request = pen.request();
    List<Measure> owed = of(request, matter);
    if (owed.isEmpty()) {
      return;
    }
    boolean closed = request.isClosed();
    if (closed) {
      request.file().reopen();
    }
    owed.forEach(measure -> owe(pen, measure));
    if (closed) {
      List<Integer> numbers = owed.stream().map(Measure::number).toList();
      pen.write(request.matter(), null, new RequestFact.RequestTakenUpAgain(numbers));
    }
  }

  private static void owe(RequestPen pen, Measure measure) {
    measure.decision().unapprove();
    pen.become(
        measure, MeasureVerb.OWE_CONFIRMATION, new MeasureFact.ConfirmationOwed(measure.number()));
  }
}
