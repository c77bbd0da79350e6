package org.rogatory.incoming.execution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.clocks.Clocks;
import org.rogatory.convention.clocks.CountedPeriod;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Preservations;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.facts.MeasureFact;

/**
 * What becomes of preserved data when their measure has ended: a person holds on to them or
 * releases them, 42(8). Nothing is ever released because time has passed.
 */
@Clause("42(8)")
public final class Releasing {

  private static final Provision HOLD = Provision.of("42(8)");
  private static final Provision NO_LONGER_NEEDED = Provision.of("40(26)");

  private final Measure measure;
  private final RequestPen pen;

  /** What can become of what measure {@code number} preserves. */
  public static Releasing of(RequestPen pen, int number) {
    return new Releasing(pen.request().measure(number), pen);
  }

  private Releasing(Measure measure, RequestPen pen) {
    this.measure = measure;
    this.pen = pen;
  }

  /** Whether a measure has ended and still preserves something. */
  public static boolean isHeld(Measure measure) {
    return measure.state().hasEnded() && measure.execution().isHeld();
  }

  /**
   * The time for which something is held is over: a person is to decide what becomes of it, unless
   * a request asks for it.
   *
   * @param until the last day of that time
   * @throws ForbiddenByProvision where nothing is held
   */
  public void due(LocalDate until) {
    requireSomething();
    measure.execution().hold().due();
    pen.write(measure.matter(), provision(), new MeasureFact.HoldDue(measure.number(), until));
  }

  /**
   * The data stay preserved until the end of a day, though nobody has asked for them.
   *
   * @param why for the office
   * @throws NotInThisState where the measure is open; it has dates of its own
   * @throws ForbiddenByProvision where it preserves nothing
   * @throws BadInput where that day is not after the least period and after today
   */
  public void holdOn(LocalDate until, String why) {
    requireHeld();
    LocalDate today = pen.moment().day();
    LocalDate least = isFree(measure) ? today : minimum().lastDay();
    if (!until.isAfter(least) || !until.isAfter(today)) {
      throw BadInput.at(
          "until", Reason.of("input.hold-until", least.isAfter(today) ? least : today));
    }
    measure.execution().hold().holdOn(until, said(why));
    pen.write(
        measure.matter(),
        provision(),
        new MeasureFact.HoldProlonged(measure.number(), until, said(why)));
  }

  /**
   * The data are released.
   *
   * @param told how whoever keeps them was told, and the requesting State where it matters
   * @param askedForElsewhere whether a request in another file asks for them
   * @throws NotInThisState where the measure is open
   * @throws ForbiddenByProvision where it preserves nothing, the sixty days are not over, or a
   *     request for these data is not answered. The sixty days bind no longer where the requesting
   *     State itself no longer needs the preservation.
   */
  public void release(String told, boolean askedForElsewhere) {
    requireHeld();
    requireOld();
    boolean asked = askedForElsewhere || Preservations.keepsWaiting(pen.request());
    if (measure.isPreservation() && asked) {
      throw new ForbiddenByProvision(HOLD, Reason.of("forbidden.release-asked-for"));
    }
    measure.execution().hold().released(pen.moment().day(), said(told));
    pen.write(
        measure.matter(),
        provision(),
        new MeasureFact.PreservationReleased(measure.number(), said(told)));
  }

  private Provision provision() {
    return measure.isPreservation() ? HOLD : NO_LONGER_NEEDED;
  }

  private void requireOld() {
    CountedPeriod least = minimum();
    if (!isFree(measure) && least.until().isAfter(pen.moment().at())) {
      throw new ForbiddenByProvision(
          HOLD, Reason.of("forbidden.release-too-early", least.lastDay()));
    }
  }

  /** The State said that it no longer needs it, or there was no request of a State. */
  static boolean isFree(Measure measure) {
    return measure.state().isCutShort() || measure.execution().hold().notNeededOn().isPresent();
  }

  private static String said(String words) {
    return Optional.of(words.strip())
        .filter(text -> !text.isEmpty())
        .orElseThrow(() -> BadInput.at("why", Reason.of("input.needed-here")));
  }

  private CountedPeriod minimum() {
    return Clocks.preservationMinimum(
        measure.execution().holdsSince().orElseThrow(), pen.request().received().zone());
  }

  private void requireHeld() {
    if (!measure.state().hasEnded()) {
      throw new NotInThisState(
          measure.matter(), measure.state(), List.of(MeasureState.ANSWERED_HOLD_CONTINUES));
    }
    requireSomething();
  }

  private void requireSomething() {
    if (!measure.execution().isHeld()) {
      throw new ForbiddenByProvision(HOLD, Reason.of("forbidden.nothing-held"));
    }
  }
}
