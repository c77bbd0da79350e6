package org.rogatory.oversight;

import java.util.List;
import org.rogatory.access.Person;
import org.rogatory.register.CountryCode;
import org.rogatory.register.StateNames;
import org.rogatory.requests.FileList;
import org.rogatory.web.Option;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names States and places in the language of the page. */
@Component
class Naming {

  private final StateNames states;
  private final PlaceWords places;
  private final FileList files;

  Naming(StateNames states, PlaceWords places, FileList files) {
    this.files = files;
    this.states = states;
    this.places = places;
  }

  String state(String code) {
    return states.name(CountryCode.of(code), LocaleContextHolder.getLocale());
  }

  /** The States that have open files which the person may see, to choose from. */
  List<Option> states(Person viewer) {
    List<CountryCode> codes =
        files.openByState(viewer).keySet().stream().map(CountryCode::of).toList();
    return states.inOrder(codes, LocaleContextHolder.getLocale()).stream()
        .map(state -> Option.of(state.code().value(), state.name()))
        .toList();
  }

  PlaceWords places() {
    return places;
  }
}
