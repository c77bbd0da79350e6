package org.rogatory.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.client.RestClientException;

/** Whoever answers in the provider's place sends the program nowhere. */
class ProviderCallsTest {

  private final AtomicInteger elsewhere = new AtomicInteger();

  private HttpServer server;

  @BeforeEach
  void start() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/elsewhere",
        exchange -> {
          elsewhere.incrementAndGet();
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, 2);
          exchange.getResponseBody().write(new byte[] {'{', '}'});
          exchange.close();
        });
    server.createContext(
        "/go/",
        exchange -> {
          String code = exchange.getRequestURI().getPath().substring("/go/".length());
          exchange.getResponseHeaders().add("Location", "/elsewhere");
          exchange.sendResponseHeaders(Integer.parseInt(code), -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void end() {
    server.stop(0);
  }

  private String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void noCallGoesWhereAnAnswerSendsIt(int code) {
    String to = address("/go/" + code);

    assertThatThrownBy(() -> ProviderCalls.asking().getForObject(to, Map.class))
        .isInstanceOf(RestClientException.class)
        .hasStackTraceContaining("sends elsewhere");
    assertThatThrownBy(() -> ProviderCalls.tokens().post().uri(to).retrieve().toBodilessEntity())
        .isInstanceOf(RestClientException.class)
        .hasStackTraceContaining("sends elsewhere");
    assertThat(elsewhere).hasValue(0);
  }

  @Test
  void whatIsThereIsRead() {
    assertThat(ProviderCalls.asking().getForObject(address("/elsewhere"), Map.class)).isEmpty();
  }
}
