package org.rogatory.incoming.course;

import java.util.List;
import org.rogatory.casefile.FileKinds;
import org.rogatory.convention.FaultyTable;
import org.rogatory.convention.Notice;
import org.rogatory.convention.contents.Contents;
import org.rogatory.convention.grounds.Grounds;
import org.rogatory.convention.scope.Scope;
import org.rogatory.deadlines.reckoning.DeadlineKinds;
import org.rogatory.home.Home;
import org.rogatory.incoming.RequestKind;
import org.rogatory.incoming.RequestMatter;
import org.rogatory.incoming.facts.IncomingFact;
import org.rogatory.journal.FactKinds;
import org.rogatory.journal.MatterKinds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RequestsConfiguration {

  /** A table of rules that cannot be used stops the start, with all that is wrong in any. */
  RequestsConfiguration() {
    FaultyTable.stopAt(
        Scope::checkTables, Contents::checkTables, Grounds::checkTables, Notice::checkTable);
  }

  @Bean
  FactKinds requestFacts() {
    return FactKinds.below(IncomingFact.class);
  }

  @Bean
  MatterKinds requestMatters() {
    return new MatterKinds(List.of(RequestMatter.values()));
  }

  @Bean
  FileKinds requestKinds() {
    return new FileKinds(List.of(RequestKind.values()));
  }

  @Bean
  DeadlineKinds requestDeadlines() {
    return new DeadlineKinds(List.of(RequestDeadline.values()));
  }

  @Bean
  RequestLimits requestLimits(Home home) {
    return RequestLimits.read(home);
  }
}
