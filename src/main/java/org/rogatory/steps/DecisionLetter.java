package org.rogatory.steps;

import org.rogatory.requests.Approving;
import java.util.List;
import java.util.Optional;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Violation;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterKind;
import org.rogatory.letters.Letters;
import org.rogatory.requests.GroundRules;
import org.rogatory.requests.Measure;
import org.rogatory.requests.MeasureState;
import org.rogatory.requests.Request;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;

/**
 * A letter that carries what somebody proposed against a measure: its refusal or its postponement.
 * Whoever approves the letter approves that.
 */
abstract class DecisionLetter extends LetterStep {

  private final GroundRules rules;
  private final MeasureState proposed;

  /**
   * @param proposed the state of the measure while the letter is under way
   */
  DecisionLetter(Requests requests, Letters letters, GroundRules rules, MeasureState proposed) {
    super(requests, letters);
    this.rules = rules;
    this.proposed = proposed;
  }

  final boolean isProposed(Measure measure) {
    return measure.state() == proposed;
  }

  @Override
  public final boolean isOwed() {
    return false;
  }

  @Override
  public final List<Provision> law(LetterKind kind) {
    return Provision.listOf("40(25)", "40(28)");
  }

  @Override
  public final Optional<String> proposer(Request request, Matter matter) {
    return request.measure(matter.number()).decision().proposedBy();
  }

  @Override
  public final List<Violation> warnings(Request request, Letter letter) {
    Measure measure = request.measure(letter.matter().number());
    return measure
        .decision()
        .ground()
        .map(g -> rules.warnings(g, measure, measure.circumstances(), letter.text()))
        .orElse(List.of());
  }

  @Override
  public final void approved(RequestVerbs pen, Letter letter) {
    Approving.of(pen, letter.matter().number()).approve(true, letter.authors());
  }

  @Override
  public final void sentBack(RequestVerbs pen, Letter letter, String remarks) {
    Approving.of(pen, letter.matter().number()).sendBack(remarks);
  }

  @Override
  public final void givenUp(RequestVerbs pen, Matter matter) {
    if (isProposed(pen.request().measure(matter.number()))) {
      Approving.of(pen, matter.number()).takeBack();
    }
  }
}
