package org.rogatory.incoming.filing;

import java.util.List;
import java.util.Optional;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Reason;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.asked.ConcernedSubject;
import org.rogatory.incoming.asked.Correction;
import org.rogatory.incoming.asked.MeasureField;
import org.rogatory.incoming.found.RecallReason;
import org.rogatory.incoming.review.Overtaken;

/**
 * Which measures a correction changes in what their assessment rests on, whatever the rules find of
 * them: who asks, for which offences, for what, and of whom. The transmittal of a preservation
 * names persons and accounts too: of others, other data are preserved.
 *
 * @param changed the fields that are said otherwise, by their names in a form
 * @param onlyMore that persons, accounts or things stood there, and all still stand, with others
 * @param same that it is the same matter and the same persons, only written otherwise
 */
@Clause({"40(3)", "40(12)(b)", "40(15)(d)", "40(15)(e)", "40(25)", "40(28)"})
record ChangedMatter(List<String> changed, boolean onlyMore, boolean same) {

  /** What a correction says otherwise of a request. */
  static ChangedMatter of(Request request, List<String> changed, Correction said) {
    List<ConcernedSubject> stand = request.subjects().stream().map(ConcernedSubject::of).toList();
    List<ConcernedSubject> now = said.subjects().stream().map(ConcernedSubject::of).toList();
    boolean onlyMore = !stand.isEmpty() && now.containsAll(stand);
    return new ChangedMatter(changed, onlyMore, said.sameMatter());
  }

  /** What was answered stays answered, and what is preserved stays so. */
  void check(Measure measure) {
    if (isOtherKind(measure) && measure.state().hasEnded()) {
      throw refused(measure, MeasureField.ASSISTANCE, "input.kind-ended");
    } else if (isOtherKind(measure) && isInEffect(measure)) {
      throw refused(measure, MeasureField.ASSISTANCE, "input.kind-held");
    } else if (isOtherMatter(measure) && isInEffect(measure) && isPursued(measure)) {
      throw says(measure, MeasureField.DESCRIPTION)
          ? refused(measure, MeasureField.DESCRIPTION, "input.matter-held")
          : BadInput.at(RegisteredTexts.SUBJECTS, Reason.of("input.matter-held"));
    }
  }

  private static boolean isInEffect(Measure measure) {
    return measure.execution().inEffectFrom().isPresent();
  }

  /** What was confirmed is held on; what fell away is decided by a person. */
  private static boolean isPursued(Measure measure) {
    return !measure.state().hasEnded()
        || measure.state() == MeasureState.ANSWERED_HOLD_CONTINUES && measure.execution().isHeld();
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

  /** What a person answered, and who is heard, was said of this person and for this State. */
  @Clause({"40(9)(a)", "40(9)(b)", "40(18)"})
  boolean asksPersonsAgain(Measure measure) {
    return isOtherState() || isOtherKind(measure) || isOtherMatter(measure);
  }

  /** What data the request seeks was said of all that it asks for, 42(8). */
  @Clause("42(8)")
  boolean asksAgainForWhichData(List<Measure> measures) {
    return isOtherState()
        || measures.stream().anyMatch(this::isOtherKind)
        || !same && saysOtherwise(measures);
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

  boolean isOtherState() {
    return changed.contains(RegisteredField.REQUESTING_STATE.form());
  }

  private boolean isOtherKind(Measure measure) {
    return says(measure, MeasureField.ASSISTANCE);
  }

  private boolean isOtherMatter(Measure measure) {
    boolean rests =
        says(measure, MeasureField.DESCRIPTION)
            || areOtherPersons(measure)
            || !measure.isPreservation() && says(measure, MeasureField.PROCEDURE);
    return rests && !same;
  }

  /** What is in effect stays right where others are named besides. */
  private boolean areOtherPersons(Measure measure) {
    return changed.contains(RegisteredTexts.SUBJECTS)
        && !(onlyMore && measure.isPreservation() && isInEffect(measure));
  }

  private boolean says(Measure measure, MeasureField field) {
    return changed.contains(RegisteredTexts.field(measure.number(), field));
  }
}
