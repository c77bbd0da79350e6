package org.rogatory.demo;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.Role;
import org.rogatory.home.Office;
import org.rogatory.journal.Moment;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The program's clock, where the program is tried out: it can be moved forward, so that reminders,
 * lapses and reviews can be seen. A program in use does not have these routes.
 */
@RestController
@RequestMapping(path = "/api/clock", produces = MediaType.APPLICATION_JSON_VALUE)
@Profile("demo")
@Allowed(Role.SUPERVISOR)
class ClockApi {

  private final MovingClock clock;
  private final Office office;

  ClockApi(MovingClock clock, Office office) {
    this.clock = clock;
    this.office = office;
  }

  /**
   * Where the clock is to be moved.
   *
   * @param to a moment in the future
   */
  record NewTime(@NotNull Moment to) {}

  /**
   * How the clock stands.
   *
   * @param now what it shows
   * @param realTime what it would show if it had not been moved
   * @param nextDate when the program has something to do next; null where nothing waits for a date
   */
  record ClockJson(Moment now, Moment realTime, @Nullable Moment nextDate) {}

  /** How the clock stands. */
  @GetMapping
  ClockJson get() {
    MovingClock.Shown shown = clock.shown();
    return new ClockJson(
        moment(shown.now()),
        moment(shown.realTime()),
        shown.nextDate().map(this::moment).orElse(null));
  }

  /** Moves the clock forward, does what is due by then, and answers with how it stands. */
  @PostMapping
  ClockJson move(@Valid @RequestBody NewTime meant) {
    clock.moveTo(meant.to().at());
    clock.catchUp();
    return get();
  }

  private Moment moment(Instant at) {
    return new Moment(at, office.zone());
  }
}
