package org.rogatory.home;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HomeConfiguration {

  @Bean
  Home home(HomeProperties properties) {
    return new Home(Path.of(properties.home()));
  }

  @Bean
  Office office(Home home) {
    return Office.read(home);
  }

  /** The one resolver of pages; it takes the place, and so the name, of Spring Boot's own. */
  @Bean
  PageResolver defaultTemplateResolver(
      Home home, @Value("${spring.thymeleaf.cache:true}") boolean cache) {
    return new PageResolver(home, cache);
  }

  @Bean
  TakenFromBeside takenFromBeside(Home home) {
    return new TakenFromBeside(home);
  }
}
