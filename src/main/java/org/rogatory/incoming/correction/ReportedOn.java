package org.rogatory.incoming.correction;

import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.saying.Words;

/**
 * A measure on which an authority has reported.
 *
 * @param measure its name
 * @param letter the transmittal, by number and date
 */
public record ReportedOn(Words measure, Words letter) implements Particulars.Part {}
