package org.rogatory.casefile.documents;

import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Reason;

/** How much was unpacked of one document, with all that lies in it, and how much it may be. */
final class Unpacked {

  private static final long MOST = 512L * 1024 * 1024;

  /** How much is unpacked once more to find the headers of pictures. */
  private static final long MOST_SOUGHT = 2 * MOST;

  private long unpacked;
  private long sought;

  /**
   * More was unpacked.
   *
   * @throws BadInput at {@code document}, where it is too much
   */
  void add(long bytes) {
    unpacked += bytes;
    check(unpacked <= MOST);
  }

  /** More was unpacked once more, likewise. */
  void seek(long bytes) {
    sought += bytes;
    check(sought <= MOST_SOUGHT);
  }

  private static void check(boolean isLittle) {
    if (!isLittle) {
      throw BadInput.at("document", Reason.of("input.document-unpacked"));
    }
  }
}
