package org.rogatory.web.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.web.Dates;
import org.rogatory.web.Flash;
import org.rogatory.web.InsideAddress;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** A person's own sessions: from where and since when, and their end. */
@Controller
@RequestMapping("/sessions")
@Allowed(own = true)
class SessionsPage {

  private static final String BACK = "redirect:/sessions";

  private final OpenSessions sessions;
  private final EndingSessions ending;
  private final CurrentPerson person;
  private final Dates dates;
  private final Flash flash;

  SessionsPage(
      OpenSessions sessions,
      EndingSessions ending,
      CurrentPerson person,
      Dates dates,
      Flash flash) {
    this.sessions = sessions;
    this.ending = ending;
    this.person = person;
    this.dates = dates;
    this.flash = flash;
  }

  @GetMapping
  String show(HttpServletRequest request, Model model) {
    List<SessionLine> lines =
        SessionLine.of(sessions.of(person.get().login(), request.getSession(false)), dates);
    model.addAttribute("sessions", lines);
    model.addAttribute("others", lines.stream().anyMatch(line -> !line.isThis()));
    model.addAttribute("fresh", ending.isFresh());
    model.addAttribute("ofOthers", person.get().is(Role.SUPERVISOR, Role.ADMINISTRATOR));
    return "sessions/own";
  }

  /** Ends this session, and leads over the login to the page that needs a fresh one. */
  @PostMapping("/again")
  String again(@RequestParam(defaultValue = "") String back, HttpServletRequest request) {
    String page = InsideAddress.of(back).orElse("/sessions");
    Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    return "redirect:"
        + UriComponentsBuilder.fromPath("/login")
            .queryParam("again")
            .queryParam("next", UriUtils.encode(page, StandardCharsets.UTF_8))
            .build(true)
            .toUriString();
  }

  /** The token of forms, for a page that was open while its person logged in again. */
  @GetMapping(path = "/token", produces = MediaType.TEXT_PLAIN_VALUE)
  @ResponseBody
  String token(CsrfToken token) {
    return token.getToken();
  }

  @PostMapping("/end")
  String end(@RequestParam String session, HttpServletRequest request, RedirectAttributes next) {
    ending.one(person.get().login(), session);
    if (request.getSession(false) == null) {
      return "redirect:/login?left";
    }
    flash.done(next, "sessions.ended");
    return BACK;
  }

  @PostMapping("/end-others")
  String endOthers(RedirectAttributes next) {
    int ended = ending.others(person.get().login());
    flash.done(next, "sessions.others-ended", ended);
    return BACK;
  }
}
