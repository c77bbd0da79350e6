package org.rogatory.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Person;
import org.rogatory.casefile.BadInput;
import org.rogatory.requests.DocumentPolicy;
import org.rogatory.requests.NewDocument;
import org.rogatory.requests.Tray;
import org.rogatory.web.Dates;
import org.rogatory.web.Fields;
import org.rogatory.web.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Documents that come with a form: kept on the tray at once, so that no mistake costs them. */
@Component
class Uploads {

  /** Shown in the page; all else is given to be saved, never to be run. */
  private static final Set<String> SHOWN =
      Set.of("application/pdf", "text/plain", "image/png", "image/jpeg");

  private final Tray tray;
  private final DocumentPolicy policy;
  private final Texts texts;
  private final Dates dates;

  Uploads(Tray tray, DocumentPolicy policy, Texts texts, Dates dates) {
    this.tray = tray;
    this.policy = policy;
    this.texts = texts;
    this.dates = dates;
  }

  /** The fields with the document that came with them, or with what is wrong with it. */
  Fields keep(Fields typed, @Nullable MultipartFile sent, Person person) {
    if (sent == null || isNotChosen(sent)) {
      return typed;
    }
    try {
      policy.checkSize(sent.getSize());
      String name = sent.getOriginalFilename();
      NewDocument arrived =
          new NewDocument(
              name == null ? "" : name, null, null, dates.at(dates.now()), sent.getBytes());
      return typed.with("tray", tray.keep(arrived, person).id());
    } catch (BadInput bad) {
      Fields wrong = typed;
      for (var field : bad.fields().entrySet()) {
        wrong = wrong.wrong(field.getKey(), texts.of(field.getValue()));
      }
      return wrong;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  /** An answer with a document, to be read in the page or saved. */
  static ResponseEntity.BodyBuilder answer(String name, String type) {
    ContentDisposition disposition =
        (isShown(type) ? ContentDisposition.inline() : ContentDisposition.attachment())
            .filename(name, StandardCharsets.UTF_8)
            .build();
    MediaType media =
        type.startsWith("text/")
            ? new MediaType(MediaType.parseMediaType(type), StandardCharsets.UTF_8)
            : MediaType.parseMediaType(type);
    return ResponseEntity.ok()
        .contentType(media)
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
  }
}
