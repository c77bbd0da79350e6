package org.rogatory.web.sessions;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.rogatory.access.Allowed;
import org.rogatory.access.Role;
import org.rogatory.web.Dates;
import org.rogatory.web.Flash;
import org.rogatory.web.NavigationItem;
import org.rogatory.web.once.OnceForms;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who has sessions, and the end of a person's, for administrators and supervisors. */
@Controller
@RequestMapping("/sessions/people")
@Allowed({Role.ADMINISTRATOR, Role.SUPERVISOR})
class PeoplesSessionsPage {

  private static final String PAGE = "/sessions/people";

  private final PeoplesSessions people;
  private final EndingSessions ending;
  private final Dates dates;
  private final OnceForms once;
  private final Flash flash;

  PeoplesSessionsPage(
      PeoplesSessions people, EndingSessions ending, Dates dates, OnceForms once, Flash flash) {
    this.people = people;
    this.ending = ending;
    this.dates = dates;
    this.once = once;
    this.flash = flash;
  }

  @Bean
  static NavigationItem sessionsNavigation() {
    return NavigationItem.of("sessions", PAGE, 85, Role.ADMINISTRATOR, Role.AUDITOR);
  }

  /** A person in words. */
  record Line(String login, String name, List<Role> roles, int sessions, String lastSeen) {}

  @GetMapping
  @Allowed({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.AUDITOR})
  String show(Model model) {
    model.addAttribute(
        "people",
        people.all().stream()
            .map(
                each ->
                    new Line(
                        each.login(),
                        each.name(),
                        each.roles(),
                        each.sessions().size(),
                        dates.moment(each.lastSeen())))
            .toList());
    return "sessions/people";
  }

  /** Asks whether a person's sessions are to be ended. */
  @GetMapping("/one")
  String ask(@RequestParam String login, Model model) {
    PeoplesSessions.Present person = people.get(login);
    model.addAttribute("person", person);
    model.addAttribute("lines", SessionLine.of(person.sessions(), dates));
    model.addAttribute("fresh", ending.isFresh());
    return "sessions/person";
  }

  @PostMapping("/end")
  String end(@RequestParam String login, HttpServletRequest request, RedirectAttributes next) {
    String view =
        once.redirect(
            request,
            () -> {
              people.end(login);
              return PAGE;
            });
    if (request.getSession(false) == null) {
      return "redirect:/login?left";
    }
    flash.done(next, "sessions.all-ended", people.get(login).name());
    return view;
  }
}
