package org.rogatory.requests;

import java.util.List;
import org.rogatory.deadlines.DeadlineKinds;
import org.rogatory.home.Home;
import org.rogatory.journal.FactKinds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RequestsConfiguration {

  @Bean
  FactKinds requestFacts() {
    return FactKinds.below(IncomingFact.class);
  }

  @Bean
  DeadlineKinds requestDeadlines() {
    return new DeadlineKinds(List.of(RequestDeadline.values()));
  }

  @Bean
  RequestLimits requestLimits(Home home) {
    return RequestLimits.read(home);
  }

  @Bean
  OfficeReadings officeReadings(Home home) {
    return OfficeReadings.read(home);
  }
}
