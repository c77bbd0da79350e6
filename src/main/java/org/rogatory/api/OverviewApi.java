package org.rogatory.api;

import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.oversight.Overview;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where everything stands. */
@RestController
@RequestMapping(path = "/api/overview", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed({Role.SUPERVISOR, Role.AUDITOR})
class OverviewApi {

  private final Overview overview;
  private final CurrentPerson current;

  OverviewApi(Overview overview, CurrentPerson current) {
    this.overview = overview;
    this.current = current;
  }

  /** The figures of the dashboard. */
  @GetMapping
  @ReadsOneSnapshot
  OverviewJson get() {
    return OverviewJson.of(overview.figures(current.get()));
  }
}
