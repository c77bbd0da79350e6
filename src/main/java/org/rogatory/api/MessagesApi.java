package org.rogatory.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Person;
import org.rogatory.access.Role;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.arrival.NewArrival;
import org.rogatory.incoming.arrival.Receiving;
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

/** What another State sends about a request that we have. */
@RestController
@RequestMapping(
    path = "/api/requests/{reference}/messages",
    produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed({Role.CASEWORKER, Role.SUPERVISOR})
class MessagesApi {

  private final Requests requests;
  private final Receiving receiving;
  private final CurrentPerson person;
  private final OnceCalls once;
  private final TransactionTemplate transaction;

  MessagesApi(
      Requests requests,
      Receiving receiving,
      CurrentPerson person,
      OnceCalls once,
      TransactionTemplate transaction) {
    this.requests = requests;
    this.receiving = receiving;
    this.person = person;
    this.once = once;
    this.transaction = transaction;
  }

  /**
   * Puts a message into the file, and answers with the file. A document that came with it was sent
   * before, to {@code /api/uploads}.
   */
  @PostMapping
  ResponseEntity<?> receive(
      @PathVariable String reference,
      @Valid @RequestBody NewArrival message,
      HttpServletRequest request) {
    Reference file = requests.get(reference, person.get()).reference();
    return once.answer(
        request,
        message,
        () -> {
          transaction.executeWithoutResult(status -> take(file, message));
          return ResponseEntity.ok(RequestJson.of(requests.whole(file)));
        });
  }

  private void take(Reference file, NewArrival arrived) {
    Person who = person.get();
    receiving.take(requests.forChange(file, who.actor()), arrived, who);
  }
}
