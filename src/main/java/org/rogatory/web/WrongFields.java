package org.rogatory.web;

import java.util.Map;
import org.rogatory.convention.Reason;
import org.springframework.validation.Errors;

/** What was typed has not the shape that was asked for; nothing was changed. */
public class WrongFields extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Errors errors;
  private final transient Map<String, Reason> rules;

  public WrongFields(Errors errors) {
    this(errors, Map.of());
  }

  /**
   * As it stands.
   *
   * @param rules what the rules say besides of what could be read, by field
   */
  public WrongFields(Errors errors, Map<String, Reason> rules) {
    super("wrong fields: " + (errors.getErrorCount() + rules.size()));
    this.errors = errors;
    this.rules = rules;
  }

  /** What is wrong, field by field. */
  public Errors errors() {
    return errors;
  }

  /** What the rules say besides, of fields whose shape is right. */
  public Map<String, Reason> rules() {
    return rules;
  }
}
