package org.rogatory.information;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.journal.Fact;

/** What a journal says of a disclosure of what exculpates an accused person, 40(5). */
public sealed interface DisclosureFact extends Fact {

  /**
   * A proceeding of ours needs what exculpates an accused person.
   *
   * @param number the disclosure's number in the file
   * @param proceeding ours, in which it is to be disclosed
   * @param exculpates what in the information exculpates whom
   */
  record DisclosureIntended(int number, String proceeding, String exculpates)
      implements DisclosureFact {}

  /**
   * The sender was notified of it.
   *
   * @param consultBy the day until which the notice leaves time to ask for a consultation
   * @param until the instant at which that day is over in both States
   */
  record SenderNotified(int number, LocalDate consultBy, Instant until) implements DisclosureFact {}

  /** The sender asked to be consulted. */
  record ConsultationAskedFor(int number, String channel, @Nullable String text)
      implements DisclosureFact {}

  /** The sender was consulted. */
  record SenderConsulted(int number, String outcome) implements DisclosureFact {}

  /**
   * The information was disclosed after notice.
   *
   * @param early why before the day that the notice states; null where that day was over
   */
  record ExculpatoryDisclosed(int number, @Nullable String early) implements DisclosureFact {}

  /**
   * The information was disclosed in an exceptional case in which notice was not possible.
   *
   * @param why why it was not
   */
  record DisclosedWithoutNotice(int number, String why) implements DisclosureFact {}

  /** The sender was informed of the disclosure afterwards. */
  record SenderInformed(int number) implements DisclosureFact {}

  /** Nothing is disclosed. */
  record DisclosureGivenUp(int number, String reason) implements DisclosureFact {}
}
