package org.rogatory.register.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.People;
import org.rogatory.access.Role;
import org.rogatory.journal.Actor;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.register.Change;
import org.rogatory.register.CompetentAuthorities;
import org.rogatory.register.OwnState;
import org.rogatory.register.Register;
import org.rogatory.register.StateNames;
import org.rogatory.register.StateProfile;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.FactKind;
import org.rogatory.register.facts.Provenance;
import org.rogatory.register.facts.SourcedFact;
import org.rogatory.register.facts.StateFact;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What is known about one State, and how it came about. */
@Controller
@Allowed
class StatePage {

  private static final int LATEST = 10;

  private final Register register;
  private final StateNames names;
  private final OwnState own;
  private final CompetentAuthorities authorities;
  private final CurrentPerson person;
  private final People people;

  StatePage(
      Register register,
      StateNames names,
      OwnState own,
      CompetentAuthorities authorities,
      CurrentPerson person,
      People people) {
    this.register = register;
    this.names = names;
    this.own = own;
    this.authorities = authorities;
    this.person = person;
    this.people = people;
  }

  /**
   * A change as the history shows it.
   *
   * @param change what changed
   * @param label the key of the message that names the fact
   * @param what {@code added}, {@code changed}, {@code confirmed} or {@code removed}
   * @param who the person's name; empty for the program
   */
  record Line(Change change, String label, String what, String who) {}

  @GetMapping("/states/{code}")
  @ReadsOneSnapshot
  String show(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String history,
      Model model,
      Locale reader) {
    StateProfile state = get(code);
    if (state.code().equals(own.code())) {
      return "redirect:/own-state";
    }
    StateView view = new StateView(state, reader);
    model.addAttribute("state", state);
    model.addAttribute("name", names.name(state.code(), reader));
    model.addAttribute("parts", view.parts());
    model.addAttribute("damages", register.unreadable(state.code()));
    model.addAttribute("toCheck", view.toCheck());
    model.addAttribute("checkAfter", Ages.length(state.checkAfter(), reader));
    model.addAttribute("mayEdit", person.get().is(Role.SUPERVISOR, Role.ADMINISTRATOR));
    model.addAttribute("zone", own.zone());
    addHistory(model, state.code(), history.equals("all"));
    return "register/state";
  }

  /** Our own State; it is configuration, and the page says which file to edit. */
  @GetMapping("/own-state")
  String ours(Model model, Locale reader) {
    model.addAttribute("state", own);
    model.addAttribute("name", names.name(own.code(), reader));
    model.addAttribute("languages", own.languages().stream().map(tag -> tag.name(reader)).toList());
    model.addAttribute("authorities", authorities.all());
    model.addAttribute(
        "kinds",
        Arrays.stream(FactKind.values()).collect(Collectors.toMap(FactKind::id, kind -> kind)));
    model.addAttribute("unserved", authorities.unserved());
    model.addAttribute("stateFile", OwnState.FILE);
    model.addAttribute("authoritiesFile", CompetentAuthorities.FILE);
    return "register/own";
  }

  private StateProfile get(String code) {
    return CountryCode.parse(code)
        .flatMap(register::find)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private void addHistory(Model model, CountryCode code, boolean all) {
    List<Change> changes = register.history(code);
    List<Line> lines = new ArrayList<>();
    changes.stream()
        .limit(all ? changes.size() : LATEST)
        .forEach(change -> lines.add(line(change)));
    model.addAttribute("history", lines);
    model.addAttribute("earlier", changes.size() - lines.size());
  }

  private Line line(Change change) {
    SourcedFact said = change.after().or(change::before).orElseThrow();
    return new Line(change, FactCard.label(said.fact()), what(change), who(change.by()));
  }

  private static String what(Change change) {
    Optional<StateFact> before = change.before().map(SourcedFact::fact);
    Optional<StateFact> after = change.after().map(SourcedFact::fact);
    if (before.isEmpty()) {
      return "added";
    }
    if (after.isEmpty()) {
      return "removed";
    }
    return isConfirmation(change) ? "confirmed" : "changed";
  }

  private static boolean isConfirmation(Change change) {
    SourcedFact before = change.before().orElseThrow();
    SourcedFact after = change.after().orElseThrow();
    Provenance confirmed =
        after
            .provenance()
            .verifiedOn()
            .map(before.provenance()::verified)
            .orElse(before.provenance());
    return after.equals(new SourcedFact(before.fact(), confirmed));
  }

  private String who(Actor by) {
    return by.isPerson() ? people.nameOf(by.name()) : "";
  }
}
