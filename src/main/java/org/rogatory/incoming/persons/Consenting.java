package org.rogatory.incoming.persons;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.persons.HeardAs;
import org.rogatory.convention.persons.Party;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.found.Agreement;
import org.rogatory.incoming.found.Asked;
import org.rogatory.incoming.found.RecallReason;
import org.rogatory.incoming.review.Review;

/** Puts on record what a person answered, what the authorities agreed, and who is to be heard. */
@Clause({"40(9)", "40(18)"})
public final class Consenting {

  private static final Provision CONSENT = Provision.of("40(9)(a)");
  private static final Provision AGREEMENT = Provision.of("40(9)(b)");
  private static final Provision HEARING = Provision.of("40(18)");

  /** The authority was or will be told as what the person is heard, or has heard the person so. */
  private static final Set<MeasureState> GRANTED =
      EnumSet.range(MeasureState.GRANTED, MeasureState.EXECUTED);

  private final Measure measure;
  private final RequestPen pen;

  /** What can be put on record so for measure {@code number} of the request that the pen writes. */
  public static Consenting of(RequestPen pen, int number) {
    return new Consenting(pen.request().measure(number), pen);
  }

  private Consenting(Measure measure, RequestPen pen) {
    this.measure = measure;
    this.pen = pen;
  }

  /**
   * The person was informed and asked, 40(9)(a). The answer of the latest day counts, and of two
   * answers of one day the one that was recorded later. One that denies consent takes back what was
   * granted.
   *
   * @throws BadInput where the answer lies before the information, either in the future, or the
   *     information before the request was here
   */
  public void asked(Asked asked) {
    require(Assistance.TRANSFER_IN_CUSTODY);
    notInTheFuture("informedOn", asked.consent().informedOn());
    notBeforeTheRequest("informedOn", asked.consent().informedOn());
    notInTheFuture("answeredOn", asked.consent().answeredOn());
    if (!asked.consent().isInformed()) {
      throw BadInput.at("answeredOn", Reason.of("input.consent-before-information"));
    }
    boolean ready = isReady();
    boolean counts = measure.consents().counts(asked);
    measure.onRecord(consents -> consents.asked(asked));
    pen.write(
        measure.matter(),
        CONSENT,
        new MeasureFact.PersonAsked(
            measure.number(),
            asked.consent().given(),
            asked.consent().informedOn(),
            asked.consent().answeredOn(),
            asked.by(),
            asked.language(),
            asked.assistedBy()));
    follow(counts && (ready || isDenied(measure)));
  }

  /** Whether the person whom a transfer concerns was asked, and does not consent. */
  public static boolean isDenied(Measure measure) {
    return measure.assistance() == Assistance.TRANSFER_IN_CUSTODY
        && measure.consents().consent().filter(consent -> !consent.given()).isPresent();
  }

  private boolean isReady() {
    return Readiness.missing(measure).isEmpty();
  }

  /**
   * What the Convention asks for is no longer on record, so there is no transfer and no hearing:
   * what was granted is assessed again, and an authority that prepares it is told to stop.
   *
   * @param before whether that can take anything back
   */
  private void follow(boolean before) {
    if (before && !isReady()) {
      takeBack();
    }
  }

  private void takeBack() {
    if (measure.state() == MeasureState.IN_EXECUTION) {
      Executing.of(pen, measure.number()).recall(why());
    } else {
      Review.reopen(pen, measure);
    }
  }

  private RecallReason why() {
    if (measure.assistance() == Assistance.VIDEOCONFERENCE) {
      return isReady() ? RecallReason.OTHER_CAPACITY : RecallReason.SUSPECT;
    }
    return isDenied(measure) ? RecallReason.NO_CONSENT : RecallReason.NO_AGREEMENT;
  }

  /**
   * The authority of one side agreed to the transfer, 40(9)(b), or does not, or no longer. The
   * answer of the latest day counts, and of two answers of one day the one that was recorded later.
   * One that leaves the two without agreement takes back what was granted.
   *
   * @throws BadInput where that lies in the future, or ours agreed before the request was here
   */
  public void agreed(Agreement agreement) {
    require(Assistance.TRANSFER_IN_CUSTODY);
    notInTheFuture("agreedOn", agreement.on());
    if (agreement.party() == Party.OURS) {
      notBeforeTheRequest("agreedOn", agreement.on());
    }
    boolean ready = isReady();
    measure.onRecord(consents -> consents.agreed(agreement));
    pen.write(
        measure.matter(),
        AGREEMENT,
        new MeasureFact.TransferAgreed(
            measure.number(),
            agreement.party().id(),
            agreement.authority(),
            agreement.on(),
            agreement.conditions(),
            agreement.given()));
    follow(ready);
  }

  /**
   * It is known as what the person is to be heard, 40(18). Where that is another capacity than was
   * granted, what was granted is taken back.
   */
  public void heard(HeardAs role) {
    require(Assistance.VIDEOCONFERENCE);
    boolean ready = isReady();
    boolean other = measure.consents().heardAs().filter(before -> before != role).isPresent();
    measure.onRecord(consents -> consents.heard(role));
    pen.write(measure.matter(), HEARING, new MeasureFact.HearingOf(measure.number(), role.id()));
    if (other && GRANTED.contains(measure.state())) {
      takeBack();
    } else {
      follow(ready);
    }
  }

  private void require(Assistance wanted) {
    if (measure.assistance() != wanted) {
      throw BadInput.at("kind", Reason.of("input.not-for-this-measure"));
    }
    if (measure.state().hasEnded()) {
      List<MeasureState> open =
          Arrays.stream(MeasureState.values()).filter(state -> !state.hasEnded()).toList();
      throw new NotInThisState(measure.matter(), measure.state(), open);
    }
  }

  private void notInTheFuture(String field, LocalDate day) {
    if (day.isAfter(pen.moment().day())) {
      throw BadInput.at(field, Reason.of("input.in-the-future"));
    }
  }

  /** Nobody of ours is asked before the request is here. */
  private void notBeforeTheRequest(String field, LocalDate day) {
    LocalDate received = measure.request().received().day();
    if (day.isBefore(received)) {
      throw BadInput.at(field, Reason.of("input.before-the-request", received));
    }
  }
}
