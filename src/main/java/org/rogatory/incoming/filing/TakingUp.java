package org.rogatory.incoming.filing;

import java.util.ArrayList;
import java.util.List;
import org.rogatory.convention.Clause;
import org.rogatory.convention.form.FormFinding;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.RequestState;
import org.rogatory.incoming.facts.RequestFact;

/**
 * A measure was answered as outside the Convention, or as not accepted, and the answer promised to
 * take it up if what stood against it fell away, 40(1), 40(12)(d), 40(13), 40(16). The answer
 * stays; a further measure asks for the same. A closed file is open again by that.
 */
@Clause({"40(12)(d)", "40(13)"})
final class TakingUp {

  private final Request request;
  private final RequestPen pen;

  private TakingUp(RequestPen pen) {
    this.request = pen.request();
    this.pen = pen;
  }

  static TakingUp of(RequestPen pen) {
    return new TakingUp(pen);
  }

  /** What was not accepted, and was not taken up since. */
  static List<Measure> waiting(Request request) {
    return request.measures().stream()
        .filter(measure -> measure.state() == MeasureState.NOT_ACCEPTED)
        .filter(
            measure ->
                request.measures().stream()
                    .filter(later -> later.number() > measure.number())
                    .noneMatch(later -> later.asked().equals(measure.asked())))
        .toList();
  }

  /**
   * What a confirmation confirms: what is carried out, and what is taken up by it; else all that a
   * closed file answered.
   */
  static List<Measure> confirmed(Request request) {
    List<Measure> open = new ArrayList<>(request.pursuedMeasures());
    open.addAll(waiting(request));
    return open.isEmpty()
        ? request.measures().stream().filter(measure -> isAnswered(measure.state())).toList()
        : open;
  }

  private static boolean isAnswered(MeasureState state) {
    return state != MeasureState.WITHDRAWN && state != MeasureState.OUTSIDE;
  }

  /** What was not accepted is taken up where it is authentic now and came by an open channel. */
  void whatIsMended() {
    if (request.formalities().isAuthentic()) {
      again(
          waiting(request).stream()
              .filter(
                  measure ->
                      pen.rules().admission().channel(measure).outcome()
                          == FormFinding.Outcome.ACCEPTED)
              .toList());
    }
  }

  /** These are asked for again, by a further measure each. */
  void again(List<Measure> answered) {
    if (answered.isEmpty() || !canBeOpen()) {
      return;
    }
    boolean closed = request.isClosed();
    if (closed) {
      request.file().reopen();
    }
    Adding adding = Adding.of(pen);
    List<Integer> taken =
        answered.stream().map(measure -> adding.add(measure.asked()).number()).toList();
    if (closed) {
      pen.write(request.matter(), null, new RequestFact.RequestTakenUpAgain(taken));
    }
  }

  /** What was withdrawn, or is no request to us, is asked for anew by whoever needs it. */
  private boolean canBeOpen() {
    return !request.state().fellAway() || request.state() == RequestState.NOT_ACCEPTED;
  }
}
