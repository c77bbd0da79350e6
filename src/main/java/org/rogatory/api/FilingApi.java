package org.rogatory.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.function.Consumer;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.asked.Correction;
import org.rogatory.incoming.authenticity.SentToForger;
import org.rogatory.incoming.contents.QuestionsChange;
import org.rogatory.incoming.contents.Rewording;
import org.rogatory.incoming.filing.BasisChange;
import org.rogatory.incoming.filing.ContentMending;
import org.rogatory.incoming.filing.Correcting;
import org.rogatory.incoming.filing.Earlier;
import org.rogatory.incoming.filing.EarlierLinkChange;
import org.rogatory.incoming.filing.Rebasing;
import org.rogatory.incoming.filing.RegisteredTexts;
import org.rogatory.incoming.found.AuthenticityFound;
import org.rogatory.incoming.found.ChannelFound;
import org.rogatory.incoming.found.DealtWith;
import org.rogatory.incoming.found.SignOff;
import org.rogatory.incoming.triage.ChannelExamining;
import org.rogatory.incoming.triage.Establishing;
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

/** Puts right what a file says of its request. */
@RestController
@RequestMapping(path = "/api/requests/{reference}", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed({Role.CASEWORKER, Role.SUPERVISOR, Role.AUDITOR})
class FilingApi {

  private final Requests requests;
  private final Earlier earlier;
  private final CurrentPerson person;
  private final OnceCalls once;
  private final TransactionTemplate transaction;

  FilingApi(
      Requests requests,
      Earlier earlier,
      CurrentPerson person,
      OnceCalls once,
      TransactionTemplate transaction) {
    this.requests = requests;
    this.earlier = earlier;
    this.person = person;
    this.once = once;
    this.transaction = transaction;
  }

  /** Corrects our copy, copies more of the request or finds the item sufficient. */
  @PostMapping("/contents/{item}")
  ResponseEntity<?> mend(
      @PathVariable String reference,
      @PathVariable ContentItem item,
      @Valid @RequestBody ContentMending said,
      HttpServletRequest request) {
    return change(reference, said, request, pen -> Correcting.of(pen).content(item, said));
  }

  /** What was registered, as a correction that changes nothing: to be changed and sent. */
  @GetMapping("/corrections")
  @ReadsOneSnapshot
  Correction registered(@PathVariable String reference) {
    return RegisteredTexts.asCorrection(requests.get(reference, person.get()));
  }

  /** Puts right what was registered, with a reason. */
  @PostMapping("/corrections")
  ResponseEntity<?> correct(
      @PathVariable String reference,
      @Valid @RequestBody Correction said,
      HttpServletRequest request) {
    return change(reference, said, request, pen -> Correcting.of(pen).correct(said));
  }

  /** The legal basis as it stands, as a change that changes nothing: to be changed and sent. */
  @GetMapping("/basis")
  @ReadsOneSnapshot
  BasisChange basis(@PathVariable String reference) {
    return BasisChange.of(requests.get(reference, person.get()));
  }

  /** Rests the request on another legal basis than its triage found, 40(7). */
  @PostMapping("/basis")
  ResponseEntity<?> rebase(
      @PathVariable String reference,
      @Valid @RequestBody BasisChange said,
      HttpServletRequest request) {
    return change(reference, said, request, pen -> Rebasing.of(pen).change(said));
  }

  /** What a letter that was not sent asks, as a change that changes nothing, 40(16). */
  @GetMapping("/questions")
  @ReadsOneSnapshot
  QuestionsChange questions(@PathVariable String reference) {
    return QuestionsChange.of(requests.get(reference, person.get()));
  }

  /** Asks in other words what a letter asks that was not sent, 40(16). */
  @PostMapping("/questions")
  ResponseEntity<?> reword(
      @PathVariable String reference,
      @Valid @RequestBody QuestionsChange said,
      HttpServletRequest request) {
    return change(reference, said, request, pen -> Rewording.of(pen).change(said));
  }

  /** Whether it was established that the request comes from whom it says, 40(13). */
  @PostMapping("/authenticity")
  ResponseEntity<?> authenticity(
      @PathVariable String reference,
      @Valid @RequestBody AuthenticityFound said,
      HttpServletRequest request) {
    return change(reference, said, request, pen -> Establishing.of(pen).take(said));
  }

  /** What was found of the channel by which the request came, 40(12)(d), 40(13). */
  @PostMapping("/channel")
  ResponseEntity<?> channel(
      @PathVariable String reference,
      @Valid @RequestBody ChannelFound said,
      HttpServletRequest request) {
    return change(reference, said, request, pen -> ChannelExamining.of(pen).take(said));
  }

  /** What a lawyer signed on the texts of 40(13). */
  @PostMapping("/sign-off")
  ResponseEntity<?> signOff(
      @PathVariable String reference,
      @Valid @RequestBody SignOff said,
      HttpServletRequest request) {
    return change(reference, said, request, pen -> ChannelExamining.of(pen).signedOff(said));
  }

  /** What a supervisor did about what went out on a request that is not authentic, 36(1)(a). */
  @PostMapping("/sent-to-forger")
  @Allowed(Role.SUPERVISOR)
  ResponseEntity<?> sentToForger(
      @PathVariable String reference,
      @Valid @RequestBody DealtWith said,
      HttpServletRequest request) {
    return change(reference, said, request, pen -> SentToForger.of(pen).dealtWith(said.what()));
  }

  /** Links what was done before, or undoes a link with a reason. */
  @PostMapping("/earlier")
  ResponseEntity<?> earlier(
      @PathVariable String reference,
      @Valid @RequestBody EarlierLinkChange said,
      HttpServletRequest request) {
    Reference file = requests.get(reference, person.get()).reference();
    return once.answer(
        request,
        said,
        () -> {
          transaction.executeWithoutResult(status -> earlier.say(file, said, person.get()));
          return ResponseEntity.ok(RequestJson.of(requests.whole(file)));
        });
  }

  private ResponseEntity<?> change(
      String reference, Object said, HttpServletRequest request, Consumer<RequestPen> change) {
    Reference file = requests.get(reference, person.get()).reference();
    return once.answer(
        request,
        said,
        () -> {
          transaction.executeWithoutResult(
              status -> change.accept(requests.forChange(file, person.get().actor())));
          return ResponseEntity.ok(RequestJson.of(requests.whole(file)));
        });
  }
}
