package org.rogatory.incoming.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.incoming.asked.AskedMeasure;
import org.rogatory.incoming.asked.SuggestedDay;
import org.rogatory.incoming.found.RecallReason;
import org.rogatory.incoming.found.StatedGround;

/** What happens to one measure of a request. */
public sealed interface MeasureFact extends IncomingFact {

  /**
   * A measure was added by a supplement, or because another is taken up again.
   *
   * @param asked what else the supplement says of it; null in entries of older journals
   * @param takesUp the number of the answered measure that is taken up again by it; null for none
   */
  record MeasureAdded(
      int number,
      String assistance,
      @Nullable String description,
      @Nullable SuggestedDay answerBy,
      @Nullable AskedMeasure asked,
      @Nullable Integer takesUp)
      implements MeasureFact {}

  /**
   * A mistake in what was registered of the measure was mended, or an omission.
   *
   * @param field the name of what was wrong
   */
  record MeasureCorrected(
      int number, String field, @Nullable String old, @Nullable String now, String reason)
      implements MeasureFact {}

  /** Triage found the measure within the Convention, and its contents suffice. */
  record MeasureOpened(int number) implements MeasureFact {}

  /** Whether the measure is inside the Convention is to be said by a person, 35(1). */
  record ScopeLeftOpen(int number) implements MeasureFact {}

  /**
   * A person said whether assistance that the Convention opens for some purposes serves them.
   *
   * @param serves the id of the answer whether it serves to collect evidence in electronic form,
   *     35(1)(c)
   * @param reason why
   */
  record ScopeAnswered(int number, String serves, String reason) implements MeasureFact {}

  /**
   * The measure was found outside the Convention, 35(1), 40(1), 50(1); it is to be answered so.
   *
   * @param reason the key of the reason in words
   * @param exits the ids of the ways that the answer names
   */
  record MeasureOutside(int number, String reason, List<String> exits) implements MeasureFact {

    public MeasureOutside {
      exits = exits == null ? List.of() : exits;
    }
  }

  /** The answer that it is outside was given up, and a person examines it again. */
  record ScopeReopened(int number) implements MeasureFact {}

  /**
   * It was answered that the measure is not carried out because it did not come by a channel that
   * is open, 40(12)(d), 40(13).
   *
   * @param reason the key of the reason in words
   */
  record MeasureNotAccepted(int number, String reason) implements MeasureFact {}

  /** It was answered that the measure is outside the Convention. */
  record OutsideAnswered(int number) implements MeasureFact {}

  /** Triage found the measure within the Convention, and required contents are missing. */
  record ContentsWanting(int number, List<String> items) implements MeasureFact {}

  /** The contents that the measure needs are there. */
  record ContentsSettled(int number) implements MeasureFact {}

  /**
   * The grounds were assessed.
   *
   * @param grounds the grounds that may apply; empty for none
   * @param purpose why the requesting State is to be consulted; null where it is not
   * @param facts what was recorded for the grounds: by {@code ground.fact}, such as {@code
   *     essential-interests.interest}
   * @param personalData the id of the answer whether personal data would be transferred, 36(1)
   * @param publicRecords of the answer whether the records are available to the public, 40(31)
   * @param allowedInSimilarCase of the answer whether our law allows it in a similar domestic case,
   *     40(21)(c), 45(2)
   * @param offenceListed of the answer whether the offence is on the list of our reservation,
   *     23(3)(a)
   */
  record GroundsAssessed(
      int number,
      List<StatedGround> grounds,
      @Nullable String purpose,
      @Nullable String remark,
      Map<String, String> facts,
      @Nullable String personalData,
      @Nullable String publicRecords,
      @Nullable String allowedInSimilarCase,
      @Nullable String offenceListed)
      implements MeasureFact {

    /** Entries of older journals do not say what was recorded. */
    public GroundsAssessed {
      facts = facts == null ? Map.of() : facts;
    }
  }

  /**
   * A consultation was opened, 40(28).
   *
   * @param noConditions why assistance cannot be given on any conditions, where none are offered
   * @param offer the id of what lets us ask for conditions, where no ground applies
   * @param costs the substantial or extraordinary costs for which they are asked, 40(30)
   */
  record ConsultationOpened(
      int number,
      int consultation,
      String purpose,
      List<StatedGround> grounds,
      List<String> conditions,
      @Nullable String noConditions,
      @Nullable String offer,
      @Nullable String costs)
      implements MeasureFact {}

  /**
   * The letter of consultation was sent.
   *
   * @param replyBy the last day of the period that it states
   * @param repliesUntil when that day has ended both here and there
   * @param letter the number under which the letter is cited
   */
  record ConsultationSent(
      int number,
      int consultation,
      LocalDate replyBy,
      Instant repliesUntil,
      String channel,
      String proof,
      String letter)
      implements MeasureFact {}

