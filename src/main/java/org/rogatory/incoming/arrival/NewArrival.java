package org.rogatory.incoming.arrival;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.documents.Enclosure;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Stated;
import org.rogatory.incoming.asked.Joining;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.found.CoveringLetter;
import org.rogatory.journal.Moment;

/**
 * What arrived for a request, typed in by a caseworker or sent by a program. Only its shape is
 * checked here; the rules stand where it is taken, see {@link Arrivals#take}. What does not belong
 * to its kind is left out of account.
 *
 * @param channel how it came
 * @param arrivedAt when it reached us; typed as local time in the office's zone, sent with an
 *     offset
 * @param upload the id under which a document waits that came with it
 * @param measure for a reply, the withdrawal of one measure or the end of the proceeding for which
 *     it was postponed, its number
 * @param whole for a withdrawal, true where the whole request is withdrawn; nothing is withdrawn
 *     that is not named
 * @param text the reply, the question, the remark, what supplementary information says besides
 * @param contents for supplementary information, and for a reply that brings new facts, texts by
 *     item
 * @param how likewise, by item, add or replace; add where nothing is said
 * @param consultation for a reply, which consultation on the measure it answers, by its number; to
 *     be said where more than one was sent
 * @param conditionsAccepted for a reply, whether all conditions offered in that consultation are
 *     accepted, 40(28); to be said where any were
 * @param acceptedConditions for a reply, those that are accepted where not all are, by their
 *     numbers from 1
 * @param proposed for a reply, the conditions that it proposes in place of ours
 * @param assistance for a further measure, its kind
 * @param description for a further measure, what exactly is asked for; for a document, what it is,
 *     in at most 1,000 characters
 * @param procedure for a further measure, the procedure that is wanted, 40(17)
 * @param electronicEvidence for a further measure, whether evidence in electronic form is sought,
 *     35(1)
 * @param answerBy for a further measure, the deadline that the requesting State suggests, 40(26)
 * @param answers for supplementary information and a document, while the decision of a measure is
 *     not sent on which its State was consulted, 40(28): the number of the measure whose
 *     consultation it answers, or {@code none}
 * @param saidBy for a withdrawal or a reply that came orally or by a channel that is not open, who
 *     spoke, and how it is known that the State says it, 40(12)(d)
 * @param theirReference for supplementary information, the number of the letter with which it came
 * @param dated likewise, the day that the letter bears
 * @param confidential likewise, whether it asks that the request be kept confidential, 40(20)
 * @param confidentialityScope likewise, what; nothing for fact and substance
 * @param from the code of the State that sends it; to be said where another State holds letters of
 *     ours by mistake: what that State sends is put on the file, and nothing else follows
 */
public record NewArrival(
    @NotNull ArrivalKind kind,
    @NotNull Channel channel,
    @NotNull Moment arrivedAt,
    @Nullable @Size(max = 100) String upload,
    @Nullable Integer measure,
    @Nullable Boolean whole,
    @Nullable @Size(max = 20000) String text,
    Map<String, @NotNull @Size(max = 20000) String> contents,
    Map<String, Joining> how,
    @Nullable Integer consultation,
    @Nullable Boolean conditionsAccepted,
    @Size(max = 50) List<@NotNull Integer> acceptedConditions,
    @Size(max = 50) List<@NotNull @Size(max = 5000) String> proposed,
    @Nullable Assistance assistance,
    @Nullable @Size(max = 5000) String description,
    @Nullable @Size(max = 5000) String procedure,
    @Nullable Stated electronicEvidence,
    @Nullable LocalDate answerBy,
    @Nullable @Size(max = 2000) String answerByReason,
    @Nullable @Size(max = 20) String answers,
    @Nullable @Size(max = 1000) String saidBy,
    @Nullable @Size(max = 200) String theirReference,
    @Nullable LocalDate dated,
    @Nullable Boolean confidential,
    @Nullable @Size(max = 2000) String confidentialityScope,
    @Nullable @Size(max = 2) String from) {

  public NewArrival {
    contents = contents == null ? Map.of() : contents;
    how = how == null ? Map.of() : how;
    acceptedConditions = acceptedConditions == null ? List.of() : acceptedConditions;
    proposed = proposed == null ? List.of() : proposed;
  }

  /**
   * As what it is taken.
   *
   * @param enclosure the document that came with it
   */
  public Arrival arrival(@Nullable Enclosure enclosure) {
    Arrival.Coming coming = new Arrival.Coming(channel, arrivedAt, enclosure, saidBy, from);
    return switch (kind) {
      case SUPPLEMENTARY_INFORMATION ->
          new Arrival.SupplementArrived(coming, contents, how, text, answers, letter());
      case CONSULTATION_REPLY ->
          new Arrival.ReplyArrived(
              coming,
              measure,
              consultation,
              text,
              conditionsAccepted,
              acceptedConditions,
              proposed,
              contents,
              how);
      case STATUS_ENQUIRY -> new Arrival.EnquiryArrived(coming, text);
      case WITHDRAWAL ->
          new Arrival.WithdrawalArrived(coming, measure, Boolean.TRUE.equals(whole), text);
      case WRITTEN_CONFIRMATION -> new Arrival.ConfirmationArrived(coming);
      case FURTHER_MEASURE -> new Arrival.MeasureArrived(coming, asked());
      case END_OF_PROCEEDING -> new Arrival.ProceedingEnded(coming, measure, text);
      case DOCUMENT -> new Arrival.DocumentArrived(coming, description, answers);
    };
  }

  private CoveringLetter letter() {
    return new CoveringLetter(
        theirReference, dated, Boolean.TRUE.equals(confidential), confidentialityScope);
  }

  private NewRequest.@Nullable NewMeasure asked() {
    return assistance == null
        ? null
        : new NewRequest.NewMeasure(
            assistance, description, procedure, electronicEvidence, answerBy, answerByReason);
  }
}
