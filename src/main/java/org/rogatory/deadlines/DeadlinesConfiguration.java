package org.rogatory.deadlines;

import org.rogatory.home.Home;
import org.rogatory.home.Office;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the office's limits and days off; a mistake in them stops the start. */
@Configuration(proxyBeanMethods = false)
class DeadlinesConfiguration {

  @Bean
  TimeLimits timeLimits(Home home) {
    return TimeLimits.read(home);
  }

  @Bean
  OfficeCalendar officeCalendar(Home home, Office office) {
    return CalendarFile.read(home, office);
  }

  @Bean
  CountedBy countedBy(Home home, Office office) {
    return CountedBy.of(home, office);
  }
}