  /**
   * The requesting State answered a consultation, in time or late, the latest or an earlier one.
   *
   * @param answer the id of what it says to conditions, such as accepted or counter-proposal
   * @param proposed the conditions that it proposes in place of ours
   * @param accepted those of our conditions that it accepts
   */
  record ConsultationReplied(
      int number,
      int consultation,
      String channel,
      String reply,
      String answer,
      List<String> proposed,
      List<String> accepted)
      implements MeasureFact {}

  /** The stated period passed without an answer. */
  record ConsultationLapsed(int number, int consultation, LocalDate replyBy)
      implements MeasureFact {}

  /**
   * Something came from the requesting State after the consultation was sent, and a person found
   * that it does not answer it. The entry before says what came.
   */
  record ConsultationHeardBesides(int number, int consultation) implements MeasureFact {}

  /** A consultation that was never sent was given up. */
  record ConsultationDropped(int number, int consultation) implements MeasureFact {}

  /**
   * A consultation was held with a State that did not make the request, or on what is not asked
   * for; it binds nobody, and no answer is waited for.
   */
  record ConsultationSetAside(int number, int consultation) implements MeasureFact {}

  /** Somebody proposed to refuse the measure. */
  record RefusalProposed(int number, List<StatedGround> grounds, String reasons)
      implements MeasureFact {}

  /** Somebody proposed to postpone the measure, 40(27). */
  record PostponementProposed(
      int number,
      List<StatedGround> grounds,
      String interferingProceeding,
      LocalDate reviewOn,
      String reasons)
      implements MeasureFact {}

  /** The proposal was taken back. */
  record ProposalWithdrawn(int number) implements MeasureFact {}

  /** A supervisor approved the proposal. */
  record ProposalApproved(int number) implements MeasureFact {}

  /**
   * Somebody stated that the proposal rests neither on fiscal matters nor on bank secrecy, 40(23),
   * 40(24), although what is said of it speaks of them.
   *
   * @param of the provisions that what is said speaks of
   */
  record NeitherStated(int number, List<String> of) implements MeasureFact {}

  /** A supervisor sent the proposal back with remarks. */
  record ProposalReturned(int number, String remarks) implements MeasureFact {}

  /** The measure was granted, with conditions or without. */
  record MeasureGranted(int number, List<String> conditions, @Nullable String remark)
      implements MeasureFact {}

  /** The measure was refused and the requesting State told, with reasons, 40(25). */
  record MeasureRefused(int number, List<StatedGround> grounds, String reasons)
      implements MeasureFact {}

  /**
   * A reply had arrived before the refusal was sent, which says that none came, or tells another
   * one: the measure is assessed again.
   */
  record RefusalReopened(int number, Instant arrivedAt) implements MeasureFact {}

  /**
   * A preservation was confirmed to another State than makes the request: this one is told, 42(8).
   */
  record ConfirmationOwed(int number) implements MeasureFact {}

  /** The measure was postponed and the requesting State told, 40(27). */
  record MeasurePostponed(int number, LocalDate reviewOn) implements MeasureFact {}

  /** The day has come on which the postponement is looked at again. */
  record PostponementEnded(int number) implements MeasureFact {}

  /** The proceeding of ours has ended for which a measure is or was to be postponed, 40(27). */
  record ProceedingEnded(int number, String proceeding, @Nullable String remark)
      implements MeasureFact {}

  /** A postponed measure goes on. */
  record MeasureResumed(int number) implements MeasureFact {}

  /**
   * It was chosen who executes the measure.
   *
   * @param authority the id of a competent authority, or of the central authority itself
   * @param before who was chosen before
   */
  record MeasureEntrusted(int number, String authority, @Nullable String before)
      implements MeasureFact {}

  /** The central authority began to execute the measure itself, 40(12)(a). */
  record OwnExecutionBegun(int number, LocalDate executeBy) implements MeasureFact {}

  /** The measure went to the competent authority, 40(12)(b). */
  record MeasureTransmitted(int number, String authority, LocalDate executeBy)
      implements MeasureFact {}

  /** The day by which the competent authority was to report has passed. */
  record ExecutionOverdue(int number, LocalDate executeBy) implements MeasureFact {}

  /** The competent authority was asked to hurry. */
  record AuthorityChased(int number, String authority, LocalDate executeBy)
      implements MeasureFact {}

