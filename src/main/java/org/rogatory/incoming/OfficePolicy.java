package org.rogatory.incoming;

import java.time.LocalDate;

/**
 * What the office's own time limits allow, where a verb must ask: {@code config/time-limits.yml}.
 */
public interface OfficePolicy {

  /** How often a State is reminded before a person says how the file goes on, 40(16). */
  int reminders();

  /**
   * The last day on which a postponement can be reviewed, 40(27).
   *
   * @param decidedOn the day, in the office's zone, from which the limit runs
   */
  LocalDate lastReview(LocalDate decidedOn);

  /**
   * By when the results of what lasted for a period are due, 45, 46.
   *
   * @param ended the last day of the period
   */
  LocalDate lastResults(LocalDate ended);

  /**
   * The last day that a State can be told without a reason as the day of its answer, 40(26).
   *
   * @param said the day, in the office's zone, on which that is estimated
   */
  LocalDate lastEstimate(LocalDate said);
}
