package org.rogatory;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/**
 * The one clock that everything asks for the time, where no other one stands in for it. It ticks in
 * milliseconds, because databases round finer instants and a hash over the finer value would never
 * verify again.
 */
@Configuration(proxyBeanMethods = false)
class ProgramClock {

  @Bean
  @Fallback
  Clock clock() {
    return Clock.tickMillis(ZoneOffset.UTC);
  }
}
