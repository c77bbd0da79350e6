package org.rogatory.oversight;

import java.util.function.Supplier;
import org.rogatory.convention.Unreadable;
import org.rogatory.register.StateNames;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.web.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names States and places in the language of the page. */
@Component
public class Naming {

  private final StateNames states;
  private final PlaceWords places;
  private final Texts texts;

  Naming(StateNames states, PlaceWords places, Texts texts) {
    this.texts = texts;
    this.states = states;
    this.places = places;
  }

  /**
   * The State of this code.
   *
   * @throws Unreadable if there is no State of this code
   */
  public String state(String code) {
    return states.name(CountryCode.of(code), LocaleContextHolder.getLocale());
  }

  /** What stands where a value cannot be read, marked as such. */
  String unreadable(Unreadable damaged) {
    return texts.of(damaged);
  }

  /** As {@link Texts#cell}. */
  String cell(Supplier<String> words) {
    return texts.cell(words);
  }

  /** The words for matters, processes and their nodes. */
  public PlaceWords places() {
    return places;
  }
}
