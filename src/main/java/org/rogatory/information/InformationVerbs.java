package org.rogatory.information;

import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.Pen;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Moment;

/**
 * All that can happen to spontaneous information whose file is locked. Each verb checks where
 * things stand and what the Convention says, changes the information, and writes its entry.
 */
public final class InformationVerbs {

  private final SpontaneousInformation information;
  private final Counterparts counterparts;
  private final Pen pen;

  /**
   * @param pen writes the file of this information
   */
  InformationVerbs(SpontaneousInformation information, Counterparts counterparts, Pen pen) {
    this.information = information;
    this.counterparts = counterparts;
    this.pen = pen;
  }

  /** The same for what happened earlier than it is written down. */
  public InformationVerbs at(Moment earlier) {
    return new InformationVerbs(information, counterparts, pen.at(earlier));
  }

  /**
   * The same for what arrived about the information.
   *
   * @param field the field that says when, for the error
   * @throws BadInput where that lies in the future, or before the information itself arrived
   */
  public InformationVerbs arrived(Moment arrival, String field) {
    return new InformationVerbs(information, counterparts, pen.arrived(arrival, field));
  }

  /** The same in another's name: the program's, where a person's act has consequences. */
  public InformationVerbs by(Actor other) {
    return new InformationVerbs(information, counterparts, pen.by(other));
  }

  /** The pen that writes the file. */
  public Pen pen() {
    return pen;
  }

  /** The information that is changed. */
  public SpontaneousInformation information() {
    return information;
  }

  /** When what is written happened, see {@link Pen#moment}. */
  public Moment moment() {
    return pen.moment();
  }

  /** What can happen to information that another State sent us. */
  public Keeping keeping() {
    return new Keeping(writing());
  }

  /** What can happen to disclosures of what exculpates an accused person, 40(5). */
  public Disclosing disclosing() {
    return new Disclosing(writing(), counterparts);
  }

  /** What can happen to information that we send. */
  public Forwarding forwarding() {
    return new Forwarding(writing(), counterparts);
  }

  private InformationPen writing() {
    return new InformationPen(information, pen);
  }
}
