package org.rogatory.workflow;

import java.util.Arrays;
import java.util.Locale;

/**
 * The processes that the program knows. The text of each is the id of its model and the name of its
 * file in {@code processes/}; running cases hold it, so it is never changed.
 */
public enum ProcessName {
  /** A request from another State, from receipt to the close of its file; about the file. */
  INCOMING_REQUEST,
  /** One measure of a request; about the measure. Called by the request. */
  MEASURE,
  /** The consultation of 40(28); about a measure. Called by it. */
  CONSULTATION,
  /** The postponement of 40(27); about a measure. Called by it. */
  POSTPONEMENT,
  /** A letter, from its draft to the proof that it was sent; called, or about a letter alone. */
  LETTER,
  /** A request for supplementary information, 40(16); about the supplement. */
  SUPPLEMENTARY_INFORMATION,
  /** An enquiry about the status, 40(26); about the enquiry. */
  STATUS_ENQUIRY;

  private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * The process with this text.
   *
   * @throws IllegalArgumentException if the program knows no such process
   */
  public static ProcessName of(String text) {
    return Arrays.stream(values())
        .filter(name -> name.text.equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no process of ours: " + text));
  }

  /** As in the model: {@code incoming-request}. */
  @Override
  public String toString() {
    return text;
  }
}
