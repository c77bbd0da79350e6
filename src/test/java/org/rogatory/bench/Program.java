package org.rogatory.bench;

import org.rogatory.Rogatory;
import org.rogatory.testing.EmbeddedPostgresql;
import org.rogatory.testing.OwnProgram;
import org.rogatory.testing.TestClock;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

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
        .initializers(OwnProgram.ofMainCodeOnly())
        .run(
            "--rogatory.testing.fsync=on",
            "--spring.config.location=optional:classpath:/,optional:classpath:/config/");
  }
}
