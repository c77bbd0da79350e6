package org.rogatory.steps;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Composition;
import org.rogatory.letters.LetterKind;
import org.rogatory.letters.Letters;
import org.rogatory.letters.Particulars;
import org.rogatory.letters.Particulars.Deficiency;
import org.rogatory.requests.Request;
import org.rogatory.requests.Requests;
import org.rogatory.requests.Supplement;
import org.springframework.stereotype.Component;

/** Drafts the letter that asks for supplementary information, 40(16). */
@Component
class DraftInformationRequest extends LetterStep {

  private final Letterwriter writer;
  private final Wanting deficiencies;
  private final Periods periods;

  DraftInformationRequest(
      Requests requests,
      Letters letters,
      Letterwriter writer,
      Wanting deficiencies,
      Periods periods) {
    super(requests, letters);
    this.writer = writer;
    this.deficiencies = deficiencies;
    this.periods = periods;
  }

  @Override
  public Set<LetterKind> kinds() {
    return Set.of(LetterKind.INFORMATION_REQUEST);
  }

  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    Supplement supplement = file.supplement(matter.number());
    List<Deficiency> missing = deficiencies.of(file, supplement);
    if (!supplement.isOpen() || missing.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        writer.toRequestingState(
            file,
            new Particulars.InformationRequest(
                missing,
                writer.period(periods.information()),
                deficiencies.continuing(file),
                deficiencies.preserved(file))));
  }
}
