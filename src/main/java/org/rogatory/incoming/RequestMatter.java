package org.rogatory.incoming;

import org.rogatory.journal.MatterKind;

/** What the matters of a request can be about. */
public enum RequestMatter implements MatterKind {
  /** One measure, {@code XA-2026-00001/2}. */
  MEASURE(""),
  /** A request of ours for supplementary information, 40(16): {@code XA-2026-00001/S1}. */
  SUPPLEMENT("S"),
  /** An enquiry about the status, 40(26): {@code XA-2026-00001/E1}. */
  ENQUIRY("E"),
  /**
   * An earlier preservation or freezing that it follows, 42(8), 50(8): {@code XA-2026-00001/P1}.
   */
  EARLIER("P"),
  /** What its State writes after an answer: {@code XA-2026-00001/A1}. */
  SEQUEL("A"),
  /** A withdrawal, or an answer that is to be confirmed, 40(26): {@code XA-2026-00001/C1}. */
  COMMUNICATION("C");

  private final String letter;

  RequestMatter(String letter) {
    this.letter = letter;
  }

  @Override
  public String letter() {
    return letter;
  }
}
