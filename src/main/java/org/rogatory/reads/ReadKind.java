package org.rogatory.reads;

import org.rogatory.convention.Worded;

/** What of a file was read. */
public enum ReadKind implements Worded {
  /** Its page. */
  PAGE,
  /** Its journal. */
  JOURNAL,
  /** A document, whose number stands beside it. */
  DOCUMENT,
  /** A letter, whose number stands beside it. */
  LETTER,
  /** One of its tasks, whose step stands beside it. */
  TASK,
  /** A form, whose address in the file stands beside it. */
  FORM,
  /** A form that was sent, likewise. */
  SENT,
  /** What a step would make of what was typed; the step stands beside it. */
  PREVIEW,
  /** A call of the API, which stands beside it. */
  CALL,
  /** A list with names or contents; its address stands beside it. */
  LIST,
  /** This very record. */
  READS;

  @Override
  public String group() {
    return "read-kind";
  }
}
