package org.rogatory.workflow.camunda;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Makes and changes all tables in a PostgreSQL, those of the engine too, by an account of its own,
 * and gives the program's account what it needs of them and no more: so the program runs by an
 * account that can alter no table and no entry of a journal.
 */
public final class Migrate {

  private static final int DONE = 0;
  private static final int IMPOSSIBLE = 2;

  /** What is written once and never changed. */
  private static final List<String> WRITTEN_ONCE =
      List.of(
          "journal_entry",
          "daily_root",
          "file_read",
          "office_entry",
          "state_change",
          "reading_change",
          "person_identity");

  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle(
          "messages.processes",
          Locale.ROOT,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));

  private final PrintStream out;
  private final Map<String, String> environment;
  private final String[] locations;

  Migrate(PrintStream out, Map<String, String> environment, String... locations) {
    this.out = out;
    this.environment = environment;
    this.locations = locations;
  }

  /** Called by {@code bin/migrate}. */
  public static void main(String[] args) {
    int code;
    try (PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8)) {
      code =
          new Migrate(
                  out,
                  System.getenv(),
                  "classpath:db/migration/common",
                  "classpath:db/migration/postgresql",
                  "classpath:db/migration/production")
              .run(List.of(args));
    }
    System.exit(code);
  }

  /**
   * Migrates.
   *
   * @param args the address of the database
   * @return 0 where all is done, 2 where it is not; it can be begun again
   */
  int run(List<String> args) {
    String owner = environment.getOrDefault("MIGRATION_USER", "");
    String password = environment.getOrDefault("MIGRATION_PASSWORD", "");
    String program = environment.getOrDefault("DATABASE_USER", "");
    boolean isUsable =
        args.size() == 1
            && args.get(0).startsWith("jdbc:postgresql:")
            && Stream.of(owner, password, program).noneMatch(String::isBlank)
            && !owner.equals(program);
    if (!isUsable) {
      out.println(text("migrate.usage"));
      return IMPOSSIBLE;
    }
    try {
      Flyway.configure()
          .dataSource(args.get(0), owner, password)
          .locations(locations)
          .load()
          .migrate();
      engine(args.get(0), owner, password);
      try (Connection database = DriverManager.getConnection(args.get(0), owner, password)) {
        grant(database, program);
      }
    } catch (FlywayException | ProcessEngineException | SQLException failed) {
      out.println(text("migrate.failed", String.valueOf(failed.getMessage())));
      return IMPOSSIBLE;
    }
    out.println(text("migrate.done", program));
    return DONE;
  }

  /** The engine makes its own tables when it is built, as it is set up for the program. */
  private static void engine(String address, String owner, String password) {
    StandaloneProcessEngineConfiguration engine = new StandaloneProcessEngineConfiguration();
    engine.setJdbcDriver("org.postgresql.Driver");
    engine.setJdbcUrl(address);
    engine.setJdbcUsername(owner);
    engine.setJdbcPassword(password);
    engine.setDatabaseSchemaUpdate("true");
    engine.setHistoryLevel(new ActivityLevelWithJobs());
    engine.setJobExecutorActivate(false);
    engine.setAuthorizationEnabled(false);
    engine.setDbIdentityUsed(false);
    engine.setTaskMetricsEnabled(false);
    engine.setMetricsEnabled(false);
    engine.setDbMetricsReporterActivate(false);
    engine.setCmmnEnabled(false);
    engine.setDmnEnabled(false);
    engine.buildProcessEngine().close();
  }

  private static void grant(Connection database, String program) throws SQLException {
    database.setAutoCommit(false);
    String account = quoted(program);
    String schema = quoted(database.getSchema());
    try (Statement statement = database.createStatement()) {
      statement.execute("revoke create on schema " + schema + " from public, " + account);
      statement.execute("grant usage on schema " + schema + " to " + account);
      statement.execute(
          "grant select, insert, update, delete on all tables in schema "
              + schema
              + " to "
              + account);
      statement.execute(
          "grant usage, select on all sequences in schema " + schema + " to " + account);
      for (String table : WRITTEN_ONCE) {
        statement.execute("revoke update, delete on " + table + " from " + account);
      }
      statement.execute("revoke insert, update, delete on flyway_schema_history from " + account);
    }
    database.commit();
  }

  private static String quoted(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  private static String text(String key, String... arguments) {
    return new MessageFormat(TEXTS.getString(key), Locale.ENGLISH).format(arguments);
  }
}
