package org.rogatory.files.registration;

import java.util.List;
import org.rogatory.register.OwnState;
import org.rogatory.register.Register;
import org.rogatory.register.StateNames;
import org.rogatory.register.StateProfile;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.web.Option;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The other States, by name. */
@Component
public class StateOptions {

  private final Register register;
  private final StateNames names;
  private final OwnState own;

  StateOptions(Register register, StateNames names, OwnState own) {
    this.register = register;
    this.names = names;
    this.own = own;
  }

  /** All but our own. */
  public List<Option> all() {
    List<CountryCode> others =
        register.states().stream()
            .map(StateProfile::code)
            .filter(code -> !code.equals(own.code()))
            .toList();
    return names.inOrder(others, LocaleContextHolder.getLocale()).stream()
        .map(state -> Option.of(state.code().value(), state.name()))
        .toList();
  }
}
