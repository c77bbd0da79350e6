package org.rogatory.demo;

import java.time.Instant;

/** The program's time while the stories are told: it goes on from wherever it is set. */
interface StoryTime {

  /** Sets the time to this instant, or to the real one where that comes earlier. */
  void travelTo(Instant instant);

  /** The real time again. */
  void comeBack();
}
