package org.rogatory.incoming;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.casefile.Pen;
import org.rogatory.convention.Provision;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Moment;

/**
 * A write handle for a request whose file is locked, and the rules that its verbs ask. Each verb
 * stands in the room of its stage and begins here, such as {@code Deciding.of(pen, 2)}: it checks
 * where things stand and what the Convention says, changes the request, and writes its entry.
 */
public final class RequestPen {

  private final Request request;
  private final Rules rules;
  private final Pen pen;

  /**
   * @param pen writes the file of this request
   */
  RequestPen(Request request, Rules rules, Pen pen) {
    this.request = request;
    this.rules = rules;
    this.pen = pen;
  }

  /** The same for what happened earlier than it is written down. */
  public RequestPen at(Moment earlier) {
    return new RequestPen(request, rules, pen.at(earlier));
  }

  /**
   * The same for what arrived about the request.
   *
   * @param field the field that says when, for the error
   * @throws BadInput where that lies in the future, or before the request itself arrived
   */
  public RequestPen arrived(Moment arrival, String field) {
    return new RequestPen(request, rules, pen.arrived(arrival, field));
  }

  /** The same in another's name: the program's, where a person's act has consequences. */
  public RequestPen by(Actor other) {
    return new RequestPen(request, rules, pen.by(other));
  }

  /** The pen that writes the file. */
  public Pen pen() {
    return pen;
  }

  /** What the verbs ask of Convention, policy and register. */
  public Rules rules() {
    return rules;
  }

  /** The request that is changed. */
  public Request request() {
    return request;
  }

  public Actor actor() {
    return pen.actor();
  }

  /** When what is written happened, see {@link Pen#moment}. */
  public Moment moment() {
    return pen.moment();
  }

  /**
   * Lets a measure go on as its life says, and writes the entry of that verb, with the provision
   * that it always cites.
   *
   * @throws NotInThisState where the verb is not possible as the measure stands
   */
  public void become(Measure measure, MeasureVerb verb, MeasureFact fact) {
    become(measure, verb, verb.provision().orElse(null), fact);
  }

  /** The same where the provision depends on what happened. */
  public void become(
      Measure measure, MeasureVerb verb, @Nullable Provision provision, MeasureFact fact) {
    if (fact.getClass() != verb.fact()) {
      throw new IllegalArgumentException(verb.id() + " does not write " + fact.kind());
    }
    goOn(measure, verb);
    write(measure.matter(), provision, fact);
  }

  /**
   * The same where the verb takes back what allows it: the measure goes on first.
   *
   * @param change does the rest, and gives the fact to be written
   */
  public void become(Measure measure, MeasureVerb verb, Supplier<MeasureFact> change) {
    goOn(measure, verb);
    write(measure.matter(), verb.provision().orElse(null), change.get());
  }

  private static void goOn(Measure measure, MeasureVerb verb) {
    MeasureState before = measure.state();
    measure.become(verb);
    if (measure.state() != before && MeasureLife.allows(measure, MeasureVerb.STATE_NEITHER)) {
      measure.stated(null);
    }
  }

  public void write(Matter matter, @Nullable Provision provision, Fact fact) {
    request.follow();
    pen.write(matter, provision, fact);
  }
}
