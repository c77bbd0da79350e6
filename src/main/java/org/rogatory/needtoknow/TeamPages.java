package org.rogatory.needtoknow;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.People;
import org.rogatory.access.Role;
import org.rogatory.access.Team;
import org.rogatory.access.Teams;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.journal.Reference;
import org.rogatory.web.Fields;
import org.rogatory.web.Flash;
import org.rogatory.web.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The teams: who is in them, which restricted files name them. */
@Controller
@RequestMapping("/teams")
@Allowed(Role.SUPERVISOR)
class TeamPages {

  private static final String LIST = "/teams";
  private static final String FORM = "teams/team";

  private final Teams teams;
  private final TeamChanging changing;
  private final People people;
  private final CurrentPerson current;
  private final SmallForms forms;
  private final Flash flash;

  TeamPages(
      Teams teams,
      TeamChanging changing,
      People people,
      CurrentPerson current,
      SmallForms forms,
      Flash flash) {
    this.teams = teams;
    this.changing = changing;
    this.people = people;
    this.current = current;
    this.forms = forms;
    this.flash = flash;
  }

  /**
   * A team in the list.
   *
   * @param members their names
   * @param files the restricted files that name it
   */
  record Line(String id, String name, List<String> members, List<Reference> files) {}

  @GetMapping
  @Allowed({Role.SUPERVISOR, Role.AUDITOR})
  @ReadsOneSnapshot
  ModelAndView list() {
    return new ModelAndView("teams/teams", "teams", teams.all().stream().map(this::line).toList());
  }

  private Line line(Team team) {
    return new Line(
        team.id(),
        team.name(),
        team.members().stream().map(people::nameOf).toList(),
        List.copyOf(teams.files(team)));
  }

  @GetMapping("/new")
  @ReadsOneSnapshot
  ModelAndView begin() {
    return form(Fields.none());
  }

  @PostMapping("/new")
  ModelAndView add(HttpServletRequest request, RedirectAttributes next) {
    return forms.take(
        request,
        NewTeam.class,
        said -> {
          flash.done(next, "team.added", changing.add(said, current.get()).name());
          return LIST;
        },
        this::form);
  }

  @GetMapping("/{team}")
  @ReadsOneSnapshot
  ModelAndView show(@PathVariable String team) {
    Team known = known(team);
    return shown(
        known,
        Fields.of(Map.of("name", known.name()))
            .with("members", known.members().toArray(String[]::new)));
  }

  @PostMapping("/{team}")
  ModelAndView change(
      @PathVariable String team, HttpServletRequest request, RedirectAttributes next) {
    return forms.take(
        request,
        NewTeam.class,
        said -> {
          flash.done(
              next, "team.changed", there(changing.change(team, said, current.get())).name());
          return LIST;
        },
        fields -> shown(known(team), fields));
  }

  /** Asked once more before it is done. */
  @GetMapping("/{team}/dissolve")
  @ReadsOneSnapshot
  ModelAndView dissolving(@PathVariable String team) {
    return dissolved(team, Fields.none());
  }

  @PostMapping("/{team}/dissolve")
  ModelAndView dissolve(
      @PathVariable String team, HttpServletRequest request, RedirectAttributes next) {
    return forms.take(
        request,
        NoFields.class,
        said -> {
          flash.done(next, "team.dissolved", there(changing.dissolve(team, current.get())).name());
          return LIST;
        },
        fields -> dissolved(team, fields));
  }

  /** A form that only asks whether it is meant. */
  record NoFields() {}

  private ModelAndView dissolved(String team, Fields fields) {
    ModelAndView page = new ModelAndView("teams/dissolve", "fields", fields);
    page.addObject("team", line(known(team)));
    return page;
  }

  private ModelAndView shown(Team team, Fields fields) {
    ModelAndView page = form(fields);
    page.addObject("team", line(team));
    return page;
  }

  private ModelAndView form(Fields fields) {
    ModelAndView page = forms.show(FORM, NewTeam.class, fields);
    page.addObject(
        "people",
        people.findByRole(Role.CASEWORKER).stream()
            .map(person -> Option.of(person.login(), person.displayName()))
            .toList());
    return page;
  }

  private Team known(String id) {
    return there(teams.find(id));
  }

  private static Team there(Optional<Team> known) {
    return known.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
