package org.rogatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
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
  void endsTheProgramWhereARequestMeetsADatabaseThatHasClosedItself() {
    answer(
        (request, response) -> {
          throw new IllegalStateException(new SQLException("closed", "90121", 90121));
        });

    assertThat(ended).hasValue(1);
  }

  private void answer(FilterChain chain) {
    Exhaustion filter = new Exhaustion(this::end);
    assertThatThrownBy(
            () ->
                filter.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), chain))
        .isInstanceOf(Exception.class);
  }

  private void end() {
    ended.incrementAndGet();
  }
}