  /**
   * The competent authority reported.
   *
   * @param outcome executed, partly-executed, not-executed
   * @param result what was obtained; null where nothing was
   * @param hindrance why it was not carried out, or not wholly; null where it was
   * @param hindranceWords more on that
   * @param rest of what was executed in part: what was not carried out
   * @param procedure whether the wanted procedure was followed, 40(17); null where none was wanted
   * @param inEffectFrom for a preservation, when it took effect
   * @param userNotTold for a preservation, whether whoever holds the data keeps it confidential,
   *     25(3), 42(3)(g); null where that was not reported
   * @param reason why what was recorded before is corrected; null where it was recorded first
   */
  record ResultRecorded(
      int number,
      String outcome,
      @Nullable String result,
      @Nullable String hindrance,
      @Nullable String hindranceWords,
      @Nullable String rest,
      @Nullable String procedure,
      @Nullable String procedureWhy,
      @Nullable Instant inEffectFrom,
      @Nullable Boolean userNotTold,
      @Nullable String reason)
      implements MeasureFact {}

  /**
   * The competent authority reported an obstacle that is no answer.
   *
   * @param hindrance a legal obstacle, or that the authority is unwilling
   * @param hindranceWords what it says, for the assessment of the grounds
   */
  record ObstacleReported(int number, String hindrance, String hindranceWords)
      implements MeasureFact {}

  /**
   * An obstacle stood against a part of a measure: that part is a measure of its own, whose grounds
   * are assessed.
   *
   * @param from the number of the measure whose rest it is
   * @param hindrance a legal obstacle, or that the authority is unwilling
   * @param hindranceWords what it says, for the assessment of the grounds
   */
  record RestSeparated(
      int number,
      int from,
      String assistance,
      AskedMeasure asked,
      @Nullable SuggestedDay answerBy,
      String hindrance,
      String hindranceWords)
      implements MeasureFact {}

  /**
   * Something in the request changed on which its assessment rests: it is assessed anew, and what
   * was not sent is not sent.
   */
  record BegunAnew(int number) implements MeasureFact {}

  /** The same while it waits for somebody: it is assessed anew when that is over. */
  record AssessmentOutdated(int number) implements MeasureFact {}

  /**
   * What is carried out is not, or no longer, what is asked for and granted: whoever executes it is
   * to stop, and what was reported is not sent.
   *
   * @param authority the authority that is at work and is to be told; null where there is none
   * @param transmittedOn when it was transmitted to it
   * @param because the id of a {@link org.rogatory.incoming.found.RecallReason}
   */
  record TransmittalRecalled(
      int number, @Nullable String authority, @Nullable LocalDate transmittedOn, String because)
      implements MeasureFact {

    /** Whoever is to be told of it; nobody, where no authority is at work. */
    public static TransmittalRecalled of(
        int number, Optional<Recall> recall, RecallReason because) {
      return new TransmittalRecalled(
          number,
          recall.map(Recall::authority).orElse(null),
          recall.map(Recall::transmittedOn).orElse(null),
          because.id());
    }
  }

  /**
   * What is asked is said otherwise since a person said whether the measure serves to collect
   * evidence in electronic form, 35(1)(c): that is asked again.
   */
  record ScopeAnswerSetAside(int number) implements MeasureFact {}

  /**
   * Another person is meant, something else is asked, or another State asks, than when it was
   * recorded what the person answered, what the authorities agreed, and who is heard, 40(9),
   * 40(18): all that is asked again.
   */
  record PersonsAskedAgain(int number) implements MeasureFact {}

  /**
   * The authority was told to stop.
   *
   * @param recall which of the measure's recalls that was, from 1
   */
  record RecallTold(int number, String authority, int recall) implements MeasureFact {}

  /** The grounds are assessed once more. */
  record AssessedAgain(int number) implements MeasureFact {}

  /** The result was sent to the requesting State. */
  record ResultsSent(int number) implements MeasureFact {}

  /** A preservation was answered with the earliest day of release, 42(8). */
  record HoldConfirmed(int number, Instant inEffectFrom, LocalDate notBefore)
      implements MeasureFact {}

  /**
   * The authority was told to stop, because the request is pursued no longer.
   *
   * @param answerBy by when it is to say what it obtained
   */
  record StopTold(int number, LocalDate answerBy) implements MeasureFact {}

  /** The authority that was told to stop has not answered in time. */
  record StopUnanswered(int number, LocalDate answerBy) implements MeasureFact {}

  /**
   * The authority was reminded of its answer.
   *
   * @param answerBy by when it is to say what it obtained
   */
  record StopReminded(int number, LocalDate answerBy) implements MeasureFact {}

  /**
   * The authority that was told to stop said what it obtained.
   *
   * @param answer what was obtained, and where it is kept
   * @param inEffectFrom for a preservation, since when data are preserved; null where none are
   * @param heldSince for any other measure, since when something is held; null where nothing is
   */
  record StopAnswered(
      int number, String answer, @Nullable Instant inEffectFrom, @Nullable Instant heldSince)
      implements MeasureFact {}

  /**
   * The time for which something is held is over: a person decides what becomes of it.
   *
   * @param until its last day
   */
  record HoldDue(int number, LocalDate until) implements MeasureFact {}

