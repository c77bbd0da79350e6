package org.rogatory.integrity;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * How much does not agree, in the details of {@code /actuator/health}. It stays UP: a program that
 * shows what was altered is needed, and taking it out of service would leave the office with
 * nothing. It asks no database while it is asked.
 */
@Component("integrityHealthIndicator")
class IntegrityHealth implements HealthIndicator {

  private final Alterations alterations;
  private final AtomicLong open = new AtomicLong();

  IntegrityHealth(Alterations alterations) {
    this.alterations = alterations;
  }

  @Scheduled(initialDelay = 5_000, fixedDelay = 60_000)
  void count() {
    try {
      open.set(alterations.count());
    } catch (DataAccessException | TransactionException away) {
      // That the database is away is told by its own part of health.
    }
  }

  @Override
  public Health health() {
    return Health.up().withDetail("alterations", open.get()).build();
  }
}
