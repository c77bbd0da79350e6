package org.rogatory.steps;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.convention.Ground;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Composition;
import org.rogatory.letters.LetterKind;
import org.rogatory.letters.Letters;
import org.rogatory.letters.MeasureName;
import org.rogatory.letters.Particulars;
import org.rogatory.letters.Period;
import org.rogatory.letters.Words;
import org.rogatory.requests.Consultation;
import org.rogatory.requests.Measure;
import org.rogatory.requests.MeasureState;
import org.rogatory.requests.Request;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;
import org.springframework.stereotype.Component;

/** Drafts the letter by which the requesting State is consulted, 40(28). */
@Component
class DraftConsultation extends LetterStep {

  private final Letterwriter writer;
  private final Periods periods;

  DraftConsultation(Requests requests, Letters letters, Letterwriter writer, Periods periods) {
    super(requests, letters);
    this.writer = writer;
    this.periods = periods;
  }

  @Override
  public Set<LetterKind> kinds() {
    return Set.of(
        LetterKind.CONSULTATION_REFUSAL,
        LetterKind.CONSULTATION_POSTPONEMENT,
        LetterKind.OFFER_OF_CONDITIONS);
  }

  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    Measure measure = file.measure(matter.number());
    return measure
        .consultation()
        .filter(open -> measure.state() == MeasureState.CONSULTATION_IN_PREPARATION)
        .map(open -> writer.toRequestingState(file, particulars(file, measure, open)));
  }

  private Particulars particulars(Request file, Measure measure, Consultation consultation) {
    MeasureName name = Letterwriter.name(measure);
    Ground ground = consultation.ground();
    Words reasons = reasons(measure, consultation);
    List<Words> conditions = consultation.conditions().stream().map(Words::of).toList();
    Period within = writer.period(periods.consultation(measure));
    return switch (consultation.purpose()) {
      case BEFORE_REFUSAL ->
          new Particulars.ConsultationRefusal(
              name, ground.provision(), writer.words(ground), reasons, conditions, within);
      case BEFORE_POSTPONEMENT ->
          new Particulars.ConsultationPostponement(
              name, reasons, null, conditions, within, holds(file));
      case OFFER_OF_CONDITIONS ->
          new Particulars.OfferOfConditions(name, conditions, reasons, within);
    };
  }

  /** What was recorded for the ground; the assessment itself stays in the file. */
  private Words reasons(Measure measure, Consultation consultation) {
    String recorded = String.join("\n\n", measure.groundFacts().values());
    String all =
        consultation.noConditions().map(why -> recorded + "\n\n" + why).orElse(recorded).strip();
    return all.isEmpty() ? writer.words(consultation.ground().key() + ".words") : Words.of(all);
  }

  private static boolean holds(Request file) {
    return file.measures().stream().anyMatch(other -> other.execution().inEffectFrom().isPresent());
  }

  @Override
  public boolean isOwed() {
    return false;
  }

  @Override
  public void givenUp(RequestVerbs pen, Matter matter) {
    pen.consulting(matter.number()).dropped();
  }
}
