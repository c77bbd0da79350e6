package org.rogatory.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Provision;
import org.rogatory.journal.Moment;

/**
 * What a letter says besides what it is about ({@link Regarding}): a record for each kind, whose
 * components are the placeholders of its texts in {@code templates/letters}. A component that may
 * be null, or a list that may be empty, takes its paragraph with it. A period that a letter gives
 * is said from the day on which the letter is sent, which nobody knows before: so letter and clock
 * agree however long it lies.
 */
public sealed interface Particulars {

  /** The period that it gives its addressee, from the day on which the letter is sent. */
  default Optional<Period> gives() {
    return Optional.empty();
  }

  /**
   * What gives its addressee a period. Nobody knows before the letter is sent on which day it ends;
   * so the letter says how long it is, and the same is kept for the clock.
   */
  sealed interface Giving extends Particulars {

    /** How long, from the day on which the letter is sent. */
    Period within();

    @Override
    default Optional<Period> gives() {
      return Optional.of(within());
    }
  }

  /**
   * The request arrived.
   *
   * @param measures what we understand to be sought
   * @param confirmWithin for an oral request, 40(13), how long after the letter's sending it is to
   *     be confirmed at the latest
   * @param confidential whether confidentiality is required, 40(20)
   * @param answerBy the day suggested by the requesting State, 40(26)
   */
  record Acknowledgement(
      List<MeasureName> measures,
      @Nullable Period confirmWithin,
      boolean confidential,
      @Nullable LocalDate answerBy)
      implements Particulars {

    @Override
    public Optional<Period> gives() {
      return Optional.ofNullable(confirmWithin);
    }
  }

  /**
   * What is sought is outside the Convention.
   *
   * @param measures what is outside
   * @param provisions from which it follows
   * @param reasons why, in words
   * @param exits what else is open: another treaty, domestic law
   * @param continuing what is inside and goes on
   */
  record OutsideConvention(
      List<MeasureName> measures,
      List<Provision> provisions,
      Words reasons,
      List<Words> exits,
      List<MeasureName> continuing)
      implements Particulars {}

  /**
   * It could not be established that what arrived comes from whom it says, 40(13).
   *
   * @param measures what is not carried out
   * @param askedIn the number of the letter that asked for a confirmation
   * @param askedOn its date
   * @param unpreserved whether a preservation is among them that is not in effect
   * @param stopped whether an authority of ours is told to stop
   */
  record NotAccepted(
      List<MeasureName> measures,
      @Nullable String askedIn,
      @Nullable LocalDate askedOn,
      boolean unpreserved,
      boolean stopped)
      implements Particulars {}

  /**
   * Something that a request lacks.
   *
   * @param provision the provision that asks for it
   * @param missing its name
   * @param remark what was found wanting in what is there
   * @param cure what to send so that it is complete
   */
  record Deficiency(Provision provision, Words missing, @Nullable Words remark, Words cure) {}

  /**
   * Supplementary information is needed, 40(16).
   *
   * @param within how long after its sending an answer is asked for, such as 30 days
   * @param continuing what goes on meanwhile
   * @param preserved whether data are being preserved
   */
  record InformationRequest(
      List<Deficiency> deficiencies, Period within, List<MeasureName> continuing, boolean preserved)
      implements Giving {}

  /**
   * The information has not come.
   *
   * @param askedIn the number of the letter that asked for it
   * @param askedOn its date
   * @param deficiencies what is still missing
   * @param within how long after its sending
   */
  record InformationReminder(
      String askedIn, LocalDate askedOn, List<Deficiency> deficiencies, Period within)
      implements Giving {}

  /**
   * Consultation before a refusal, 40(28).
   *
   * @param provision the ground's provision
   * @param ground the ground in words; where another treaty governs, with its article
   * @param conditions on which the assistance could be given
   */
  record ConsultationRefusal(
      MeasureName measure,
      Provision provision,
      Words ground,
      Words reasons,
      List<Words> conditions,
      Period within)
      implements Giving {}

  /**
   * Consultation before a postponement, 40(27), 40(28).
   *
   * @param reasons the interfering proceeding, as far as it may be told
   * @param expectedUntil how long the obstacle is expected to last
   * @param preserved whether data are being preserved
   */
  record ConsultationPostponement(
      MeasureName measure,
      Words reasons,
      @Nullable LocalDate expectedUntil,
      List<Words> conditions,
      Period within,
      boolean preserved)
      implements Giving {}

  /** Assistance is offered on conditions, 40(28). */
  record OfferOfConditions(
      MeasureName measure, List<Words> conditions, Words reasons, Period within)
      implements Giving {}

