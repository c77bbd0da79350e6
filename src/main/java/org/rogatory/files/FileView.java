package org.rogatory.files;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file as its page shows it.
 *
 * @param tasks what people are to do in it
 * @param damages what cannot be read, each in a sentence
 */
record FileView(
    Heads.Head head,
    Particulars.View particulars,
    List<Waiting> tasks,
    List<MeasureCards.Card> measures,
    Checklist.View contents,
    Courses.View courses,
    List<HeldCards.Card> held,
    Holdings.View papers,
    Timeline.View timeline,
    List<String> damages) {

  /**
   * A task of the file.
   *
   * @param who has claimed it, null for nobody
   */
  record Waiting(
      String task, String step, @Nullable String matter, String since, @Nullable String who) {}
}
