package org.rogatory.incoming.authenticity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.facts.RequestFact;

/**
 * Evidence or personal data went out on a request that turns out not to come from whom it says,
 * 36(1)(a), 40(13). Supervisors are told, until one of them records what was done about it.
 */
@Clause({"36(1)(a)", "40(13)"})
public final class SentToForger {

  private static final Set<MeasureState> SENT =
      EnumSet.of(MeasureState.ANSWERED, MeasureState.ANSWERED_HOLD_CONTINUES);

  private static final Provision TRANSFER = Provision.of("36(1)(a)");

  private final Request request;
  private final RequestPen pen;

  /** What can happen so to the request that the pen writes. */
  public static SentToForger of(RequestPen pen) {
    return new SentToForger(pen);
  }

  private SentToForger(RequestPen pen) {
    this.request = pen.request();
    this.pen = pen;
  }

  /** Whether it is still to be recorded what was done about it. */
  public static boolean isOpen(Request request) {
    return request.formalities().authenticity() == Authenticity.FAILED
        && request.formalities().dealtWith().isEmpty()
        && !sent(request).isEmpty();
  }

  private static List<Integer> sent(Request request) {
    return request.measures().stream()
        .filter(one -> SENT.contains(one.state()) && one.execution().wasCarriedOut())
        .map(Measure::number)
        .toList();
  }

  /** The request was found not to come from whom it says: what went out is brought to light. */
  public void found() {
    List<Integer> sent = sent(request);
    if (!sent.isEmpty()) {
      request.formalities().dealtWith(null);
      pen.write(request.matter(), TRANSFER, new RequestFact.SentToForger(sent));
    }
  }

  /**
   * A supervisor records what was done about it.
   *
   * @throws BadInput where nothing went out so, or that is not said
   */
  public void dealtWith(String what) {
    if (!isOpen(request)) {
      throw BadInput.at("what", Reason.of("input.nothing-sent-to-forger"));
    }
    if (what.isBlank()) {
      throw BadInput.at("what", Reason.of("input.needed-here"));
    }
    request.formalities().dealtWith(what.strip());
    pen.write(request.matter(), TRANSFER, new RequestFact.SentToForgerDealtWith(what.strip()));
  }
}
