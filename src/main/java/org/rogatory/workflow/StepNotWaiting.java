package org.rogatory.workflow;

/**
 * A person's step that somebody wanted to complete waits no more: completed before, or withdrawn.
 */
public class StepNotWaiting extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String task;

  /**
   * @param task the step, as named by {@link StepWaits}
   */
  public StepNotWaiting(String task) {
    super("step " + task + " waits no more");
    this.task = task;
  }

  /** The step, as named by {@link StepWaits}. */
  public String task() {
    return task;
  }
}
