package org.rogatory;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The one clock that everything asks for the time. It ticks in milliseconds, because databases
 * round finer instants and a hash over the finer value would never verify again.
 */
@Configuration(proxyBeanMethods = false)
class ProgramClock {

  @Bean
  Clock clock() {
    return Clock.tickMillis(ZoneOffset.UTC);
  }
}
