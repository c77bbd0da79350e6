package org.rogatory.steps;

import org.rogatory.letters.LetterKind;
import org.rogatory.letters.Letters;
import org.rogatory.letters.Particulars;
import org.rogatory.requests.Execution;
import org.rogatory.requests.Measure;
import org.rogatory.requests.MeasureState;
import org.rogatory.requests.RequestVerbs;

/** The letter that tells a competent authority to stop, drafted for one measure or for several. */
final class StopLetters {

  private StopLetters() {}

  static void draft(Letterwriter writer, Letters letters, RequestVerbs pen, Measure measure) {
    Execution execution = measure.execution();
    writer.toAuthority(
        pen,
        measure.matter(),
        new Particulars.StopNotice(
            Letterwriter.name(measure),
            letters.findSent(measure.matter(), LetterKind.TRANSMITTAL).orElseThrow().reference(),
            execution.transmittedOn().orElseThrow(),
            measure.state() == MeasureState.NOT_ACCEPTED ? null : pen.moment().day(),
            measure.state() == MeasureState.NOT_ACCEPTED,
            measure.isPreservation()),
        writer.authorityFor(measure));
  }
}
