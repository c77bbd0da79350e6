package org.rogatory.letters;

import org.rogatory.journal.FactKinds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LettersConfiguration {

  @Bean
  FactKinds letterFacts() {
    return FactKinds.below(LetterFact.class);
  }
}
