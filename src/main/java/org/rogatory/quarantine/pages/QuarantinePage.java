package org.rogatory.quarantine.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.People;
import org.rogatory.access.Role;
import org.rogatory.access.ShownFiles;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.quarantine.Quarantine;
import org.rogatory.quarantine.Quarantined;
import org.rogatory.web.Dates;
import org.rogatory.web.Flash;
import org.rogatory.web.NavigationItem;
import org.rogatory.web.once.OnceForms;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What lies in quarantine, and its removal for good. */
@Controller
@RequestMapping(QuarantinePage.PATH)
@Allowed(Role.ADMINISTRATOR)
class QuarantinePage {

  static final String PATH = "/quarantine";

  /** How many are listed: with more, somebody looks into the log first. */
  static final int MOST = 200;

  private static final int KILOBYTE = 1024;

  private final Quarantine quarantine;
  private final CurrentPerson current;
  private final ShownFiles shown;
  private final People people;
  private final OnceForms once;
  private final Flash flash;
  private final Dates dates;

  QuarantinePage(
      Quarantine quarantine,
      CurrentPerson current,
      ShownFiles shown,
      People people,
      OnceForms once,
      Flash flash,
      Dates dates) {
    this.quarantine = quarantine;
    this.current = current;
    this.shown = shown;
    this.people = people;
    this.once = once;
    this.flash = flash;
    this.dates = dates;
  }

  @Bean
  static NavigationItem quarantineNavigation() {
    return NavigationItem.of("quarantine", PATH, 85, Role.ADMINISTRATOR, Role.AUDITOR);
  }

  /**
   * What the page shows.
   *
   * @param total how many there are, of which {@code lines} are the last
   * @param days for how many days each lies there
   */
  record View(long total, long days, List<Line> lines) {}

  /**
   * A document.
   *
   * @param last when the same person sent it last
   * @param reference of its file; null where the reader may not know it, or there is none
   * @param name null where the reader may not know it
   * @param size in kilobytes
   */
  record Line(
      int number,
      String found,
      String last,
      int times,
      String sender,
      @Nullable String reference,
      @Nullable String name,
      String type,
      String malware,
      long size,
      String sha256,
      String until) {}

  @GetMapping
  @Allowed({Role.ADMINISTRATOR, Role.AUDITOR})
  @ReadsOneSnapshot
  ModelAndView page() {
    List<Quarantined> last = quarantine.last(MOST, current.get());
    shown.add(last.stream().flatMap(found -> found.reference().stream()).toList());
    View view =
        new View(quarantine.count(), quarantine.days(), last.stream().map(this::line).toList());
    return new ModelAndView("quarantine/quarantine", "quarantine", view);
  }

  /** Asks whether the document is to be removed for good. */
  @GetMapping("/{number}/removal")
  @ReadsOneSnapshot
  ModelAndView askRemoval(@PathVariable int number) {
    Quarantined found = quarantine.find(number, current.get()).orElseThrow(QuarantinePage::unknown);
    shown.add(found.reference().stream().toList());
    return new ModelAndView("quarantine/removal", "line", line(found));
  }

  @PostMapping("/{number}/removal")
  String remove(@PathVariable int number, HttpServletRequest request, RedirectAttributes redirect) {
    return once.redirect(
        request,
        () -> {
          if (!quarantine.delete(number)) {
            throw unknown();
          }
          flash.done(redirect, "quarantine.removed", number);
          return PATH;
        });
  }

  /** There is none of that number, or no longer. */
  static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  private Line line(Quarantined found) {
    return new Line(
        found.number(),
        dates.moment(found.foundAt()),
        dates.moment(found.lastAt()),
        found.times(),
        people.nameOf(found.login()),
        found.reference().orElse(null),
        found.name().orElse(null),
        found.type(),
        found.malware(),
        Math.max(1, found.size() / KILOBYTE),
        found.sha256(),
        dates.moment(found.keptUntil()));
  }
}
