package org.rogatory.api;

import static org.rogatory.convention.Unreadable.orText;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.casefile.Files;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.journal.Reference;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterComparison;
import org.rogatory.letters.Letters;
import org.rogatory.letters.saying.Difference;
import org.rogatory.letters.sending.NewSending;
import org.rogatory.letters.sending.RecordingSent;
import org.rogatory.storage.PartReading;
import org.rogatory.web.downloads.Download;
import org.rogatory.web.once.OnceCalls;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The letters of a file of any kind. */
@RestController
@RequestMapping(
    path = "/api/files/{reference}/letters",
    produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed({Role.CASEWORKER, Role.SUPERVISOR, Role.AUDITOR})
class LettersApi {

  private final Files files;
  private final Letters letters;
  private final RecordingSent recording;
  private final FileAnswers answers;
  private final CurrentPerson person;
  private final OnceCalls once;
  private final TransactionTemplate transaction;

  LettersApi(
      Files files,
      Letters letters,
      RecordingSent recording,
      FileAnswers answers,
      CurrentPerson person,
      OnceCalls once,
      TransactionTemplate transaction) {
    this.files = files;
    this.letters = letters;
    this.recording = recording;
    this.answers = answers;
    this.person = person;
    this.once = once;
    this.transaction = transaction;
  }

  /**
   * A letter as programs read it.
   *
   * @param dated the day it bears; null for a draft
   * @param sha256 of its PDF; null for a draft
   * @param notSentBecause why it was given up or is not to be sent
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
      @Nullable String sha256,
      @Nullable String notSentBecause) {}

  /**
   * A letter that was not sent, beside its file as it is now.
   *
   * @param text what stands before the fixed part, in CommonMark: where nobody edited the letter,
   *     as the file makes it now
   * @param fixed the part that nobody can change in the letter, as the file makes it now
   * @param closing what stands below it, as {@code text}
   * @param edited whether somebody edited it
   * @param needless whether the file gives no reason for such a letter any more
   * @param differences what the file says otherwise since the letter was made, or somebody looked
   */
  record ComparisonJson(
      String text,
      String fixed,
      String closing,
      boolean edited,
      boolean needless,
      List<Difference> differences) {}

  @GetMapping
  @ReadsOneSnapshot
  Page<LetterJson> list(@PathVariable String reference) {
    List<LetterJson> all = letters.of(visible(reference)).stream().map(LettersApi::json).toList();
    return new Page<>(all, all.size(), null);
  }

  /** The PDF; of a letter that was not issued, a preview that is marked as a draft. */
  @GetMapping(path = "/{number}", produces = MediaType.APPLICATION_PDF_VALUE)
  void pdf(
      @PathVariable String reference,
      @PathVariable int number,
      HttpServletRequest request,
      HttpServletResponse response) {
    Letter letter = letters.get(visible(reference), number);
    byte[] pdf =
        letter.sha256().isPresent()
            ? letters.pdf(letter)
            : letters.preview(letter, letters.compare(letter).parts());
    ContentDisposition saved =
        ContentDisposition.attachment()
            .filename(letter.file() + "-L" + number + ".pdf", StandardCharsets.UTF_8)
            .build();
    Download.of(PartReading.inMemory(pdf), MediaType.APPLICATION_PDF, saved)
        .send(request, response);
  }

  /** The text of a letter that was not sent, and what its file says otherwise by now. */
  @GetMapping("/{number}/comparison")
  @ReadsOneSnapshot
  ComparisonJson comparison(@PathVariable String reference, @PathVariable int number) {
    Letter letter = letters.getUnsent(visible(reference), number);
    LetterComparison comparison = letters.compare(letter);
    return new ComparisonJson(
        comparison.free().opening(),
        comparison.fixed(),
        comparison.free().closing(),
        letter.isEdited(),
        comparison.isNeedless(),
        comparison.differences());
  }

  /**
   * A letter that was recorded as not to be sent had gone out before: records its sending, and
   * answers with the file.
   */
  @PostMapping("/{number}/sent")
  ResponseEntity<?> sent(
      @PathVariable String reference,
      @PathVariable int number,
      @Valid @RequestBody NewSending said,
      HttpServletRequest request) {
    Reference file = visible(reference);
    return once.answer(
        request,
        said,
        () -> {
          transaction.executeWithoutResult(
              status ->
                  recording.afterwards(files.forChange(file, person.get().actor()), number, said));
          return ResponseEntity.ok(answers.of(file));
        });
  }

  private Reference visible(String reference) {
    return files.get(reference, person.get()).reference();
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
        letter.sha256().orElse(null),
        letter.dropReason().orElse(null));
  }
}
