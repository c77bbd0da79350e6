package org.rogatory.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;

/**
 * A real PostgreSQL for the tests of a context. What connects to it depends on it, so it ends after
 * the context: ended before, it keeps the JVM waiting half a minute. Therefore it has no shutdown
 * hook of its own, which would run beside that of the context.
 */
@TestConfiguration(proxyBeanMethods = false)
@Profile("embedded-postgresql")
public class EmbeddedPostgresql {

  @Bean
  EmbeddedPostgres postgres(@Value("${rogatory.testing.fsync:off}") String fsync)
      throws IOException {
    return EmbeddedPostgres.builder()
        .setServerConfig("max_connections", "200")
        .setServerConfig("fsync", fsync)
        .setServerConfig("synchronous_commit", fsync)
        .setRegisterShutdownHook(false)
        .start();
  }

  @Bean
  JdbcConnectionDetails postgresConnection(EmbeddedPostgres postgres) {
    return new JdbcConnectionDetails() {
      @Override
      public String getUsername() {
        return "postgres";
      }

      @Override
      public String getPassword() {
        return "postgres";
      }

      @Override
      public String getJdbcUrl() {
        return postgres.getJdbcUrl("postgres", "postgres");
      }
    };
  }
}
