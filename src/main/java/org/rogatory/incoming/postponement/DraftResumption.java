package org.rogatory.incoming.postponement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.LetterStep;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letters;
import org.rogatory.letters.saying.Composition;
import org.rogatory.letters.saying.Fixed;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.MeasureName;
import org.rogatory.letters.saying.Particulars;
import org.springframework.stereotype.Component;

/** Drafts the letter that a postponed measure goes on. */
@Component
public class DraftResumption extends LetterStep {

  public static final LetterKind KIND = LetterKind.of("resumption").on("40(27)");

  private final Letterwriter writer;

  DraftResumption(Requests requests, Letters letters, Letterwriter writer) {
    super(requests, letters);
    this.writer = writer;
  }

  /**
   * A postponed measure goes on.
   *
   * @param ended whether it is on record that the proceeding of ours has ended, 40(27)
   */
  public record Resumption(@Fixed MeasureName measure, LocalDate postponedOn, @Fixed boolean ended)
      implements Particulars {}

  @Override
  public Map<LetterKind, Class<? extends Particulars>> kinds() {
    return Map.of(KIND, Resumption.class);
  }

  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    Measure measure = file.measure(matter.number());
    return measure
        .decision()
        .decidedOn()
        .filter(postponed -> !measure.state().hasEnded())
        .map(
            postponed ->
                new Resumption(
                    Letterwriter.name(measure),
                    postponed,
                    measure.decision().proceedingEndedOn().isPresent()))
        .map(says -> writer.toRequestingState(file, KIND, says));
  }
}
