package org.rogatory.incoming.course;

import java.util.List;
import java.util.function.Predicate;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.letters.saying.MeasureName;

/**
 * What a letter on one measure says of the others, as of its day. What somebody proposed to refuse
 * or to postpone, and what is postponed or found outside, is not among them: it has a letter of its
 * own.
 *
 * @param continuing those that are granted and not answered yet, unless nothing could be carried
 *     out
 * @param examined those that are still examined
 */
@Clause({"40(25)", "40(28)"})
public record OtherMeasures(List<MeasureName> continuing, List<MeasureName> examined) {

  /** The other measures of its request. */
  public static OtherMeasures than(Measure measure) {
    return new OtherMeasures(
        names(measure, OtherMeasures::isContinued), names(measure, OtherMeasures::isExamined));
  }

  /** Whether it goes on: it is granted, or still examined. */
  public static boolean goesOn(Measure measure) {
    return isContinued(measure) || isExamined(measure);
  }

  private static boolean isContinued(Measure measure) {
    boolean obtained =
        measure.state() == MeasureState.EXECUTED && measure.execution().wasCarriedOut();
    return measure.state().awaitsResult() || obtained;
  }

  private static boolean isExamined(Measure measure) {
    return measure.state().isExamined();
  }

  private static List<MeasureName> names(Measure measure, Predicate<Measure> chosen) {
    return measure.request().measures().stream()
        .filter(other -> other.number() != measure.number())
        .filter(chosen)
        .map(Letterwriter::name)
        .toList();
  }
}
