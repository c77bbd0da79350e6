package org.rogatory.incoming.triage;

import java.util.List;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.incoming.Formalities;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureLife;
import org.rogatory.incoming.MeasureVerb;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.RequestState;
import org.rogatory.incoming.facts.RequestFact;

/**
 * What happens when something was registered that is no request to us: a copy, a letter to somebody
 * else. One person says so and why, another confirms it, and the file is closed and kept. A State
 * that was written to before is told, see {@link DraftMistakeNotice}. Only what nobody has examined
 * yet ends so, and only what its State does not pursue.
 */
public final class Mistaking {

  private static final Provision PURSUED = Provision.of("40(25)");

  private final Request request;
  private final RequestPen pen;

  /** What can happen so to the request that the pen writes. */
  public static Mistaking of(RequestPen pen) {
    return new Mistaking(pen);
  }

  private Mistaking(RequestPen pen) {
    this.request = pen.request();
    this.pen = pen;
  }

  /**
   * Somebody proposes to end the file so.
   *
   * @throws NotInThisState where the request has been examined
   * @throws ForbiddenByProvision where its State pursues it, or data are urgently to be preserved
   * @throws BadInput where no reason is given
   */
  public void propose(String reason) {
    requireUnexamined();
    requireNoRequest();
    if (reason.isBlank()) {
      throw BadInput.at("mistake", Reason.of("input.why-mistake"));
    }
    request.formalities().thoughtMistaken(reason.strip(), pen.actor().name());
    pen.write(request.matter(), null, new RequestFact.MistakeProposed(reason.strip()));
  }

  /**
   * A second person confirms it, and every measure ends.
   *
   * @throws NotInThisState where the request has been examined, or nobody proposed it
   * @throws ForbiddenByProvision as in {@link #propose}
   * @throws BadInput where the same person proposed it
   */
  public void confirm() {
    String reason = proposed();
    requireNoRequest();
    Formalities stands = request.formalities();
    if (stands.mistakeProposedBy().filter(pen.actor().name()::equals).isPresent()) {
      throw BadInput.at("confirmed", Reason.of("input.second-person"));
    }
    request.measures().stream()
        .filter(measure -> measure.state() == MeasureLife.BEGINNING)
        .forEach(measure -> measure.become(MeasureVerb.END_AS_MISTAKE));
    pen.write(request.matter(), null, new RequestFact.RegisteredByMistake(reason));
  }

  /**
   * Somebody finds that it is a request after all: whoever proposed otherwise, too.
   *
   * @throws NotInThisState where the request has been examined, or nobody proposed it
   * @throws BadInput where no reason is given
   */
  public void sendBack(String remark) {
    proposed();
    if (remark.isBlank()) {
      throw BadInput.at("remark", Reason.of("input.why-no-mistake"));
    }
    request.formalities().thoughtMistaken(null, null);
    pen.write(request.matter(), null, new RequestFact.MistakeReturned(remark.strip()));
  }

  private String proposed() {
    requireUnexamined();
    return request
        .formalities()
        .mistake()
        .orElseThrow(() -> new NotInThisState(request.matter(), request.state(), List.of()));
  }

  /**
   * What its State pursues is a request to us: that it is none would be a refusal without ground,
   * consultation and reasons. An urgent preservation does not wait for a second person.
   */
  @Clause({"40(1)", "40(25)", "42(4)"})
  private void requireNoRequest() {
    request
        .formalities()
        .pursuedOn()
        .ifPresent(
            on -> {
              throw new ForbiddenByProvision(PURSUED, Reason.of("forbidden.mistake-pursued", on));
            });
    boolean urgent =
        request.priority().isUrgent()
            && request.openMeasures().stream().anyMatch(Measure::isPreservation);
    if (urgent) {
      throw new ForbiddenByProvision(
          Provision.of("42(4)"), Reason.of("forbidden.mistake-preservation"));
    }
  }

  private void requireUnexamined() {
    boolean unexamined =
        request.state() == RequestState.RECEIVED
            && request.openMeasures().stream()
                .map(Measure::state)
                .allMatch(MeasureLife.BEGINNING::equals);
    if (!unexamined) {
      throw new NotInThisState(request.matter(), request.state(), List.of(RequestState.RECEIVED));
    }
  }
}
