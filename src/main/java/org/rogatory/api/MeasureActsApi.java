package org.rogatory.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.casefile.UnknownFile;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.acts.MeasureActs;
import org.rogatory.incoming.acts.NewMeasureAct;
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

/** What is done with a measure beside its steps. */
@RestController
@RequestMapping(
    path = "/api/requests/{reference}/measures/{number}/acts",
    produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed({Role.CASEWORKER, Role.SUPERVISOR})
class MeasureActsApi {

  private final Requests requests;
  private final MeasureActs acts;
  private final CurrentPerson person;
  private final OnceCalls once;
  private final TransactionTemplate transaction;

  MeasureActsApi(
      Requests requests,
      MeasureActs acts,
      CurrentPerson person,
      OnceCalls once,
      TransactionTemplate transaction) {
    this.requests = requests;
    this.acts = acts;
    this.person = person;
    this.once = once;
    this.transaction = transaction;
  }

  /** Chooses who executes it, or puts on record what a person or an authority said. */
  @PostMapping
  ResponseEntity<?> take(
      @PathVariable String reference,
      @PathVariable int number,
      @Valid @RequestBody NewMeasureAct act,
      HttpServletRequest request) {
    Reference file = requests.get(reference, person.get()).reference();
    return once.answer(
        request,
        act,
        () -> {
          transaction.executeWithoutResult(status -> take(file, number, act));
          return ResponseEntity.ok(RequestJson.of(requests.whole(file)));
        });
  }

  private void take(Reference file, int number, NewMeasureAct act) {
    RequestPen pen = requests.forChange(file, person.get().actor());
    if (pen.request().measures().stream().noneMatch(measure -> measure.number() == number)) {
      throw new UnknownFile(file + "/" + number);
    }
    acts.take(pen, number, act);
  }
}
