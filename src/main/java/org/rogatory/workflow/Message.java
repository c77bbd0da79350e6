package org.rogatory.workflow;

import java.util.Arrays;
import java.util.Locale;

/**
 * What a process can be told while it waits. The domain writes its fact first and tells the process
 * then. The text of each stands in the models and in running cases, so it is never changed.
 */
public enum Message {
  /**
   * To the file: the requesting State withdraws the whole request, 40(26), or it was answered that
   * it cannot be taken as a request of that State, 40(13); what is under way ends at once.
   */
  REQUEST_WITHDRAWN,
  /** To the file: a supplement has added a measure. */
  MEASURE_ADDED,
  /** To the file: no measure is open any more. */
  LAST_MEASURE_ENDED,
  /** To the measure: what was lacking has come, or is no longer asked for. */
  CONTENTS_SETTLED,
  /** To the measure: the competent authority is late. */
  EXECUTION_OVERDUE,
  /** To the measure: the requesting State withdraws this measure. */
  MEASURE_WITHDRAWN,
  /** To the measure: the requesting State has replied to the consultation. */
  CONSULTATION_REPLIED,
  /** To the measure: the period stated in the consultation is over. */
  CONSULTATION_LAPSED,
  /** To the measure: the interfering proceeding has ended, or the review date has come. */
  POSTPONEMENT_ENDED,
  /** To the supplement: supplementary information has come. */
  INFORMATION_RECEIVED,
  /** To the supplement: the requesting State is to be reminded. */
  INFORMATION_OVERDUE,
  /** To the supplement: what was asked for is no longer needed. */
  INFORMATION_CANCELLED;

  private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * The message with this text.
   *
   * @throws IllegalArgumentException if the program knows no such message
   */
  public static Message of(String text) {
    return Arrays.stream(values())
        .filter(message -> message.text.equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no message of ours: " + text));
  }

  /** As in the models: {@code request-withdrawn}. */
  @Override
  public String toString() {
    return text;
  }
}
