package org.rogatory.web.limits;

import jakarta.validation.Validator;
import org.springframework.stereotype.Component;

/** How much the fields of a form take: what is checked when it is read, said before it is sent. */
@Component
public class Limits {

  private final Validator validator;

  public Limits(Validator validator) {
    this.validator = validator;
  }

  /**
   * The limits of a form; in the model as {@code limits}, where the fragments of {@code
   * fragments/form} read them.
   *
   * @param form the record that what is typed is read into
   */
  public FormLimits of(Class<? extends Record> form) {
    return new FormLimits(validator, validator.getConstraintsForClass(form));
  }
}
