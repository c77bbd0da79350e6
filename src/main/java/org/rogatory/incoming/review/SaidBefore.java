package org.rogatory.incoming.review;

import java.util.List;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.found.FindingChanged;

/**
 * What a person said of what was asked, or of who asked, before that is corrected. It is set aside
 * with the correction, and is asked again.
 */
public interface SaidBefore {

  /** What becomes of it, by the key of a message. */
  String ASKED_AGAIN = "finding.asked-again";

  /** What is asked again, as whoever corrects is shown it. */
  List<FindingChanged> shown();

  /** It stands again: nothing is corrected. */
  void restore();

  /** Writes down that it was set aside. */
  void write(RequestPen pen);
}
