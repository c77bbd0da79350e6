package org.rogatory.register;

import org.rogatory.home.Home;
import org.rogatory.home.Office;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads what the office has written about its own State; a mistake stops the start. */
@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {

  private static final Logger log = LoggerFactory.getLogger(RegisterConfiguration.class);

  @Bean
  OwnState ownState(Home home, Office office) {
    return OwnState.read(home, office);
  }

  @Bean
  CompetentAuthorities competentAuthorities(Home home) {
    CompetentAuthorities authorities = CompetentAuthorities.read(home);
    if (!authorities.unserved().isEmpty()) {
      log.warn("{} names no authority for {}", CompetentAuthorities.FILE, authorities.unserved());
    }
    return authorities;
  }

  @Bean
  RegisterPolicy registerPolicy(Home home) {
    return RegisterPolicy.read(home);
  }
}
