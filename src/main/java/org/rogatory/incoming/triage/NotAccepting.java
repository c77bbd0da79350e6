package org.rogatory.incoming.triage;

import java.time.LocalDate;
import java.util.List;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Reason;
import org.rogatory.convention.form.FormFinding;
import org.rogatory.convention.form.Formality;
import org.rogatory.convention.form.RequestForm;
import org.rogatory.incoming.Formalities;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureVerb;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.contents.Waiving;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.RequestFact;

/**
 * What happens when it could not be established that a request comes from whom it says, 40(13): it
 * is answered that it cannot be taken as a request of that State, and what would be needed. The
 * file stays as it is until that answer was sent; then every measure that is open ends with it.
 */
public final class NotAccepting {

  private final Request request;
  private final RequestPen pen;

  /** What can happen so to the request that the pen writes. */
  public static NotAccepting of(RequestPen pen) {
    return new NotAccepting(pen);
  }

  private NotAccepting(RequestPen pen) {
    this.request = pen.request();
    this.pen = pen;
  }

  /**
   * Somebody proposes to answer so. Nobody goes on asking meanwhile.
   *
   * @throws ForbiddenByProvision where verification has not failed, or the State was not asked or
   *     its time to answer is not over, 40(16)
   * @throws BadInput where nobody has said why it could not be verified
   * @throws NotInThisState where no measure is open
   */
  public void propose() {
    check();
    requireReason();
    request.openSupplement().ifPresent(asked -> Supplementing.of(pen).cancel(asked.number()));
    proposed();
  }

  /** The same by whoever examines what arrived: the question ends with that. */
  public void proposeOnExamining(int supplement) {
    check();
    requireReason();
    Waiving.of(pen).giveUp(supplement);
    proposed();
  }

  /** The answer was given up: the State is asked once more for what is wanting. */
  public void takenBack() {
    Supplementing.of(pen).askForWhatIsMissing(null);
  }

  /**
   * The answer was sent: what is open ends, and whoever executes is told to stop.
   *
   * @throws ForbiddenByProvision where it was established meanwhile that the request is authentic
   */
  public void answered() {
    check();
    FormFinding finding = finding();
    for (Measure measure : request.openMeasures()) {
      boolean obtained = measure.execution().wasCarriedOut();
      measure.become(MeasureVerb.END_AS_NOT_ACCEPTED);
      if (obtained) {
        measure.execution().keep();
        pen.write(
            measure.matter(), finding.provision(), new MeasureFact.ResultNotSent(measure.number()));
      }
    }
    pen.write(
        request.matter(),
        finding.provision(),
        new RequestFact.RequestNotAccepted(finding.reason().key()));
    Supplementing.of(pen).endWithTheMeasures();
  }

  private void proposed() {
    pen.write(
        request.matter(),
        finding().provision(),
        new RequestFact.NonAcceptanceProposed(
            request.formalities().authenticityHow().orElse(null)));
  }

  private void check() {
    if (request.isClosed() || request.openMeasures().isEmpty()) {
      throw new NotInThisState(request.matter(), request.state(), List.of());
    }
    ForbiddenByProvision.unless(
        RequestForm.notAccepted(request.formalities().authenticity(), askedInVain()));
  }

  private void requireReason() {
    if (request.formalities().authenticityHow().filter(how -> !how.isBlank()).isEmpty()) {
      throw BadInput.at("authenticityHow", Reason.of("input.why-not-verified"));
    }
  }

  private boolean askedInVain() {
    LocalDate today = pen.moment().day();
    return request.supplements().stream()
        .anyMatch(asked -> asked.asks(Formality.AUTHENTICITY) && asked.hadItsTime(today));
  }

  private FormFinding finding() {
    Formalities formalities = request.formalities();
    return RequestForm.authenticity(formalities.authenticity()).under(formalities.legalBasis());
  }
}
