package org.rogatory.deadlines;

import org.rogatory.deadlines.calendar.CalendarFile;
import org.rogatory.deadlines.calendar.OfficeCalendar;
import org.rogatory.deadlines.reckoning.KnownDeadlines;
import org.rogatory.deadlines.reckoning.TimeLimits;
import org.rogatory.home.Home;
import org.rogatory.home.Office;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the office's limits and days off; a mistake in them stops the start. */
@Configuration(proxyBeanMethods = false)
class DeadlinesConfiguration {

  @Bean
  TimeLimits timeLimits(Home home, KnownDeadlines known) {
    return TimeLimits.read(home, known);
  }

  @Bean
  OfficeCalendar officeCalendar(Home home, Office office) {
    return CalendarFile.read(home, office);
  }

  @Bean
  PolicyFingerprint fingerprint(Home home, Office office) {
    return PolicyFingerprint.of(home, office);
  }
}
