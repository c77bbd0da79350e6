package org.rogatory.information.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.casefile.Files;
import org.rogatory.information.InformationFiles;
import org.rogatory.information.InformationRegistry;
import org.rogatory.information.NewInformation;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.journal.Reference;
import org.rogatory.web.WrongFields;
import org.rogatory.web.once.OnceCalls;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Spontaneous information: what other States send us, and what we mean to send. */
@RestController
@RequestMapping(path = "/api/information", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed({Role.CASEWORKER, Role.SUPERVISOR, Role.AUDITOR})
class InformationApi {

  private final InformationRegistry registry;
  private final InformationFiles information;
  private final Files files;
  private final Acts acts;
  private final CurrentPerson person;
  private final OnceCalls once;
  private final TransactionTemplate transaction;

  InformationApi(
      InformationRegistry registry,
      InformationFiles information,
      Files files,
      Acts acts,
      CurrentPerson person,
      OnceCalls once,
      TransactionTemplate transaction) {
    this.registry = registry;
    this.information = information;
    this.files = files;
    this.acts = acts;
    this.person = person;
    this.once = once;
    this.transaction = transaction;
  }

  /**
   * Numbers information that another State sent. What is wrong with it is answered with 422, all of
   * it at once. Where information of the same State under the same reference is known, in any
   * spelling of it, the answer is 409 with those {@code files} that the caller may see: look there,
   * and send {@code again} as true to register this as other information.
   */
  @PostMapping("/received")
  ResponseEntity<?> register(
      @Valid @RequestBody NewInformation arrived, Errors shape, HttpServletRequest request) {
    return once.answer(
        request,
        arrived,
        () -> {
          if (shape.hasErrors()) {
            throw new WrongFields(shape, registry.mistakes(arrived, person.get()).fields());
          }
          return begun(registry.register(arrived, person.get()));
        });
  }

  /** Begins a file for information that we mean to send; its task is to write it. */
  @PostMapping("/sent")
  ResponseEntity<?> plan(@Valid @RequestBody NewPlan meant, HttpServletRequest request) {
    return once.answer(
        request,
        meant,
        () ->
            begun(
                registry.plan(
                    meant.counterpart(), meant.subject(), meant.restricted(), person.get())));
  }

  @GetMapping("/{reference}")
  @ReadsOneSnapshot
  InformationJson get(@PathVariable String reference) {
    return InformationJson.of(information.get(reference, person.get()));
  }

  /** Does something with it, and answers with how it stands then. */
  @PostMapping("/{reference}/acts")
  ResponseEntity<?> act(
      @PathVariable String reference, @Valid @RequestBody NewAct said, HttpServletRequest request) {
    Reference file = information.get(reference, person.get()).reference();
    return once.answer(
        request,
        said,
        () -> {
          transaction.executeWithoutResult(
              status -> acts.take(files.forChange(file, person.get().actor()), said));
          return ResponseEntity.ok(InformationJson.of(information.whole(file)));
        });
  }

  private ResponseEntity<InformationJson> begun(Reference file) {
    return ResponseEntity.created(URI.create("/api/information/" + file))
        .body(InformationJson.of(information.whole(file)));
  }
}
