package org.rogatory.incoming.correction;

import java.time.LocalDate;
import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.saying.Words;

/**
 * A measure that an authority is at work on.
 *
 * @param measure its name
 * @param letter the transmittal, by number and date
 * @param report by when the authority is to report
 */
public record Transmitted(Words measure, Words letter, Words report) implements Particulars.Part {

  Transmitted asOf(LocalDate day) {
    return new Transmitted(measure, letter, report.asOf(day));
  }
}
