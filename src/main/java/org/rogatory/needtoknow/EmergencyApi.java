package org.rogatory.needtoknow;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.access.ShownFiles;
import org.rogatory.casefile.lists.Listing;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.web.once.AboutFile;
import org.rogatory.web.once.OnceCalls;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** A way into a restricted file in an emergency, and the supervisors' look at it afterwards. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class EmergencyApi {

  private final EmergencyAccess emergencies;
  private final CurrentPerson current;
  private final OnceCalls once;
  private final ShownFiles shown;

  EmergencyApi(
      EmergencyAccess emergencies, CurrentPerson current, OnceCalls once, ShownFiles shown) {
    this.emergencies = emergencies;
    this.current = current;
    this.once = once;
    this.shown = shown;
  }

  /**
   * A part of the list, the latest first.
   *
   * @param next what to ask with as {@code after} for the next part; null at the end
   */
  record EmergenciesJson(List<EmergencyJson> items, long total, @Nullable String next) {}

  /**
   * A restricted file that somebody opened in an emergency.
   *
   * @param person the login name
   * @param until when it is over, or was meant to be
   * @param endedAt when it was over; null while it lasts
   * @param reviewedBy the login name of the supervisor who looked at it; null while nobody has
   * @param justified what the supervisor found
   */
  record EmergencyJson(
      String id,
      String reference,
      String person,
      String reason,
      Instant beganAt,
      Instant until,
      @Nullable Instant endedAt,
      @Nullable String reviewedBy,
      @Nullable Instant reviewedAt,
      @Nullable Boolean justified,
      @Nullable String remark)
      implements AboutFile {

    static EmergencyJson of(EmergencyRow row) {
      return new EmergencyJson(
          row.id(),
          row.file().value(),
          row.login(),
          row.reason(),
          row.beganAt(),
          row.endsAt(),
          row.endedAt().orElse(null),
          row.reviewedBy().orElse(null),
          row.reviewedAt().orElse(null),
          row.justified().orElse(null),
          row.remark().orElse(null));
    }
  }

  /**
   * Opens a restricted file to the caller for some hours. Its journal says so, and supervisors are
   * told.
   */
  @PostMapping("/emergency-access")
  @Allowed(Role.CASEWORKER)
  ResponseEntity<?> open(@Valid @RequestBody Opening said, HttpServletRequest request) {
    return once.answer(
        request,
        said,
        () ->
            ResponseEntity.status(HttpStatus.CREATED)
                .body(EmergencyJson.of(emergencies.open(said, current.get()))));
  }

  private ResponseEntity<EmergencyJson> answered(EmergencyRow row) {
    shown.add(List.of(row.file().value()));
    return ResponseEntity.ok(EmergencyJson.of(row));
  }

  /** All that was opened so. */
  @GetMapping("/overview/emergencies")
  @Allowed({Role.SUPERVISOR, Role.AUDITOR})
  @ReadsOneSnapshot
  EmergenciesJson list(@RequestParam(required = false) @Nullable String after) {
    Listing.Part<EmergencyRow> part = emergencies.part(current.get(), false, after);
    shown.add(part.rows().stream().map(row -> row.file().value()).toList());
    return new EmergenciesJson(
        part.rows().stream().map(EmergencyJson::of).toList(), part.total(), part.next());
  }

  /** Says whether there was reason to; where there was none, it ends at once. */
  @PostMapping("/overview/emergencies/{id}/review")
  @Allowed(Role.SUPERVISOR)
  ResponseEntity<?> review(
      @PathVariable String id, @Valid @RequestBody Review said, HttpServletRequest request) {
    return once.answer(
        request,
        said,
        () ->
            emergencies
                .review(id, said, current.get())
                .map(this::answered)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }
}
