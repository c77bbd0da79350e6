package org.rogatory.incoming.contents.supplement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.Supplement;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.course.LetterHolds;
import org.rogatory.incoming.course.LetterStep;
import org.rogatory.incoming.course.LettersToTheState;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.incoming.course.Periods;
import org.rogatory.incoming.course.WishedPeriods;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letter;
import org.rogatory.letters.Letters;
import org.rogatory.letters.saying.Composition;
import org.rogatory.letters.saying.Fixed;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.saying.Period;
import org.rogatory.letters.saying.Words;
import org.springframework.stereotype.Component;

/** Drafts the reminder of a request for supplementary information, 40(16). */
@Component
public class DraftInformationReminder extends LetterStep {

  public static final LetterKind KIND = LetterKind.of("information-reminder").on("40(16)");

  private final Letterwriter writer;
  private final LettersToTheState told;
  private final LetterDeficiencies deficiencies;
  private final Periods periods;
  private final WishedPeriods wished;

  DraftInformationReminder(
      Requests requests,
      Letterwriter writer,
      Letters letters,
      LettersToTheState told,
      LetterDeficiencies deficiencies,
      Periods periods,
      WishedPeriods wished) {
    super(requests, letters);
    this.writer = writer;
    this.told = told;
    this.deficiencies = deficiencies;
    this.periods = periods;
    this.wished = wished;
  }

  /**
   * The information has not come.
   *
   * @param askedIn the number of the letter that asked for it
   * @param askedOn its date
   * @param deficiencies what is still missing
   * @param within how long after its sending
   * @param unpreserved whether data are to be preserved and none are
   * @param because why the period is shorter than usual; null where it is not
   */
  public record InformationReminder(
      String askedIn,
      LocalDate askedOn,
      @Fixed List<Deficiency> deficiencies,
      Period within,
      @Fixed boolean unpreserved,
      @Fixed @Nullable Words because)
      implements Particulars.Giving {

    @Override
    public Optional<InformationReminder> asOf(LocalDate day) {
      Period now = within.asOf(day);
      return Optional.of(
          new InformationReminder(askedIn, askedOn, deficiencies, now, unpreserved, now.because()));
    }
  }

  @Override
  public Map<LetterKind, Class<? extends Particulars>> kinds() {
    return Map.of(KIND, InformationReminder.class);
  }

  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    Supplement supplement = file.supplement(matter.number());
    List<Deficiency> missing = deficiencies.of(file, supplement);
    return told.last(matter, DraftInformationRequest.KIND)
        .filter(asked -> supplement.isToBeAsked() && !missing.isEmpty())
        .map(asked -> writer.toRequestingState(file, KIND, particulars(file, asked, missing)));
  }

  private Particulars particulars(Request file, Letter asked, List<Deficiency> missing) {
    Period within = wished.ofState(periods.informationReminded(file), Periods.waiting(file));
    return new InformationReminder(
        asked.reference(),
        asked.issuedOn().orElseThrow(),
        missing,
        within,
        LetterHolds.nothingPreserved(file),
        within.because());
  }

  /** It only reminds. */
  @Override
  public boolean isOwed() {
    return false;
  }

  /** An answer is due anew. */
  @Override
  public void sent(RequestPen pen, Letter letter) {
    Supplementing.of(pen)
        .reminded(letter.matter().number(), periods.lastDay(pen.moment().day(), letter));
  }
}
