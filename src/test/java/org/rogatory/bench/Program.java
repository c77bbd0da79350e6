package org.rogatory.bench;

import org.rogatory.Rogatory;
import org.rogatory.testing.EmbeddedPostgresql;
import org.rogatory.testing.TestClock;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** The program as it runs in an office, on an embedded PostgreSQL that writes to the disk. */
final class Program {

  private Program() {}

  static ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(
            Rogatory.class,
            EmbeddedPostgresql.class,
            TestClock.class,
            WholeRequest.class,
            FullInbox.class)
        .profiles("test", "embedded-postgresql")
        .initializers(
            context -> context.getBeanFactory().registerSingleton("mainCode", new MainCodeOnly()))
        .run(
            "--rogatory.testing.fsync=on",
            "--spring.config.location=optional:classpath:/,optional:classpath:/config/");
  }

  /** The tests lie in the program's packages and bring components of their own. */
  private static final class MainCodeOnly extends TypeExcludeFilter {

    @Override
    public boolean match(MetadataReader found, MetadataReaderFactory all) {
      return found.getResource().getDescription().contains("test-classes");
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof MainCodeOnly;
    }

    @Override
    public int hashCode() {
      return MainCodeOnly.class.hashCode();
    }
  }
}
