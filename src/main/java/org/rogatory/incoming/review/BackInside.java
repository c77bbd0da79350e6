package org.rogatory.incoming.review;

import java.util.List;
import org.rogatory.convention.Clause;
import org.rogatory.convention.scope.ScopeFinding;
import org.rogatory.incoming.Admission;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.found.FindingChanged;

/**
 * What was answered as outside the Convention, and is not by what is registered now, 40(1). The
 * answer promised to examine it again if the facts or offences were misunderstood, also where the
 * file is closed by it.
 */
@Clause({"35(1)", "40(1)"})
final class BackInside {

  static final String MEASURE = "finding.measure";

  private final Request request;
  private final Admission admission;

  BackInside(Request request, Admission admission) {
    this.request = request;
    this.admission = admission;
  }

  /** Of a closed file, only what was answered as outside is found again. */
  List<FindingChanged> changes(List<FindingChanged> found) {
    return request.isClosed()
        ? found.stream().filter(change -> isOfWhatIsOutside(change)).toList()
        : found;
  }

  private boolean isOfWhatIsOutside(FindingChanged change) {
    return request.measures().stream()
        .anyMatch(measure -> measure.state() == MeasureState.OUTSIDE && isScopeOf(measure, change));
  }

  private static boolean isScopeOf(Measure measure, FindingChanged change) {
    return change.about().equals(Findings.SCOPE) && change.measure() == measure.number();
  }

  /** The measures that are taken up again by these changes. */
  List<Measure> of(List<FindingChanged> changes) {
    return request.measures().stream()
        .filter(measure -> measure.state() == MeasureState.OUTSIDE)
        .filter(measure -> changes.stream().anyMatch(change -> isScopeOf(measure, change)))
        .filter(measure -> admission.scope(measure).outcome() != ScopeFinding.Outcome.OUTSIDE)
        .toList();
  }

  /** As whoever changes something is shown it. */
  static FindingChanged shown(Measure measure) {
    return new FindingChanged(
        measure.number(), MEASURE, measure.state().key(), "finding.taken-up-again");
  }
}
