package org.rogatory.web.once;

/**
 * A call came again whose answer tells of a file that the sender may no longer see. The API answers
 * as if there were no such file, 404.
 */
public final class AnswerWithheld extends RuntimeException {

  private static final long serialVersionUID = 1L;

  AnswerWithheld(String reference) {
    super("no longer to be seen: " + reference);
  }
}
