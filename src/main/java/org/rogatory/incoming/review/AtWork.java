package org.rogatory.incoming.review;

import org.rogatory.convention.Clause;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.facts.RequestFact;

/**
 * The authorities that execute something that was transmitted to them. Whatever changes in what a
 * transmittal says is told to them, 40(12)(b): a letter is drafted, and a person sends it or gives
 * it up.
 */
@Clause({"40(12)(b)", "40(20)", "42(4)"})
public final class AtWork {

  private AtWork() {}

  /** Whether an authority has a measure that was transmitted to it and has not reported on it. */
  public static boolean has(Measure measure) {
    return measure.state() == MeasureState.IN_EXECUTION && measure.execution().isWithAuthority();
  }

  /** Whether any measure of a request is with an authority. */
  public static boolean any(Request request) {
    return request.measures().stream().anyMatch(AtWork::has);
  }

  /**
   * Something changed: whoever is at work is written to.
   *
   * @param transmitted whether a transmittal says such a thing
   */
  public static void tell(RequestPen pen, boolean transmitted) {
    if (transmitted && any(pen.request())) {
      pen.write(pen.request().matter(), null, new RequestFact.AuthoritiesConcerned());
    }
  }
}
