package org.rogatory.register.pages;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.journal.Actor;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.register.FactEdit;
import org.rogatory.register.Register;
import org.rogatory.web.once.OnceCalls;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the register holds about a State, fact by fact: as in its form, with the same rules. */
@RestController
@RequestMapping(path = "/api/states/{code}/facts", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed({Role.SUPERVISOR, Role.ADMINISTRATOR})
class FactsApi {

  private final Register register;
  private final FactModel facts;
  private final SaidFacts said;
  private final CurrentPerson person;
  private final OnceCalls once;

  FactsApi(
      Register register, FactModel facts, SaidFacts said, CurrentPerson person, OnceCalls once) {
    this.register = register;
    this.facts = facts;
    this.said = said;
    this.person = person;
    this.once = once;
  }

  /**
   * The fact that the caller has seen.
   *
   * @param seen its revision
   * @param looked by the id of an open file, that the caller looked at what is found otherwise of
   *     it, see {@link org.rogatory.register.UnseenFiles}
   */
  record SeenFact(@NotNull Integer seen, @Nullable Map<String, Boolean> looked) {

    Map<String, Boolean> lookedAt() {
      return looked == null ? Map.of() : looked;
    }
  }

  /** A fact that is held. */
  @GetMapping({"/{kind}", "/{kind}/{line}"})
  @Allowed
  @ReadsOneSnapshot
  HeldFactJson get(
      @PathVariable String code,
      @PathVariable String kind,
      @PathVariable(required = false) @Nullable Integer line) {
    FactAddress address = FactAddress.of(code, kind, line);
    return HeldFactJson.of(address, facts.get(address));
  }

  /**
   * Enters a fact, or changes the one of this address. A treaty or declaration that is entered
   * takes back the statement that there is none.
   */
  @PostMapping({"/{kind}", "/{kind}/{line}"})
  ResponseEntity<?> record(
      @PathVariable String code,
      @PathVariable String kind,
      @PathVariable(required = false) @Nullable Integer line,
      @RequestBody JsonNode body,
      HttpServletRequest request) {
    FactAddress address = FactAddress.of(code, kind, line);
    FactEdit edit = said.read(address, body, facts.state(address).asOf());
    return once.answerWithoutFile(
        request,
        body,
        () -> {
          Actor by = person.get().actor();
          return ResponseEntity.ok(
              HeldFactJson.of(
                  address, register.record(address.state(), edit, SaidFacts.looked(body), by)));
        });
  }

  /** Takes a fact out of the register: nothing is known any more. */
  @PostMapping({"/{kind}/removal", "/{kind}/{line}/removal"})
  ResponseEntity<?> remove(
      @PathVariable String code,
      @PathVariable String kind,
      @PathVariable(required = false) @Nullable Integer line,
      @Valid @RequestBody SeenFact seen,
      HttpServletRequest request) {
    FactAddress address = FactAddress.of(code, kind, line);
    return change(
        address,
        seen,
        request,
        by -> register.remove(address.state(), address.id(), seen.seen(), seen.lookedAt(), by));
  }

  /** Notes that somebody made sure today that the fact still holds, 40(12)(c). */
  @PostMapping({"/{kind}/check", "/{kind}/{line}/check"})
  ResponseEntity<?> confirm(
      @PathVariable String code,
      @PathVariable String kind,
      @PathVariable(required = false) @Nullable Integer line,
      @Valid @RequestBody SeenFact seen,
      HttpServletRequest request) {
    FactAddress address = FactAddress.of(code, kind, line);
    return change(
        address,
        seen,
        request,
        by -> register.confirm(address.state(), address.id(), seen.seen(), by));
  }

  private ResponseEntity<?> change(
      FactAddress address, SeenFact seen, HttpServletRequest request, Consumer<Actor> change) {
    facts.mustExist(address);
    return once.answerWithoutFile(
        request,
        seen,
        () -> {
          change.accept(person.get().actor());
          return ResponseEntity.ok(HeldFactJson.of(address, facts.find(address)));
        });
  }
}
