package org.rogatory.incoming.filing;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
 * What was answered to the State that stood in the file, while another one asks. This one is owed
 * the answer: what was executed, refused or found outside is taken up again as a further measure,
 * 40(25). A preservation is assessed again and confirmed to it, 42(8): it must know that the data
 * are held, and until when it can ask for them. They stay preserved meanwhile.
 */
@Clause({"40(13)", "40(25)", "42(8)"})
final class AnsweredElsewhere {

  private static final Set<MeasureState> ANSWERED =
      EnumSet.of(MeasureState.ANSWERED, MeasureState.REFUSED, MeasureState.OUTSIDE);

  private final Request request;
  private final boolean elsewhere;
  private final Collection<Measure> inside;

  /**
   * @param matter what is corrected
   * @param inside what is taken up again anyhow, as it is found inside the Convention
   */
  AnsweredElsewhere(Request request, ChangedMatter matter, Collection<Measure> inside) {
    this.request = request;
    this.elsewhere = matter.isOtherState() && TakingUp.canBeOpen(request);
    this.inside = inside;
  }

  /** The preservations that are in effect. */
  private List<Measure> confirmed() {
    return measures()
        .filter(measure -> measure.state() == MeasureState.ANSWERED_HOLD_CONTINUES)
        .filter(measure -> measure.execution().isHeld())
        .toList();
  }

  private List<Measure> answered() {
    return measures()
        .filter(measure -> ANSWERED.contains(measure.state()) && !inside.contains(measure))
        .filter(measure -> measure.execution().takenUpAs().isEmpty())
        .toList();
  }

  private Stream<Measure> measures() {
    return elsewhere ? request.measures().stream() : Stream.of();
  }

  /** As whoever corrects the State is shown it. */
  List<FindingChanged> shown() {
    return Stream.concat(
            confirmed().stream().map(measure -> shown(measure, "finding.confirmed-anew")),
            answered().stream().map(measure -> shown(measure, "finding.answered-elsewhere")))
        .toList();
  }

  private static FindingChanged shown(Measure measure, String then) {
    return new FindingChanged(measure.number(), "finding.measure", measure.state().key(), then);
  }

  /** The right State is owed all of it; a closed file is open again by that. */
  void owe(RequestPen pen) {
    List<Measure> answered = answered();
    confirmAnew(pen, confirmed());
    TakingUp.of(pen).whole(answered);
  }

  private void confirmAnew(RequestPen pen, List<Measure> owed) {
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
