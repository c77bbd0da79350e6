package org.rogatory.register.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rogatory.access.Allowed;
import org.rogatory.access.Role;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.register.NamedState;
import org.rogatory.register.OwnState;
import org.rogatory.register.Register;
import org.rogatory.register.StateNames;
import org.rogatory.register.StateProfile;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.FactKind;
import org.rogatory.web.Fields;
import org.rogatory.web.NavigationItem;
import org.rogatory.web.Option;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The list of States. */
@Controller
@Allowed
class StatesPage {

  private final Register register;
  private final StateNames names;
  private final OwnState own;
  private final FactChoices choices;

  StatesPage(Register register, StateNames names, OwnState own, FactChoices choices) {
    this.register = register;
    this.names = names;
    this.own = own;
    this.choices = choices;
  }

  @Bean
  static NavigationItem statesInNavigation() {
    return NavigationItem.of("states", "/states", 80, Role.values());
  }

  /**
   * A State in the list.
   *
   * @param state what is known
   * @param name its name in the reader's language
   * @param languages the languages accepted, by name
   * @param toCheck how many facts ask for a check
   */
  record Line(StateProfile state, String name, List<String> languages, long toCheck) {}

  @GetMapping("/states")
  @ReadsOneSnapshot
  String list(StateFilter filter, Model model, Locale reader) {
    List<StateProfile> all = register.states();
    model.addAttribute("lines", lines(all, filter, reader));
    model.addAttribute("filter", filter);
    model.addAttribute("part", filter.part().id());
    model.addAttribute("counts", counts(all));
    model.addAttribute("kinds", choices.kinds());
    model.addAttribute("standings", choices.standings());
    model.addAttribute("own", own.code());
    model.addAttribute("free", free(all));
    model.addAttribute("fields", fields(filter));
    return "register/states";
  }

  /** Leads to the form for a Party that the standard does not list. */
  @GetMapping("/states/new")
  @Allowed({Role.SUPERVISOR, Role.ADMINISTRATOR})
  String add(@RequestParam(defaultValue = "") String code) {
    return CountryCode.parse(code)
        .filter(CountryCode::isUserAssigned)
        .map(free -> "redirect:/states/" + free + "/facts/" + FactKind.NAMES.id())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private List<Line> lines(List<StateProfile> all, StateFilter filter, Locale reader) {
    Map<CountryCode, StateProfile> byCode = new LinkedHashMap<>();
    all.forEach(state -> byCode.put(state.code(), state));
    List<Line> lines = new ArrayList<>();
    for (NamedState named : names.inOrder(byCode.keySet(), reader)) {
      Optional.ofNullable(byCode.get(named.code()))
          .filter(state -> filter.fits(state, named.name(), reader))
          .ifPresent(state -> lines.add(line(state, named.name(), reader)));
    }
    return lines;
  }

  private static Line line(StateProfile state, String name, Locale reader) {
    return new Line(
        state,
        name,
        state.languages().stream().map(tag -> tag.name(reader)).toList(),
        new StateView(state, reader).toCheck());
  }

  private static Map<String, Long> counts(List<StateProfile> all) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (StateFilter.Show part : StateFilter.Show.values()) {
      counts.put(
          part.id(), all.stream().filter(state -> StateFilter.fitsPart(state, part)).count());
    }
    return counts;
  }

  private static Fields fields(StateFilter filter) {
    Map<String, String> values = new LinkedHashMap<>();
    Optional.ofNullable(filter.q()).ifPresent(text -> values.put("q", text));
    Optional.ofNullable(filter.fact()).ifPresent(fact -> values.put("fact", fact));
    Optional.ofNullable(filter.standing()).ifPresent(text -> values.put("standing", text));
    return Fields.of(values);
  }

  /** The codes left to users under which nothing stands yet. */
  private static List<Option> free(List<StateProfile> all) {
    return IntStream.rangeClosed('A', 'Z')
        .mapToObj(letter -> CountryCode.of("X" + (char) letter))
        .filter(code -> all.stream().noneMatch(state -> state.code().equals(code)))
        .map(code -> Option.of(code.value(), code.value()))
        .toList();
  }
}
