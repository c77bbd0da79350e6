package org.rogatory.incoming.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What becomes of what the requesting State said that ends something or binds it. */
public sealed interface CommunicationFact extends IncomingFact {

  /** Its number among the communications of the file. */
  int number();

  /**
   * A withdrawal came by an open channel and has its effect; the State is to be told, 40(26).
   *
   * @param measure the number of the measure that was withdrawn; null for the whole request
   */
  record WithdrawalTaken(int number, @Nullable Integer measure, String channel)
      implements CommunicationFact {}

  /** The State was told what was withdrawn, and what becomes of what is held. */
  record WithdrawalAcknowledged(int number) implements CommunicationFact {}

  /**
   * Something was said orally, or by a channel that is not open: it has no effect before it is
   * confirmed in writing.
   *
   * @param said the id of what was said, a withdrawal or a reply
   * @param measure the number of the measure; null for the whole request
   * @param by who spoke, and how that is known
   */
  record CommunicationHeard(
      int number,
      String said,
      @Nullable Integer measure,
      String channel,
      String by,
      @Nullable String words)
      implements CommunicationFact {}

  /** The letter that asks the State to confirm it was sent. */
  record ConfirmationAsked(int number, LocalDate confirmBy) implements CommunicationFact {}

  /** The day by which it was to be confirmed has passed. */
  record CommunicationUnconfirmed(int number, LocalDate confirmBy) implements CommunicationFact {}

  /** The State was reminded. */
  record ConfirmationReminded(int number, LocalDate confirmBy) implements CommunicationFact {}

  /** What was said came in writing by an open channel. */
  record CommunicationConfirmed(int number) implements CommunicationFact {}

  /** It counts for nothing: it was not confirmed, or nothing is left that it could concern. */
  record CommunicationLapsed(int number) implements CommunicationFact {}
}
