package org.rogatory.steps;

import java.util.List;
import java.util.Optional;
import org.rogatory.convention.Ground;
import org.rogatory.journal.Matter;
import org.rogatory.letters.MeasureName;
import org.rogatory.letters.Particulars;
import org.rogatory.letters.Period;
import org.rogatory.letters.Words;
import org.rogatory.requests.Consultation;
import org.rogatory.requests.Measure;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;
import org.springframework.stereotype.Component;

/** Drafts the letter by which the requesting State is consulted, 40(28). */
@Component
class DraftConsultation extends FileStep {

  private final Letterwriter writer;
  private final Periods periods;

  DraftConsultation(Requests requests, Letterwriter writer, Periods periods) {
    super(requests);
    this.writer = writer;
    this.periods = periods;
  }

  @Override
  Optional<String> take(RequestVerbs pen, Matter matter) {
    Measure measure = pen.request().measure(matter.number());
    Consultation consultation = measure.consultation().orElseThrow();
    writer.toRequestingState(pen, matter, particulars(pen, measure, consultation));
    return Optional.empty();
  }

  private Particulars particulars(RequestVerbs pen, Measure measure, Consultation consultation) {
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
              name, reasons, null, conditions, within, holds(pen));
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

  private static boolean holds(RequestVerbs pen) {
    return pen.request().measures().stream()
        .anyMatch(other -> other.execution().inEffectFrom().isPresent());
  }
}
