package org.rogatory.api;

import static org.rogatory.convention.Unreadable.orText;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.journal.Reference;
import org.rogatory.letters.Letter;
import org.rogatory.letters.Letters;
import org.rogatory.requests.Requests;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The letters of a file. */
@RestController
@RequestMapping(
    path = "/api/requests/{reference}/letters",
    produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed({Role.CASEWORKER, Role.SUPERVISOR})
class LettersApi {

  private final Requests requests;
  private final Letters letters;
  private final CurrentPerson person;

  LettersApi(Requests requests, Letters letters, CurrentPerson person) {
    this.requests = requests;
    this.letters = letters;
    this.person = person;
  }

  /**
   * A letter as programs read it.
   *
   * @param dated the day it bears; null for a draft
   * @param sha256 of its PDF; null for a draft
   */
  record LetterJson(
      int number,
      String reference,
      String kind,
      String matter,
      String state,
      String addressee,
      String language,
      @Nullable LocalDate dated,
      @Nullable String sha256) {}

  @GetMapping
  @ReadsOneSnapshot
  Page<LetterJson> list(@PathVariable String reference) {
    List<LetterJson> all = letters.of(visible(reference)).stream().map(LettersApi::json).toList();
    return new Page<>(all, all.size(), null);
  }

  /** The PDF; of a letter that was not issued, a preview that is marked as a draft. */
  @GetMapping(path = "/{number}", produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<byte[]> pdf(@PathVariable String reference, @PathVariable int number) {
    Letter letter = letters.get(visible(reference), number);
    byte[] pdf =
        letter.sha256().isPresent() ? letters.pdf(letter) : letters.preview(letter, letter.text());
    String name = letter.file() + "-L" + number + ".pdf";
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(pdf);
  }

  private Reference visible(String reference) {
    return requests.get(reference, person.get()).reference();
  }

  private static LetterJson json(Letter letter) {
    return new LetterJson(
        letter.number(),
        orText(() -> letter.reference()),
        orText(() -> letter.kind().id()),
        orText(() -> letter.matter().toString()),
        orText(() -> letter.state().id()),
        letter.envelope().addressee(),
        letter.envelope().language().getLanguage(),
        letter.issuedOn().orElse(null),
        letter.sha256().orElse(null));
  }
}
