package org.rogatory.needtoknow;

import org.rogatory.access.Role;
import org.rogatory.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of the teams in the navigation bar. */
@Configuration(proxyBeanMethods = false)
class NeedToKnowConfiguration {

  @Bean
  NavigationItem teamsInNavigation() {
    return NavigationItem.of("teams", "/teams", 70, Role.SUPERVISOR, Role.AUDITOR);
  }
}
