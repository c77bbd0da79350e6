package org.rogatory.incoming.course;

import org.rogatory.workflow.ProcessName;

/** The processes that carry a request from another State. */
public enum RequestProcess implements ProcessName {
  /** A request from another State, from receipt to the close of its file; about the file. */
  INCOMING_REQUEST,
  /** One measure of a request; about the measure. Called by the request. */
  MEASURE,
  /** The consultation of 40(28); about a measure. Called by it. */
  CONSULTATION,
  /** The postponement of 40(27); about a measure. Called by it. */
  POSTPONEMENT,
  /** A request for supplementary information, 40(16); about the supplement. */
  SUPPLEMENTARY_INFORMATION,
  /**
   * The decision on what is held for a measure that has ended, 40(26), 42(8); about the measure.
   */
  RELEASE_DECISION,
  /** An enquiry about the status, 40(26); about the enquiry. */
  STATUS_ENQUIRY,
  /** What the requesting State writes after an answer; about that. */
  AFTER_ANSWER
}
