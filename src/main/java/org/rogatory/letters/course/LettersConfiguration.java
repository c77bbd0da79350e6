package org.rogatory.letters.course;

import java.util.List;
import org.rogatory.journal.FactKinds;
import org.rogatory.letters.LetterFact;
import org.rogatory.letters.LetterProcess;
import org.rogatory.workflow.Processes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LettersConfiguration {

  @Bean
  FactKinds letterFacts() {
    return FactKinds.below(LetterFact.class);
  }

  @Bean
  Processes letterProcesses() {
    return new Processes(List.of(LetterProcess.values()), List.of());
  }
}
