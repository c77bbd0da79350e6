package org.rogatory.incoming.evidence;

import org.rogatory.convention.Reason;

/**
 * A piece of advice on something that a request says.
 *
 * @param about the address, the account or the words of the period, as they stand there
 */
public record Advised(Advice advice, String about) {

  /** The advice as a message. */
  public Reason reason() {
    return Reason.of(advice.key(), about);
  }
}
