package org.rogatory.explore;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;

/**
 * One thing that somebody does, or tries to do.
 *
 * @param door by which it comes: {@code register}, {@code step}, {@code arrival}, {@code verb},
 *     {@code wait}
 * @param name of the step or the verb; empty for the others
 * @param matter what in the file it is about, without the file's reference, such as {@code /1};
 *     empty for the file itself
 * @param who the login name of who does it
 * @param said what is said, as JSON; what begins with @ is filled in when it is done, see {@link
 *     World}
 * @param later how long after what came before it happens
 */
public record Act(
    Door door, String name, String matter, String who, ObjectNode said, Duration later) {

  /** The ways in. */
  public enum Door {
    REGISTER,
    STEP,
    ARRIVAL,
    VERB,
    /** A letter that was recorded as not to be sent had gone out before. */
    SENT,
    /** What is done about the office's readings, beside the file. */
    READING,
    WAIT
  }

  /** What it is called in counts: the door and the name. */
  public String kind() {
    return name.isEmpty() ? door.name().toLowerCase(java.util.Locale.ROOT) : name;
  }
}
