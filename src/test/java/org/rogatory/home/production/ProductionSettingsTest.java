package org.rogatory.home.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.Environment;

/** What the packed files of settings say with the profile, and without. */
class ProductionSettingsTest {

  @Test
  void sessionsAreInTheDatabaseInProductionAndInMemoryOtherwise() {
    with(
        "production",
        settings -> {
          assertThat(excluded(settings)).isEmpty();
          assertThat(settings.getProperty("spring.flyway.locations")).contains("production");
          assertThat(settings.getProperty("server.servlet.session.cookie.secure"))
              .isEqualTo("true");
          assertThat(settings.getProperty("spring.session.timeout")).isEqualTo("2h");
          assertThat(settings.getActiveProfiles()).contains("postgresql").doesNotContain("demo");
        });
    with(
        "demo",
        settings ->
            assertThat(excluded(settings))
                .singleElement()
                .asString()
                .endsWith("SessionAutoConfiguration"));
  }

  private static List<String> excluded(Environment settings) {
    return Binder.get(settings)
        .bind("spring.autoconfigure.exclude", Bindable.listOf(String.class))
        .orElse(List.of());
  }

  private static void with(String profile, Consumer<Environment> then) {
    new ApplicationContextRunner()
        .withInitializer(new ConfigDataApplicationContextInitializer())
        .withPropertyValues("spring.profiles.active=" + profile)
        .run(context -> then.accept(context.getEnvironment()));
  }
}
