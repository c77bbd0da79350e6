package org.rogatory.requests;

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
  DocumentPolicy documentPolicy(Home home) {
    return DocumentPolicy.read(home);
  }

  @Bean
  OfficeReadings officeReadings(Home home) {
    return OfficeReadings.read(home);
  }
}
