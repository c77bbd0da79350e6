package org.rogatory.casefile.documents;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.util.List;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Reason;
import org.rogatory.home.Home;
import org.rogatory.home.PolicyComplaint;
import org.rogatory.home.PolicyFile;

/**
 * Which documents the office takes into its files: {@code config/documents.yml}.
 *
 * @param largestMegabytes how large a document may be
 * @param largestMegapixels how many pixels a picture may have, and each picture in an office
 *     document
 * @param types media types, as found in the bytes
 * @param typesInMail media types that are taken in e-mails only
 * @param waitingDocuments how many that wait in forms each person may have
 * @param waitingMegabytes how much of it
 * @param waitingHours for how long it is kept there
 * @param file what one file may hold
 * @param personDaily what one person may put into files within 24 hours
 */
public record DocumentPolicy(
    @Positive int largestMegabytes,
    @Positive int largestMegapixels,
    @NotEmpty List<@Pattern(regexp = TYPE, message = WANTED) String> types,
    @NotNull List<@Pattern(regexp = TYPE, message = WANTED) String> typesInMail,
    @Positive int waitingDocuments,
    @Positive int waitingMegabytes,
    @Positive int waitingHours,
    @Valid @NotNull Quota file,
    @Valid @NotNull Quota personDaily) {

  /** Outlook's own messages: nothing tells what lies in them. */
  static final String OUTLOOK = "application/vnd.ms-outlook";

  private static final long MEGABYTE = 1024L * 1024L;

  private static final long MEGAPIXEL = 1_000_000L;

  private static final String FIELD = "document";
  private static final String TYPE = "[a-z]+/[a-z0-9.+-]+";
  private static final String WANTED = "a media type such as application/pdf is expected";

  /**
   * Reads the file.
   *
   * @throws org.rogatory.home.PolicyError with file and line, if no sense can be made of it
   */
  static DocumentPolicy read(Home home) {
    return PolicyFile.read(home, "config/documents.yml")
        .as(DocumentPolicy.class, DocumentPolicy::check);
  }

  /**
   * How many documents, and how much of them.
   *
   * @param documents their number
   * @param megabytes all of them together
   */
  public record Quota(@Positive int documents, @Positive int megabytes) {

    boolean holds(Held held) {
      return held.documents() <= documents && held.bytes() <= megabytes * MEGABYTE;
    }
  }

  private void check(PolicyComplaint complaint) {
    if (types.contains(OUTLOOK) || typesInMail.contains(OUTLOOK)) {
      complaint.at(
          "types", "nothing tells what lies in " + OUTLOOK + "; message/rfc822 is looked into");
    }
    if (waitingMegabytes < largestMegabytes) {
      complaint.at("waiting-megabytes", "at least largest-megabytes is expected");
    }
    if (file.megabytes() < largestMegabytes) {
      complaint.at("file.megabytes", "at least largest-megabytes is expected");
    }
    if (personDaily.megabytes() < largestMegabytes) {
      complaint.at("person-daily.megabytes", "at least largest-megabytes is expected");
    }
  }

  /** How large a document may be, in bytes. */
  public long largest() {
    return largestMegabytes * MEGABYTE;
  }

  /**
   * Checks how much of what waits in forms a person has.
   *
   * @param held all of it together
   * @throws BadInput at {@code document}, where it is more than each person may have
   */
  void checkWaiting(Held held) {
    if (!new Quota(waitingDocuments, waitingMegabytes).holds(held)) {
      throw BadInput.at(
          FIELD,
          Reason.of("input.documents-waiting", waitingDocuments, waitingMegabytes, waitingHours));
    }
  }

  /**
   * Checks how much a file holds.
   *
   * @param held all of it together
   * @throws BadInput at {@code document}, where it is more than a file may hold
   */
  void checkFile(Held held) {
    if (!file.holds(held)) {
      throw BadInput.at(
          FIELD, Reason.of("input.documents-of-file", file.documents(), file.megabytes()));
    }
  }

  /**
   * Checks how much a person has put into files within 24 hours.
   *
   * @param held all of it together
   * @throws BadInput at {@code document}, where it is more than each person may
   */
  void checkDaily(Held held) {
    if (!personDaily.holds(held)) {
      throw BadInput.at(
          FIELD,
          Reason.of("input.documents-of-day", personDaily.documents(), personDaily.megabytes()));
    }
  }

  /**
   * Checks how many pixels a picture has.
   *
   * @throws BadInput at {@code document}, where they are more than a picture may have
   */
  void checkPixels(long pixels) {
    if (pixels > largestMegapixels * MEGAPIXEL) {
      throw BadInput.at(
          FIELD,
          Reason.of("input.document-pixels", (pixels - 1) / MEGAPIXEL + 1, largestMegapixels));
    }
  }

  /** For how long it is kept there. */
  Duration waitingFor() {
    return Duration.ofHours(waitingHours);
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
    if (bytes > largest()) {
      throw BadInput.at(FIELD, Reason.of("input.document-too-large", largestMegabytes));
    }
  }
}
