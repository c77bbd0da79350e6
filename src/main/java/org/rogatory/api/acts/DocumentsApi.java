package org.rogatory.api.acts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Person;
import org.rogatory.access.Role;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.documents.Attaching;
import org.rogatory.casefile.documents.Document;
import org.rogatory.casefile.documents.Documents;
import org.rogatory.casefile.documents.NewAttachment;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.journal.Reference;
import org.rogatory.web.downloads.Download;
import org.rogatory.web.once.OnceCalls;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A file's documents. */
@RestController
@RequestMapping("/api/files/{reference}/documents")
@Allowed({Role.CASEWORKER, Role.SUPERVISOR, Role.AUDITOR})
class DocumentsApi {

  private final Files files;
  private final Documents documents;
  private final Attaching attaching;
  private final CurrentPerson current;
  private final OnceCalls once;
  private final TransactionTemplate transaction;

  DocumentsApi(
      Files files,
      Documents documents,
      Attaching attaching,
      CurrentPerson current,
      OnceCalls once,
      TransactionTemplate transaction) {
    this.files = files;
    this.documents = documents;
    this.attaching = attaching;
    this.current = current;
    this.once = once;
    this.transaction = transaction;
  }

  /** All documents of the file, the first one first. */
  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  @ReadsOneSnapshot
  List<DocumentJson> list(@PathVariable String reference) {
    return documents.of(visible(reference)).stream().map(DocumentJson::of).toList();
  }

  /** The bytes of a document, after they were compared with the journal. */
  @GetMapping(path = "/{number}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  void bytes(
      @PathVariable String reference,
      @PathVariable int number,
      HttpServletRequest request,
      HttpServletResponse response) {
    Document document = documents.get(visible(reference), number);
    Download.saved(documents.open(document), document.name()).send(request, response);
  }

  /** Puts a document into the file that was sent to {@code /api/uploads} before. */
  @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> attach(
      @PathVariable String reference,
      @Valid @RequestBody NewAttachment said,
      HttpServletRequest request) {
    Reference file = visible(reference);
    return once.answer(request, said, () -> attached(file, said));
  }

  private ResponseEntity<DocumentJson> attached(Reference file, NewAttachment said) {
    Person person = current.get();
    DocumentJson document =
        transaction.execute(
            status ->
                DocumentJson.of(
                    attaching.attach(files.forChange(file, person.actor()), said, person)));
    if (document == null) {
      throw new IllegalStateException("attached nothing to " + file);
    }
    URI address = URI.create("/api/files/" + file + "/documents/" + document.number());
    return ResponseEntity.created(address).body(document);
  }

  private Reference visible(String reference) {
    return files.get(reference, current.get()).reference();
  }
}
