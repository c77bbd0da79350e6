package org.rogatory.incoming.postponement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.home.Office;
import org.rogatory.incoming.Decision;
import org.rogatory.incoming.GroundRules;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.LetterHolds;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.incoming.grounds.Approving;
import org.rogatory.incoming.grounds.DecisionBackground;
import org.rogatory.incoming.grounds.DecisionLetter;
import org.rogatory.incoming.grounds.SaidConsultation;
import org.rogatory.incoming.grounds.TakenBack;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letters;
import org.rogatory.letters.saying.Composition;
import org.rogatory.letters.saying.Fixed;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.MeasureName;
import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.saying.Words;
import org.springframework.stereotype.Component;

/** Drafts the letter that a measure is postponed, 40(27). */
@Component
public class DraftPostponement extends DecisionLetter {

  public static final LetterKind KIND = LetterKind.of("postponement").on("40(27)").deciding();

  private final Letterwriter writer;
  private final Office office;
  private final LetterHolds holds;

  DraftPostponement(
      Requests requests,
      Letters letters,
      GroundRules rules,
      TakenBack takenBack,
      DecisionBackground background,
      Letterwriter writer,
      Office office,
      LetterHolds holds) {
    super(requests, letters, rules, takenBack, background, MeasureState.POSTPONEMENT_PROPOSED);
    this.writer = writer;
    this.office = office;
    this.holds = holds;
  }

  /**
   * A measure is postponed, 40(27).
   *
   * @param before our letter that decided the same before; null for none
   * @param consultedIn the number of the letter of consultation
   * @param consultedOn the date of the letter of consultation
   * @param offered the conditions that we offered in it
   * @param noConditions why we offered none
   * @param reply what it answered; null where no answer came
   * @param earlier the consultations before it, with their answers
   * @param answer what it says to the conditions that we offered
   * @param accepted those that it accepts, where it does not accept all
   * @param proposed the conditions that it proposed in their place
   * @param besides the day on which something else came from it last; null for nothing
   * @param reviewOn when it is reviewed at the latest
   * @param proceeding the proceeding of ours that it would interfere with
   * @param held what stays held during the postponement
   */
  public record Postponement(
      @Fixed MeasureName measure,
      @Fixed Words proceeding,
      @Fixed Words reasons,
      @Fixed @Nullable Words before,
      @Fixed @Nullable String consultedIn,
      @Fixed @Nullable LocalDate consultedOn,
      @Fixed List<Words> offered,
      @Fixed @Nullable Words noConditions,
      @Fixed @Nullable Words reply,
      @Fixed @Nullable Words earlier,
      @Fixed @Nullable Words answer,
      @Fixed List<Words> accepted,
      @Fixed List<Words> proposed,
      @Fixed @Nullable LocalDate besides,
      @Fixed LocalDate reviewOn,
      @Fixed List<Words> held)
      implements Particulars {

    /** Whose review is over before it begins, it is decided on anew. */
    @Override
    public Optional<Postponement> asOf(LocalDate day) {
      return Optional.of(this).filter(said -> !said.reviewOn.isBefore(day));
    }
  }

  @Override
  public Map<LetterKind, Class<? extends Particulars>> kinds() {
    return Map.of(KIND, Postponement.class);
  }

  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    Measure measure = file.measure(matter.number());
    return isProposed(measure)
        ? Optional.of(writer.toRequestingState(file, KIND, particulars(file, measure)))
        : Optional.empty();
  }

  @Override
  protected void carryOut(Approving approved) {
    approved.postponed();
  }

  private Particulars particulars(Request file, Measure measure) {
    Decision decision = measure.decision();
    SaidConsultation consulted = SaidConsultation.of(measure, writer, office.zone());
    return new Postponement(
        Letterwriter.name(measure),
        Words.of(decision.interferingProceeding().orElseThrow()),
        Words.of(decision.reasons().orElseThrow()),
        before(measure),
        consulted.in(),
        consulted.on(),
        consulted.offered(),
        consulted.noConditions(),
        consulted.reply(),
        consulted.earlier(),
        consulted.answer(),
        consulted.accepted(),
        consulted.proposed(),
        consulted.besides(),
        decision.reviewOn().orElseThrow(),
        holds.of(file));
  }
}
