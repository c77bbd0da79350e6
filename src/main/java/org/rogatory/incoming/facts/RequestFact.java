package org.rogatory.incoming.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.incoming.asked.AskedMeasure;
import org.rogatory.incoming.asked.ConcernedSubject;
import org.rogatory.incoming.asked.PursuedOffence;
import org.rogatory.incoming.asked.SuggestedDay;
import org.rogatory.incoming.found.FindingChanged;

/** What happens to a file as a whole. */
public sealed interface RequestFact extends IncomingFact {

  /**
   * A request arrived and was numbered.
   *
   * @param requestingState the code of the State that asks
   * @param sendersReference its own number for the request
   * @param sender the authority that wrote
   * @param channel the id of the channel by which it arrived
   * @param language its language
   * @param answerBy the deadline that the requesting State suggests for the whole, 40(26)
   * @param measures the ids of the kinds of assistance, measure 1 first
   * @param measuresAnswerBy the deadlines that it suggests for single measures, by their numbers
   * @param urgencyReason why it is urgent
   * @param emergencyFacts what makes it an emergency, 2(o)
   * @param atRisk why the data sought may be lost, 44(3)(a)
   * @param earlier the earlier file or preservation that it follows
   * @param restricted whether the file was closed to all but its registrar and supervisors
   * @param offences what the requesting State pursues
   * @param subjects whom and what the request concerns, 40(15)(e)
   * @param asked what it says of each measure, measure 1 first
   * @param callBack for an oral request: how the caller was checked
   * @param confidentialityScope what is to be kept confidential, 40(20)
   */
  record RequestRegistered(
      String requestingState,
      @Nullable String sendersReference,
      @Nullable String sender,
      @Nullable LocalDate dated,
      String channel,
      String language,
      boolean urgent,
      boolean emergency,
      boolean confidential,
      @Nullable SuggestedDay answerBy,
      List<String> measures,
      Map<Integer, SuggestedDay> measuresAnswerBy,
      Map<String, String> contents,
      @Nullable String urgencyReason,
      @Nullable String emergencyFacts,
      @Nullable String atRisk,
      @Nullable String earlier,
      boolean restricted,
      List<PursuedOffence> offences,
      List<ConcernedSubject> subjects,
      List<AskedMeasure> asked,
      @Nullable String callBack,
      @Nullable String confidentialityScope)
      implements RequestFact {

    /** Entries of older journals say nothing of some of these. */
    public RequestRegistered {
      measuresAnswerBy = measuresAnswerBy == null ? Map.of() : measuresAnswerBy;
      offences = offences == null ? List.of() : offences;
      subjects = subjects == null ? List.of() : subjects;
      asked = asked == null ? List.of() : asked;
    }
  }

  /**
   * Authenticity, legal basis and scope were settled, and the measures opened or found outside.
   *
   * @param treaty the other treaty, where one applies
   * @param deficient by item of the contents, why its text does not suffice
   * @param paragraphsAgreedOn the day of the agreement to apply paragraphs 8 to 31, where one was
   * @param authenticityBy the ids of what proves the origin
   */
  record RequestTriaged(
      String legalBasis,
      String authenticity,
      @Nullable String authenticityHow,
      boolean outside,
      @Nullable String remark,
      @Nullable String treaty,
      Map<String, String> deficient,
      @Nullable LocalDate paragraphsAgreedOn,
      List<String> authenticityBy)
      implements RequestFact {

    public RequestTriaged {
      deficient = deficient == null ? Map.of() : deficient;
      authenticityBy = authenticityBy == null ? List.of() : authenticityBy;
    }
  }

  /**
   * Another legal basis was found to apply, 40(7). Letters sent stay.
   *
   * @param treaty the other treaty, where one applies now
   * @param treatyBefore the other treaty, where one applied before
   * @param paragraphsAgreedOn the day of the agreement to apply paragraphs 8 to 31, where one was
   */
  record BasisChanged(
      String from,
      String to,
      String reason,
      @Nullable String treaty,
      @Nullable String treatyBefore,
      @Nullable LocalDate paragraphsAgreedOn)
      implements RequestFact {}

  /** The day by which the requesting State wishes an answer has passed, 40(26). */
  record SuggestedDayPassed(LocalDate day) implements RequestFact {}

