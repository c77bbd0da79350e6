package org.rogatory.casefile.confidentiality;

import org.rogatory.home.Home;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConfidentialityConfiguration {

  @Bean
  AccessPolicy accessPolicy(Home home) {
    return AccessPolicy.read(home);
  }
}
