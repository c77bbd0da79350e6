package org.rogatory.requests;

import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Journal;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Moment;
import org.rogatory.journal.NewEntry;

/**
 * The hand that writes into one file's journal. Only {@link Requests#forChange} gives one out, so
 * whoever has it holds the lock of the file's row; every verb of a file asks for it, so that no
 * change goes unwritten.
 */
public final class Pen {

  private final Request request;
  private final Rules rules;
  private final Journal journal;
  private final Actor actor;
  private final Moment happened;

  Pen(Request request, Rules rules, Journal journal, Actor actor, Moment happened) {
    this.request = request;
    this.rules = rules;
    this.journal = journal;
    this.actor = actor;
    this.happened = happened;
  }

  /** The same hand for what happened earlier than it is written down. */
  public Pen at(Moment earlier) {
    return new Pen(request, rules, journal, actor, earlier);
  }

  /**
   * The same hand for what arrived about the file.
   *
   * @param field the field that says when, for the error
   * @throws BadInput where that lies in the future, or before the request itself arrived
   */
  public Pen arrived(Moment arrival, String field) {
    Moment received = request.origin().received();
    if (arrival.at().isAfter(happened.at())) {
      throw BadInput.at(field, Reason.of("input.in-the-future"));
    }
    if (arrival.at().isBefore(received.at())) {
      throw BadInput.at(field, Reason.of("input.before-the-request", received.day()));
    }
    return at(arrival);
  }

  /** The same file in another's hand: the program's, where a person's act has consequences. */
  public Pen by(Actor other) {
    return new Pen(request, rules, journal, other, happened);
  }

  /** The file that is written. */
  public Request request() {
    return request;
  }

  public Actor actor() {
    return actor;
  }

  /**
   * When what is written happened; when the pen was given out, where nothing else was said: one
   * moment for the file and its journal, however often it is asked. In the office's zone.
   */
  public Moment moment() {
    return happened;
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

  void write(Matter matter, @Nullable Provision provision, RequestFact fact) {
    request.follow();
    journal.append(request, new NewEntry(matter, provision, moment(), actor, fact));
  }
}
