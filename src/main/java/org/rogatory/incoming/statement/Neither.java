package org.rogatory.incoming.statement;

import java.util.List;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Violation;
import org.rogatory.incoming.GroundRules;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureVerb;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.facts.MeasureFact;

/**
 * The statement that what is told of a measure rests neither on fiscal matters nor on bank secrecy.
 * Each verb by which reasons leave the house asks it: a refusal, a postponement, a consultation, a
 * result, and the answer that a measure is outside the Convention. It holds for what was proposed
 * or reported last.
 */
@Clause({"40(23)", "40(24)"})
public final class Neither {

  private final Measure measure;
  private final RequestPen pen;

  /** The statement on measure {@code number} of the request that the pen writes. */
  public static Neither of(RequestPen pen, int number) {
    return new Neither(pen.request().measure(number), pen);
  }

  private Neither(Measure measure, RequestPen pen) {
    this.measure = measure;
    this.pen = pen;
  }

  /**
   * Whoever writes the pen's entries states it, where what is told speaks of such matters. Where
   * nothing does, nothing is written.
   *
   * @param letter the text of the letter that tells it; empty where there is none yet
   * @throws NotInThisState where nothing is proposed or reported that could be told
   */
  public void state(String letter) {
    List<Violation> spoken = spoken(pen.rules().grounds(), measure, letter);
    if (!spoken.isEmpty()) {
      measure.require(MeasureVerb.STATE_NEITHER);
      measure.stated(pen.actor().name());
      pen.become(
          measure,
          MeasureVerb.STATE_NEITHER,
          spoken.get(0).provision(),
          new MeasureFact.NeitherStated(
              measure.number(), spoken.stream().map(each -> each.provision().text()).toList()));
    }
  }

  /**
   * Nothing that speaks of such matters goes out without that statement.
   *
   * @param letter as in {@link #state}
   * @throws ForbiddenByProvision where nobody made it
   */
  public void require(String letter) {
    if (measure.statedBy().isEmpty()) {
      ForbiddenByProvision.unless(
          spoken(pen.rules().grounds(), measure, letter).stream()
              .map(each -> new Violation(each.provision(), Reason.of("forbidden.not-stated")))
              .toList());
    }
  }

  /**
   * Where what is told of a measure speaks of such matters.
   *
   * @param letter as in {@link #state}
   */
  public static List<Violation> spoken(GroundRules rules, Measure measure, String letter) {
    Told told = Told.of(measure);
    return rules.neverGrounds(measure, told.grounds(), told.text() + "\n" + letter);
  }
}
