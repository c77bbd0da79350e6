package org.rogatory.web.security;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.testing.OwnProgram;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * A program with a declared proxy at 127.0.0.1, which browsers reach by https; 127.0.0.2 is
 * somebody else. Over sockets, because a client would keep secure cookies to itself.
 */
@ExtendWith(OutputCaptureExtension.class)
class ConnectionsTest {

  private static final String PROXY = "127.0.0.1";
  private static final String OTHER = "127.0.0.2";
  private static final List<String> FORWARDED =
      List.of("X-Forwarded-Proto: https", "X-Forwarded-For: 198.51.100.7");

  private static OwnProgram program;

  @BeforeAll
  static void start() {
    program = OwnProgram.start("--rogatory.proxy.addresses=10.9.9.9," + PROXY);
  }

  @AfterAll
  static void end() {
    program.close();
  }

  @Test
  void behindTheProxyTheSessionBelongsToThisHostAndToTls(CapturedOutput log) throws Exception {
    Answer login = login(PROXY, FORWARDED);

    assertThat(login.header("Location")).containsExactly("/");
    assertThat(login.header("Set-Cookie"))
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith("__Host-session=")
                    .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                    .doesNotContain("Domain"));
    assertThat(get("/inbox", PROXY, with(FORWARDED, "Cookie: " + login.cookies())).status())
        .isEqualTo(200);
    assertThat(log).contains("login of caseworker from 198.51.100.7");
  }

  @Test
  void byHttpsBrowsersAreToldToComeByHttpsOnly() throws Exception {
    for (String path : List.of("/login", "/files", "/api/overview", "/assets/mark.svg")) {
      assertThat(get(path, PROXY, FORWARDED).header("Strict-Transport-Security"))
          .as(path)
          .containsExactly("max-age=31536000 ; includeSubDomains");
    }
    assertThat(get("/files", PROXY, FORWARDED).header("Location"))
        .containsExactly("/login?next=%2Ffiles");
  }

  @Test
  void whatAnybodyElseSaysOfItsWayIsNotBelieved(CapturedOutput log) throws Exception {
    Answer login = login(OTHER, FORWARDED);

    assertThat(get("/login", OTHER, FORWARDED).header("Strict-Transport-Security")).isEmpty();
    assertThat(login.status()).isEqualTo(302);
    assertThat(log)
        .contains("login of caseworker from " + OTHER)
        .doesNotContain("login of caseworker from 198.51.100.7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/login", "/files", "/api/overview", "/assets/rogatory.css", "/nothing"})
  void everyAnswerKeepsOtherSitesAway(String path) throws Exception {
    Answer answer = get(path, PROXY, List.of());

    assertThat(answer.header("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
    assertThat(answer.header("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
    assertThat(answer.header("Referrer-Policy")).containsExactly("same-origin");
    assertThat(answer.header("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(answer.header("Permissions-Policy").get(0)).contains("camera=()");
    assertThat(answer.header("Content-Security-Policy").get(0)).contains("default-src 'none'");
    assertThat(answer.header("Strict-Transport-Security")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "POST, cross-site, 403",
    "POST, same-site, 403",
    "PUT, cross-site, 403",
    "DELETE, cross-site, 403",
    "GET, cross-site, 401",
    "POST, same-origin, 401",
    "POST, none, 401"
  })
  void aPageOfAnotherSiteChangesNothing(String method, String from, int status) throws Exception {
    Answer answer = send(method, "/api/requests", PROXY, List.of("Sec-Fetch-Site: " + from), "{}");

    assertThat(answer.status()).isEqualTo(status);
  }

  @Test
  void aFormOfAnotherSiteLogsNobodyIn() throws Exception {
    assertThat(login(PROXY, List.of("Sec-Fetch-Site: cross-site")).status()).isEqualTo(403);
    assertThat(login(PROXY, List.of("Sec-Fetch-Site: same-origin")).status()).isEqualTo(302);
  }

  private static Answer login(String from, List<String> headers) throws IOException {
    Answer page = get("/login", from, headers);
    String token = Jsoup.parse(page.body()).select("main [name=_csrf]").val();
    String form =
        "username=caseworker&password=demo&_csrf="
            + URLEncoder.encode(token, StandardCharsets.UTF_8);
    List<String> all =
        with(
            with(headers, "Cookie: " + page.cookies()),
            "Content-Type: application/x-www-form-urlencoded");
    return send("POST", "/login", from, all, form);
  }

  private static List<String> with(List<String> headers, String more) {
    return Stream.concat(headers.stream(), Stream.of(more)).toList();
  }

  private static Answer get(String path, String from, List<String> headers) throws IOException {
    return send("GET", path, from, headers, "");
  }

  private static Answer send(
      String method, String path, String from, List<String> headers, String body)
      throws IOException {
    try (Socket socket = new Socket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
      socket.connect(new InetSocketAddress("127.0.0.1", program.port()));
      String head =
          method
              + " "
              + path
              + " HTTP/1.1\r\nHost: cases.example\r\nConnection: close\r\n"
              + headers.stream().map(line -> line + "\r\n").collect(Collectors.joining())
              + (body.isEmpty() ? "" : "Content-Length: " + body.length() + "\r\n")
              + "\r\n";
      socket.getOutputStream().write((head + body).getBytes(ISO_8859_1));
      return new Answer(new String(socket.getInputStream().readAllBytes(), ISO_8859_1));
    }
  }

  private record Answer(String text) {

    int status() {
      return Integer.parseInt(text.split(" ", 3)[1]);
    }

    List<String> header(String name) {
      String begin = name.toLowerCase(Locale.ROOT) + ":";
      return text.substring(0, text.indexOf("\r\n\r\n"))
          .lines()
          .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(begin))
          .map(line -> line.substring(begin.length()).strip())
          .toList();
    }

    String cookies() {
      return header("Set-Cookie").stream()
          .map(cookie -> cookie.split(";", 2)[0])
          .filter(cookie -> !cookie.endsWith("="))
          .collect(Collectors.joining("; "));
    }

    String body() {
      return text.substring(text.indexOf("\r\n\r\n"));
    }
  }
}
