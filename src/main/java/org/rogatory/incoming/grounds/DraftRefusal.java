package org.rogatory.incoming.grounds;

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
import org.rogatory.incoming.course.Lacking;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.incoming.course.OtherMeasures;
import org.rogatory.incoming.course.RecordedWords;
import org.rogatory.incoming.course.SaidGround;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letters;
import org.rogatory.letters.saying.Composition;
import org.rogatory.letters.saying.Courtesy;
import org.rogatory.letters.saying.Fixed;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.MeasureName;
import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.saying.Words;
import org.springframework.stereotype.Component;

/** Drafts the refusal of a measure, with its reasons, 40(25). */
@Component
public class DraftRefusal extends DecisionLetter {

  public static final LetterKind KIND = LetterKind.of("refusal").on("40(25)").deciding();

  private final Letterwriter writer;
  private final Office office;
  private final Lacking lacking;
  private final RecordedWords recorded;

  DraftRefusal(
      Requests requests,
      Letters letters,
      GroundRules rules,
      TakenBack takenBack,
      DecisionBackground background,
      Letterwriter writer,
      Office office,
      Lacking lacking,
      RecordedWords recorded) {
    super(requests, letters, rules, takenBack, background, MeasureState.REFUSAL_PROPOSED);
    this.writer = writer;
    this.office = office;
    this.lacking = lacking;
    this.recorded = recorded;
  }

  /**
   * A measure is refused, with reasons, 40(25).
   *
   * @param grounds what it rests on, each with its provisions
   * @param told what was recorded for them and the other State may read: the law, the interest, the
   *     article
   * @param lacking what the request lacks, 40(21)(a), each with its provision
   * @param before our letter that decided the same before; null for none
   * @param consultedIn the number of the letter of consultation
   * @param consultedOn the date of the letter of consultation; null where none was needed
   * @param offered the conditions that we offered in it
   * @param noConditions why we offered none
   * @param reply what it answered; null where no answer came
   * @param earlier the consultations before it, with their answers
   * @param answer what it says to the conditions that we offered
   * @param accepted those that it accepts, where it does not accept all
   * @param proposed the conditions that it proposed in their place
   * @param besides the day on which something else came from it last; null for nothing
   * @param continuing other measures that go on
   * @param examined other measures that are still examined
   */
  public record Refusal(
      @Fixed MeasureName measure,
      @Fixed List<SaidGround> grounds,
      @Fixed List<Words> told,
      @Fixed Words reasons,
      @Fixed List<Words> lacking,
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
      @Courtesy List<MeasureName> continuing,
      @Courtesy List<MeasureName> examined)
      implements Particulars {}

  @Override
  public Map<LetterKind, Class<? extends Particulars>> kinds() {
    return Map.of(KIND, Refusal.class);
  }

  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    Measure measure = file.measure(matter.number());
    return isProposed(measure)
        ? Optional.of(writer.toRequestingState(file, KIND, particulars(measure)))
        : Optional.empty();
  }

  @Override
  protected void carryOut(Approving approved) {
    approved.refused();
  }

  private Particulars particulars(Measure measure) {
    Decision decision = measure.decision();
    OtherMeasures others = OtherMeasures.than(measure);
    SaidConsultation consulted = SaidConsultation.of(measure, writer, office.zone());
    return new Refusal(
        Letterwriter.name(measure),
        writer.grounds(measure, decision.grounds()),
        recorded.of(measure, decision.grounds()),
        Words.of(decision.reasons().orElseThrow()),
        lacking.of(measure, decision.grounds()),
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
        others.continuing(),
        others.examined());
  }
}
