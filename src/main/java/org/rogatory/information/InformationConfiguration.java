package org.rogatory.information;

import java.util.List;
import java.util.stream.Stream;
import org.rogatory.casefile.FileKinds;
import org.rogatory.deadlines.reckoning.DeadlineKinds;
import org.rogatory.journal.FactKinds;
import org.rogatory.journal.MatterKinds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InformationConfiguration {

  @Bean
  FileKinds informationKinds() {
    return new FileKinds(List.of(InformationKind.values()));
  }

  @Bean
  FactKinds informationFacts() {
    return facts();
  }

  @Bean
  DeadlineKinds informationDeadlines() {
    return new DeadlineKinds(List.of(InformationDeadline.values()));
  }

  @Bean
  MatterKinds informationMatters() {
    return new MatterKinds(List.of(InformationMatter.values()));
  }

  static FactKinds facts() {
    return new FactKinds(
        Stream.of(InformationFact.class, DisclosureFact.class)
            .flatMap(kind -> FactKinds.below(kind).kinds().stream())
            .toList());
  }
}
