package org.rogatory.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The processor time that this JVM and its database have used. Unlike a rate it says the same
 * however busy the machine is with other things.
 */
final class Effort {

  private final OperatingSystemMXBean jvm =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private final ProcessHandle server;

  Effort(JdbcClient database) {
    long backend = database.sql("select pg_backend_pid()").query(Long.class).single();
    this.server = ProcessHandle.of(backend).flatMap(ProcessHandle::parent).orElseThrow();
  }

  /** In milliseconds, since both began; without connections that have been closed. */
  double spent() {
    long database =
        server
            .children()
            .flatMap(process -> process.info().totalCpuDuration().stream())
            .mapToLong(Duration::toMillis)
            .sum();
    return jvm.getProcessCpuTime() / 1e6 + database;
  }
}
