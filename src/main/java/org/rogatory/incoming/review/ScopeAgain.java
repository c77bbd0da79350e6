package org.rogatory.incoming.review;

import org.rogatory.convention.Clause;
import org.rogatory.convention.scope.ScopeFinding;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureVerb;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.facts.MeasureFact;

/**
 * What is assessed once more is inside the Convention as file and register stand now; else a person
 * examines its scope first, 35(1), and can answer that it is outside.
 */
@Clause({"35(1)", "40(1)", "65"})
public final class ScopeAgain {

  private ScopeAgain() {}

  /** Leaves the scope of a measure open that is to be assessed, where a person must look at it. */
  public static void look(RequestPen pen, Measure measure) {
    if (isForAPerson(pen, measure)) {
      pen.become(
          measure, MeasureVerb.LEAVE_SCOPE_OPEN, new MeasureFact.ScopeLeftOpen(measure.number()));
    }
  }

  /** Whether a person must say something of it, or it is outside as the rules have it. */
  static boolean isForAPerson(RequestPen pen, Measure measure) {
    ScopeFinding finding = pen.rules().admission().scope(measure);
    return finding.asksPerson() || finding.outcome() == ScopeFinding.Outcome.OUTSIDE;
  }
}
