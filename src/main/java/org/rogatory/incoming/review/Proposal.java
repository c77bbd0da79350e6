package org.rogatory.incoming.review;

import java.util.EnumSet;
import java.util.Set;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.MeasureVerb;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.facts.MeasureFact;

/** A refusal or postponement that somebody proposed, and whose letter is not sent. */
@Clause("40(25)")
public final class Proposal {

  private static final Set<MeasureState> PROPOSED =
      EnumSet.of(MeasureState.REFUSAL_PROPOSED, MeasureState.POSTPONEMENT_PROPOSED);

  private Proposal() {}

  /** Whether one stands against the measure. */
  public static boolean stands(Measure measure) {
    return PROPOSED.contains(measure.state());
  }

  /**
   * It is taken back, and the measure is to be decided anew.
   *
   * @throws org.rogatory.casefile.NotInThisState where none stands
   */
  public static void takeBack(RequestPen pen, Measure measure) {
    measure.require(MeasureVerb.WITHDRAW_PROPOSAL);
    measure.decision().unapprove();
    pen.become(
        measure,
        MeasureVerb.WITHDRAW_PROPOSAL,
        new MeasureFact.ProposalWithdrawn(measure.number()));
  }
}
