package org.rogatory.incoming.contents;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.contents.ContentFinding;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.convention.contents.Requirement;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.MeasureVerb;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.persons.Readiness;
import org.rogatory.incoming.review.Review;

/**
 * What is required of a measure was found deficient: the measure waits for supplementary
 * information again, 40(16), however far it had come. One that waits for somebody else stays there
 * and is assessed anew when that is over. Nothing is granted while the question is open.
 */
@Clause({"40(15)", "40(16)", "42(3)", "45(3)"})
public final class WaitsAgain {

  private static final Provision ADDITIONAL = Provision.of("40(16)");

  /** What waits for another State, an authority or a day. */
  private static final Set<MeasureState> ELSEWHERE =
      EnumSet.of(MeasureState.IN_CONSULTATION, MeasureState.IN_EXECUTION, MeasureState.POSTPONED);

  private final RequestPen pen;
  private final Set<Integer> assessed;

  private WaitsAgain(RequestPen pen) {
    this.pen = pen;
    this.assessed =
        pen.request().openMeasures().stream()
            .filter(measure -> measure.state() == MeasureState.UNDER_ASSESSMENT)
            .map(Measure::number)
            .collect(Collectors.toSet());
  }

  /** Remembers where the measures stand before something is found. */
  static WaitsAgain before(RequestPen pen) {
    return new WaitsAgain(pen);
  }

  /** These items were found deficient, and the rules were asked again. */
  void found(Collection<ContentItem> deficient) {
    for (Measure measure : pen.request().openMeasures()) {
      List<String> wanting = required(measure, deficient);
      if (!wanting.isEmpty() && !Readiness.mayProceed(measure)) {
        takeBack(measure, wanting);
      }
    }
  }

  /**
   * A preservation that was executed, or what an obstacle left of one, is never executed first
   * again: it stays where its grounds are assessed. So does what goes on without something else
   * that is required of it.
   */
  private void takeBack(Measure measure, List<String> wanting) {
    if (ELSEWHERE.contains(measure.state())) {
      if (!measure.isOutdated()) {
        Review.reopen(pen, measure);
      }
      return;
    }
    Review.reopen(pen, measure);
    boolean stands =
        measure.state() == MeasureState.UNDER_ASSESSMENT && assessed.contains(measure.number());
    if (goesOnWithout(measure)) {
      return;
    }
    boolean first = measure.isPreservation() && measure.state() == MeasureState.GRANTED;
    if (stands || first) {
      pen.become(measure, MeasureVerb.BEGIN_ANEW, new MeasureFact.BegunAnew(measure.number()));
    }
    if (measure.state() == MeasureState.UNDER_ASSESSMENT && (first || !measure.isPreservation())) {
      pen.become(
          measure,
          MeasureVerb.FIND_CONTENTS_WANTING,
          new MeasureFact.ContentsWanting(measure.number(), wanting));
    }
  }

  private boolean goesOnWithout(Measure measure) {
    return measure.examineContents().findings().stream()
        .filter(ContentFinding::blocks)
        .anyMatch(finding -> ToBeAsked.isGivenUp(pen.request(), finding.item()));
  }

  private static List<String> required(Measure measure, Collection<ContentItem> deficient) {
    return measure.examineContents().findings().stream()
        .filter(ContentFinding::blocks)
        .map(ContentFinding::item)
        .filter(deficient::contains)
        .map(ContentItem::id)
        .toList();
  }

  /** Whether something that is required of the measure arrived, and nobody has examined it. */
  static boolean restsOnUnexamined(Measure measure) {
    return measure
        .request()
        .openSupplement()
        .filter(
            asked ->
                measure.examineContents().findings().stream()
                    .filter(finding -> finding.requirement() == Requirement.REQUIRED)
                    .map(finding -> measure.request().content(finding.item()))
                    .anyMatch(asked::leavesUnexamined))
        .isPresent();
  }

  /**
   * Nothing that is required of the measure is asked of its State and not answered.
   *
   * @throws ForbiddenByProvision naming 40(16)
   */
  public static void requireAnswered(Measure measure) {
    measure
        .request()
        .openSupplement()
        .filter(asked -> !required(measure, asked.wanting()).isEmpty())
        .filter(asked -> !Readiness.mayProceed(measure))
        .ifPresent(
            asked -> {
              throw new ForbiddenByProvision(
                  ADDITIONAL, Reason.of("forbidden.question-open", asked.number()));
            });
  }
}
