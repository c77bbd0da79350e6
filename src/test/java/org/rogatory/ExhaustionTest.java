package org.rogatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ExhaustionTest {

  private final AtomicInteger ended = new AtomicInteger();

  @Test
  void endsTheProgramWhereMemoryIsExhausted() {
    ServletException wrapped =
        new ServletException("Handler dispatch failed", new OutOfMemoryError("Java heap space"));

    answer(
        (request, response) -> {
          throw wrapped;
        });

    assertThat(ended).hasValue(1);
  }

  @Test
  void anyOtherFailureGoesItsWay() {
    answer(
        (request, response) -> {
          throw new IllegalStateException(new SQLException("duplicate key", "23505", 23505));
        });

    assertThat(ended).hasValue(0);
  }

  @Test
  void endsTheProgramWhereTheDatabaseHasClosedItself() throws SQLException {
    try (Connection open = DriverManager.getConnection("jdbc:h2:mem:", "rogatory", "")) {
      exhaustion(new SingleConnectionDataSource(open, true)).lookAtDatabase();
      assertThat(ended).hasValue(0);
    }

    exhaustion(new ClosedDatabase()).lookAtDatabase();

    assertThat(ended).hasValue(1);
  }

  private static final class ClosedDatabase extends AbstractDataSource {

    @Override
    public Connection getConnection() throws SQLException {
      throw new SQLException("The database has been closed", "90098", 90098);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
      return getConnection();
    }
  }

  private void answer(FilterChain chain) {
    Exhaustion filter =
        new Exhaustion(JdbcClient.create(new SingleConnectionDataSource()), this::end);
    assertThatThrownBy(
            () ->
                filter.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), chain))
        .isInstanceOf(Exception.class);
  }

  private Exhaustion exhaustion(DataSource database) {
    return new Exhaustion(JdbcClient.create(database), this::end);
  }

  private void end() {
    ended.incrementAndGet();
  }
}
