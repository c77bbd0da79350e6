package org.rogatory.files.acts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.rogatory.access.Allowed;
import org.rogatory.access.People;
import org.rogatory.access.Role;
import org.rogatory.access.Teams;
import org.rogatory.casefile.AccessChange;
import org.rogatory.casefile.File;
import org.rogatory.casefile.Restricting;
import org.rogatory.web.Fields;
import org.rogatory.web.Option;
import org.rogatory.web.Options;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Closes a file to all but named people, or opens it again; a supervisor's page. */
@Controller
@RequestMapping("/files/{reference}/access")
@Allowed(Role.SUPERVISOR)
class AccessPage {

  private final FileForms forms;
  private final Restricting restricting;
  private final People people;
  private final Teams teams;
  private final Options options;

  AccessPage(
      FileForms forms, Restricting restricting, People people, Teams teams, Options options) {
    this.forms = forms;
    this.restricting = restricting;
    this.people = people;
    this.teams = teams;
    this.options = options;
  }

  @GetMapping
  ModelAndView show(@PathVariable String reference) {
    return forms.begin(page(reference), this::fields);
  }

  @PostMapping
  ModelAndView change(
      @PathVariable String reference, HttpServletRequest request, RedirectAttributes next) {
    return forms.take(
        page(reference), AccessChange.class, FileForms.Sent.of(request, next), restricting::change);
  }

  private FileForms.Page page(String reference) {
    List<Option> readers =
        people.findByRole(Role.CASEWORKER).stream()
            .map(person -> Option.of(person.login(), person.displayName()))
            .toList();
    List<Option> named =
        teams.all().stream().map(team -> Option.of(team.id(), team.name())).toList();
    return new FileForms.Page(
        reference,
        "files/access",
        AccessChange.class,
        file ->
            Map.of(
                "sights",
                options.of("open", "restricted").in("sight"),
                "readers",
                readers,
                "teams",
                named));
  }

  private Fields fields(File file) {
    AccessChange stands = restricting.of(file.reference());
    return Fields.of(Map.of("sight", stands.sight().id()))
        .with("readers", stands.readers().toArray(String[]::new))
        .with("teams", stands.teams().toArray(String[]::new));
  }
}
