package org.rogatory.files;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.documents.Document;
import org.rogatory.casefile.documents.Documents;
import org.rogatory.journal.Reference;
import org.rogatory.letters.Letter;
import org.rogatory.letters.Letters;
import org.rogatory.storage.PartReading;
import org.rogatory.web.downloads.Download;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A file's letters and documents, for whoever may see the file. */
@Controller
@RequestMapping("/files/{reference}")
@Allowed({Role.CASEWORKER, Role.SUPERVISOR, Role.AUDITOR})
class PaperDownloads {

  private final Files files;
  private final Letters letters;
  private final Documents documents;
  private final CurrentPerson person;

  PaperDownloads(Files files, Letters letters, Documents documents, CurrentPerson person) {
    this.files = files;
    this.letters = letters;
    this.documents = documents;
    this.person = person;
  }

  /** The PDF of an issued letter, compared with the journal; a draft is shown as a draft. */
  @GetMapping("/letters/{number}")
  void letter(
      @PathVariable String reference,
      @PathVariable int number,
      HttpServletRequest request,
      HttpServletResponse response) {
    Letter letter = letters.get(visible(reference), number);
    byte[] pdf =
        letter.sha256().isPresent()
            ? letters.pdf(letter)
            : letters.preview(letter, letters.compare(letter).parts());
    ContentDisposition shown =
        ContentDisposition.inline()
            .filename(reference + "-L" + number + ".pdf", StandardCharsets.UTF_8)
            .build();
    Download.of(PartReading.inMemory(pdf), MediaType.APPLICATION_PDF, shown)
        .send(request, response);
  }

  /**
   * A document, compared with the journal; never shown by the browser itself: what it holds is not
   * ours.
   */
  @GetMapping("/documents/{number}")
  void document(
      @PathVariable String reference,
      @PathVariable int number,
      HttpServletRequest request,
      HttpServletResponse response) {
    Document document = documents.get(visible(reference), number);
    Download.saved(documents.open(document), document.name()).send(request, response);
  }

  private Reference visible(String reference) {
    return files.get(reference, person.get()).reference();
  }
}
