package org.rogatory.home;

/**
 * A file of the office's own settings says something that it cannot mean; the message begins with
 * file and line.
 */
public final class FaultySetting extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param file the file's path
   * @param line the line in it, from 1
   * @param fault what is wrong, as a sentence without its full stop
   */
  public FaultySetting(String file, int line, String fault) {
    super(file + ":" + line + ": " + fault);
  }
}
