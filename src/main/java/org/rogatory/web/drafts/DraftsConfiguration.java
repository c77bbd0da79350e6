package org.rogatory.web.drafts;

import org.rogatory.home.Home;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DraftsConfiguration {

  @Bean
  DraftPolicy draftPolicy(Home home) {
    return DraftPolicy.read(home);
  }
}
