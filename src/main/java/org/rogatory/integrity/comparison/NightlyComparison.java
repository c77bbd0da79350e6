package org.rogatory.integrity.comparison;

import org.rogatory.integrity.Alterations;
import org.rogatory.integrity.Part;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Compares everything and seals the day, every night, and compares when somebody asked. */
@Component
class NightlyComparison {

  private static final Logger log = LoggerFactory.getLogger(NightlyComparison.class);

  private final Comparison comparison;
  private final DailyRoots roots;
  private final Alterations alterations;

  NightlyComparison(Comparison comparison, DailyRoots roots, Alterations alterations) {
    this.comparison = comparison;
    this.alterations = alterations;
    this.roots = roots;
  }

  /** First what was sealed is compared, then what is there is sealed. */
  @Scheduled(cron = "${rogatory.seals.at:-}", zone = "UTC")
  void everyNight() {
    tried(comparison::all);
    if (roots.areOn()) {
      tried(this::seal);
    }
  }

  /** A night without a root is told as an alteration is: what is altered until the next is not. */
  private void seal() {
    try {
      roots.seal(false);
    } catch (RuntimeException failed) {
      String why = String.valueOf(NestedExceptionUtils.getMostSpecificCause(failed).getMessage());
      alterations.found(new Part("root." + (roots.last() + 1) + ".not-sealed", null, why));
      throw failed;
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
