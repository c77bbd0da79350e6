package org.rogatory.steps;

import java.util.List;
import java.util.Set;
import org.rogatory.access.Role;
import org.rogatory.casefile.File;
import org.rogatory.casefile.Pen;
import org.rogatory.convention.Provision;
import org.rogatory.journal.Matter;

/**
 * A step that a person takes: what the person says, and the one verb that it does to the file. A
 * bean for each. Its name is the user task's id, the name of its page's fragment and the prefix of
 * its messages.
 *
 * @param <F> what the person says; its components are the fields of form and API alike
 */
public interface PersonStep<F extends Record> {

  /** The step's name, such as {@code assess-grounds}. */
  default String name() {
    return StepName.of(getClass());
  }

  /** What the person says. */
  Class<F> form();

  /** Who may take it. */
  default Set<Role> roles() {
    return Set.of(Role.CASEWORKER, Role.SUPERVISOR);
  }

  /**
   * The login names of those who may not take it, whatever their roles: who made what it approves.
   */
  default Set<String> barred(File file, Matter matter) {
    return Set.of();
  }

  /** The provisions that the page shows beside the form. */
  List<Provision> law(File file, Matter matter);

  /** What the form holds when the step is opened for the first time. */
  F begin(File file, Matter matter);

  /**
   * What was typed before, as the form goes on from it: a text that nobody changed follows the
   * file.
   */
  default Typed goOn(File file, Matter matter, Typed typed) {
    return typed;
  }

  /**
   * What the page shows besides the form: findings, choices, the letter.
   *
   * @param typed the raw fields as they stand, for what depends on them
   */
  Object show(File file, Matter matter, Typed typed);

  /**
   * Refuses what must not be begun, before anything is changed for the step: not even the task has
   * its holder yet.
   *
   * @param pen holds the lock of the file's row
   */
  default void before(Pen pen, Matter matter, F said) {}

  /**
   * Takes the step. The shape of what was said has been checked.
   *
   * @param pen holds the lock of the file's row
   * @return the outcome word that the process reads
   */
  String take(Pen pen, Matter matter, F said);
}
