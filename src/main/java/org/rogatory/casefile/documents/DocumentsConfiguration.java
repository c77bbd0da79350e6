package org.rogatory.casefile.documents;

import org.rogatory.home.Home;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DocumentsConfiguration {

  @Bean
  DocumentPolicy documentPolicy(Home home) {
    return DocumentPolicy.read(home);
  }
}
