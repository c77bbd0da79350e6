package org.rogatory.incoming.filing;

import java.util.List;
import java.util.Optional;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Reason;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.found.RecallReason;
import org.rogatory.incoming.review.Overtaken;

/**
 * Which measures a correction changes in what their assessment rests on, whatever the rules find of
 * them: who asks, for which offences, for what, and of whom. A preservation is asked for data, so
 * it does not rest on the persons.
 *
 * @param changed the fields that are said otherwise, by their names in a form
 * @param same that it is the same matter and the same persons, only written otherwise
 */
@Clause({"40(3)", "40(12)(b)", "40(15)(d)", "40(15)(e)", "40(25)", "40(28)"})
record ChangedMatter(List<String> changed, boolean same) {

  /** What was answered stays answered, and what is preserved stays so. */
  void check(Measure measure) {
    boolean held = measure.execution().inEffectFrom().isPresent();
    if (isOtherKind(measure) && measure.state().hasEnded()) {
      throw refused(measure, MeasureField.ASSISTANCE, "input.kind-ended");
    } else if (isOtherKind(measure) && held) {
      throw refused(measure, MeasureField.ASSISTANCE, "input.kind-held");
    } else if (isOtherMatter(measure) && held && !measure.state().hasEnded()) {
      throw refused(measure, MeasureField.DESCRIPTION, "input.matter-held");
    }
  }

  private static BadInput refused(Measure measure, MeasureField field, String why) {
    return BadInput.at(RegisteredTexts.field(measure.number(), field), Reason.of(why));
  }

  /** The decision rests on who asks, the offences, and what is asked of whom. */
  boolean isRestedOnBy(Measure measure) {
    return changed.contains(RegisteredTexts.OFFENCES)
        || isOtherState()
        || isOtherKind(measure)
        || isOtherMatter(measure);
  }

  /** What is under way for another matter, or another State, ends. */
  Overtaken overtaken() {
    return new Overtaken(
        this::isRestedOnBy,
        measure -> isOtherKind(measure) || isOtherMatter(measure),
        this::recalled);
  }

  /** What is executed for another State is stopped; what is preserved is kept first, 42(4). */
  private Optional<RecallReason> recalled(Measure measure) {
    if (isOtherKind(measure)) {
      return Optional.of(RecallReason.OTHER_KIND);
    } else if (isOtherMatter(measure)) {
      return Optional.of(RecallReason.OTHER_MATTER);
    }
    return isOtherState() && !measure.isPreservation()
        ? Optional.of(RecallReason.OTHER_STATE)
        : Optional.empty();
  }

  /** What a person said of the scope was said of what was asked then, 35(1)(c). */
  boolean asksScopeAgain(Measure measure) {
    return isOtherKind(measure)
        || says(measure, MeasureField.ELECTRONIC_EVIDENCE)
        || !same && says(measure, MeasureField.DESCRIPTION);
  }

  /** Whether anything is said otherwise of what is asked or of the persons. */
  boolean saysOtherwise(List<Measure> measures) {
    return changed.contains(RegisteredTexts.SUBJECTS)
        || measures.stream()
            .anyMatch(
                measure ->
                    says(measure, MeasureField.DESCRIPTION)
                        || says(measure, MeasureField.PROCEDURE));
  }

  private boolean isOtherState() {
    return changed.contains(RegisteredField.REQUESTING_STATE.form());
  }

  private boolean isOtherKind(Measure measure) {
    return says(measure, MeasureField.ASSISTANCE);
  }

  private boolean isOtherMatter(Measure measure) {
    boolean rests =
        says(measure, MeasureField.DESCRIPTION)
            || !measure.isPreservation()
                && (says(measure, MeasureField.PROCEDURE)
                    || changed.contains(RegisteredTexts.SUBJECTS));
    return rests && !same;
  }

  private boolean says(Measure measure, MeasureField field) {
    return changed.contains(RegisteredTexts.field(measure.number(), field));
  }
}
