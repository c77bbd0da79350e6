package org.rogatory.oversight;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.People;
import org.rogatory.access.Role;
import org.rogatory.access.ShownFiles;
import org.rogatory.casefile.lists.Listing;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.web.Dates;
import org.rogatory.web.Flash;
import org.rogatory.web.once.OnceForms;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of the program that failed, in plain words, each to be tried again. */
@Controller
@Allowed({Role.SUPERVISOR, Role.AUDITOR})
class IncidentPages {

  private final Incidents incidents;
  private final ShownFiles shown;
  private final Naming naming;
  private final People people;
  private final CurrentPerson current;
  private final OnceForms once;
  private final Flash flash;
  private final Dates dates;

  IncidentPages(
      Incidents incidents,
      ShownFiles shown,
      Naming naming,
      People people,
      CurrentPerson current,
      OnceForms once,
      Flash flash,
      Dates dates) {
    this.incidents = incidents;
    this.shown = shown;
    this.naming = naming;
    this.people = people;
    this.current = current;
    this.once = once;
    this.flash = flash;
    this.dates = dates;
  }

  /**
   * An incident in words.
   *
   * @param step what the program could not do
   * @param times how many times it failed for good
   * @param cause what the program itself reports
   * @param triedBy who last had it tried again, null where nobody has
   */
  record Line(
      String id,
      String reference,
      String matter,
      String step,
      String process,
      int times,
      String firstAt,
      String lastAt,
      String cause,
      @Nullable String triedBy,
      @Nullable String triedAt) {}

  @GetMapping("/overview/incidents")
  @ReadsOneSnapshot
  ModelAndView list(
      @RequestParam(required = false) @Nullable String after,
      @RequestParam Map<String, String> parameters) {
    Listing.Part<IncidentRow> part = incidents.open(current.get(), after);
    shown.add(part.rows().stream().map(IncidentRow::reference).toList());
    List<Line> lines = part.rows().stream().map(this::line).toList();
    ModelAndView page = new ModelAndView("overview/incidents", "lines", lines);
    page.addObject("pages", ListPages.of("/overview/incidents", part, after, parameters));
    return page;
  }

  @PostMapping("/overview/incidents/{id}/retry")
  String retry(@PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    return once.redirect(
        request,
        () -> {
          say(incidents.retry(id, current.get()), redirect);
          return "/overview/incidents";
        });
  }

  private void say(Optional<IncidentRow> tried, RedirectAttributes redirect) {
    if (tried.isPresent()) {
      flash.done(
          redirect,
          "incident.retried",
          naming.places().node(tried.get().place()),
          tried.get().file().value());
    } else {
      flash.done(redirect, "incident.over");
    }
  }

  private Line line(IncidentRow row) {
    return new Line(
        row.id(),
        row.reference(),
        naming.cell(() -> naming.places().matter(row.place().matter())),
        naming.places().node(row.node()),
        naming.cell(() -> naming.places().process(row.place())),
        row.times(),
        dates.moment(row.firstAt()),
        dates.moment(row.lastAt()),
        row.cause(),
        row.triedBy().map(people::nameOf).orElse(null),
        row.triedAt().map(dates::moment).orElse(null));
  }
}
