package org.rogatory.web.drafts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Person;
import org.rogatory.access.Role;
import org.rogatory.web.Dates;
import org.rogatory.web.Fields;
import org.rogatory.web.InsideAddress;
import org.rogatory.web.once.OnceForms;
import org.rogatory.web.paths.FormAddress;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Saves what stands in a form of an open page, and throws it away. */
@Controller
@Allowed({Role.CASEWORKER, Role.SUPERVISOR, Role.ADMINISTRATOR})
class DraftPages {

  private static final int LONGEST_ADDRESS = 300;

  private final Drafts drafts;
  private final List<DraftPlace> places;
  private final OnceForms once;
  private final CurrentPerson current;
  private final Dates dates;

  DraftPages(
      Drafts drafts, List<DraftPlace> places, OnceForms once, CurrentPerson current, Dates dates) {
    this.drafts = drafts;
    this.places = places;
    this.once = once;
    this.current = current;
    this.dates = dates;
  }

  /**
   * What came of it.
   *
   * @param state {@code saved}; or {@code newer}, {@code gone}, {@code sent} or {@code too-much},
   *     and then nothing was saved
   * @param at when what stands there was saved, in words; null where nothing does
   * @param to where the form led that was sent already; null where it was not
   */
  record Answer(String state, @Nullable String at, @Nullable String to) {}

  /** Saves the form; 409 where something else stands there, 413 where it is too much. */
  @PostMapping(path = "/drafts", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Answer> save(
      @RequestParam("_form") String address,
      @RequestParam(DraftedForms.MARKS) String marks,
      @RequestParam("_next") String next,
      @RequestParam(name = "_once", defaultValue = "") String key,
      @RequestParam(name = "_over", defaultValue = "false") boolean over,
      HttpServletRequest request) {
    Person person = current.get();
    DraftPlace.Found place = place(address, person);
    if (!Typed.isMark(next)) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "not a mark: " + next.length());
    }
    Optional<String> sent = Typed.isMark(key) ? once.sent(person.login(), key) : Optional.empty();
    if (sent.isPresent()) {
      return ResponseEntity.status(HttpStatus.CONFLICT).body(new Answer("sent", null, sent.get()));
    }
    Fields fields = Fields.sent(request.getParameterMap()).without(FormAddress.FORM);
    Typed typed = new Typed(person.login(), address, fields, Typed.marks(marks), next);
    return answer(over ? drafts.saveOver(typed, place.file()) : drafts.save(typed, place.file()));
  }

  private ResponseEntity<Answer> answer(Drafts.Outcome outcome) {
    String at = outcome.at() == null ? null : dates.moment(Objects.requireNonNull(outcome.at()));
    return switch (outcome.state()) {
      case SAVED ->
          ResponseEntity.ok(
              new Answer("saved", dates.time(Objects.requireNonNull(outcome.at())), null));
      case NEWER -> ResponseEntity.status(HttpStatus.CONFLICT).body(new Answer("newer", at, null));
      case GONE -> ResponseEntity.status(HttpStatus.CONFLICT).body(new Answer("gone", at, null));
      case TOO_MUCH ->
          ResponseEntity.status(HttpStatus.PAYLOAD_TOO_LARGE)
              .body(new Answer("too-much", at, null));
    };
  }

  /** Throws the person's draft away, and shows the form as it begins. */
  @PostMapping("/drafts/discard")
  String discard(@RequestParam("_form") String address) {
    Person person = current.get();
    place(address, person);
    drafts.forget(person.login(), address);
    return "redirect:" + FormAddress.path(address);
  }

  private DraftPlace.Found place(String address, Person person) {
    return InsideAddress.of(address)
        .filter(inside -> inside.length() <= LONGEST_ADDRESS)
        .map(FormAddress::path)
        .flatMap(
            path -> places.stream().flatMap(each -> each.find(path, person).stream()).findFirst())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no such form"));
  }
}
