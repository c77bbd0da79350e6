package org.rogatory.oversight;

import static org.rogatory.convention.Unreadable.orText;

import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The steps of the program that failed, and their being tried again. */
@RestController
@RequestMapping(path = "/api/overview/incidents", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed({Role.SUPERVISOR, Role.AUDITOR})
class IncidentsApi {

  private final Incidents incidents;
  private final CurrentPerson current;
  private final OnceCalls once;
  private final ShownFiles shown;

  IncidentsApi(Incidents incidents, CurrentPerson current, OnceCalls once, ShownFiles shown) {
    this.incidents = incidents;
    this.current = current;
    this.once = once;
    this.shown = shown;
  }

  /**
   * A part of the list, the oldest first.
   *
   * @param next what to ask with as {@code after} for the next part; null at the end
   */
  record IncidentsJson(List<IncidentJson> items, long total, @Nullable String next) {}

  /**
   * A step of the program that failed for good and waits for a person.
   *
   * @param step the node of the process
   * @param times how many times it failed for good
   * @param cause the step's own words, or the engine's
   * @param triedBy the login name of who last had it tried again
   */
  record IncidentJson(
      String id,
      String reference,
      String matter,
      String step,
      int times,
      Instant firstAt,
      Instant lastAt,
      String cause,
      @Nullable String triedBy,
      @Nullable Instant triedAt)
      implements AboutFile {

    static IncidentJson of(IncidentRow row) {
      return new IncidentJson(
          row.id(),
          row.reference(),
          orText(() -> row.place().matter().toString()),
          row.node(),
          row.times(),
          row.firstAt(),
          row.lastAt(),
          row.cause(),
          row.triedBy().orElse(null),
          row.triedAt().orElse(null));
    }
  }

  /** Those that wait for a person. */
  @GetMapping
  @ReadsOneSnapshot
  IncidentsJson list(@RequestParam(required = false) @Nullable String after) {
    Listing.Part<IncidentRow> part = incidents.open(current.get(), after);
    shown.add(part.rows().stream().map(IncidentRow::reference).toList());
    return new IncidentsJson(
        part.rows().stream().map(IncidentJson::of).toList(), part.total(), part.next());
  }

  private ResponseEntity<IncidentJson> tried(IncidentRow row) {
    shown.add(List.of(row.reference()));
    return ResponseEntity.ok(IncidentJson.of(row));
  }

  /** Has the step tried again; 404 where it does not wait for that any more. */
  @PostMapping("/{id}/retry")
  ResponseEntity<?> retry(@PathVariable String id, HttpServletRequest request) {
    return once.answer(
        request,
        null,
        () ->
            incidents
                .retry(id, current.get())
                .map(this::tried)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }
}
