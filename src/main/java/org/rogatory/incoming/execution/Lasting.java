package org.rogatory.incoming.execution;

import java.time.LocalDate;
import java.util.List;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.facts.MeasureFact;

/**
 * A measure that lasts for a period: the collection of traffic data in real time, and interception.
 * Its beginning is reported first; the day of its results follows from the period's end.
 */
@Clause({"40(12)(b)", "45(3)(f)", "46"})
public final class Lasting {

  private static final Provision AUTHORITY = Provision.of("40(12)(b)");

  private final Measure measure;
  private final RequestPen pen;

  /** What is reported so of measure {@code number} of the request that the pen writes. */
  public static Lasting of(RequestPen pen, int number) {
    return new Lasting(pen.request().measure(number), pen);
  }

  private Lasting(Measure measure, RequestPen pen) {
    this.measure = measure;
    this.pen = pen;
  }

  /** Whether its beginning can be reported, or reported otherwise. */
  public static boolean isUnderWay(Measure measure) {
    return measure.assistance().lastsAPeriod() && measure.state() == MeasureState.IN_EXECUTION;
  }

  /**
   * It has begun.
   *
   * @param on its first day
   * @param until its last day
   * @throws NotInThisState where it is not being executed, or lasts for no period
   * @throws BadInput where it began before it was transmitted or after today, or ends before it
   *     began
   */
  public void begun(LocalDate on, LocalDate until) {
    if (!isUnderWay(measure)) {
      throw new NotInThisState(
          measure.matter(), measure.state(), List.of(MeasureState.IN_EXECUTION));
    }
    BadInput.Collected bad = new BadInput.Collected();
    boolean early = measure.execution().transmittedOn().filter(on::isBefore).isPresent();
    if (early || on.isAfter(pen.moment().day())) {
      bad.add("begunOn", Reason.of("input.begun-on"));
    }
    if (until.isBefore(on)) {
      bad.add("until", Reason.of("input.lasts-until", on));
    }
    bad.complain();
    LocalDate resultsBy = pen.rules().policy().lastResults(until);
    measure.execution().chased(resultsBy);
    pen.write(
        measure.matter(),
        AUTHORITY,
        new MeasureFact.PeriodBegun(measure.number(), on, until, resultsBy));
  }
}
