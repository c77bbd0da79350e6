package org.rogatory.needtoknow;

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
import org.rogatory.casefile.confidentiality.AccessPolicy;
import org.rogatory.casefile.lists.Listing;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.web.Dates;
import org.rogatory.web.Fields;
import org.rogatory.web.Flash;
import org.rogatory.web.ListAddress;
import org.rogatory.web.Options;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A way into a restricted file in an emergency, and the supervisors' look at it afterwards. */
@Controller
class EmergencyPages {

  static final String LIST = "/overview/emergencies";

  private final EmergencyAccess emergencies;
  private final AccessPolicy policy;
  private final People people;
  private final CurrentPerson current;
  private final SmallForms forms;
  private final Options options;
  private final Flash flash;
  private final ShownFiles shown;
  private final Dates dates;

  EmergencyPages(
      EmergencyAccess emergencies,
      AccessPolicy policy,
      People people,
      CurrentPerson current,
      SmallForms forms,
      Options options,
      Flash flash,
      ShownFiles shown,
      Dates dates) {
    this.emergencies = emergencies;
    this.policy = policy;
    this.people = people;
    this.current = current;
    this.forms = forms;
    this.options = options;
    this.flash = flash;
    this.shown = shown;
    this.dates = dates;
  }

  /**
   * A file that was opened in an emergency.
   *
   * @param ended when it was over; null where it still lasts
   * @param reviewer who looked at it; null where nobody has
   */
  record Line(
      String id,
      String reference,
      String person,
      String reason,
      String began,
      String until,
      @Nullable String ended,
      @Nullable String reviewer,
      @Nullable String reviewed,
      boolean justified,
      @Nullable String remark) {}

  @GetMapping("/emergency-access")
  @Allowed(Role.CASEWORKER)
  ModelAndView ask() {
    return asked(Fields.none());
  }

  @PostMapping("/emergency-access")
  @Allowed(Role.CASEWORKER)
  ModelAndView open(HttpServletRequest request, RedirectAttributes next) {
    return forms.take(
        request,
        Opening.class,
        said -> {
          EmergencyRow row = emergencies.open(said, current.get());
          flash.done(next, "emergency.opened", row.file().value(), dates.moment(row.endsAt()));
          return "/files/" + row.file();
        },
        this::asked);
  }

  private ModelAndView asked(Fields fields) {
    ModelAndView page = forms.show("files/emergency", Opening.class, fields);
    page.addObject("hours", policy.emergencyHours());
    return page;
  }

  @GetMapping(LIST)
  @Allowed({Role.SUPERVISOR, Role.AUDITOR})
  @ReadsOneSnapshot
  ModelAndView list(
      @RequestParam(defaultValue = "false") boolean review,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam Map<String, String> parameters) {
    Listing.Part<EmergencyRow> part = emergencies.part(current.get(), review, after);
    List<Line> lines = part.rows().stream().map(this::line).toList();
    ListAddress address = ListAddress.of(LIST, parameters);
    ModelAndView page = new ModelAndView("overview/emergencies", "lines", lines);
    page.addObject("review", review);
    page.addObject("total", part.total());
    page.addObject("first", after == null ? null : address.toString());
    page.addObject("next", address.from("after", part.next()));
    return page;
  }

  @GetMapping(LIST + "/{id}")
  @Allowed({Role.SUPERVISOR, Role.AUDITOR})
  @ReadsOneSnapshot
  ModelAndView show(@PathVariable String id) {
    return shown(id, Fields.none());
  }

  @PostMapping(LIST + "/{id}")
  @Allowed(Role.SUPERVISOR)
  ModelAndView review(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes next) {
    return forms.take(
        request,
        Review.class,
        said -> {
          EmergencyRow row = there(emergencies.review(id, said, current.get()));
          flash.done(next, "emergency.reviewed", row.file().value());
          return LIST;
        },
        fields -> shown(id, fields));
  }

  private ModelAndView shown(String id, Fields fields) {
    ModelAndView page = forms.show("overview/emergency", Review.class, fields);
    EmergencyRow row = known(id);
    shown.add(List.of(row.file().value()));
    page.addObject("line", line(row));
    page.addObject("answers", options.of("true", "false").in("emergency-found"));
    return page;
  }

  private EmergencyRow known(String id) {
    return there(emergencies.find(id, current.get()));
  }

  private static EmergencyRow there(Optional<EmergencyRow> known) {
    return known.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private Line line(EmergencyRow row) {
    return new Line(
        row.id(),
        row.file().value(),
        people.nameOf(row.login()),
        row.reason(),
        dates.moment(row.beganAt()),
        dates.moment(row.endsAt()),
        row.endedAt().map(dates::moment).orElse(null),
        row.reviewedBy().map(people::nameOf).orElse(null),
        row.reviewedAt().map(dates::moment).orElse(null),
        row.justified().orElse(false),
        row.remark().orElse(null));
  }
}