  /** Something in the request changed, and the rules find otherwise than before. */
  record ExaminedAgain(List<FindingChanged> changes) implements RequestFact {}

  /** The whole request was withdrawn, 40(26). */
  record RequestWithdrawn(String channel, @Nullable String remark) implements RequestFact {}

  /**
   * Somebody proposed to answer that it cannot be taken as a request of that State, 40(13), or that
   * it did not come by a channel that is open, 40(12)(d).
   *
   * @param how why it could not be verified
   * @param lacks the id of the formality that is lacking
   */
  record NonAcceptanceProposed(@Nullable String how, String lacks) implements RequestFact {}

  /**
   * That answer was sent, and what was open ended with it.
   *
   * @param reason the key of its reason in words
   */
  record RequestNotAccepted(String reason) implements RequestFact {}

  /** Somebody proposed to end the file as registered by mistake. */
  record MistakeProposed(String reason) implements RequestFact {}

  /** A second person found that it was no mistake: it is examined after all. */
  record MistakeReturned(String remark) implements RequestFact {}

  /** A second person confirmed that it was registered by mistake, for the reason proposed. */
  record RegisteredByMistake(String reason) implements RequestFact {}

  /** Every measure has ended and the file was closed. */
  record RequestClosed(String state) implements RequestFact {}

  /**
   * What a closed file had answered as not accepted is dealt with again, and the file is open,
   * 40(12)(d), 40(13).
   *
   * @param measures the numbers of the measures that were added for it
   */
  record RequestTakenUpAgain(List<Integer> measures) implements RequestFact {}

  /**
   * A request for supplementary information became necessary, 40(16).
   *
   * @param questions what else is asked, in words
   */
  record InformationNeeded(int number, List<String> items, @Nullable String questions)
      implements RequestFact {}

  /** The request for supplementary information was sent. */
  record InformationRequested(int number, LocalDate replyBy) implements RequestFact {}

  /** The requesting State was reminded of it. */
  record InformationReminded(int number, LocalDate replyBy) implements RequestFact {}

  /** The day by which it was asked for has passed in silence. */
  record InformationOverdue(int number, LocalDate replyBy) implements RequestFact {}

  /** The day of the last reminder has passed in silence too; a person says how the file goes on. */
  record InformationUnanswered(int number, LocalDate replyBy) implements RequestFact {}

  /**
   * Supplementary information arrived. What it says is added to what the request said before.
   *
   * @param number the request for information that it answers; 0 for none
   * @param contents by item, what it says
   * @param replaced the items under which it replaces what the request said before
   * @param text what it says besides
   */
  record InformationReceived(
      int number,
      String channel,
      Map<String, String> contents,
      List<String> replaced,
      @Nullable String text)
      implements RequestFact {}

  /**
   * What the letter says of itself with which supplementary information came.
   *
   * @param reference the number that the requesting State gave it
   * @param dated the day that it bears
   * @param confidential whether it asks that the request be kept confidential, 40(20)
   * @param scope what is to be kept confidential; null for fact and substance
   */
  record CoveringLetterCame(
      @Nullable String reference,
      @Nullable LocalDate dated,
      boolean confidential,
      @Nullable String scope)
      implements RequestFact {}

  /**
   * What was copied wrongly from a text of the requesting State was mended.
   *
   * @param item the item of the contents
   * @param old what stood there; empty for nothing
   * @param now what stands there instead; empty for nothing
   */
  record ContentCorrected(String item, String old, String now, String reason)
      implements RequestFact {}

  /** A further part of the request's own text was copied under an item of its contents. */
  record ContentCopied(String item, String text) implements RequestFact {}

  /** What the request says under an item suffices now, though it was found deficient before. */
  record ContentFoundSufficient(String item) implements RequestFact {}

  /**
   * What is asked or of whom was corrected, and somebody says that it is the same thing and the
   * same persons, only written otherwise: what rests on it stays.
   *
   * @param reason how that is known
   */
  record SameMatterSaid(String reason) implements RequestFact {}

  /**
   * Somebody has it told what earlier letters said otherwise.
   *
   * @param state whether the requesting State is told
   * @param authorities whether the authorities are to which something was transmitted
   */
  record CorrectionToBeTold(boolean state, boolean authorities) implements RequestFact {}

