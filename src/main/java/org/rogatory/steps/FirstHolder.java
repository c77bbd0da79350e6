package org.rogatory.steps;

import java.util.Optional;
import org.rogatory.journal.Matter;

/**
 * Says whose task a step is as soon as it waits: what is sent back returns to whoever made it. A
 * bean of each module that knows it. Whoever may not see the file, or not take the step, does not
 * get it.
 */
public interface FirstHolder {

  /** The login name of who is to have the task; empty where anybody may claim it. */
  Optional<String> of(String step, Matter matter);
}
