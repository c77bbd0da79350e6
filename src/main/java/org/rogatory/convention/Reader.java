package org.rogatory.convention;

/**
 * Who reads what is recorded. The requesting State reads the reasons of a refusal, 40(25), and what
 * a consultation is about, 40(28); what was noted for the office enters no letter.
 */
public enum Reader implements Worded {
  /** It stands in a letter to the other State. */
  OTHER_STATE,
  /** It stands in a letter to the authority of ours that executes. */
  OUR_AUTHORITY,
  /** It stands in a letter, and its addressee is the one or the other. */
  ADDRESSEE,
  /** It stays in the file and its journal. */
  OFFICE;

  @Override
  public String group() {
    return "reader";
  }

  /** Something of which it is known who reads it. */
  public interface Known extends Worded {

    /** Who reads it. */
    Reader reader();
  }
}
