package org.rogatory.storage;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/**
 * Gives no connection while the database does not answer, instead of letting everybody wait for
 * one: requests are answered at once, and the pool finds its way back as soon as the database does.
 */
@Component
class DatabaseGate implements BeanPostProcessor {

  private final ObjectProvider<DatabaseWatch> watch;

  DatabaseGate(ObjectProvider<DatabaseWatch> watch) {
    this.watch = watch;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (bean instanceof HikariDataSource pool) {
      DatabaseWatch watching = watch.getObject();
      DataFolder.close(pool.getJdbcUrl());
      watching.over(pool);
      pool.setExceptionOverride(new Told(watching));
      return new Gated(pool, watching);
    }
    return bean;
  }

  /**
   * Learns of each error before the pool does: a pool opens further connections, and with them the
   * file of a database that has closed itself.
   */
  private record Told(DatabaseWatch watch) implements SQLExceptionOverride {

    @java.lang.Override
    public Override adjudicate(SQLException error) {
      if (DatabaseClosedItself.causes(error)) {
        watch.closedItself(error);
      }
      return Override.CONTINUE_EVICT;
    }
  }

  /** The pool behind its gate. */
  private static final class Gated extends DelegatingDataSource {

    private final DatabaseWatch watch;

    Gated(HikariDataSource pool, DatabaseWatch watch) {
      super(pool);
      this.watch = watch;
    }

    @Override
    public Connection getConnection() throws SQLException {
      Optional<DatabaseClosedItself> closed = watch.closed();
      if (closed.isPresent()) {
        throw closed.get().again();
      }
      Optional<SQLException> away = watch.why();
      if (away.isPresent()) {
        throw new DatabaseAway(away.get());
      }
      return super.getConnection();
    }
  }
}
