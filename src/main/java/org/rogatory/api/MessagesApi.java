package org.rogatory.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Worded;
import org.rogatory.home.Office;
import org.rogatory.journal.Moment;
import org.rogatory.journal.Reference;
import org.rogatory.requests.Information;
import org.rogatory.requests.Joining;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;
import org.rogatory.web.OnceCalls;
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
  private final CurrentPerson person;
  private final OnceCalls once;
  private final Office office;
  private final TransactionTemplate transaction;

  MessagesApi(
      Requests requests,
      CurrentPerson person,
      OnceCalls once,
      Office office,
      TransactionTemplate transaction) {
    this.requests = requests;
    this.person = person;
    this.once = once;
    this.office = office;
    this.transaction = transaction;
  }

  /** What a message can be. */
  enum Kind implements Worded {
    SUPPLEMENTARY_INFORMATION,
    CONSULTATION_REPLY,
    STATUS_ENQUIRY,
    WITHDRAWAL;

    @Override
    public String group() {
      return "message";
    }
  }

  /**
   * A message.
   *
   * @param channel how it came
   * @param arrivedAt when, in the office's zone
   * @param measure for a reply or the withdrawal of one measure, its number
   * @param whole for a withdrawal, true where the whole request is withdrawn; nothing is withdrawn
   *     that is not named
   * @param text the reply, the question, the remark, what supplementary information says besides
   * @param contents for supplementary information, texts by item
   * @param how for supplementary information, by item, add or replace; add where nothing is said
   * @param conditionsAccepted for a reply, whether the conditions offered are accepted, 40(28); to
   *     be said where any were
   */
  record Message(
      @NotNull Kind kind,
      @NotNull Channel channel,
      @NotNull LocalDateTime arrivedAt,
      @Nullable Integer measure,
      @Nullable Boolean whole,
      @Nullable @Size(max = 20000) String text,
      @Nullable Map<String, @NotNull @Size(max = 20000) String> contents,
      @Nullable Map<String, Joining> how,
      @Nullable Boolean conditionsAccepted) {}

  /** Puts a message into the file, and answers with the file. */
  @PostMapping
  ResponseEntity<?> receive(
      @PathVariable String reference,
      @Valid @RequestBody Message message,
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

  private void take(Reference file, Message message) {
    Moment arrived =
        new Moment(message.arrivedAt().atZone(office.zone()).toInstant(), office.zone());
    RequestVerbs pen = requests.forChange(file, person.get().actor());
    put(pen.arrived(arrived, "arrivedAt"), message);
  }

  private static void put(RequestVerbs pen, Message message) {
    String channel = message.channel().id();
    switch (message.kind()) {
      case SUPPLEMENTARY_INFORMATION -> pen.supplementing().received(information(message));
      case CONSULTATION_REPLY ->
          pen.consulting(measure(message))
              .replied(channel, text(message), message.conditionsAccepted());
      case STATUS_ENQUIRY -> pen.enquiring().received(channel, message.text());
      case WITHDRAWAL ->
          pen.withdrawing()
              .said(
                  message.measure(), Boolean.TRUE.equals(message.whole()), channel, message.text());
    }
  }

  private static Information information(Message message) {
    return new Information(
        message.channel().id(),
        message.contents() == null ? Map.of() : message.contents(),
        message.how() == null ? Map.of() : message.how(),
        message.text(),
        false);
  }

  private static int measure(Message message) {
    if (message.measure() == null) {
      throw BadInput.at("measure", Reason.of("input.which-measure"));
    }
    return message.measure();
  }

  private static String text(Message message) {
    if (message.text() == null || message.text().isBlank()) {
      throw BadInput.at("text", Reason.of("input.what-it-says"));
    }
    return message.text();
  }
}
