package org.rogatory.journal;

/**
 * What came of verifying a file's journal.
 *
 * @param result sound, or what is wrong first
 * @param number the first entry that is wrong; where sound, the last entry
 */
public record Verification(Result result, int number) {

  /** What can be found. */
  public enum Result {
    SOUND,
    /** The entry does not say what it said when it was written. */
    ALTERED,
    /** An entry that was written is not there. */
    MISSING,
    /** An entry is there that was not written by the program. */
    INSERTED
  }

  public boolean isSound() {
    return result == Result.SOUND;
  }
}
