package org.rogatory.api.acts;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.documents.DocumentPolicy;
import org.rogatory.casefile.documents.ExaminedUpload;
import org.rogatory.casefile.documents.MalwareScanAway;
import org.rogatory.casefile.documents.WaitingUploads;
import org.rogatory.convention.Reason;
import org.rogatory.web.SentFile;
import org.rogatory.web.once.OnceCalls;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Documents that are sent before it is said what they belong to. */
@RestController
@RequestMapping(path = "/api/uploads", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed({Role.CASEWORKER, Role.SUPERVISOR})
class UploadsApi {

  /** When it is worth trying again to have a document scanned, in seconds. */
  private static final String AGAIN = "60";

  private final WaitingUploads waiting;
  private final DocumentPolicy policy;
  private final CurrentPerson current;
  private final OnceCalls once;
  private final MessageSource messages;

  UploadsApi(
      WaitingUploads waiting,
      DocumentPolicy policy,
      CurrentPerson current,
      OnceCalls once,
      MessageSource messages) {
    this.waiting = waiting;
    this.policy = policy;
    this.current = current;
    this.once = once;
    this.messages = messages;
  }

  /**
   * A document that waits for the call that names it, as one that was chosen in a form does: only
   * whoever sent it can use it, once.
   *
   * @param upload the id by which that call names it
   * @param type the media type, as found in the bytes
   */
  record UploadJson(String upload, String name, String type, long size, String sha256) {

    static UploadJson of(WaitingUploads.Upload kept) {
      return new UploadJson(
          kept.id(), kept.name(), kept.type(), kept.bytes().size(), kept.bytes().sha256());
    }
  }

  /** What tells two uploads with the same key apart. */
  private record Content(String name, String sha256) {}

  /** Keeps a document until it is put into a file, or has waited for too long. */
  @PostMapping
  ResponseEntity<?> keep(
      @RequestPart(required = false) @Nullable MultipartFile document, HttpServletRequest request)
      throws IOException {
    if (document == null) {
      throw BadInput.at("document", Reason.of("input.no-document"));
    }
    String given = document.getOriginalFilename();
    String name = given == null ? "" : given;
    SentFile sent = new SentFile(document);
    policy.checkSize(sent.size());
    ExaminedUpload looked = waiting.look(name, sent, current.get(), null);
    return once.answerWithoutFile(
        request,
        new Content(name, sent.sha256()),
        () -> ResponseEntity.ok(UploadJson.of(waiting.keep(looked, current.get()))));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> notScanned(MalwareScanAway away, Locale locale) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.SERVICE_UNAVAILABLE,
            messages.getMessage("problem.not-scanned.detail", null, locale));
    problem.setTitle(messages.getMessage("problem.not-scanned", null, locale));
    problem.setType(URI.create("urn:rogatory:problem:not-scanned"));
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, AGAIN)
        .body(problem);
  }
}
