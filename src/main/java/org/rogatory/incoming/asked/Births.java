package org.rogatory.incoming.asked;

import java.time.LocalDate;
import java.util.List;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Reason;

/** The dates of birth of those whom a request concerns. */
public final class Births {

  private Births() {}

  /**
   * Nobody is born in the future.
   *
   * @param bad is told of each, by its field {@code subjects[0].born}
   * @param today in the office's zone
   */
  public static void check(
      BadInput.Collected bad, List<NewRequest.NewSubject> subjects, LocalDate today) {
    for (int line = 0; line < subjects.size(); line++) {
      LocalDate born = subjects.get(line).born();
      if (born != null && born.isAfter(today)) {
        bad.add("subjects[" + line + "].born", Reason.of("input.born-in-the-future"));
      }
    }
  }
}
