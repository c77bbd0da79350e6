package org.rogatory.web;

import org.springframework.validation.Errors;

/** What was typed has not the shape that was asked for; nothing was changed. */
public class WrongFields extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Errors errors;

  public WrongFields(Errors errors) {
    super("wrong fields: " + errors.getErrorCount());
    this.errors = errors;
  }

  /** What is wrong, field by field. */
  public Errors errors() {
    return errors;
  }
}
