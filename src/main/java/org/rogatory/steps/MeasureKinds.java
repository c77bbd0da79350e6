package org.rogatory.steps;

import java.util.List;
import java.util.Optional;
import org.rogatory.convention.Assistance;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Matter;

/**
 * Says of which kind a measure is, for the lists of tasks; a bean of each course whose files hold
 * measures.
 */
public interface MeasureKinds {

  /** The kind; empty where the matter is no measure of a file of this course. */
  Optional<Assistance> of(Matter matter);

  /** The kind of the measure that this is, whichever course it is of; empty where it is none. */
  static Optional<Assistance> find(List<MeasureKinds> courses, Matter matter) {
    return courses.stream().flatMap(course -> course.of(matter).stream()).findFirst();
  }

  /** Whether a measure may be of another kind since this was written. */
  boolean changesWith(Fact fact);
}
