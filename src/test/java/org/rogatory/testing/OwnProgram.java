package org.rogatory.testing;

import java.util.ArrayList;
import java.util.List;
import org.rogatory.Rogatory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * A program that a test starts for itself, with settings of its own, because it breaks what others
 * share. It costs some ten seconds: one for a test class at most.
 */
public final class OwnProgram implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  private OwnProgram(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /**
   * Starts it on any free port.
   *
   * @param settings such as {@code --rogatory.data=...}
   */
  public static OwnProgram start(String... settings) {
    return with("h2", settings);
  }

  /** As above, on a PostgreSQL that the settings name. */
  public static OwnProgram onPostgresql(String... settings) {
    return with("embedded-postgresql", settings);
  }

  /** As an office runs it: with the profile {@code production} alone, and what it is given. */
  public static OwnProgram inProduction(String... settings) {
    List<String> all = new ArrayList<>(List.of(settings));
    all.add("--spring.profiles.active=production");
    return new OwnProgram(
        new SpringApplicationBuilder(Rogatory.class)
            .initializers(ofMainCodeOnly())
            .run(all.toArray(String[]::new)));
  }

  private static OwnProgram with(String database, String... settings) {
    List<String> all = new ArrayList<>(List.of(settings));
    all.add("--spring.profiles.active=test," + database);
    return new OwnProgram(
        new SpringApplicationBuilder(Rogatory.class)
            .initializers(ofMainCodeOnly())
            .run(all.toArray(String[]::new)));
  }

  /** The tests lie in the program's packages and bring components of their own. */
  public static ApplicationContextInitializer<ConfigurableApplicationContext> ofMainCodeOnly() {
    return context -> context.getBeanFactory().registerSingleton("mainCode", new MainCodeOnly());
  }

  /** Where it listens. */
  public int port() {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  /** All its parts. */
  public ConfigurableApplicationContext context() {
    return context;
  }

  @Override
  public void close() {
    context.close();
  }

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
