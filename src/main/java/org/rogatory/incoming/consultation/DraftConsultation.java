package org.rogatory.incoming.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.grounds.OfferBasis;
import org.rogatory.home.Office;
import org.rogatory.incoming.Consultation;
import org.rogatory.incoming.GroundRules;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.Lacking;
import org.rogatory.incoming.course.LetterHolds;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.incoming.course.Periods;
import org.rogatory.incoming.course.RecordedWords;
import org.rogatory.incoming.course.SaidGround;
import org.rogatory.incoming.course.WishedPeriods;
import org.rogatory.incoming.statement.StatedLetter;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Dispatch;
import org.rogatory.letters.Letter;
import org.rogatory.letters.Letters;
import org.rogatory.letters.saying.Composition;
import org.rogatory.letters.saying.Fixed;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.MeasureName;
import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.saying.Period;
import org.rogatory.letters.saying.Words;
import org.springframework.stereotype.Component;

/** Drafts the letter by which the requesting State is consulted, 40(28). */
@Component
public class DraftConsultation extends StatedLetter {

  public static final LetterKind BEFORE_REFUSAL =
      LetterKind.of("consultation-refusal").on("40(28)");
  public static final LetterKind BEFORE_POSTPONEMENT =
      LetterKind.of("consultation-postponement").on("40(28)");
  public static final LetterKind OFFER = LetterKind.of("offer-of-conditions").on("40(28)");

  private final Letterwriter writer;
  private final Periods periods;
  private final WishedPeriods wished;
  private final LetterHolds holds;
  private final Lacking lacking;
  private final RecordedWords recorded;
  private final Office office;

  DraftConsultation(
      Requests requests,
      Letters letters,
      GroundRules rules,
      Letterwriter writer,
      Periods periods,
      WishedPeriods wished,
      LetterHolds holds,
      Lacking lacking,
      RecordedWords recorded,
      Office office) {
    super(requests, letters, rules);
    this.writer = writer;
    this.periods = periods;
    this.wished = wished;
    this.holds = holds;
    this.lacking = lacking;
    this.recorded = recorded;
    this.office = office;
  }

  /**
   * Consultation before a refusal, 40(28).
   *
   * @param grounds what is considered, each with its provisions
   * @param earlier the consultations on the measure before this one; null for none
   * @param conditions on which the assistance could be given
   * @param because why the period is shorter than usual; null where it is not
   */
  public record ConsultationRefusal(
      MeasureName measure,
      @Fixed List<SaidGround> grounds,
      @Fixed Words reasons,
      @Fixed @Nullable Words earlier,
      @Fixed List<Words> conditions,
      Period within,
      @Fixed @Nullable Words because)
      implements Particulars.Giving {

    @Override
    public Optional<ConsultationRefusal> asOf(LocalDate day) {
      Period now = within.asOf(day);
      return Optional.of(
          new ConsultationRefusal(
              measure, grounds, reasons, earlier, conditions, now, now.because()));
    }
  }

  /**
   * Consultation before a postponement, 40(27), 40(28).
   *
   * @param reasons the interfering proceeding, as far as it may be told
   * @param earlier the consultations on the measure before this one; null for none
   * @param held what stays held
   * @param because why the period is shorter than usual; null where it is not
   */
  public record ConsultationPostponement(
      MeasureName measure,
      @Fixed Words reasons,
      @Fixed @Nullable Words earlier,
      @Fixed List<Words> conditions,
      Period within,
      @Fixed List<Words> held,
      @Fixed @Nullable Words because)
      implements Particulars.Giving {

    @Override
    public Optional<ConsultationPostponement> asOf(LocalDate day) {
      Period now = within.asOf(day);
      return Optional.of(
          new ConsultationPostponement(
              measure, reasons, earlier, conditions, now, held, now.because()));
    }
  }

  /**
   * Assistance is offered on conditions, without a ground of refusal.
   *
   * @param reason why conditions are asked for
   * @param provision what lets us ask for them
   * @param costs the costs for which they are asked
   * @param earlier the consultations on the measure before this one; null for none
   * @param because why the period is shorter than usual; null where it is not
   */
  @Clause({"36(1)(b)", "40(30)", "40(31)(b)"})
  public record OfferOfConditions(
      MeasureName measure,
      @Fixed Words reason,
      @Fixed Provision provision,
      @Fixed @Nullable Words costs,
      @Fixed @Nullable Words earlier,
      @Fixed List<Words> conditions,
      Period within,
      @Fixed @Nullable Words because)
      implements Particulars.Giving {

    @Override
    public Optional<OfferOfConditions> asOf(LocalDate day) {
      Period now = within.asOf(day);
      return Optional.of(
          new OfferOfConditions(
              measure, reason, provision, costs, earlier, conditions, now, now.because()));
    }
  }

