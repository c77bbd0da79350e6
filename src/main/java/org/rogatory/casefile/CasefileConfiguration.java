package org.rogatory.casefile;

import org.rogatory.journal.FactKinds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CasefileConfiguration {

  @Bean
  FactKinds fileFacts() {
    return FactKinds.below(FileFact.class);
  }
}
