package org.rogatory.incoming.acts;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Reason;
import org.rogatory.convention.persons.Consent;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.delay.Delaying;
import org.rogatory.incoming.execution.Entrusting;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.incoming.execution.Lasting;
import org.rogatory.incoming.execution.Releasing;
import org.rogatory.incoming.execution.ReportSlip;
import org.rogatory.incoming.found.Agreement;
import org.rogatory.incoming.found.Asked;
import org.rogatory.incoming.persons.Consenting;
import org.rogatory.incoming.withdrawal.Stopping;
import org.rogatory.journal.Moment;
import org.springframework.stereotype.Component;

/** The one door for what is done with a measure beside its steps, by page and by program. */
@Component
public class MeasureActs {

  private final Entrusting entrusting;
  private final Requests requests;

  MeasureActs(Entrusting entrusting, Requests requests) {
    this.entrusting = entrusting;
    this.requests = requests;
  }

  /**
   * Does it.
   *
   * @throws BadInput naming the fields that its kind needs and that are empty
   */
  public void take(RequestPen pen, int number, NewMeasureAct act) {
    switch (act.kind()) {
      case ENTRUST -> {
        need("authority", text(act.authority()));
        entrusting.entrust(pen, number, said(act.authority()));
      }
      case CONSENT -> Consenting.of(pen, number).asked(asked(act));
      case AGREEMENT -> Consenting.of(pen, number).agreed(agreement(act));
      case ESTIMATE -> estimate(Delaying.of(pen, number), act);
      case BEGUN -> begun(Lasting.of(pen, number), act);
      case STOP_ANSWER -> stopAnswer(Stopping.of(pen, number), act);
      case HOLD_ON -> {
        need(new Named("until", act.until()), new Named("why", text(act.why())));
        Releasing.of(pen, number).holdOn(Objects.requireNonNull(act.until()), said(act.why()));
      }
      case RELEASE -> {
        need("why", text(act.why()));
        boolean asked = requests.isAskedFor(pen.request().measure(number));
        Releasing.of(pen, number).release(said(act.why()), asked);
      }
      case CORRECT_RESULT -> Executing.of(pen, number).corrected(slip(act));
      case HEARING -> {
        need("heardAs", act.heardAs());
        Consenting.of(pen, number).heard(Objects.requireNonNull(act.heardAs()));
      }
    }
  }

  private static void begun(Lasting lasting, NewMeasureAct act) {
    need(new Named("begunOn", act.begunOn()), new Named("until", act.until()));
    lasting.begun(Objects.requireNonNull(act.begunOn()), Objects.requireNonNull(act.until()));
  }

  /** Whether something is held is said expressly. */
  private static void stopAnswer(Stopping stopping, NewMeasureAct act) {
    boolean held = Boolean.TRUE.equals(act.held());
    need(
        new Named("why", text(act.why())),
        new Named("held", act.held()),
        new Named("heldSince", held ? act.heldSince() : ""));
    Moment since = held ? act.heldSince() : null;
    stopping.answered(said(act.why()), since == null ? null : since.at());
  }

  /** A day, or why there is none; of both nobody knows which holds. */
  private static void estimate(Delaying delaying, NewMeasureAct act) {
    LocalDate day = act.estimate();
    String why = text(act.noEstimate());
    if (day == null) {
      need("estimate", why);
      delaying.cannotEstimate(said(why));
    } else if (why == null) {
      delaying.estimate(day, text(act.estimateBecause()));
    } else {
      throw BadInput.at("noEstimate", Reason.of("input.estimate-or-none"));
    }
  }

  private static Asked asked(NewMeasureAct act) {
    need(
        new Named("informedOn", act.informedOn()),
        new Named("answeredOn", act.answeredOn()),
        new Named("given", act.given()),
        new Named("askedBy", text(act.askedBy())),
        new Named("language", text(act.language())));
    Consent consent =
        new Consent(
            Objects.requireNonNull(act.informedOn()),
            Objects.requireNonNull(act.answeredOn()),
            Objects.requireNonNull(act.given()));
    return new Asked(consent, said(act.askedBy()), said(act.language()), text(act.assistedBy()));
  }

  private static Agreement agreement(NewMeasureAct act) {
    need(
        new Named("party", act.party()),
        new Named("authority", text(act.authority())),
        new Named("agreedOn", act.agreedOn()),
        new Named("given", act.given()));
    return new Agreement(
        Objects.requireNonNull(act.party()),
        said(act.authority()),
        Objects.requireNonNull(act.agreedOn()),
        text(act.conditions()),
        Objects.requireNonNull(act.given()));
  }

  private static ReportSlip slip(NewMeasureAct act) {
    need("why", text(act.why()));
    return new ReportSlip(
        act.outcome(),
        text(act.result()),
        act.hindrance(),
        text(act.hindranceWords()),
        text(act.rest()),
        act.procedure(),
        text(act.procedureWhy()),
        act.inEffectFrom() == null ? null : act.inEffectFrom().at(),
        act.userNotTold(),
        said(act.why()));
  }

  private record Named(String field, @Nullable Object value) {}

  private static void need(String field, @Nullable Object value) {
    need(new Named(field, value));
  }

  private static void need(Named... all) {
    BadInput.Collected bad = new BadInput.Collected();
    for (Named each : all) {
      if (each.value() == null) {
        bad.add(each.field(), Reason.of("input.needed-here"));
      }
    }
    bad.complain();
  }

  private static @Nullable String text(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  private static String said(@Nullable String typed) {
    return Objects.requireNonNull(text(typed));
  }
}