  @Override
  public Map<LetterKind, Class<? extends Particulars>> kinds() {
    return Map.of(
        BEFORE_REFUSAL,
        ConsultationRefusal.class,
        BEFORE_POSTPONEMENT,
        ConsultationPostponement.class,
        OFFER,
        OfferOfConditions.class);
  }

  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    Measure measure = file.measure(matter.number());
    return measure
        .consultation()
        .filter(open -> measure.state() == MeasureState.CONSULTATION_IN_PREPARATION)
        .map(open -> letter(file, measure, open));
  }

  private Composition letter(Request file, Measure measure, Consultation consultation) {
    Words earlier = EarlierConsultations.told(measure, consultation, writer, office.zone());
    Period within = wished.ofState(periods.consultation(measure), List.of(measure));
    return switch (consultation.purpose()) {
      case BEFORE_REFUSAL ->
          writer.toRequestingState(
              file, BEFORE_REFUSAL, refusal(measure, consultation, earlier, within));
      case BEFORE_POSTPONEMENT ->
          writer.toRequestingState(
              file, BEFORE_POSTPONEMENT, postponement(measure, consultation, earlier, within));
      case OFFER_OF_CONDITIONS ->
          writer.toRequestingState(file, OFFER, offer(measure, consultation, earlier, within));
    };
  }

  private ConsultationRefusal refusal(
      Measure measure, Consultation consultation, @Nullable Words earlier, Period within) {
    return new ConsultationRefusal(
        Letterwriter.name(measure),
        writer.grounds(measure, consultation.grounds()),
        reasons(measure, consultation),
        earlier,
        conditions(consultation),
        within,
        within.because());
  }

  private ConsultationPostponement postponement(
      Measure measure, Consultation consultation, @Nullable Words earlier, Period within) {
    return new ConsultationPostponement(
        Letterwriter.name(measure),
        reasons(measure, consultation),
        earlier,
        conditions(consultation),
        within,
        holds.of(measure.request()),
        within.because());
  }

  private OfferOfConditions offer(
      Measure measure, Consultation consultation, @Nullable Words earlier, Period within) {
    OfferBasis offer = consultation.offer().orElseThrow();
    return new OfferOfConditions(
        Letterwriter.name(measure),
        writer.words(offer.key() + ".words"),
        offer.provision(),
        consultation.costs().map(Words::of).orElse(null),
        earlier,
        conditions(consultation),
        within,
        within.because());
  }

  private static List<Words> conditions(Consultation consultation) {
    return consultation.conditions().stream().map(Words::of).toList();
  }

  /** What was recorded for the grounds, and why no conditions are offered. */
  private Words reasons(Measure measure, Consultation consultation) {
    List<Words> told = new ArrayList<>(recorded.of(measure, consultation.grounds()));
    told.addAll(lacking.of(measure, consultation.grounds()));
    consultation
        .noConditions()
        .map(why -> writer.words("letter.told.no-conditions", why))
        .ifPresent(told::add);
    return told.isEmpty() ? words(consultation) : Words.paragraphs(told);
  }

  private Words words(Consultation consultation) {
    return Words.list(
        consultation.grounds().stream()
            .map(each -> writer.words(each.ground().key() + ".words"))
            .toList());
  }

  /** The period that it states runs from its sending. */
  @Override
  public void sent(RequestPen pen, Letter letter) {
    super.sent(pen, letter);
    int number = letter.matter().number();
    Dispatch dispatch = letter.dispatch().orElseThrow();
    Consulting.of(pen, number)
        .sent(
            letter.reference(),
            periods.stated(pen.request().measure(number), letter, pen.moment().day()),
            dispatch.channel().id(),
            dispatch.proof());
  }

  @Override
  public boolean isOwed() {
    return false;
  }

  @Override
  public void givenUp(RequestPen pen, Matter matter) {
    Consulting.of(pen, matter.number()).dropped();
  }
}
