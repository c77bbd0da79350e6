package org.rogatory.incoming.course;

import org.rogatory.workflow.Message;

/** What the processes of a request can be told. */
public enum RequestMessage implements Message {
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
  /** To the measure: something changed on which its assessment rests. */
  ASSESSMENT_OUTDATED,
  /** To the measure: the competent authority is late. */
  EXECUTION_OVERDUE,
  /**
   * To the measure: the requesting State withdraws this measure, 40(26), or it was answered that it
   * did not come by a channel that is open, 40(12)(d).
   */
  MEASURE_WITHDRAWN,
  /** To the measure: the requesting State has replied to the consultation. */
  CONSULTATION_REPLIED,
  /** To the measure: the period stated in the consultation is over. */
  CONSULTATION_LAPSED,
  /** To the measure: the interfering proceeding has ended, or the review date has come. */
  POSTPONEMENT_ENDED,
  /** To the measure: what is held was decided on beside its task, or a request asks for it. */
  HOLD_SETTLED,
  /** To the supplement: supplementary information has come. */
  INFORMATION_RECEIVED,
  /** To the supplement: the requesting State is to be reminded. */
  INFORMATION_OVERDUE,
  /** To the supplement: the last reminder met with silence. */
  INFORMATION_UNANSWERED,
  /** To the supplement: what was asked for is no longer needed. */
  INFORMATION_CANCELLED
}
