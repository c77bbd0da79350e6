package org.rogatory.web.sessions;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.web.Dates;
import org.rogatory.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's own sessions: from where and since when, and their end. */
@Controller
@RequestMapping("/sessions")
@Allowed(own = true)
class SessionsPage {

  private static final String BACK = "redirect:/sessions";

  private final OpenSessions sessions;
  private final CurrentPerson person;
  private final Dates dates;
  private final Flash flash;

  SessionsPage(OpenSessions sessions, CurrentPerson person, Dates dates, Flash flash) {
    this.sessions = sessions;
    this.person = person;
    this.dates = dates;
    this.flash = flash;
  }

  /** A session in words. */
  record Line(String id, String from, String since, String lastSeen, boolean isThis) {}

  @GetMapping
  String show(HttpServletRequest request, Model model) {
    List<Line> lines =
        sessions.of(person.get().login(), request.getSession(false)).stream()
            .map(
                shown ->
                    new Line(
                        shown.id(),
                        shown.from(),
                        dates.moment(shown.since()),
                        dates.moment(shown.lastSeen()),
                        shown.isThis()))
            .toList();
    model.addAttribute("sessions", lines);
    model.addAttribute("others", lines.stream().anyMatch(line -> !line.isThis()));
    return "sessions";
  }

  @PostMapping("/end")
  String end(@RequestParam String session, HttpServletRequest request, RedirectAttributes next) {
    sessions.end(person.get().login(), session);
    if (request.getSession(false) == null) {
      return "redirect:/login?left";
    }
    flash.done(next, "sessions.ended");
    return BACK;
  }

  @PostMapping("/end-others")
  String endOthers(HttpServletRequest request, RedirectAttributes next) {
    int ended = sessions.endOthers(person.get().login(), request.getSession(false));
    flash.done(next, "sessions.others-ended", ended);
    return BACK;
  }
}
