package org.rogatory.incoming.filing;

import java.util.List;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Stated;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.found.FindingChanged;
import org.rogatory.incoming.review.SaidBefore;

/**
 * What a person said of whether measures serve to collect evidence in electronic form, 35(1)(c). It
 * was said of what was asked then, and is asked again when that is corrected.
 */
@Clause("35(1)")
final class ScopeAnswers implements SaidBefore {

  private static final Provision SCOPE = Provision.of("35(1)");

  private final List<Said> said;

  private ScopeAnswers(List<Said> said) {
    this.said = said;
  }

  private record Said(Measure measure, Stated serves, String why) {}

  /** Takes back the answers that a correction touches. */
  static ScopeAnswers setAside(Request request, ChangedMatter matter) {
    List<Said> said =
        request.measures().stream()
            .filter(measure -> measure.scope().serves() != Stated.NOT_STATED)
            .filter(
                measure -> !measure.state().hasEnded() || measure.state() == MeasureState.OUTSIDE)
            .filter(matter::asksScopeAgain)
            .map(
                measure ->
                    new Said(
                        measure, measure.scope().serves(), measure.scope().reason().orElse("")))
            .toList();
    said.forEach(each -> each.measure().scope().unanswered());
    return new ScopeAnswers(said);
  }

  /** That the scope is examined again is shown with what is found of it otherwise. */
  @Override
  public List<FindingChanged> shown() {
    return List.of();
  }

  @Override
  public void restore() {
    said.forEach(each -> each.measure().scope().answered(each.serves(), each.why()));
  }

  @Override
  public void write(RequestPen pen) {
    said.forEach(
        each ->
            pen.write(
                each.measure().matter(),
                SCOPE,
                new MeasureFact.ScopeAnswerSetAside(each.measure().number())));
  }
}
