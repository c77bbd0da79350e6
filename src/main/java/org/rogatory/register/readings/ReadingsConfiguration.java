package org.rogatory.register.readings;

import org.rogatory.home.Home;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads what the office's file says; a reading that no text has stops the start. */
@Configuration(proxyBeanMethods = false)
class ReadingsConfiguration {

  @Bean
  OfficeReadings configuredReadings(Home home) {
    return OfficeReadings.read(home);
  }
}
