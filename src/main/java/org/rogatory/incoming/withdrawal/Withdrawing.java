package org.rogatory.incoming.withdrawal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureLife;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.MeasureVerb;
import org.rogatory.incoming.Preservations;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Supplement;
import org.rogatory.incoming.asked.Communication;
import org.rogatory.incoming.communication.Communicating;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.incoming.found.Way;

/**
 * What happens when the requesting State no longer needs what it asked for, 40(26). Nothing more is
 * sent; what is with an authority is stopped; what is held stays held until a person releases it.
 */
@Clause("40(26), 3rd sentence")
public final class Withdrawing {

  private static final Provision NO_LONGER_NEEDED = Provision.of("40(26)");

  private final Request request;
  private final RequestPen pen;

  /** What can happen so to the request that the pen writes. */
  public static Withdrawing of(RequestPen pen) {
    return new Withdrawing(pen);
  }

  private Withdrawing(RequestPen pen) {
    this.request = pen.request();
    this.pen = pen;
  }

  /**
   * Whether there is anything to withdraw: an answer that was not sent yet can still be stopped,
   * and what is held after the answer can be given up.
   */
  public static boolean isPossible(Request request) {
    return isOpen(request) || !Preservations.heldAfterAnswer(request).isEmpty();
  }

  private static boolean isOpen(Request request) {
    return !request.isClosed()
        && !request.state().fellAway()
        && !Communicating.isWithdrawn(request);
  }

  /**
   * The whole request is withdrawn, with every measure that has not ended, and what is held after
   * the answer is given up. What does not come in writing by an open channel is recorded, and
   * changes nothing, see {@link Communicating}.
   *
   * @throws NotInThisState where the file is closed, or ended so already
   * @throws BadInput where it does not come so, and nobody says who spoke
   */
  public void request(Way way, @Nullable String remark) {
    if (!isPossible(request)) {
      throw new NotInThisState(request.matter(), request.state(), List.of());
    }
    if (Communicating.of(pen).takes(Communication.Kind.WITHDRAWAL, null, way, remark)) {
      whole(Preservations.heldAfterAnswer(request), way, remark);
    }
  }

  private void whole(List<Measure> held, Way way, @Nullable String remark) {
    Communicating.of(pen).confirmsWithdrawal(null);
    held.forEach(measure -> notNeeded(measure, way, remark));
    if (isOpen(request)) {
      end(way, remark);
    }
    Communicating.of(pen).withdrawn(null, way);
  }

  private void end(Way way, @Nullable String remark) {
    for (Measure measure : request.openMeasures()) {
      measure.become(MeasureVerb.WITHDRAW_WITH_REQUEST);
      keep(measure);
    }
    pen.write(
        request.matter(),
        NO_LONGER_NEEDED,
        new RequestFact.RequestWithdrawn(way.channel().id(), remark));
    cancelInformation();
  }

  /**
   * One measure is withdrawn; the last one that waits for the triage takes the request with it.
   *
   * @throws BadInput as in {@link #request}
   */
  public void measure(int number, Way way, @Nullable String remark) {
    Measure measure = request.measure(number);
    boolean held = Preservations.heldAfterAnswer(request).contains(measure);
    if (!held) {
      measure.require(MeasureVerb.WITHDRAW);
    }
    if (!Communicating.of(pen).takes(Communication.Kind.WITHDRAWAL, number, way, remark)) {
      return;
    }
    if (measure.state() == MeasureLife.BEGINNING && request.openMeasures().size() == 1) {
      whole(List.of(), way, remark);
      return;
    }
    Communicating.of(pen).confirmsWithdrawal(number);
    if (held) {
      notNeeded(measure, way, remark);
    } else {
      end(measure, way, remark);
    }
    Communicating.of(pen).withdrawn(number, way);
  }

  private void end(Measure measure, Way way, @Nullable String remark) {
    keep(measure);
    pen.become(
        measure,
        MeasureVerb.WITHDRAW,
        new MeasureFact.MeasureWithdrawn(measure.number(), way.channel().id(), remark));
    cancelInformation();
  }

  /** A person decides what becomes of what is held; nothing is released by itself. */
  private void notNeeded(Measure measure, Way way, @Nullable String remark) {
    measure.execution().hold().notNeeded(pen.moment().day());
    pen.write(
        measure.matter(),
        NO_LONGER_NEEDED,
        new MeasureFact.HoldNotNeeded(measure.number(), way.channel().id(), remark));
  }

  /** What was obtained for a measure that is withdrawn is not sent. */
  private void keep(Measure measure) {
    if (measure.execution().wasCarriedOut() && !measure.isPreservation()) {
      measure.execution().keep(true);
      pen.write(
          measure.matter(), NO_LONGER_NEEDED, new MeasureFact.ResultNotSent(measure.number()));
    }
  }

  /** Nobody waits for information that no open measure needs. */
  private void cancelInformation() {
    request
        .openSupplement()
        .filter(supplement -> !isNeeded(supplement))
        .ifPresent(supplement -> Supplementing.of(pen).cancel(supplement.number()));
  }

  /** What the form wants concerns every open measure; what the contents want, those that wait. */
  private boolean isNeeded(Supplement supplement) {
    return request.pursuedMeasures().stream()
        .anyMatch(
            measure ->
                measure.state() == MeasureState.AWAITING_INFORMATION
                    || !supplement.wantingFormalities().isEmpty());
  }
}
