package org.rogatory.steps;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Composition;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterKind;
import org.rogatory.letters.Letters;
import org.rogatory.letters.Particulars;
import org.rogatory.letters.Particulars.Deficiency;
import org.rogatory.requests.Request;
import org.rogatory.requests.Requests;
import org.rogatory.requests.Supplement;
import org.springframework.stereotype.Component;

/** Drafts the reminder of a request for supplementary information, 40(16). */
@Component
class DraftInformationReminder extends LetterStep {

  private final Letterwriter writer;
  private final Letters letters;
  private final Wanting deficiencies;
  private final Periods periods;

  DraftInformationReminder(
      Requests requests,
      Letterwriter writer,
      Letters letters,
      Wanting deficiencies,
      Periods periods) {
    super(requests, letters);
    this.writer = writer;
    this.letters = letters;
    this.deficiencies = deficiencies;
    this.periods = periods;
  }

  @Override
  public Set<LetterKind> kinds() {
    return Set.of(LetterKind.INFORMATION_REMINDER);
  }

  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    Supplement supplement = file.supplement(matter.number());
    List<Deficiency> missing = deficiencies.of(file, supplement);
    return letters
        .findSent(matter, LetterKind.INFORMATION_REQUEST)
        .filter(asked -> supplement.isOpen() && !missing.isEmpty())
        .map(asked -> writer.toRequestingState(file, particulars(asked, missing)));
  }

  private Particulars particulars(Letter asked, List<Deficiency> missing) {
    return new Particulars.InformationReminder(
        asked.reference(),
        asked.issuedOn().orElseThrow(),
        missing,
        writer.period(periods.informationReminded()));
  }

  /** It only reminds. */
  @Override
  public boolean isOwed() {
    return false;
  }
}
