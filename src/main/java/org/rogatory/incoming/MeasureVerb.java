package org.rogatory.incoming;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Provision;
import org.rogatory.incoming.facts.IncomingFact;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.RequestFact;

/**
 * What can be done with a measure. Each verb writes one kind of entry. From which states it is
 * possible, and where the measure stands afterwards, is said by {@link MeasureLife}.
 */
public enum MeasureVerb {
  /** Triage found the measure inside the Convention, and its contents suffice. */
  TAKE_UP(MeasureFact.MeasureOpened.class),
  /** Triage found it inside the Convention, and required contents are missing. */
  FIND_CONTENTS_WANTING(MeasureFact.ContentsWanting.class, "40(16)"),
  /** Triage found it outside the Convention. */
  FIND_OUTSIDE(MeasureFact.MeasureOutside.class),
  /** An obstacle stood against a part of another measure: that part is a measure of its own. */
  SEPARATE_REST(MeasureFact.RestSeparated.class, "40(25)"),
  /** A person is to say whether it is inside: what was added later is looked at alone, 35(1). */
  LEAVE_SCOPE_OPEN(MeasureFact.ScopeLeftOpen.class, "35(1)"),
  /** The answer that it is outside was given up. */
  REOPEN_SCOPE(MeasureFact.ScopeReopened.class),
  /** The answer that it is outside was sent. */
  ANSWER_OUTSIDE(MeasureFact.OutsideAnswered.class),
  /** What was missing is there, or a person gave up asking for it. */
  SETTLE_CONTENTS(MeasureFact.ContentsSettled.class, "40(16)"),
  ASSESS_GROUNDS(MeasureFact.GroundsAssessed.class),

  OPEN_CONSULTATION(MeasureFact.ConsultationOpened.class, "40(28)"),
  SEND_CONSULTATION(MeasureFact.ConsultationSent.class, "40(28)"),
  DROP_CONSULTATION(MeasureFact.ConsultationDropped.class, "40(28)"),
  /**
   * The requesting State answered the consultation, in time or late, for the first time or again. A
   * decision against it that was not sent yet is open again.
   */
  RECEIVE_REPLY(MeasureFact.ConsultationReplied.class, "40(28)"),
  /** The period of the consultation passed without an answer. */
  LET_CONSULTATION_LAPSE(MeasureFact.ConsultationLapsed.class, "40(28)"),

  GRANT(MeasureFact.MeasureGranted.class),
  /** The grounds are assessed once more before anything is decided or answered. */
  REASSESS(MeasureFact.AssessedAgain.class),
  /** Something changed on which the assessment rests: what is not sent is taken back. */
  BEGIN_ANEW(MeasureFact.BegunAnew.class),
  /** The same while it waits for another State, an authority or a day. */
  OUTDATE_ASSESSMENT(MeasureFact.AssessmentOutdated.class),
  PROPOSE_REFUSAL(MeasureFact.RefusalProposed.class),
  PROPOSE_POSTPONEMENT(MeasureFact.PostponementProposed.class, "40(27)"),
  APPROVE_PROPOSAL(MeasureFact.ProposalApproved.class),
  /**
   * Somebody states that what is proposed rests neither on fiscal matters nor on bank secrecy,
   * 40(23), 40(24).
   */
  STATE_NEITHER(MeasureFact.NeitherStated.class),
  RETURN_PROPOSAL(MeasureFact.ProposalReturned.class),
  WITHDRAW_PROPOSAL(MeasureFact.ProposalWithdrawn.class),
  /** The letter of refusal was sent. */
  REFUSE(MeasureFact.MeasureRefused.class, "40(25)"),
  /** A reply had arrived before that letter was sent: the refusal knew nothing of it. */
  REOPEN_REFUSAL(MeasureFact.RefusalReopened.class, "40(28)"),

  /** The same, before the reply was recorded that took the proposal back. */
  FIND_REFUSED(MeasureFact.MeasureRefused.class, "40(25)"),

  /** The letter of postponement was sent. */
  POSTPONE(MeasureFact.MeasurePostponed.class, "40(27)"),
  /** The same, before what took the proposal back was recorded. */
  FIND_POSTPONED(MeasureFact.MeasurePostponed.class, "40(27)"),
  /** The day of review has come. */
  REVIEW_POSTPONEMENT(MeasureFact.PostponementEnded.class, "40(27)"),
  /** The interfering proceeding has ended. */
  END_PROCEEDING(MeasureFact.ProceedingEnded.class, "40(27)"),
  RESUME(MeasureFact.MeasureResumed.class, "40(27)"),
  /** The postponement is to be justified and consulted on anew. */
  POSTPONE_AGAIN(MeasureFact.AssessedAgain.class, "40(27)"),

  /** The letter to the competent authority was sent. */
  TRANSMIT(MeasureFact.MeasureTransmitted.class, "40(12)(b)"),
  /** The central authority executes it itself; no letter is sent. */
  EXECUTE_OURSELVES(MeasureFact.OwnExecutionBegun.class, "40(12)(a)"),
  /** The day passed by which the authority was to report. */
  NOTE_OVERDUE_EXECUTION(MeasureFact.ExecutionOverdue.class, "40(12)(b)"),
  CHASE_AUTHORITY(MeasureFact.AuthorityChased.class, "40(12)(b)"),
  /** What is carried out is not, or no longer, what is asked for and granted: it is stopped. */
  RECALL(MeasureFact.TransmittalRecalled.class, "40(12)(b)"),
  /** The authority reported; cites 40(17) where a procedure was wanted. */
  RECORD_RESULT(MeasureFact.ResultRecorded.class),
  CORRECT_RESULT(MeasureFact.ResultRecorded.class),
  /** The authority reported an obstacle that is no answer: the grounds are assessed, 40(25). */
  REPORT_OBSTACLE(MeasureFact.ObstacleReported.class, "40(25)"),
  /** The result was sent to the requesting State. */
  ANSWER(MeasureFact.ResultsSent.class),
  /** A preservation was answered, and the data stay held. */
  CONFIRM_HOLD(MeasureFact.HoldConfirmed.class, "42(8)"),

  /** A preservation was confirmed to a State that did not ask for it: the right one is told. */
  OWE_CONFIRMATION(MeasureFact.ConfirmationOwed.class, "42(8)"),

  WITHDRAW(MeasureFact.MeasureWithdrawn.class, "40(26)"),
  WITHDRAW_WITH_REQUEST(RequestFact.RequestWithdrawn.class, "40(26)"),
  /** It was answered that the request cannot be taken as one of that State. */
  END_AS_NOT_ACCEPTED(RequestFact.RequestNotAccepted.class, "40(13)"),
  /** It was answered that it did not come by a channel that is open, although it was asked for. */
  END_FOR_CHANNEL(MeasureFact.MeasureNotAccepted.class),
  /** A second person confirmed that the request was registered by mistake. */
  END_AS_MISTAKE(RequestFact.RegisteredByMistake.class);

  private final Class<? extends IncomingFact> fact;
  private final @Nullable String provision;

  MeasureVerb(Class<? extends IncomingFact> fact) {
    this(fact, null);
  }

  MeasureVerb(Class<? extends IncomingFact> fact, @Nullable String provision) {
    this.fact = fact;
    this.provision = provision;
  }

  /** The kind of entry that it writes. */
  public Class<? extends IncomingFact> fact() {
    return fact;
  }

  /** The provision that its entry always cites; empty where there is none, or it depends. */
  public Optional<Provision> provision() {
    return Optional.ofNullable(provision).map(Provision::of);
  }

  /** Its name in documents, such as {@code take-up}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
