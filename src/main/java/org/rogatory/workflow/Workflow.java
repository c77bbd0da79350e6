package org.rogatory.workflow;

import java.util.List;
import java.util.SortedSet;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;

/**
 * The order of steps, kept by processes. Everything here joins the caller's transaction, and what
 * changes a process expects that the caller holds the lock on the file's row. The events of this
 * package are published inside that transaction, before the call returns.
 */
public interface Workflow {

  /**
   * Starts a process about a matter, on the newest version of its model. Its first step is the
   * program's and runs after the commit.
   *
   * @throws IllegalStateException if such a process about this matter is already under way
   */
  void start(ProcessName process, Matter matter);

  /** Whether such a process about this matter is under way. */
  boolean isUnderWay(ProcessName process, Matter matter);

  /**
   * Tells the process about this matter what has happened. That nobody waits is no error: a process
   * asks the domain before it waits, so the fact must have been written already.
   *
   * @return whether somebody waited for it
   * @throws IllegalStateException if more than one waits, which the models do not allow
   */
  boolean tell(Message message, Matter matter);

  /**
   * Completes a person's step and goes on to the next one that waits.
   *
   * @param task the step as named by {@link StepWaits}
   * @param outcome the word that the model reads after this step
   * @throws StepNotWaiting if it no longer waits: completed before, or withdrawn
   * @throws IllegalArgumentException if the model knows no such outcome of the step
   */
  void complete(String task, String outcome);

  /** Whether this step of a person still waits. */
  boolean waits(String task);

  /**
   * Ends a process about a matter where it stands, with all that it has called: steps are
   * withdrawn.
   *
   * @return whether there was one
   */
  boolean cancel(ProcessName process, Matter matter, String reason);

  /**
   * Tries a failed step of the program once more, after the commit.
   *
   * @param failure as named by {@link StepFailed}
   * @return false if there is no such failure any more
   */
  boolean retry(String failure);

  /** Where the processes of a file stand, asked of the engine: for comparison, not for lists. */
  List<PositionTaken> where(Reference file);

  /** What has failed in the processes of a file, asked of the engine: for comparison as well. */
  List<StepFailed> failures(Reference file);

  /**
   * What of these positions, all of a file, cannot go on although nothing failed, asked of the
   * engine, for comparison.
   */
  List<Halted> halted(Reference file, List<PositionTaken> positions);

  /** The files that have a process under way, asked of the engine, for comparison. */
  SortedSet<Reference> underWay();

  /** The steps of all models as they are now, in the order of process and model. */
  List<ProcessStep> steps();

  /** The id of the newest version of a process's model. */
  String newestModel(ProcessName process);

  /**
   * A version of a model, as BPMN with its diagram.
   *
   * @param model as named by {@link Place#model()} or {@link #newestModel}
   * @throws IllegalArgumentException if there is no such version
   */
  String model(String model);
}
