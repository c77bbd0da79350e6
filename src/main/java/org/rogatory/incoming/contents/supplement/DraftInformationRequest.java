package org.rogatory.incoming.contents.supplement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.File;
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
import org.rogatory.letters.saying.Courtesy;
import org.rogatory.letters.saying.Fixed;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.MeasureName;
import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.saying.Period;
import org.rogatory.letters.saying.Words;
import org.springframework.stereotype.Component;

/** Drafts the letter that asks for supplementary information, 40(16). */
@Component
public class DraftInformationRequest extends LetterStep {

  public static final LetterKind KIND = LetterKind.of("information-request").on("40(16)");

  private final Letterwriter writer;
  private final LetterDeficiencies deficiencies;
  private final Periods periods;
  private final WishedPeriods wished;
  private final LetterHolds holds;
  private final LettersToTheState earlier;

  DraftInformationRequest(
      Requests requests,
      Letters letters,
      Letterwriter writer,
      LetterDeficiencies deficiencies,
      Periods periods,
      WishedPeriods wished,
      LetterHolds holds,
      LettersToTheState earlier) {
    super(requests, letters);
    this.writer = writer;
    this.deficiencies = deficiencies;
    this.periods = periods;
    this.wished = wished;
    this.holds = holds;
    this.earlier = earlier;
  }

  /**
   * Supplementary information is needed, 40(16).
   *
   * @param earlier the letters that asked for other information before, by number and date; null
   *     where there is none
   * @param came the days on which supplementary information came that was examined; null for none
   * @param sufficient what was asked for before and suffices now
   * @param within how long after its sending an answer is asked for, such as 30 days
   * @param continuing what goes on meanwhile
   * @param held what stays held meanwhile
   * @param unpreserved whether data are to be preserved and none are
   * @param because why the period is shorter than usual; null where it is not
   */
  public record InformationRequest(
      @Fixed @Nullable Words earlier,
      @Fixed @Nullable Words came,
      @Fixed List<Words> sufficient,
      @Fixed List<Deficiency> deficiencies,
      Period within,
      @Courtesy List<MeasureName> continuing,
      @Fixed List<Words> held,
      @Fixed boolean unpreserved,
      @Fixed @Nullable Words because)
      implements Particulars.Giving {

    @Override
    public Optional<InformationRequest> asOf(LocalDate day) {
      Period now = within.asOf(day);
      return Optional.of(
          new InformationRequest(
              earlier,
              came,
              sufficient,
              deficiencies,
              now,
              continuing,
              held,
              unpreserved,
              now.because()));
    }
  }

  @Override
  public Map<LetterKind, Class<? extends Particulars>> kinds() {
    return Map.of(KIND, InformationRequest.class);
  }

  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    Supplement supplement = file.supplement(matter.number());
    List<Deficiency> missing = deficiencies.of(file, supplement);
    if (!supplement.isToBeAsked() || missing.isEmpty()) {
      return Optional.empty();
    }
    Period within = wished.ofState(periods.information(file), Periods.waiting(file));
    return Optional.of(
        writer.toRequestingState(
            file,
            KIND,
            new InformationRequest(
                askedBefore(file).orElse(null),
                deficiencies.came(file).orElse(null),
                deficiencies.sufficient(file),
                missing,
                within,
                deficiencies.continuing(file, supplement),
                holds.of(file),
                LetterHolds.nothingPreserved(file),
                within.because())));
  }

  private Optional<Words> askedBefore(Request file) {
    List<Words> asked =
        earlier.of(file.reference()).stream()
            .filter(letter -> letter.is(KIND) && letter.issuedOn().isPresent())
            .map(letter -> writer.cited(letter.reference(), letter.issuedOn().orElseThrow()))
            .toList();
    return asked.isEmpty() ? Optional.empty() : Optional.of(Words.list(asked));
  }

  /** What came before anybody asked for it is examined, and not asked for. */
  @Override
  protected Optional<String> take(RequestPen pen, Matter matter) {
    if (pen.request().supplement(matter.number()).stage() == Supplement.Stage.RECEIVED) {
      return Optional.of("examine");
    }
    super.take(pen, matter);
    return Optional.of("ask");
  }

  @Override
  public Optional<String> changedAt(File file, Matter matter) {
    return Optional.of("/files/" + file.reference() + "/questions");
  }

  /** What has come meanwhile is examined; where nothing is wanting any more, the question ends. */
  @Override
  public void givenUp(RequestPen pen, Matter matter) {
    Supplementing.of(pen).cured();
  }

  /** An answer is due from its sending. */
  @Override
  public void sent(RequestPen pen, Letter letter) {
    Supplementing.of(pen)
        .requested(letter.matter().number(), periods.lastDay(pen.moment().day(), letter));
  }
}
