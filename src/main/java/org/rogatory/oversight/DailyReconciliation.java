package org.rogatory.oversight;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Compares lists and engine soon after the start and then every day. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "rogatory.reconcile.enabled", havingValue = "true")
class DailyReconciliation {

  private final Reconciliation reconciliation;

  DailyReconciliation(Reconciliation reconciliation) {
    this.reconciliation = reconciliation;
  }

  @Scheduled(
      initialDelayString = "${rogatory.reconcile.after-start}",
      fixedDelayString = "${rogatory.reconcile.every}")
  void compare() {
    reconciliation.reconcile();
  }
}
