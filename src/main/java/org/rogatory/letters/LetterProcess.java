package org.rogatory.letters;

import org.rogatory.workflow.ProcessName;

/** The process that every letter goes through, whichever course it belongs to. */
public enum LetterProcess implements ProcessName {
  /** A letter, from its draft to the proof that it was sent; called, or about a letter alone. */
  LETTER
}
