package org.rogatory.incoming.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.convention.Clause;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.incoming.found.FindingChanged;
import org.rogatory.incoming.found.RecallReason;
import org.rogatory.incoming.persons.Readiness;

/**
 * It is established no more that a request comes from whom it says, 40(13), or by a channel that is
 * open, 40(12)(d). What was granted, and what was obtained and not sent, goes back to the grounds;
 * where the request is found not to come from whom it says, an authority at work is told to stop. A
 * preservation goes on, 42(4), and is not confirmed meanwhile.
 */
@Clause({"36(1)(a)", "40(12)(d)", "40(13)"})
public final class OriginReview {

  private static final Set<MeasureState> GRANTED =
      EnumSet.of(MeasureState.GRANTED, MeasureState.IN_EXECUTION, MeasureState.EXECUTED);

  private static final Set<MeasureState> SENT =
      EnumSet.of(MeasureState.ANSWERED, MeasureState.ANSWERED_HOLD_CONTINUES);

  private final RequestPen pen;
  private final Request request;
  private final boolean failed;
  private final Set<Integer> established;

  private OriginReview(RequestPen pen) {
    this.pen = pen;
    this.request = pen.request();
    this.failed = isFailed();
    this.established =
        request.measures().stream()
            .filter(this::isEstablished)
            .map(Measure::number)
            .collect(Collectors.toSet());
  }

  /** Remembers what was established before something is found of origin or channel. */
  public static OriginReview before(RequestPen pen) {
    return new OriginReview(pen);
  }

  /**
   * @param looked by the id of a change, that the person looked at it
   * @param undo takes the finding back, where the person did not
   * @throws UnseenChanges unless a person looked at each measure that goes back, is not confirmed
   *     meanwhile, or was answered already
   */
  public void require(Map<String, Boolean> looked, Runnable undo) {
    List<FindingChanged> shown = shown();
    if (!shown.stream().allMatch(change -> Boolean.TRUE.equals(looked.get(change.id())))) {
      undo.run();
      throw new UnseenChanges(shown);
    }
  }

  private List<FindingChanged> shown() {
    List<FindingChanged> shown = new ArrayList<>();
    for (Measure measure : request.measures()) {
      if (isLost(measure) && GRANTED.contains(measure.state())) {
        shown.add(stands(measure, follows(measure)));
      } else if (isLost(measure) && SENT.contains(measure.state())) {
        shown.add(stands(measure, "finding.sent-already"));
      }
    }
    return shown;
  }

  private String follows(Measure measure) {
    if (measure.isPreservation()) {
      return "finding.not-confirmed";
    }
    return isToStop(measure) ? "finding.told-to-stop" : "finding.assessed-again";
  }

  private static FindingChanged stands(Measure measure, String after) {
    return new FindingChanged(measure.number(), "finding.measure", measure.state().key(), after);
  }

  /** Takes back what rests on what is no longer established. */
  public void conclude() {
    request.openMeasures().stream()
        .filter(measure -> isLost(measure) && !measure.isPreservation())
        .filter(measure -> GRANTED.contains(measure.state()))
        .forEach(this::takeBack);
  }

  private void takeBack(Measure measure) {
    if (isToStop(measure)) {
      Executing.of(pen, measure.number()).recall(RecallReason.NOT_AUTHENTIC);
    } else {
      Review.reopen(pen, measure);
    }
  }

  private boolean isToStop(Measure measure) {
    return isFailed() && measure.state() == MeasureState.IN_EXECUTION;
  }

  private boolean isLost(Measure measure) {
    boolean was = established.contains(measure.number());
    return !isEstablished(measure) && (was || isFailed() && !failed);
  }

  private boolean isEstablished(Measure measure) {
    return Readiness.isEstablished(measure, pen.rules().admission());
  }

  private boolean isFailed() {
    return request.formalities().authenticity() == Authenticity.FAILED;
  }
}
