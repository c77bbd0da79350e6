package org.rogatory.incoming.triage;

import java.util.ArrayList;
import java.util.List;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Stated;
import org.rogatory.convention.form.Formality;
import org.rogatory.convention.scope.ScopeFinding;
import org.rogatory.incoming.Admission;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.MeasureVerb;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.found.Obstacle;
import org.rogatory.incoming.found.ScopeAnswer;
import org.rogatory.incoming.persons.Readiness;

/**
 * What happens when the scope of one measure is examined, 35(1): it is opened, or found outside the
 * Convention and answered so, while the others go on.
 */
@Clause({"35(1)-(2)", "50(1)", "50(2)"})
public final class Scoping {

  private final RequestPen pen;
  private final Admission rules;

  /** What can happen so to the measures of the request that the pen writes. */
  public static Scoping of(RequestPen pen) {
    return new Scoping(pen, pen.rules().admission());
  }

  private Scoping(RequestPen pen, Admission rules) {
    this.pen = pen;
    this.rules = rules;
  }

  /**
   * A person examines the scope of a measure by itself: one that was added later, or whose answer
   * was given up. Where it is inside, it goes on; what it lacks is asked for.
   *
   * @throws NotInThisState where its scope is not open
   * @throws BadInput where what is asked is not answered, or what is not asked is
   */
  public void examine(int number, ScopeAnswer answer) {
    Measure measure = pen.request().measure(number);
    if (measure.state() != MeasureState.SCOPE_OPEN) {
      throw new NotInThisState(measure.matter(), measure.state(), List.of(MeasureState.SCOPE_OPEN));
    }
    BadInput.Collected bad = new BadInput.Collected();
    hear(measure, answer, bad, "");
    bad.complain();
    settle(measure, answer);
    Supplementing.of(pen).askForWhatIsMissing(null);
  }

  /**
   * Takes over what was said of a measure, and complains where that does not fit what is asked.
   *
   * @param suffix what follows the names of the fields where several measures are examined at once
   */
  void hear(Measure measure, ScopeAnswer answer, BadInput.Collected bad, String suffix) {
    if (answer.exits().stream().anyMatch(exit -> rules.isNoWay(exit, measure.request()))) {
      bad.add("exits", Reason.of("input.exit-no-treaty"));
    }
    boolean asked = rules.scopeByRules(measure).asksPerson();
    boolean answered = answer.serves() == Stated.YES || answer.serves() == Stated.NO;
    String reason = answer.reason();
    if (asked && !answered) {
      bad.add("serves" + suffix, Reason.of("input.serves"));
    } else if (!asked && answer.serves() != null) {
      bad.add("serves" + suffix, Reason.of("input.serves-not-asked"));
    } else if (asked && (reason == null || reason.isBlank())) {
      bad.add("servesWhy" + suffix, Reason.of("input.serves-why"));
    } else if (answer.serves() != null && reason != null) {
      measure.scope().answered(answer.serves(), reason.strip());
    }
  }

  /** Opens a measure, or finds it outside, by what was said of it. */
  void settle(Measure measure, ScopeAnswer answer) {
    if (answer.serves() != null) {
      pen.write(
          measure.matter(),
          Provision.of("35(1)"),
          new MeasureFact.ScopeAnswered(
              measure.number(), answer.serves().id(), measure.scope().reason().orElse("")));
    }
    rules
        .obstacle(measure)
        .ifPresentOrElse(found -> outside(measure, found, answer), () -> open(measure));
  }

  /** A measure that a supplement added: where a person must say something, it waits for that. */
  void settleAdded(Measure measure) {
    ScopeFinding finding = rules.scope(measure);
    if (finding.asksPerson() || finding.outcome() == ScopeFinding.Outcome.OUTSIDE) {
      pen.become(
          measure, MeasureVerb.LEAVE_SCOPE_OPEN, new MeasureFact.ScopeLeftOpen(measure.number()));
    } else {
      settle(measure, ScopeAnswer.NONE);
    }
  }

  private void outside(Measure measure, Obstacle obstacle, ScopeAnswer answer) {
    measure.scope().leaves(answer.exits());
    pen.become(
        measure,
        MeasureVerb.FIND_OUTSIDE,
        obstacle.provision(),
        new MeasureFact.MeasureOutside(
            measure.number(),
            obstacle.reason().key(),
            measure.scope().exits().stream().map(exit -> exit.id()).toList()));
  }

  /** The answer that it is outside was given up: its scope is examined once more. */
  public void reopen(int number) {
    pen.become(
        pen.request().measure(number),
        MeasureVerb.REOPEN_SCOPE,
        new MeasureFact.ScopeReopened(number));
  }

  /**
   * The answer that it is outside was sent: the measure has ended.
   *
   * @throws ForbiddenByProvision where it is inside by now
   */
  public void answered(int number) {
    Measure measure = pen.request().measure(number);
    measure.require(MeasureVerb.ANSWER_OUTSIDE);
    Obstacle obstacle =
        rules
            .obstacle(measure)
            .orElseThrow(
                () ->
                    new ForbiddenByProvision(
                        rules.scope(measure).provision(), Reason.of("forbidden.not-outside")));
    pen.become(
        measure,
        MeasureVerb.ANSWER_OUTSIDE,
        obstacle.provision(),
        new MeasureFact.OutsideAnswered(number));
  }

  private void open(Measure measure) {
    if (Readiness.mayProceed(measure)) {
      pen.become(
          measure,
          MeasureVerb.TAKE_UP,
          measure.assistance().provision(),
          new MeasureFact.MeasureOpened(measure.number()));
    } else {
      pen.become(
          measure,
          MeasureVerb.FIND_CONTENTS_WANTING,
          new MeasureFact.ContentsWanting(measure.number(), wanting(measure)));
    }
  }

  private static List<String> wanting(Measure measure) {
    List<String> wanting = new ArrayList<>();
    measure.examineContents().open().forEach(finding -> wanting.add(finding.item().id()));
    if (measure.isPreservation() && !measure.request().formalities().isAuthentic()) {
      wanting.add(Formality.AUTHENTICITY.id());
    }
    return wanting;
  }
}