  /**
   * A person decided to hold on to what is preserved, though nobody has asked for it, 42(8).
   *
   * @param until the last day
   */
  record HoldProlonged(int number, LocalDate until, String why) implements MeasureFact {}

  /**
   * What was preserved was released, 42(8).
   *
   * @param told how whoever kept it was told, and the requesting State where it matters
   */
  record PreservationReleased(int number, String told) implements MeasureFact {}

  /**
   * What lasts for a period has begun, as whoever executes it reported, 40(12).
   *
   * @param on its first day
   * @param until its last day
   * @param executeBy when the results are due
   */
  record PeriodBegun(int number, LocalDate on, LocalDate until, LocalDate executeBy)
      implements MeasureFact {}

  /**
   * The day by which the requesting State wishes an answer, or the one that it was told by us,
   * comes near, and none is ready, 40(26).
   *
   * @param suggested that day
   */
  record DelayForeseen(int number, LocalDate suggested) implements MeasureFact {}

  /**
   * Nobody is told of it for now: the letter was given up. It is foreseen anew when the office is
   * reminded next, and when the day has come.
   *
   * @param suggested the day that may still be met
   */
  record DelayWithheld(int number, LocalDate suggested) implements MeasureFact {}

  /**
   * Somebody estimates when the answer can be given, 40(26).
   *
   * @param suggested the day that cannot be met
   * @param because why it lies so far ahead, as the requesting State reads it; null where not asked
   */
  record DelayEstimated(
      int number, LocalDate suggested, LocalDate estimate, @Nullable String because)
      implements MeasureFact {}

  /**
   * Nobody can say when the answer can be given, 40(26).
   *
   * @param suggested the day that cannot be met
   * @param because why, as the requesting State reads it
   */
  record DelayWithoutEstimate(int number, LocalDate suggested, String because)
      implements MeasureFact {}

  /**
   * The requesting State was told that its day cannot be met, 40(26).
   *
   * @param estimate when the answer is expected, as it was told; null where nobody could say
   * @param suggested the day that it had suggested; null where it suggests none any more
   */
  record DelayTold(int number, @Nullable LocalDate estimate, @Nullable LocalDate suggested)
      implements MeasureFact {}

  /**
   * The day has come that we told the requesting State ourselves, and it is not answered, 40(26).
   *
   * @param day that day
   */
  record ToldDayPassed(int number, LocalDate day) implements MeasureFact {}

  /**
   * The person who is to be transferred was informed and asked, 40(9)(a).
   *
   * @param given whether the person consented
   * @param askedBy who informed and asked
   * @param language the tag of the language in which this was done
   * @param assistedBy counsel or interpreter
   */
  record PersonAsked(
      int number,
      boolean given,
      LocalDate informedOn,
      LocalDate answeredOn,
      String askedBy,
      String language,
      @Nullable String assistedBy)
      implements MeasureFact {}

  /**
   * The competent authority of one side agreed to the transfer of a person, 40(9)(b), or does not,
   * or no longer.
   *
   * @param party the id of whose authority it is
   * @param given whether it agrees
   */
  record TransferAgreed(
      int number,
      String party,
      String authority,
      LocalDate on,
      @Nullable String conditions,
      boolean given)
      implements MeasureFact {}

  /**
   * It is known who is to be heard by video, 40(18).
   *
   * @param heardAs the id of the role
   */
  record HearingOf(int number, String heardAs) implements MeasureFact {}

  /** The requesting State no longer needs the measure, 40(26). */
  record MeasureWithdrawn(int number, String channel, @Nullable String remark)
      implements MeasureFact {}

  /** The requesting State no longer needs what is held since the measure was answered, 40(26). */
  record HoldNotNeeded(int number, String channel, @Nullable String remark)
      implements MeasureFact {}

  /** What was obtained for a withdrawn measure stays here. */
  record ResultNotSent(int number) implements MeasureFact {}

  /**
   * The letter of a decision had gone out before what took the decision back was recorded: the
   * decision stands, as it was approved.
   *
   * @param approvedBy the supervisor
   * @param approvedOn the day
   */
  record DecisionFoundSent(int number, String approvedBy, LocalDate approvedOn)
      implements MeasureFact {}

  /**
   * The answer had gone out before its letter was recorded as not to be sent: the requesting State
   * holds what it carries.
   *
   * @param letter the number under which it is cited
   */
  record ResultFoundSent(int number, String letter) implements MeasureFact {}

  /**
   * The transmittal had gone out before its letter was recorded as not to be sent: the authority is
   * at work, and is to be told to stop.
   *
   * @param executeBy by when it was to report, where the measure was cut short; null where the
   *     measure goes on without that transmittal
   */
  record TransmittalFoundSent(
      int number, String authority, LocalDate transmittedOn, @Nullable LocalDate executeBy)
      implements MeasureFact {}
}
