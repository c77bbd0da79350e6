package org.rogatory.register.pages;

import java.util.Locale;
import java.util.Optional;
import org.rogatory.access.People;
import org.rogatory.journal.Actor;
import org.rogatory.register.Change;
import org.rogatory.register.FactChangedMeanwhile;
import org.rogatory.register.OwnState;
import org.rogatory.register.Register;
import org.rogatory.register.StateNames;
import org.rogatory.register.StateProfile;
import org.rogatory.register.Touched;
import org.rogatory.register.UnseenFiles;
import org.rogatory.register.facts.FactKind;
import org.rogatory.register.facts.RecordedFact;
import org.rogatory.web.Fields;
import org.rogatory.web.Texts;
import org.rogatory.web.limits.Limits;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** What the pages about one fact show. */
@Component
class FactModel {

  private final Register register;
  private final StateNames names;
  private final OwnState own;
  private final FactChoices choices;
  private final People people;
  private final Texts texts;
  private final Limits limits;

  FactModel(
      Register register,
      StateNames names,
      OwnState own,
      FactChoices choices,
      People people,
      Texts texts,
      Limits limits) {
    this.register = register;
    this.names = names;
    this.own = own;
    this.choices = choices;
    this.people = people;
    this.texts = texts;
    this.limits = limits;
  }

  /**
   * The fact, or nothing where one is to be added.
   *
   * @throws ResponseStatusException 404, when there can be no such fact
   */
  Optional<RecordedFact<?>> heldOrNew(FactAddress address) {
    Optional<RecordedFact<?>> held = state(address).find(address.id());
    if (held.isEmpty() && address.id().line() > 0) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return held;
  }

  /** The fact, where it is held. */
  Optional<RecordedFact<?>> find(FactAddress address) {
    return state(address).find(address.id());
  }

  /**
   * The fact.
   *
   * @throws ResponseStatusException 404, when it is not held
   */
  RecordedFact<?> get(FactAddress address) {
    return heldOrNew(address).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /**
   * @throws ResponseStatusException 404, when there can be no such fact
   */
  void mustExist(FactAddress address) {
    state(address);
  }

  String form(FactAddress address, Fields fields, Model model, Locale reader) {
    StateProfile state = state(address);
    describe(address, state, model, reader);
    model.addAttribute("fields", fields);
    model.addAttribute("limits", limits.of(FactForm.of(address.kind())));
    model.addAttribute("offers", choices.of(address.state(), reader));
    return "register/fact";
  }

  String removal(FactAddress address, Fields fields, Model model, Locale reader) {
    RecordedFact<?> held = get(address);
    describe(address, state(address), model, reader);
    model.addAttribute("held", held);
    model.addAttribute("fields", fields);
    return "register/removal";
  }

  /** The form with what was typed, beside what somebody else wrote meanwhile. */
  String conflict(
      FactAddress address, Fields sent, FactChangedMeanwhile conflict, Model model, Locale reader) {
    StateProfile state = state(address);
    int revision = conflict.current().map(RecordedFact::revision).orElse(0);
    Fields again = sent.with("seen", Integer.toString(revision));
    model.addAttribute("changed", changedMeanwhile(conflict));
    conflict
        .current()
        .ifPresent(held -> model.addAttribute("theirs", new StateView(state, reader).card(held)));
    return form(address, again, model, reader);
  }

  /** The fields with the files whose changes are to be looked at. */
  Fields unseen(Fields sent, UnseenFiles unseen) {
    Fields asked = sent;
    for (Touched file : unseen.files()) {
      asked = asked.wrong("looked[" + file.id() + "]", file.words(texts::of));
    }
    return asked;
  }

  /** Who was faster. */
  String changedMeanwhile(FactChangedMeanwhile conflict) {
    String who =
        conflict
            .last()
            .map(Change::by)
            .filter(Actor::isPerson)
            .map(person -> people.nameOf(person.name()))
            .orElse(texts.of("register.program"));
    String key = conflict.current().isPresent() ? "changed" : "removed";
    return texts.of("register.meanwhile." + key, who);
  }

  private void describe(FactAddress address, StateProfile state, Model model, Locale reader) {
    model.addAttribute("state", state);
    model.addAttribute("name", names.name(address.state(), reader));
    model.addAttribute("address", address);
    model.addAttribute("kind", address.kind());
    model.addAttribute("isHeld", state.find(address.id()).isPresent());
  }

  /** A code left to users is given a name first; our own State is configuration. */
  StateProfile state(FactAddress address) {
    Optional<StateProfile> known = register.find(address.state());
    boolean named = known.isPresent() || address.kind() == FactKind.NAMES;
    boolean nameable = address.kind() != FactKind.NAMES || address.state().isUserAssigned();
    if (!named || !nameable || address.state().equals(own.code())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return known.orElseGet(() -> register.state(address.state()));
  }
}
