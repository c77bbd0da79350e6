package org.rogatory.api.acts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.BiConsumer;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Person;
import org.rogatory.access.Role;
import org.rogatory.api.FileAnswers;
import org.rogatory.casefile.AccessChange;
import org.rogatory.casefile.FileActs;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.Linking;
import org.rogatory.casefile.NewLink;
import org.rogatory.casefile.NewNote;
import org.rogatory.casefile.Restricting;
import org.rogatory.journal.Moment;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.journal.Reference;
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

/** Remarks on a file, what it belongs together with, and who may see it. */
@RestController
@RequestMapping(path = "/api/files/{reference}", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed({Role.CASEWORKER, Role.SUPERVISOR, Role.AUDITOR})
class FileActsApi {

  private final Files files;
  private final Linking linking;
  private final Restricting restricting;
  private final FileAnswers answers;
  private final CurrentPerson current;
  private final OnceCalls once;
  private final TransactionTemplate transaction;

  FileActsApi(
      Files files,
      Linking linking,
      Restricting restricting,
      FileAnswers answers,
      CurrentPerson current,
      OnceCalls once,
      TransactionTemplate transaction) {
    this.files = files;
    this.linking = linking;
    this.restricting = restricting;
    this.answers = answers;
    this.current = current;
    this.once = once;
    this.transaction = transaction;
  }

  /**
   * A link with another file that the caller may see.
   *
   * @param other the reference of the other file
   * @param since when the two were linked
   */
  record LinkJson(String other, String why, Moment since) {

    static LinkJson of(Linking.Link link) {
      return new LinkJson(link.other().value(), link.why(), link.since());
    }
  }

  /** Leaves a remark for the next reader, and answers with the file. */
  @PostMapping("/notes")
  ResponseEntity<?> note(
      @PathVariable String reference,
      @Valid @RequestBody NewNote said,
      HttpServletRequest request) {
    return change(
        reference,
        said,
        request,
        (file, person) -> FileActs.of(files.forChange(file, person.actor())).note(said.text()));
  }

  /** What the file belongs together with, the earliest link first. */
  @GetMapping("/links")
  @ReadsOneSnapshot
  List<LinkJson> links(@PathVariable String reference) {
    Person person = current.get();
    return linking.of(files.get(reference, person).reference(), person).stream()
        .map(LinkJson::of)
        .toList();
  }

  /** Says in both files that they belong together, and answers with the first. */
  @PostMapping("/links")
  ResponseEntity<?> link(
      @PathVariable String reference,
      @Valid @RequestBody NewLink said,
      HttpServletRequest request) {
    return change(
        reference,
        said,
        request,
        (file, person) -> linking.link(file, said.other(), said.why(), person));
  }

  /** Who may see the file, as a change that changes nothing: to be changed and sent. */
  @GetMapping("/access")
  @Allowed({Role.SUPERVISOR, Role.AUDITOR})
  @ReadsOneSnapshot
  AccessChange access(@PathVariable String reference) {
    return restricting.of(files.get(reference, current.get()).reference());
  }

  /** Closes the file to all but named people, 40(20), or opens it; answers with the file. */
  @PostMapping("/access")
  @Allowed(Role.SUPERVISOR)
  ResponseEntity<?> access(
      @PathVariable String reference,
      @Valid @RequestBody AccessChange said,
      HttpServletRequest request) {
    return change(
        reference,
        said,
        request,
        (file, person) -> restricting.change(files.forChange(file, person.actor()), said));
  }

  private ResponseEntity<?> change(
      String reference,
      Object said,
      HttpServletRequest request,
      BiConsumer<Reference, Person> change) {
    Reference file = files.get(reference, current.get()).reference();
    return once.answer(
        request,
        said,
        () -> {
          transaction.executeWithoutResult(status -> change.accept(file, current.get()));
          return ResponseEntity.ok(answers.of(file));
        });
  }
}
