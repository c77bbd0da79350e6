package org.rogatory.files.registration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Person;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.documents.DocumentPolicy;
import org.rogatory.casefile.documents.ExaminedUpload;
import org.rogatory.casefile.documents.WaitingUploads;
import org.rogatory.web.Fields;
import org.rogatory.web.SentFile;
import org.rogatory.web.Texts;
import org.rogatory.web.downloads.Download;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Documents that come with a form: kept at once, so that no mistake costs them. */
@Component
public class Uploads {

  /** Shown in the page; all else is given to be saved, never to be run. */
  private static final Set<String> SHOWN =
      Set.of("application/pdf", "text/plain", "image/png", "image/jpeg");

  private static final String UPLOAD = "upload";

  private final WaitingUploads waiting;
  private final DocumentPolicy policy;
  private final Texts texts;

  Uploads(WaitingUploads waiting, DocumentPolicy policy, Texts texts) {
    this.waiting = waiting;
    this.policy = policy;
    this.texts = texts;
  }

  /**
   * The fields with the document that came with them, in the place of the one before, or with what
   * is wrong with it.
   *
   * @param file the file for which it is meant; null where that is not registered yet
   * @throws org.rogatory.storage.Busy if too much large work is under way
   * @throws org.rogatory.casefile.documents.MalwareScanAway if it could not be scanned
   */
  public Fields keep(
      Fields typed, @Nullable MultipartFile sent, Person person, @Nullable String file) {
    if (sent == null || isNotChosen(sent)) {
      return typed;
    }
    try {
      policy.checkSize(sent.getSize());
      String name = sent.getOriginalFilename();
      ExaminedUpload looked =
          waiting.look(name == null ? "" : name, new SentFile(sent), person, file);
      waiting.giveUp(typed.value(UPLOAD), person);
      WaitingUploads.Upload kept = waiting.keep(looked, person);
      return typed.with(UPLOAD, kept.id());
    } catch (BadInput bad) {
      Fields wrong = typed;
      for (var field : bad.fields().entrySet()) {
        wrong = wrong.wrong(field.getKey(), texts.of(field.getValue()));
      }
      return wrong;
    }
  }

  /** The fields without the document that lay beside them. */
  Fields drop(Fields typed, Person person) {
    waiting.giveUp(typed.value(UPLOAD), person);
    return typed.without(UPLOAD);
  }

  /** A field without a file is sent too: without a name. */
  private static boolean isNotChosen(MultipartFile sent) {
    String name = sent.getOriginalFilename();
    return sent.isEmpty() && (name == null || name.isEmpty());
  }

  /** Whether a document of this type can be shown beside a form. */
  static boolean isShown(String type) {
    return SHOWN.contains(type);
  }

  /** Sends a document that waits, to be read in the page or saved. */
  void show(
      WaitingUploads.Upload document, HttpServletRequest request, HttpServletResponse response) {
    String type = document.type();
    ContentDisposition disposition =
        (isShown(type) ? ContentDisposition.inline() : ContentDisposition.attachment())
            .filename(document.name(), StandardCharsets.UTF_8)
            .build();
    MediaType media =
        type.startsWith("text/")
            ? new MediaType(MediaType.parseMediaType(type), StandardCharsets.UTF_8)
            : MediaType.parseMediaType(type);
    Download.of(waiting.open(document), media, disposition).send(request, response);
  }
}
