package org.rogatory.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What it was measured on: its kind, and nothing that names it. */
final class Machine {

  private final JdbcClient database;

  Machine(JdbcClient database) {
    this.database = database;
  }

  /** The day, the machine, the software, and how busy the machine was. */
  @Override
  public String toString() {
    return "Measured on %s: %d processors, %d GB, Java %s, PostgreSQL %s (%s). Load at the start: %s."
        .formatted(
            LocalDate.now(ZoneOffset.UTC),
            Runtime.getRuntime().availableProcessors(),
            memory(),
            Runtime.version().feature(),
            setting("server_version").split(" ", 2)[0],
            "fsync %s, synchronous_commit %s, shared_buffers %s"
                .formatted(
                    setting("fsync"), setting("synchronous_commit"), setting("shared_buffers")),
            Measured.text(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
  }

  private static long memory() {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return Math.round(system.getTotalMemorySize() / 1e9);
  }

  private String setting(String name) {
    return database.sql("select current_setting(?)").param(name).query(String.class).single();
  }
}
