package org.rogatory.quarantine;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document that lies in quarantine. Its bytes are given to nobody.
 *
 * @param number names it, from 1
 * @param foundAt when it came first
 * @param lastAt when the same person sent it last, for the same file
 * @param times how often that was
 * @param login who sent it
 * @param meant the file for which it was meant, and its name; null where the reader may not know
 * @param type the media type, as found in the bytes
 * @param malware what the scanner calls it
 * @param keptUntil when it is removed
 */
public record Quarantined(
    int number,
    Instant foundAt,
    Instant lastAt,
    int times,
    String login,
    @Nullable Meant meant,
    String type,
    String malware,
    long size,
    String sha256,
    Instant keptUntil) {

  /**
   * What tells of a request.
   *
   * @param reference of the file; empty where that was not known
   * @param name the document's
   */
  public record Meant(String reference, String name) {}

  /** The reference of its file, where there is one and the reader may know it. */
  public Optional<String> reference() {
    return Optional.ofNullable(meant).map(Meant::reference).filter(known -> !known.isEmpty());
  }

  /** Its name, where the reader may know it. */
  public Optional<String> name() {
    return Optional.ofNullable(meant).map(Meant::name);
  }
}
