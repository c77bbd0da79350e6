package org.rogatory.web.security;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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

  /** An identifier of Java's own, of which 122 bits are left to chance. */
  private static final Pattern JAVA_OWN =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

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

  @Test
  void everyCookieBelongsToThisHostAndToTls() throws Exception {
    Answer page = get("/login", PROXY, FORWARDED);
    String token =
        URLEncoder.encode(
            Jsoup.parse(page.body()).select("main [name=_csrf]").val(), StandardCharsets.UTF_8);
    List<String> headers = with(form(FORWARDED), "Cookie: " + page.cookies());

    List<String> cookies = new ArrayList<>(page.header("Set-Cookie"));
    for (String choice : List.of("language=zh", "theme=dark")) {
      String address = "/" + choice.split("=", 2)[0];
      cookies.addAll(
          send("POST", address, PROXY, headers, choice + "&_csrf=" + token).header("Set-Cookie"));
    }
    cookies.addAll(login(PROXY, FORWARDED).header("Set-Cookie"));

    assertThat(cookies.stream().map(cookie -> cookie.split("=", 2)[0]))
        .contains("__Host-entrance", "__Host-language", "__Host-theme", "__Host-session");
    assertThat(cookies)
        .allSatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith("__Host-")
                    .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                    .doesNotContain("Domain"));
    assertThat(
            get("/login", PROXY, with(FORWARDED, "Cookie: __Host-language=zh; __Host-theme=dark"))
                .body())
        .contains("lang=\"zh\"", "data-bs-theme=\"dark\"");
  }

  @Test
  void aPageLoadsNothingOfOthersAndStandsInNoPageOfOthers() throws Exception {
    for (String path : List.of("/login", "/api/overview", "/assets/rogatory.js", "/nothing")) {
      assertThat(get(path, PROXY, List.of()).header("Content-Security-Policy").get(0).split("; *"))
          .as(path)
          .contains(
              "default-src 'none'",
              "script-src 'self'",
              "style-src 'self'",
              "object-src 'none'",
              "base-uri 'none'",
              "form-action 'self'",
              "frame-ancestors 'self'");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/files, text/html;charset=UTF-8",
    "/nothing/to/see, text/html;charset=UTF-8",
    "/api/overview, application/problem+json",
    "/assets/rogatory.css, text/css",
    "/assets/rogatory.js, text/javascript"
  })
  void everyAnswerSaysWhatItIs(String path, String type) throws Exception {
    List<String> headers = List.of("Cookie: " + login(PROXY, FORWARDED).cookies());

    assertThat(get(path, PROXY, with(FORWARDED, headers.get(0))).header("Content-Type"))
        .singleElement()
        .asString()
        .startsWith(type);
  }

  @Test
  void noOtherSiteReadsAnAnswer() throws Exception {
    List<String> other =
        List.of("Origin: https://evil.example", "Access-Control-Request-Method: POST");

    for (String path : List.of("/login", "/files", "/api/requests", "/assets/rogatory.js")) {
      for (String method : List.of("GET", "OPTIONS")) {
        assertThat(send(method, path, PROXY, other, "").text().toLowerCase(Locale.ROOT))
            .as("%s %s", method, path)
            .doesNotContain("access-control-allow");
      }
    }
  }

  @Test
  void whatOnlyThoseReadWhoAreLoggedInIsKeptNowhere() throws Exception {
    String session = "Cookie: " + login(PROXY, FORWARDED).cookies();
    String password = Base64.getEncoder().encodeToString("caseworker:demo".getBytes(UTF_8));

    for (String path : List.of("/inbox", "/files", "/sessions", "/states", "/nothing")) {
      assertThat(get(path, PROXY, with(FORWARDED, session)).header("Cache-Control").get(0))
          .as(path)
          .contains("no-store");
    }
    for (String path : List.of("/api/requests", "/api/tasks", "/v3/api-docs")) {
      Answer answer = get(path, PROXY, List.of("Authorization: Basic " + password));
      assertThat(answer.status()).as(path).isEqualTo(200);
      assertThat(answer.header("Cache-Control").get(0)).as(path).contains("no-store");
    }
  }

  @Test
  void aLoginMakesANewSessionAndEndsTheOneBefore() throws Exception {
    String planted = "__Host-session=0123456789ABCDEF0123456789ABCDEF";
    Answer first = login(PROXY, with(FORWARDED, "Cookie: " + planted));
    String session = sessionOf(first);
    Answer again = login(PROXY, FORWARDED, session);

    assertThat(session).isNotEqualTo(planted);
    assertThat(again.status()).isEqualTo(302);
    assertThat(sessionOf(again)).startsWith("__Host-session=").isNotEqualTo(session);
    assertThat(isLoggedIn(sessionOf(again))).isTrue();
    assertThat(isLoggedIn(session)).isFalse();
    assertThat(isLoggedIn(planted)).isFalse();
  }

  @Test
  void aLogoutEndsTheSessionForWhoeverHasItsCookie() throws Exception {
    String session = sessionOf(login(PROXY, FORWARDED));
    Answer page = get("/inbox", PROXY, with(FORWARDED, "Cookie: " + session));
    String token = Jsoup.parse(page.body()).select("form[action=/logout] [name=_csrf]").val();

    Answer left =
        send(
            "POST",
            "/logout",
            PROXY,
            with(form(FORWARDED), "Cookie: " + session),
            "_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8));

    assertThat(left.header("Location")).containsExactly("/login?left");
    assertThat(isLoggedIn(session)).isFalse();
  }

  /** What names a session, and what proves that a form is ours, is left to chance in 128 bits. */
  @Test
  void whatNobodyMayGuessIsLongAndLeftToChance() throws Exception {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 20; i++) {
      Answer login = login(PROXY, FORWARDED);
      Stream.of(sessionOf(login), get("/login", PROXY, FORWARDED).cookies())
          .map(cookie -> cookie.split("=", 2)[1])
          .peek(value -> assertThat(value).matches("[0-9A-Fa-f]{32,}|[0-9A-Za-z_-]{22,}"))
          .peek(value -> assertThat(plain(value)).doesNotContainPattern(JAVA_OWN))
          .forEach(value -> assertThat(seen.add(value)).isTrue());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/",
        "/assets/fonts/",
        "/vendor/",
        "/webjars/",
        "/.git/HEAD",
        "/config/",
        "/config/application.yml",
        "/assets/../application.yml",
        "/assets/%2e%2e/config/office.yml"
      })
  void noFolderIsShownAndNothingBesideIt(String path) throws Exception {
    String session = sessionOf(login(PROXY, FORWARDED));

    assertThat(get(path, PROXY, with(FORWARDED, "Cookie: " + session)).status()).isIn(400, 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/login", "/files", "/api/requests", "/assets/mark.svg"})
  void nobodyIsGivenBackWhatHeSent(String path) throws Exception {
    Answer answer = send("TRACE", path, PROXY, List.of("X-Said: secret"), "");

    assertThat(answer.status()).isIn(400, 403, 405);
    assertThat(answer.text()).doesNotContain("secret");
  }

  @Test
  void whereABodyEndsIsSaidInOneWay() throws Exception {
    List<String> known =
        List.of(
            "Authorization: Basic "
                + Base64.getEncoder().encodeToString("caseworker:demo".getBytes(UTF_8)),
            "Content-Type: application/json");
    String unknown = "{\"nobodyReadsThis\": 1}";
    String chunk = Integer.toHexString(unknown.length()) + "\r\n" + unknown + "\r\n0\r\n\r\n";

    assertThat(raw("/api/requests", with(known, "Transfer-Encoding: chunked"), 1, chunk).text())
        .contains("422", "nobodyReadsThis");
    assertThat(raw("/api/requests", with(known, "Content-Length: 3"), 22, unknown).status())
        .isEqualTo(400);
    assertThat(
            raw("/api/requests", with(known, "Transfer-Encoding: xchunked"), 22, unknown).status())
        .isIn(400, 501);
  }

  private static Answer raw(String path, List<String> headers, int length, String body)
      throws IOException {
    return sent(
        "POST " + path + " HTTP/1.1\r\nHost: cases.example\r\nConnection: close\r\n",
        PROXY,
        with(headers, "Content-Length: " + length),
        body);
  }

  private static List<String> form(List<String> headers) {
    return with(headers, "Content-Type: application/x-www-form-urlencoded");
  }

  private static String plain(String value) {
    try {
      return value + " " + new String(Base64.getUrlDecoder().decode(value), ISO_8859_1);
    } catch (IllegalArgumentException noSuchText) {
      return value;
    }
  }

  private static String sessionOf(Answer login) {
    return Stream.of(login.cookies().split("; "))
        .filter(cookie -> cookie.startsWith("__Host-session="))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isLoggedIn(String session) throws IOException {
    return get("/inbox", PROXY, with(FORWARDED, "Cookie: " + session)).status() == 200;
  }

  private static Answer login(String from, List<String> headers) throws IOException {
    return login(from, headers, "");
  }

  /** Logs in, in the session that there is already where one is named. */
  private static Answer login(String from, List<String> headers, String session)
      throws IOException {
    boolean isKnown = !session.isEmpty();
    List<String> known = isKnown ? with(headers, "Cookie: " + session) : headers;
    Answer page = get(isKnown ? "/sessions" : "/login", from, known);
    String token = Jsoup.parse(page.body()).select("[name=_csrf]").val();
    String form =
        "username=caseworker&password=demo&_csrf="
            + URLEncoder.encode(token, StandardCharsets.UTF_8);
    List<String> all =
        with(
            with(headers, "Cookie: " + (isKnown ? session : page.cookies())),
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
    return sent(
        method + " " + path + " HTTP/1.1\r\nHost: cases.example\r\nConnection: close\r\n",
        from,
        body.isEmpty() ? headers : with(headers, "Content-Length: " + body.length()),
        body);
  }

  private static Answer sent(String first, String from, List<String> headers, String body)
      throws IOException {
    try (Socket socket = new Socket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
      socket.connect(new InetSocketAddress("127.0.0.1", program.port()));
      String head =
          first
              + headers.stream().map(line -> line + "\r\n").collect(Collectors.joining())
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