  /**
   * Something changed that authorities may have to know which are at work on what was transmitted
   * to them, 40(12)(b).
   */
  record AuthoritiesConcerned() implements RequestFact {}

  /**
   * A mistake in the offences that the request is about was mended, or an omission.
   *
   * @param old those that stood there
   * @param now those that stand there instead
   */
  record OffencesCorrected(List<PursuedOffence> old, List<PursuedOffence> now, String reason)
      implements RequestFact {}

  /**
   * A mistake in the persons, items and accounts that the request concerns was mended, or an
   * omission.
   *
   * @param old those that stood there
   * @param now those that stand there instead
   */
  record SubjectsCorrected(List<ConcernedSubject> old, List<ConcernedSubject> now, String reason)
      implements RequestFact {}

  /**
   * A translation of the request arrived, 40(13).
   *
   * @param before the language of the latest translation that had arrived before
   */
  record TranslationReceived(String language, @Nullable String before) implements RequestFact {}

  /**
   * What arrived was examined.
   *
   * @param deficient by item of the contents, why its text still does not suffice
   * @param cured the items that had been found deficient and suffice now
   */
  record InformationExamined(
      int number, List<String> stillMissing, Map<String, String> deficient, List<String> cured)
      implements RequestFact {}

  /**
   * A person gave up asking: the file goes on without the information.
   *
   * @param deficient by item of the contents, why what arrived does not suffice
   * @param cured the items that had been found deficient and suffice now
   * @param goesOn whether the file goes on without what stays wanting; false where it is answered
   *     that the request is not accepted
   * @param consult whether the requesting State is to be consulted on what stays wanting, 40(21)(a)
   */
  record InformationWaived(
      int number,
      Map<String, String> deficient,
      List<String> cured,
      boolean goesOn,
      boolean consult)
      implements RequestFact {}

  /**
   * The decision to go on without something stands no longer: it may be asked for again.
   *
   * @param items what it was taken for
   */
  record WaiverEnded(int number, List<String> items) implements RequestFact {}

  /**
   * Some of what is asked for was established otherwise: the question goes on for the rest.
   *
   * @param items what is asked for no longer
   */
  record InformationNarrowed(int number, List<String> items) implements RequestFact {}

  /**
   * What a letter asks that was not sent is asked in other words, or for another reason.
   *
   * @param questionsBefore what else was to be asked, in words
   * @param questions what else is asked now
   * @param deficientBefore by item of the contents, why its text was said not to suffice
   * @param deficient by item, why it does not suffice
   */
  record InformationReworded(
      int number,
      @Nullable String questionsBefore,
      @Nullable String questions,
      Map<String, String> deficientBefore,
      Map<String, String> deficient,
      String reason)
      implements RequestFact {}

  /** The information is no longer needed. */
  record InformationCancelled(int number) implements RequestFact {}

  /** The requesting State asked how its request stands, 40(26). */
  record EnquiryReceived(int number, String channel, @Nullable String question)
      implements RequestFact {}

  /** Its enquiry was answered. */
  record EnquiryAnswered(int number) implements RequestFact {}

  /** The requesting State wrote after an answer: a person examines it. */
  record HeardAfterAnswer(int number) implements RequestFact {}

  /**
   * A closed file is open again, because something that was written after the answer is examined.
   *
   * @param sequel the number of that
   */
  record RequestReopened(int sequel) implements RequestFact {}

  /**
   * What was written after an answer was examined.
   *
   * @param finding the id of what was found
   * @param reasons why nothing changes, as the State reads it
   * @param remark what the office notes on it
   * @param measures the numbers of the answered measures that are taken up again
   * @param registered as what it was registered, where it asks for something else
   */
  record ExaminedAfterAnswer(
      int number,
      String finding,
      @Nullable String reasons,
      @Nullable String remark,
      List<Integer> measures,
      @Nullable String registered)
      implements RequestFact {}

  /** The State was told that nothing changes. */
  record UnchangedAnswered(int number) implements RequestFact {}

  /** The letter that nothing changes was given up: what was written is examined once more. */
  record UnchangedAnswerGivenUp(int number) implements RequestFact {}

  /**
   * The request was sent again or confirmed in writing, 40(12)(d), 40(13).
   *
   * @param channel the id of the channel by which that came
   */
  record RequestConfirmed(String channel) implements RequestFact {}

