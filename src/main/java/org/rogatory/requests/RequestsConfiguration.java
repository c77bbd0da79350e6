package org.rogatory.requests;

import org.rogatory.journal.FactKinds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RequestsConfiguration {

  @Bean
  FactKinds requestFacts() {
    return FactKinds.below(RequestFact.class);
  }
}
