package org.rogatory.demo;

import java.time.Duration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far the program's clock was moved forward. It is kept in the database: after a restart the
 * clock must not stand before what the journals say.
 */
@Component
@Profile({"demo", "test"})
class TimeAhead {

  private final JdbcClient database;
  private volatile Duration by = Duration.ZERO;

  TimeAhead(JdbcClient database) {
    this.database = database;
    read();
  }

  /** By how much the clock is ahead of the real time; never negative. */
  Duration by() {
    return by;
  }

  /** Moves the clock. It shows so once the transaction has ended and {@link #read} was called. */
  void add(Duration stretch) {
    database
        .sql("update demo_clock set ahead_seconds = ahead_seconds + ?")
        .param(stretch.toSeconds())
        .update();
  }

  /** From now on the clock shows what the database says. */
  void read() {
    by =
        Duration.ofSeconds(
            database.sql("select ahead_seconds from demo_clock").query(Long.class).single());
  }
}
