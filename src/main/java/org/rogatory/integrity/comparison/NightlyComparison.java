package org.rogatory.integrity.comparison;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Compares everything and seals the day, every night, and compares when somebody asked. */
@Component
class NightlyComparison {

  private static final Logger log = LoggerFactory.getLogger(NightlyComparison.class);

  private final Comparison comparison;
  private final DailyRoots roots;

  NightlyComparison(Comparison comparison, DailyRoots roots) {
    this.comparison = comparison;
    this.roots = roots;
  }

  /** First what was sealed is compared, then what is there is sealed. */
  @Scheduled(cron = "${rogatory.seals.at:-}", zone = "UTC")
  void everyNight() {
    tried(comparison::all);
    if (roots.areOn()) {
      tried(() -> roots.seal(false));
    }
  }

  /**
   * What was deployed just now is sealed at once: the next models may come before the night, and
   * those before them are known by the roots alone then.
   */
  @EventListener(ApplicationReadyEvent.class)
  void whenStarted() {
    tried(
        () -> {
          if (roots.last() > 0 && roots.lackModels()) {
            roots.seal(false);
          }
        });
  }

  /** What a supervisor asked for, or what was cut short. */
  @Scheduled(cron = "${rogatory.seals.look:-}", zone = "UTC")
  void whenAsked() {
    tried(comparison::asked);
  }

  private static void tried(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failed) {
      log.error("Not everything was compared with what was written, or not sealed", failed);
    }
  }
}
