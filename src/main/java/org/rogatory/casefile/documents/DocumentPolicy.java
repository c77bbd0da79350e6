package org.rogatory.casefile.documents;

import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Reason;
import org.rogatory.home.Home;
import org.rogatory.home.PolicyFile;
import org.rogatory.home.PolicyNode;

/**
 * Which documents the office takes into its files: {@code config/documents.yml}.
 *
 * @param largest in bytes
 * @param types media types, as found in the bytes
 * @param waiting how much of what waits in forms each person may have, in bytes; at least one of
 *     the largest
 * @param waitingFor for how long it is kept there
 */
public record DocumentPolicy(long largest, Set<String> types, long waiting, Duration waitingFor) {

  private static final long MEGABYTE = 1024L * 1024L;

  private static final String FIELD = "document";
  private static final Pattern TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]+");

  /**
   * Reads the file.
   *
   * @throws org.rogatory.home.PolicyError with file and line, if no sense can be made of it
   */
  static DocumentPolicy read(Home home) {
    PolicyNode file =
        PolicyFile.read(home, "config/documents.yml")
            .only("largest-megabytes", "types", "waiting-megabytes", "waiting-days");
    long largest = file.get("largest-megabytes").as(DocumentPolicy::bytes);
    return new DocumentPolicy(
        largest,
        file.items("types").stream()
            .map(type -> type.as(DocumentPolicy::type))
            .collect(Collectors.toUnmodifiableSet()),
        file.get("waiting-megabytes").as(text -> waiting(text, largest)),
        file.get("waiting-days").as(DocumentPolicy::days));
  }

  private static long waiting(String megabytes, long largest) {
    long waiting = bytes(megabytes);
    if (waiting < largest) {
      throw new IllegalArgumentException("at least largest-megabytes is expected");
    }
    return waiting;
  }

  private static Duration days(String days) {
    int number = Integer.parseInt(days);
    if (number < 1) {
      throw new IllegalArgumentException("one day at least is expected");
    }
    return Duration.ofDays(number);
  }

  /** The largest document in megabytes. */
  public long megabytes() {
    return largest / MEGABYTE;
  }

  /**
   * Checks a document's size, which is known before any of its bytes is read.
   *
   * @param bytes its size
   * @throws BadInput at {@code document}, where it is empty or too large
   */
  public void checkSize(long bytes) {
    if (bytes == 0) {
      throw BadInput.at(FIELD, Reason.of("input.document-empty"));
    }
    if (bytes > largest) {
      throw BadInput.at(FIELD, Reason.of("input.document-too-large", megabytes()));
    }
  }

  private static long bytes(String megabytes) {
    long number = Long.parseLong(megabytes);
    if (number < 1) {
      throw new IllegalArgumentException("one megabyte at least is expected");
    }
    return Math.multiplyExact(number, MEGABYTE);
  }

  private static String type(String text) {
    if (!TYPE.matcher(text).matches()) {
      throw new IllegalArgumentException("a media type such as application/pdf is expected");
    }
    return text;
  }
}
