package org.rogatory.storage;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers, for {@code /actuator/health}. It waits for no connection, so it is
 * told at once however many others wait.
 */
@Component("dbHealthIndicator")
class DatabaseHealth implements HealthIndicator {

  private final DatabaseWatch watch;

  DatabaseHealth(DatabaseWatch watch) {
    this.watch = watch;
  }

  @Override
  public Health health() {
    return watch.isAway() ? Health.down().build() : Health.up().build();
  }
}
