package org.rogatory.incoming.filing;

import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Stated;
import org.rogatory.convention.form.FormFinding;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Preservations;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.RequestState;
import org.rogatory.incoming.asked.AskedMeasure;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.asked.SuggestedDay;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.review.ApartAnswers;
import org.rogatory.incoming.triage.Triaging;

/** A measure is added to a request, by a supplement or because it is taken up again. */
final class Adding {

  private static final Provision ORAL = Provision.of("40(13)");

  private final Request request;
  private final RequestPen pen;

  private Adding(RequestPen pen) {
    this.request = pen.request();
    this.pen = pen;
  }

  static Adding of(RequestPen pen) {
    return new Adding(pen);
  }

  /**
   * What comes by the channel of its request shares what is found of that, 40(12)(d). By another
   * one it comes only where that is open for it; orally only as long as the request, too, awaits
   * its confirmation in writing, 40(13).
   *
   * @throws ForbiddenByProvision otherwise: it is registered as a request of its own, and asked
   *     about
   */
  @Clause({"40(12)(d)", "40(13)"})
  static void requireOpen(RequestPen pen, NewRequest.NewMeasure asked, Channel by) {
    Request request = pen.request();
    boolean confirmed = request.formalities().isConfirmedInWriting();
    if (by == request.origin().channel() && !(by == Channel.ORAL && confirmed)) {
      return;
    }
    Stated electronic =
        asked.electronicEvidence() == null ? Stated.NOT_STATED : asked.electronicEvidence();
    FormFinding found =
        pen.rules().admission().channel(request, asked.assistance(), electronic, by);
    if (by == Channel.ORAL || found.outcome() != FormFinding.Outcome.ACCEPTED) {
      throw new ForbiddenByProvision(
          by == Channel.ORAL ? ORAL : found.provision(),
          Reason.of("forbidden.further-measure-channel"));
    }
  }

  Measure add(NewRequest.NewMeasure asked) {
    return add(asked, null);
  }

  /** The same where it takes up what was answered. */
  Measure again(Measure answered, NewRequest.NewMeasure asked) {
    return add(asked, answered);
  }

  private Measure add(NewRequest.NewMeasure asked, @Nullable Measure takenUp) {
    BadInput.Collected bad = new BadInput.Collected();
    SuggestedDay.check(
        bad, "answerBy", asked.answerBy(), asked.answerByReason(), pen.moment().day());
    bad.complain();
    Measure measure = request.add(asked);
    if (takenUp != null) {
      takenUp.execution().takenUp(measure.number());
    }
    pen.write(
        measure.matter(),
        measure.assistance().provision(),
        new MeasureFact.MeasureAdded(
            measure.number(),
            asked.assistance().id(),
            asked.description(),
            asked.suggestedDay(),
            AskedMeasure.of(asked),
            takenUp == null ? null : takenUp.number()));
    if (takenUp == null && Preservations.asksForData(measure)) {
      ApartAnswers.setAside(request).write(pen);
    }
    if (request.state() != RequestState.RECEIVED) {
      Triaging.of(pen).settleAdded(measure);
    }
    return measure;
  }
}
