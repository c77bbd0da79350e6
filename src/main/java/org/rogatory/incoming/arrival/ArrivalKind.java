package org.rogatory.incoming.arrival;

import java.util.function.Predicate;
import org.rogatory.convention.Worded;
import org.rogatory.incoming.MeasureLife;
import org.rogatory.incoming.MeasureVerb;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.incoming.withdrawal.Withdrawing;

/** What can come in for a request that we have. Its ids are what pages and API send. */
public enum ArrivalKind implements Worded {
  /** Supplementary information, 40(16). */
  SUPPLEMENTARY_INFORMATION(request -> true),
  /** A reply to a consultation, 40(28). */
  CONSULTATION_REPLY(
      request ->
          request.measures().stream()
              .anyMatch(measure -> MeasureLife.allows(measure, MeasureVerb.RECEIVE_REPLY))),
  /** A question on how the request stands, 40(26). */
  STATUS_ENQUIRY(request -> true),
  /** The request or a measure is no longer needed, 40(26). */
  WITHDRAWAL(Withdrawing::isPossible),
  /** An oral request confirmed in writing, 40(13). */
  WRITTEN_CONFIRMATION(Filing::awaitsConfirmation),
  /** A further measure that is asked for. */
  FURTHER_MEASURE(Filing::takesMeasures),
  /** The end of our proceeding for which a measure is or was to be postponed, 40(27). */
  END_OF_PROCEEDING(
      request ->
          request.measures().stream()
              .anyMatch(measure -> MeasureLife.allows(measure, MeasureVerb.END_PROCEEDING))),
  /** A document, and nothing more. */
  DOCUMENT(request -> true);

  private final Predicate<Request> possible;

  ArrivalKind(Predicate<Request> possible) {
    this.possible = possible;
  }

  @Override
  public String group() {
    return "arrival";
  }

  /**
   * Whether such an arrival can be taken as the request stands, whatever it says. Where it cannot,
   * {@link Arrivals#take} refuses it.
   */
  public boolean isPossible(Request request) {
    return possible.test(request);
  }
}
