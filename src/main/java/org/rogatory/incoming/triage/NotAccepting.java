package org.rogatory.incoming.triage;

import java.time.LocalDate;
import java.util.List;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Violation;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.convention.form.FormFinding;
import org.rogatory.convention.form.Formality;
import org.rogatory.convention.form.RequestForm;
import org.rogatory.incoming.Admission;
import org.rogatory.incoming.Formalities;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.MeasureVerb;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Supplement;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.contents.Waiving;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.RequestFact;

/**
 * What happens when it could not be established that a request comes from whom it says, 40(13), or
 * when it never came by a channel that is open, 40(12)(d), although its State was asked: it is
 * answered that it is not accepted so, and what would be needed. The file stays as it is until that
 * answer was sent; then what is open ends with it. A preservation does not end for its channel.
 */
public final class NotAccepting {

  private final Request request;
  private final RequestPen pen;
  private final Admission rules;

  /** What can happen so to the request that the pen writes. */
  public static NotAccepting of(RequestPen pen) {
    return new NotAccepting(pen);
  }

  private NotAccepting(RequestPen pen) {
    this.request = pen.request();
    this.pen = pen;
    this.rules = pen.rules().admission();
  }

  /**
   * Somebody proposes to answer so. Nobody goes on asking meanwhile.
   *
   * @throws ForbiddenByProvision where neither its verification failed nor its channel is closed,
   *     or the State was not asked about that or its time to answer is not over, 40(16)
   * @throws BadInput where nobody has said why it could not be verified
   * @throws NotInThisState where no measure is open
   */
  public void propose() {
    Formality lacks = check();
    requireReason(lacks);
    request.openSupplement().ifPresent(asked -> Supplementing.of(pen).cancel(asked.number()));
    proposed(lacks);
  }

  /** The same by whoever examines what arrived: the question ends with that. */
  public void proposeOnExamining(int supplement) {
    Formality lacks = check();
    requireReason(lacks);
    Waiving.of(pen).giveUp(supplement);
    proposed(lacks);
  }

  /** The answer was given up: the State is asked once more for what is wanting. */
  public void takenBack() {
    Supplementing.of(pen).askForWhatIsMissing(null);
  }

  /**
   * The answer was sent: what is open ends, and whoever executes is told to stop.
   *
   * @throws ForbiddenByProvision where it was established meanwhile that the request is authentic,
   *     or its channel was mended
   */
  public void answered() {
    if (check() == Formality.CHANNEL) {
      endForChannel();
    } else {
      endAll();
    }
  }

  private void endAll() {
    FormFinding finding = finding();
    for (Measure measure : request.openMeasures()) {
      measure.become(MeasureVerb.END_AS_NOT_ACCEPTED);
      keep(measure, finding);
    }
    pen.write(
        request.matter(),
        finding.provision(),
        new RequestFact.RequestNotAccepted(finding.reason().key()));
    Supplementing.of(pen).endWithTheMeasures();
  }

  private void endForChannel() {
    for (Measure measure : waiting(request, rules)) {
      FormFinding finding = rules.channel(measure);
      pen.become(
          measure,
          MeasureVerb.END_FOR_CHANNEL,
          finding.provision(),
          new MeasureFact.MeasureNotAccepted(measure.number(), finding.reason().key()));
      keep(measure, finding);
    }
    if (request.pursuedMeasures().isEmpty()) {
      Supplementing.of(pen).endWithTheMeasures();
    } else if (request.pursuedMeasures().stream().anyMatch(NotAccepting::isInformationAwaited)) {
      Supplementing.of(pen).askForWhatIsMissing(null);
    }
  }

  private static boolean isInformationAwaited(Measure measure) {
    return measure.state() == MeasureState.AWAITING_INFORMATION;
  }

  /** What was obtained is not sent. */
  private void keep(Measure measure, FormFinding finding) {
    if (measure.execution().hasResult()) {
      measure.execution().keep(true);
      pen.write(
          measure.matter(), finding.provision(), new MeasureFact.ResultNotSent(measure.number()));
    }
  }

  private void proposed(Formality lacks) {
    boolean channel = lacks == Formality.CHANNEL;
    pen.write(
        request.matter(),
        channel
            ? rules.channelTrouble(request).map(FormFinding::provision).orElse(null)
            : finding().provision(),
        new RequestFact.NonAcceptanceProposed(
            channel ? null : request.formalities().authenticityHow().orElse(null), lacks.id()));
  }

  /** What waits for a channel that is open. */
  public static List<Measure> waiting(Request request, Admission rules) {
    return request.pursuedMeasures().stream().filter(rules::waitsForChannel).toList();
  }

  /** What is lacking, for which it may be answered so. */
  private Formality check() {
    if (request.isClosed() || request.openMeasures().isEmpty()) {
      throw new NotInThisState(request.matter(), request.state(), List.of());
    }
    Authenticity found = request.formalities().authenticity();
    ForbiddenByProvision.unless(against(request, rules, found, pen.moment().day()));
    return lacking(request, rules, found);
  }

  /**
   * What stands against answering so.
   *
   * @param found what is found of its origin
   */
  public static List<Violation> against(
      Request request, Admission rules, Authenticity found, LocalDate today) {
    Formality lacks = lacking(request, rules, found);
    boolean asked =
        Supplement.lastAsking(request, lacks).filter(one -> one.hadItsTime(today)).isPresent();
    return lacks == Formality.CHANNEL
        ? RequestForm.channelNotAccepted(false, asked)
        : RequestForm.notAccepted(found, asked);
  }

  private static Formality lacking(Request request, Admission rules, Authenticity found) {
    return found != Authenticity.FAILED && !waiting(request, rules).isEmpty()
        ? Formality.CHANNEL
        : Formality.AUTHENTICITY;
  }

  private void requireReason(Formality lacks) {
    if (lacks == Formality.AUTHENTICITY
        && request.formalities().authenticityHow().filter(how -> !how.isBlank()).isEmpty()) {
      throw BadInput.at("authenticityHow", Reason.of("input.why-not-verified"));
    }
  }

  private FormFinding finding() {
    Formalities formalities = request.formalities();
    return RequestForm.authenticity(formalities.authenticity()).under(formalities.legalBasis());
  }
}
