package org.rogatory.information.pages;

import org.rogatory.access.Role;
import org.rogatory.files.lists.ListedKind;
import org.rogatory.information.InformationFiles;
import org.rogatory.information.InformationKind;
import org.rogatory.web.NavigationItem;
import org.rogatory.web.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InformationPagesConfiguration {

  @Bean
  NavigationItem informationNavigation() {
    return NavigationItem.of(
        "information", "/information", 30, Role.CASEWORKER, Role.SUPERVISOR, Role.AUDITOR);
  }

  @Bean
  ListedKind receivedInformationLines(InformationFiles information, Texts texts) {
    return new InformationLines(InformationKind.INFORMATION_RECEIVED, information, texts);
  }

  @Bean
  ListedKind sentInformationLines(InformationFiles information, Texts texts) {
    return new InformationLines(InformationKind.INFORMATION_SENT, information, texts);
  }
}
