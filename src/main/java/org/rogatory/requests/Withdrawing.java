package org.rogatory.requests;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;

/**
 * What happens when the requesting State no longer needs what it asked for, 40(26). Nothing more is
 * sent; what is with an authority is stopped; what is held stays held until a person releases it.
 */
public final class Withdrawing {

  private static final Provision NO_LONGER_NEEDED = Provision.of("40(26)");

  private final Request request;
  private final RequestVerbs pen;

  Withdrawing(RequestVerbs pen) {
    this.request = pen.request();
    this.pen = pen;
  }

  /**
   * The requesting State said what it no longer needs. Naming nothing withdraws nothing: the whole
   * request must be named as such.
   *
   * @param measure the number of the one measure that is withdrawn; null for the whole request
   * @param whole whether the whole request is withdrawn
   * @throws BadInput at {@code measure} where neither is named, or both are
   */
  public void said(
      @Nullable Integer measure, boolean whole, String channel, @Nullable String text) {
    if (whole == (measure != null)) {
      throw BadInput.at("measure", Reason.of("input.what-is-withdrawn"));
    }
    if (measure == null) {
      request(channel, text);
    } else {
      measure(measure, channel, text);
    }
  }

  /** The whole request is withdrawn, with every measure that has not ended. */
  public void request(String channel, @Nullable String remark) {
    if (request.isClosed()
        || EnumSet.of(RequestState.WITHDRAWN, RequestState.NOT_ACCEPTED)
            .contains(request.state())) {
      throw new NotInThisState(request.matter(), request.state(), List.of());
    }
    for (Measure measure : request.openMeasures()) {
      measure.become(MeasureVerb.WITHDRAW_WITH_REQUEST);
      keep(measure);
    }
    pen.write(
        request.matter(), NO_LONGER_NEEDED, new RequestFact.RequestWithdrawn(channel, remark));
    cancelInformation();
  }

  /** One measure is withdrawn; the last one that waits for the triage takes the request with it. */
  public void measure(int number, String channel, @Nullable String remark) {
    Measure measure = request.measure(number);
    measure.require(MeasureVerb.WITHDRAW);
    if (measure.state() == MeasureLife.BEGINNING && request.openMeasures().size() == 1) {
      request(channel, remark);
      return;
    }
    keep(measure);
    pen.become(
        measure, MeasureVerb.WITHDRAW, new MeasureFact.MeasureWithdrawn(number, channel, remark));
    cancelInformation();
  }

  /** What was obtained for a measure that is withdrawn is not sent. */
  private void keep(Measure measure) {
    if (measure.execution().hasResult()) {
      measure.execution().keep();
      pen.write(
          measure.matter(), NO_LONGER_NEEDED, new MeasureFact.ResultNotSent(measure.number()));
    }
  }

  /** Nobody waits for information that no open measure needs. */
  private void cancelInformation() {
    request
        .openSupplement()
        .filter(supplement -> !isNeeded(supplement))
        .ifPresent(supplement -> pen.supplementing().cancel(supplement.number()));
  }

  /** What the form wants concerns every open measure; what the contents want, those that wait. */
  private boolean isNeeded(Supplement supplement) {
    return request.openMeasures().stream()
        .anyMatch(
            measure ->
                measure.state() == MeasureState.AWAITING_INFORMATION
                    || !supplement.wantingFormalities().isEmpty());
  }
}
