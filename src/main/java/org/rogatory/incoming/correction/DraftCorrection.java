package org.rogatory.incoming.correction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.incoming.course.RequestLetter;
import org.rogatory.journal.Matter;
import org.rogatory.letters.saying.Composition;
import org.rogatory.letters.saying.Fixed;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.Particulars;
import org.springframework.stereotype.Component;

/** The letter that corrects what letters to the requesting State said. */
@Component
public class DraftCorrection implements RequestLetter {

  public static final LetterKind KIND = LetterKind.of("correction");

  private final Requests requests;
  private final Letterwriter writer;
  private final ToldOtherwise told;

  DraftCorrection(Requests requests, Letterwriter writer, ToldOtherwise told) {
    this.requests = requests;
    this.writer = writer;
    this.told = told;
  }

  /** What reads otherwise now. */
  public record CorrectionLetter(@Fixed List<Corrected> corrected) implements Particulars {}

  @Override
  public Requests requests() {
    return requests;
  }

  @Override
  public Map<LetterKind, Class<? extends Particulars>> kinds() {
    return Map.of(KIND, CorrectionLetter.class);
  }

  /** A person asked for it, and may think otherwise. */
  @Override
  public boolean isOwed() {
    return false;
  }

  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    List<Corrected> corrected = told.toState(file, KIND);
    return corrected.isEmpty()
        ? Optional.empty()
        : Optional.of(writer.toRequestingState(file, KIND, new CorrectionLetter(corrected)));
  }
}
