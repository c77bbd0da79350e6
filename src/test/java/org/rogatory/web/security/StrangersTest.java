package org.rogatory.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.catalina.Container;
import org.apache.catalina.Context;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.testing.OwnProgram;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/**
 * Whoever has not logged in costs no memory, and is led to the page that he or she asked for. In a
 * program of its own: MockMvc puts a keeper of tokens in sessions into the one that others share.
 */
class StrangersTest {

  private static OwnProgram program;

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  @BeforeAll
  static void start() {
    program = OwnProgram.start();
  }

  @AfterAll
  static void end() {
    program.close();
  }

  @Test
  void noSessionIsMadeForThoseWhoOnlyLook() throws Exception {
    int before = sessions();

    for (String path :
        List.of("/", "/files", "/files?q=" + "a".repeat(3000), "/nothing", "/actuator/health")) {
      assertThat(get(path).headers().allValues("Set-Cookie")).isEmpty();
    }
    get("/login");
    post("/login", "username=caseworker&password=wrong&_csrf=" + token("/login"));
    post("/login", "username=caseworker&password=wrong");
    post("/theme", "theme=dark&_csrf=" + token("/login?left"));

    assertThat(sessions()).isEqualTo(before);
  }

  @Test
  void loginLeadsToThePageThatWasAskedForAlsoAfterAWrongPassword() throws Exception {
    String login = location(get("/files?sender=XB"));
    String again = location(post("/login", form(login, "wrong")));
    HttpResponse<String> in = post("/login", form(again, "demo"));

    assertThat(login).isEqualTo("/login?next=%2Ffiles%3Fsender%3DXB");
    assertThat(again).isEqualTo("/login?error&next=%2Ffiles%3Fsender%3DXB");
    assertThat(location(in)).isEqualTo("/files?sender=XB");
    assertThat(get("/files").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"//evil.example", "https://evil.example", "/\\evil.example", "", "/%0d%0ax\r\nx"})
  void loginLeadsNowhereElse(String next) throws Exception {
    String fields = form("/login", "demo") + "&next=" + encoded(next);

    assertThat(location(post("/login", fields))).isEqualTo("/");
  }

  @Test
  void whatIsLargeOrAFileIsNotReadOfAStranger() throws Exception {
    String large = form("/login", "demo") + "&x=" + "a".repeat(20_000);

    assertThat(post("/login", large).statusCode()).isEqualTo(403);
    assertThat(get("/files").statusCode()).isEqualTo(302);
  }

  @Test
  void aFormAfterTheEndOfItsSessionIsGivenBackAndNothingIsRemembered() throws Exception {
    int before = sessions();
    String text = encoded("Call back <b>on Monday</b>");

    HttpResponse<String> late =
        post("/files/XA-2026-00001/note", "text=" + text + "&kind=status-enquiry&_once=k e y");
    Document page = Jsoup.parse(late.body());

    assertThat(late.statusCode()).isEqualTo(401);
    assertThat(page.select("h1").text()).isEqualTo("You were logged out before this was sent");
    assertThat(page.select(".said").eachText()).containsExactly("Call back <b>on Monday</b>");
    assertThat(page.select("main a[href=/login]").attr("target")).isEqualTo("_blank");
    assertThat(sessions()).isEqualTo(before);
  }

  @Test
  void aLargeFormAfterTheEndOfItsSessionIsNotReadAndSaysSo() throws Exception {
    HttpResponse<String> late =
        post("/files/XA-2026-00001/note", "text=" + "long text ".repeat(2000));
    Document page = Jsoup.parse(late.body());

    assertThat(late.statusCode()).isEqualTo(401);
    assertThat(page.select(".said")).isEmpty();
    assertThat(page.select("main").text()).contains("It was not sent", "is large or brings a file");
  }

  @Test
  void aFormOfAnEarlierSessionIsGivenBackToo() throws Exception {
    post("/login", form("/login", "demo"));

    HttpResponse<String> late =
        post("/files/XA-2026-00001/note", "text=Call+back&_csrf=" + "f".repeat(64));

    assertThat(late.statusCode()).isEqualTo(403);
    assertThat(Jsoup.parse(late.body()).select("h1, .said").eachText())
        .containsExactly("You have logged in anew since this page was opened", "Call back");
  }

  @Test
  void theNameThatABrowserGivesTheServerIsNotGivenBack() throws Exception {
    assertThat(location(get("/files"))).startsWith("/login");
  }

  private int sessions() {
    ServletWebServerApplicationContext context =
        (ServletWebServerApplicationContext) program.context();
    TomcatWebServer server = (TomcatWebServer) context.getWebServer();
    for (Container each : server.getTomcat().getHost().findChildren()) {
      return ((Context) each).getManager().getActiveSessions();
    }
    throw new AssertionError("no web application");
  }

  private String form(String page, String password) throws Exception {
    String next = Jsoup.parse(get(page).body()).select("main [name=next]").val();
    return "username=caseworker&password=%s&_csrf=%s&next=%s"
        .formatted(password, token(page), encoded(next));
  }

  private String token(String page) throws Exception {
    return encoded(Jsoup.parse(get(page).body()).select("main [name=_csrf]").val());
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("none: " + answer.statusCode());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return browser.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String form) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    return browser.send(request, BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + program.port() + path);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