  /**
   * A person of ours found whether the two States agreed on the channel, or whether another treaty
   * opens it.
   *
   * @param channel the id of the channel
   * @param agreed the id of the answer
   * @param how from where that is known
   */
  record ChannelExamined(String channel, String agreed, @Nullable String how)
      implements RequestFact {}

  /**
   * Another State makes the request than that with which the channel was said to be agreed: whether
   * it is agreed with this one is asked again.
   *
   * @param channel the id of the channel
   */
  record ChannelAnswerSetAside(String channel) implements RequestFact {}

  /** A lawyer signed off that the oral form was taken, although the texts of 40(13) differ. */
  record OralFormSignedOff(String by, String words) implements RequestFact {}

  /**
   * Whether the request is authentic was established, 40(13).
   *
   * @param before what had been found before
   * @param howBefore how that had been established
   * @param by the ids of what proves it
   */
  record AuthenticityEstablished(
      String result,
      @Nullable String how,
      String before,
      @Nullable String howBefore,
      List<String> by)
      implements RequestFact {

    public AuthenticityEstablished {
      by = by == null ? List.of() : by;
    }
  }

  /**
   * Letters went to a State that does not make the request; it is told to disregard them,
   * 40(12)(d), 40(20).
   *
   * @param holder its code
   * @param letters their numbers
   */
  record WroteToAnotherState(String holder, List<Integer> letters) implements RequestFact {}

  /**
   * A State that holds letters of ours by mistake sent something, which is no communication of the
   * State that makes the request.
   *
   * @param holder its code
   * @param arrival the id of what it was taken for
   */
  record AnotherStateWrote(String holder, String arrival, @Nullable String text)
      implements RequestFact {}

  /**
   * It is not authentic, and evidence or personal data went out on it: supervisors are told,
   * 36(1)(a).
   *
   * @param measures the numbers of the measures of which something was sent
   */
  record SentToForger(List<Integer> measures) implements RequestFact {}

  /** A supervisor recorded what was done about that. */
  record SentToForgerDealtWith(String what) implements RequestFact {}

  /**
   * The request names a preservation of ours, and a person found that it is not about its data.
   *
   * @param to the preservation
   */
  record FoundApart(String to, String why) implements RequestFact {

    @Override
    public List<String> otherFiles() {
      return List.of(to);
    }
  }

  /**
   * Something else is asked than when a person found that the request is not about the data of
   * preservations that it names: whether it is about them is asked again.
   */
  record ApartAnswersSetAside() implements RequestFact {}

  /**
   * An earlier request, preservation or freezing was linked, 42(8), 50(8).
   *
   * @param holding what it holds: the id of a preservation or freezing; null for nothing
   * @param heldSince from when that is in effect
   * @param ours whether it is a preservation of ours, which waits for the decision
   */
  record Linked(String to, @Nullable String holding, @Nullable Instant heldSince, boolean ours)
      implements RequestFact {

    @Override
    public List<String> otherFiles() {
      return List.of(to);
    }
  }

  /** Such a link was undone. What it holds stays held until the request is decided. */
  record Unlinked(String to, String reason) implements RequestFact {

    @Override
    public List<String> otherFiles() {
      return List.of(to);
    }
  }

  /**
   * The file of a preservation that this request follows was told how the request stands.
   *
   * @param to the measure that preserves the data
   * @param decided whether nothing that asks for them is open
   */
  record PreservationTold(String to, boolean decided) implements RequestFact {

    @Override
    public List<String> otherFiles() {
      return List.of(to);
    }
  }

  /**
   * A request for data that are preserved here was decided, and executed where it was granted: it
   * keeps them no longer, 42(8).
   *
   * @param by the file of that request
   * @param measure the number of the measure that preserves them
   */
  record FollowUpDecided(String by, int measure) implements RequestFact {

    @Override
    public List<String> otherFiles() {
      return List.of(by);
    }
  }

  /**
   * A request for data that are preserved here was linked: they stay preserved until it is decided,
   * 42(8).
   *
   * @param by the file of that request
   * @param measure the number of the measure that preserves them
   */
  record PreservationFollowed(String by, int measure) implements RequestFact {

    @Override
    public List<String> otherFiles() {
      return List.of(by);
    }
  }
}
