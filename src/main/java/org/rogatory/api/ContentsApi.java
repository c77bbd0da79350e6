package org.rogatory.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.filing.ContentMending;
import org.rogatory.incoming.filing.Correcting;
import org.rogatory.journal.Reference;
import org.rogatory.web.once.OnceCalls;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Mends what a file says under an item of its request's contents. */
@RestController
@RequestMapping(
    path = "/api/requests/{reference}/contents/{item}",
    produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed({Role.CASEWORKER, Role.SUPERVISOR})
class ContentsApi {

  private final Requests requests;
  private final CurrentPerson person;
  private final OnceCalls once;
  private final TransactionTemplate transaction;

  ContentsApi(
      Requests requests, CurrentPerson person, OnceCalls once, TransactionTemplate transaction) {
    this.requests = requests;
    this.person = person;
    this.once = once;
    this.transaction = transaction;
  }

  /** Corrects our copy, copies more of the request or finds the item sufficient. */
  @PostMapping
  ResponseEntity<?> mend(
      @PathVariable String reference,
      @PathVariable ContentItem item,
      @Valid @RequestBody ContentMending said,
      HttpServletRequest request) {
    Reference file = requests.get(reference, person.get()).reference();
    return once.answer(
        request,
        said,
        () -> {
          transaction.executeWithoutResult(
              status ->
                  Correcting.of(requests.forChange(file, person.get().actor()))
                      .content(item, said));
          return ResponseEntity.ok(RequestJson.of(requests.whole(file)));
        });
  }
}