  /**
   * A measure is refused, with reasons, 40(25).
   *
   * @param provision the ground's provision
   * @param ground the ground in words; where another treaty governs, with its article
   * @param consultedOn the date of the letter of consultation; null where none was needed
   * @param reply what it answered; null where no answer came
   * @param cure under which circumstances the assistance may be sought again
   * @param continuing what the refusal leaves untouched
   */
  record Refusal(
      MeasureName measure,
      Provision provision,
      Words ground,
      Words reasons,
      @Nullable LocalDate consultedOn,
      @Nullable Words reply,
      @Nullable Words cure,
      List<MeasureName> continuing)
      implements Particulars {}

  /**
   * A measure is postponed, 40(27).
   *
   * @param consultedOn the date of the letter of consultation
   * @param reply what it answered; null where no answer came
   * @param reviewOn when it is reviewed at the latest
   * @param preserved whether data are being preserved
   */
  record Postponement(
      MeasureName measure,
      Words reasons,
      @Nullable LocalDate consultedOn,
      @Nullable Words reply,
      LocalDate reviewOn,
      boolean preserved)
      implements Particulars {}

  /**
   * A postponed measure goes on.
   *
   * @param next what happens now
   */
  record Resumption(MeasureName measure, LocalDate postponedOn, @Nullable Words next)
      implements Particulars {}

  /**
   * How one measure stands.
   *
   * @param turn with whom it rests
   * @param estimate when the next step is expected
   */
  record Standing(MeasureName measure, Words state, Words turn, @Nullable LocalDate estimate) {}

  /**
   * Answer to an enquiry on status and progress, 40(26).
   *
   * @param hasEstimate whether some measure has an estimate
   */
  record StatusReply(
      LocalDate enquiredOn, List<Standing> standings, boolean hasEstimate, @Nullable Words remark)
      implements Particulars {

    public StatusReply(LocalDate enquiredOn, List<Standing> standings, @Nullable Words remark) {
      this(
          enquiredOn,
          standings,
          standings.stream().anyMatch(standing -> standing.estimate() != null),
          remark);
    }
  }

  /**
   * Something that the request says.
   *
   * @param item what it is about
   * @param text its words
   */
  record Content(Words item, Words text) {}

  /**
   * To the competent authority, 40(12)(b).
   *
   * @param contents what the request says
   * @param procedure a particular procedure that is wanted, 40(17)
   * @param within our own limit, from its sending
   * @param answerBy the day suggested by the requesting State, 40(26)
   * @param answerByReason its reasons for that day
   * @param confidential whether confidentiality is required, 40(20)
   * @param remark what else is to be observed
   */
  record Transmittal(
      MeasureName measure,
      List<Content> contents,
      @Nullable Words procedure,
      Period within,
      @Nullable LocalDate answerBy,
      @Nullable Words answerByReason,
      boolean confidential,
      @Nullable Words remark)
      implements Giving {}

  /**
   * To the competent authority that has not reported.
   *
   * @param transmittedIn the number of the letter of transmittal
   * @param executeBy the limit that has passed
   * @param within the new one, from its sending
   * @param answerBy the day suggested by the requesting State
   */
  record Chaser(
      MeasureName measure,
      String transmittedIn,
      LocalDate transmittedOn,
      LocalDate executeBy,
      Period within,
      @Nullable LocalDate answerBy)
      implements Giving {}

  /**
   * The results of a measure.
   *
   * @param outcome executed, in part, not
   * @param results what was obtained, or why nothing was
   * @param procedureWanted the procedure that was wanted, 40(17)
   * @param procedure whether it was followed, and why not
   * @param enclosures what is sent with the letter
   * @param conditions those accepted by the requesting State
   * @param preserved whether data stay preserved
   * @param continuing the measures that go on
   */
  record Results(
      MeasureName measure,
      Words outcome,
      Words results,
      @Nullable Words procedureWanted,
      @Nullable Words procedure,
      List<Words> enclosures,
      List<Words> conditions,
      boolean preserved,
      List<MeasureName> continuing)
      implements Particulars {}

  /**
   * A preservation is in effect.
   *
   * @param data what is preserved
   * @param inEffectFrom from when
   * @param heldUntil the day at whose end it may be released at the earliest, 42(8)
   * @param zone the zone in which that day ends
   * @param requestReceived whether the request for these data has come, 42(8)
   * @param confidential whether the user is not to be told, 42(3)(g)
   */
  record PreservationConfirmation(
      MeasureName measure,
      Words data,
      Moment inEffectFrom,
      LocalDate heldUntil,
      Words zone,
      boolean requestReceived,
      boolean confidential)
      implements Particulars {}

  /**
   * To the competent authority: the requesting State needs the measure no longer, 40(26), or what
   * arrived could not be accepted as its request, 40(13).
   *
   * @param transmittedIn the number of the letter of transmittal
   * @param withdrawnOn when the State said so; null where it did not
   * @param notAccepted whether the request could not be established to be authentic
   * @param held whether data are preserved or property is frozen
   */
  record StopNotice(
      MeasureName measure,
      String transmittedIn,
      LocalDate transmittedOn,
      @Nullable LocalDate withdrawnOn,
      boolean notAccepted,
      boolean held)
      implements Particulars {}
}
