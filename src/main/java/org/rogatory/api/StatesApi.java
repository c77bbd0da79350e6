package org.rogatory.api;

import java.util.Locale;
import org.rogatory.access.Allowed;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.register.OwnState;
import org.rogatory.register.Register;
import org.rogatory.register.StateNames;
import org.rogatory.register.StateProfile;
import org.rogatory.register.UnknownState;
import org.rogatory.register.facts.CountryCode;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the register says about a State. */
@RestController
@RequestMapping(path = "/api/states", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed
class StatesApi {

  private final Register register;
  private final OwnState own;
  private final StateNames names;

  StatesApi(Register register, OwnState own, StateNames names) {
    this.register = register;
    this.own = own;
    this.names = names;
  }

  /** A State's profile, each answer with its standing; our own State's is what we have notified. */
  @GetMapping("/{code}")
  @ReadsOneSnapshot
  StateJson get(@PathVariable String code, Locale locale) {
    StateProfile state =
        CountryCode.parse(code).flatMap(register::find).orElseThrow(() -> new UnknownState(code));
    String name = names.name(state.code(), locale);
    return state.code().equals(own.code())
        ? StateJson.of(own, name, state.asOf())
        : StateJson.of(state, name);
  }
}
