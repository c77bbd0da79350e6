package org.rogatory.storage;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks every second whether the database answers, on a thread and a connection of its own, so that
 * it knows whatever the others do. While it does not answer, nobody waits for a connection: see
 * {@link DatabaseGate}. An embedded database that has closed itself is told as {@link
 * DatabaseClosedItself} and never opened again.
 */
@Component
public class DatabaseWatch implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(DatabaseWatch.class);
  private static final long WHILE_THERE = Duration.ofSeconds(1).toNanos();
  private static final long WHILE_AWAY = Duration.ofMillis(250).toNanos();

  /** So long, in seconds, the database has to answer. */
  private static final String PATIENCE = "2";

  private final QuietLogs others;
  private final DiskReserve disk;
  private final ApplicationEventPublisher events;
  private @Nullable HikariDataSource pool;
  private @Nullable Connection own;
  private volatile @Nullable SQLException away;
  private volatile @Nullable DatabaseClosedItself closed;
  private volatile boolean running;
  private long since;

  DatabaseWatch(QuietLogs others, DiskReserve disk, ApplicationEventPublisher events) {
    this.others = others;
    this.disk = disk;
    this.events = events;
  }

  /** Looks after this database from the start of the program on. */
  void over(HikariDataSource database) {
    this.pool = database;
  }

  /** Whether the database does not answer. */
  public boolean isAway() {
    return away != null;
  }

  /** Why it does not. */
  Optional<SQLException> why() {
    return Optional.ofNullable(away);
  }

  /** That it has closed itself; empty as long as it has not. */
  Optional<DatabaseClosedItself> closed() {
    return Optional.ofNullable(closed);
  }

  /** Whoever learns of it says it here; it is told once, and not while the program ends anyway. */
  void closedItself(SQLException failure) {
    synchronized (this) {
      if (!running) {
        return;
      }
      running = false;
      closed = new DatabaseClosedItself(failure);
      away = failure;
    }
    events.publishEvent(new DatabaseClosedItself(failure));
  }

  @Override
  public void start() {
    HikariDataSource database = pool;
    if (database != null) {
      running = true;
      Thread watching = new Thread(() -> watch(database), "database-watch");
      watching.setDaemon(true);
      watching.start();
    }
  }

  private void watch(HikariDataSource database) {
    while (running) {
      look(database);
      LockSupport.parkNanos(isAway() ? WHILE_AWAY : WHILE_THERE);
    }
    close();
  }

  private void look(HikariDataSource database) {
    try {
      try {
        ask(database);
      } catch (SQLException lost) {
        askAnew(database, lost);
      }
      returned(database);
    } catch (SQLException failure) {
      close();
      lost(failure);
    }
  }

  /** The connection alone may be lost. */
  private void askAnew(HikariDataSource database, SQLException lost) throws SQLException {
    close();
    if (DatabaseClosedItself.causes(lost)) {
      throw lost;
    }
    ask(database);
  }

  private void ask(HikariDataSource database) throws SQLException {
    disk.require(database.getJdbcUrl());
    Connection connection = own == null ? connect(database) : own;
    own = connection;
    try (Statement statement = connection.createStatement()) {
      statement.execute("select 1");
    }
  }

  private static Connection connect(HikariDataSource database) throws SQLException {
    Properties how = new Properties();
    how.putAll(database.getDataSourceProperties());
    given("user", database.getUsername(), how);
    given("password", database.getPassword(), how);
    if (String.valueOf(database.getJdbcUrl()).startsWith("jdbc:postgresql:")) {
      how.setProperty("loginTimeout", PATIENCE);
      how.setProperty("connectTimeout", PATIENCE);
      how.setProperty("socketTimeout", PATIENCE);
    }
    return DriverManager.getConnection(database.getJdbcUrl(), how);
  }

  /** What is not said to the pool, an empty password is not, is not said here either. */
  private static void given(String name, @Nullable String value, Properties how) {
    if (value != null) {
      how.setProperty(name, value);
    }
  }

  private void lost(SQLException failure) {
    if (DatabaseClosedItself.causes(failure)) {
      closedItself(failure);
      return;
    }
    if (!isAway() && running) {
      since = System.nanoTime();
      String why = DiskReserve.FULL.equals(failure.getSQLState()) ? failure.getMessage() : "";
      log.error("the database does not answer: SQL state {} {}", failure.getSQLState(), why);
      others.hush();
    }
    away = failure;
  }

  private void returned(HikariDataSource database) {
    if (isAway()) {
      forgetOld(database.getHikariPoolMXBean());
      Duration gone = Duration.ofNanos(System.nanoTime() - since);
      log.info("the database answers again, after {} seconds", gone.toSeconds());
      away = null;
      others.speak();
    }
  }

  /** What the pool still holds was lost with the database, and would fail once more each. */
  private static void forgetOld(@Nullable HikariPoolMXBean connections) {
    if (connections != null) {
      connections.softEvictConnections();
    }
  }

  private void close() {
    Connection connection = own;
    own = null;
    if (connection != null) {
      try {
        connection.close();
      } catch (SQLException gone) {
        log.debug("the connection was closed already", gone);
      }
    }
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
