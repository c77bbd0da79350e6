package org.rogatory.incoming.execution;

import java.time.LocalDate;
import java.util.Optional;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.found.RecallReason;

/**
 * What follows from a letter on a measure that had gone out before it was recorded as not to be
 * sent: whoever holds it acts on it.
 */
@Clause({"40(12)(b)", "40(26), 1st sentence", "40(26), 3rd sentence"})
public final class AlreadySent {

  private static final Provision RESULT = Provision.of("40(26)");
  private static final Provision AUTHORITY = Provision.of("40(12)(b)");

  private final Measure measure;
  private final RequestPen pen;

  private AlreadySent(Measure measure, RequestPen pen) {
    this.measure = measure;
    this.pen = pen;
  }

  /**
   * @param pen writes at the moment at which the letter was sent
   */
  public static AlreadySent of(RequestPen pen, int number) {
    return new AlreadySent(pen.request().measure(number), pen);
  }

  /** The requesting State holds what was obtained: nothing of it is kept from that State. */
  public void results(String letter) {
    measure.execution().keep(false);
    pen.write(measure.matter(), RESULT, new MeasureFact.ResultFoundSent(measure.number(), letter));
  }

  /**
   * An authority is at work on what was transmitted: it is told to stop, because the measure was
   * cut short, 40(26), or goes on otherwise. Nothing follows where a later transmittal to the same
   * authority counts.
   *
   * @param authority the authority's id
   * @param limit the last day of the period that the letter gives for its report
   */
  public void transmittal(String authority, LocalDate limit) {
    LocalDate on = pen.moment().day();
    if (measure.execution().wasBegun()) {
      beside(authority, on);
      return;
    }
    boolean cutShort = measure.state().isCutShort();
    Optional<String> chosen = measure.execution().authority();
    measure.execution().transmitted(authority, on, limit);
    if (!cutShort) {
      measure.execution().recalled(RecallReason.TAKEN_BACK);
      chosen.ifPresent(measure.execution()::entrusted);
    }
    pen.write(
        measure.matter(),
        AUTHORITY,
        new MeasureFact.TransmittalFoundSent(
            measure.number(), authority, on, cutShort ? limit : null));
  }

  /** Somebody else executes it by a later transmittal, which stays as it is. */
  private void beside(String authority, LocalDate on) {
    if (measure.execution().authority().filter(authority::equals).isEmpty()) {
      measure.execution().recall(authority, on, RecallReason.TAKEN_BACK);
      pen.write(
          measure.matter(),
          AUTHORITY,
          new MeasureFact.TransmittalFoundSent(measure.number(), authority, on, null));
    }
  }
}
