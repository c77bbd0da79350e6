package org.rogatory.register;

import org.rogatory.convention.Stated;
import org.rogatory.register.facts.FactStanding;
import org.rogatory.register.facts.Provenance;

/**
 * What the register says to a question that is answered by yes or no. {@link Stated#NOT_STATED} is
 * an answer too: ask, do not reject.
 *
 * @param says yes, no or nothing
 * @param provenance where the answer comes from
 */
public record Answer(Stated says, Provenance provenance) {

  /** Nothing is held on the question. */
  public static final Answer UNKNOWN = new Answer(Stated.NOT_STATED, Provenance.UNKNOWN);

  static Answer of(boolean yes, Provenance provenance) {
    return new Answer(yes ? Stated.YES : Stated.NO, provenance);
  }

  public boolean isYes() {
    return says == Stated.YES;
  }

  public boolean isNo() {
    return says == Stated.NO;
  }

  public boolean isUnknown() {
    return says == Stated.NOT_STATED;
  }

  public FactStanding standing() {
    return provenance.standing();
  }
}
