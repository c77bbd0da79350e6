package org.rogatory.oversight;

import org.rogatory.register.CountryCode;
import org.rogatory.register.StateNames;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names States and places in the language of the page. */
@Component
class Naming {

  private final StateNames states;
  private final PlaceWords places;

  Naming(StateNames states, PlaceWords places) {
    this.states = states;
    this.places = places;
  }

  String state(String code) {
    return states.name(CountryCode.of(code), LocaleContextHolder.getLocale());
  }

  PlaceWords places() {
    return places;
  }
}
