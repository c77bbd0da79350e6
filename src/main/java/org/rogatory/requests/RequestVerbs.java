package org.rogatory.requests;

import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.casefile.Pen;
import org.rogatory.convention.Provision;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Moment;

/**
 * All that can happen to a request whose file is locked. Each verb checks where things stand and
 * what the Convention says, changes the request, and writes its entry.
 */
public final class RequestVerbs {

  private final Request request;
  private final Rules rules;
  private final Pen pen;

  /**
   * @param pen writes the file of this request
   */
  RequestVerbs(Request request, Rules rules, Pen pen) {
    this.request = request;
    this.rules = rules;
    this.pen = pen;
  }

  /** The same for what happened earlier than it is written down. */
  public RequestVerbs at(Moment earlier) {
    return new RequestVerbs(request, rules, pen.at(earlier));
  }

  /**
   * The same for what arrived about the request.
   *
   * @param field the field that says when, for the error
   * @throws BadInput where that lies in the future, or before the request itself arrived
   */
  public RequestVerbs arrived(Moment arrival, String field) {
    return new RequestVerbs(request, rules, pen.arrived(arrival, field));
  }

  /** The same in another's name: the program's, where a person's act has consequences. */
  public RequestVerbs by(Actor other) {
    return new RequestVerbs(request, rules, pen.by(other));
  }

  /** The pen that writes the file. */
  public Pen pen() {
    return pen;
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

  /** What can come in for the request. */
  public Arrivals arrivals() {
    return new Arrivals(this);
  }

  /** What can happen to measure {@code number} from its assessment to its decision. */
  public Deciding deciding(int number) {
    return new Deciding(request.measure(number), this, rules.grounds());
  }

  /** What can happen to the measure's consultation. */
  public Consulting consulting(int number) {
    return new Consulting(request.measure(number), this);
  }

  /** What can happen to what was proposed on the measure. */
  public Approving approving(int number) {
    return new Approving(request.measure(number), this, rules.grounds());
  }

  /** What can happen from the measure's transmittal to its answer. */
  public Executing executing(int number) {
    return new Executing(request.measure(number), this);
  }

  /** What can happen at first sight. */
  public Triaging triaging() {
    return new Triaging(this, rules.admission());
  }

  /** What can happen while contents are wanting. */
  public Supplementing supplementing() {
    return new Supplementing(this, rules.admission());
  }

  /** What can happen when the requesting State no longer needs what it asked for. */
  public Withdrawing withdrawing() {
    return new Withdrawing(this);
  }

  /** What can happen when its request could not be established to be authentic, 40(13). */
  public NotAccepting notAccepting() {
    return new NotAccepting(this);
  }

  /** What can happen when it asks how its request stands. */
  public Enquiring enquiring() {
    return new Enquiring(this);
  }

  /** What can happen to the file as such. */
  public Filing filing() {
    return new Filing(this, rules.admission());
  }

  /** What can happen when the request turns out to rest on something else, 40(7). */
  public Rebasing rebasing() {
    return new Rebasing(this);
  }

  /** What can happen when a mistake in the file's data is found. */
  public Correcting correcting() {
    return new Correcting(this);
  }

  /**
   * Lets a measure go on as its life says, and writes the entry of that verb, with the provision
   * that it always cites.
   *
   * @throws NotInThisState where the verb is not possible as the measure stands
   */
  void become(Measure measure, MeasureVerb verb, MeasureFact fact) {
    become(measure, verb, verb.provision().orElse(null), fact);
  }

  /** The same where the provision depends on what happened. */
  void become(Measure measure, MeasureVerb verb, @Nullable Provision provision, MeasureFact fact) {
    if (fact.getClass() != verb.fact()) {
      throw new IllegalArgumentException(verb.id() + " does not write " + fact.kind());
    }
    measure.become(verb);
    write(measure.matter(), provision, fact);
  }

  void write(Matter matter, @Nullable Provision provision, Fact fact) {
    request.follow();
    pen.write(matter, provision, fact);
  }
}
