package org.rogatory.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.access.People;
import org.rogatory.access.Role;
import org.rogatory.testing.OwnProgram;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the claims of the provider must say before somebody is let in, on real ports. */
@ExtendWith(OutputCaptureExtension.class)
class SignOnClaimsTest {

  private static final String TWO = "urn:office:two-factors";

  @TempDir private static Path folder;

  private static EmbeddedPostgres postgres;
  private static Provider provider;
  private static OwnProgram program;

  /** Gives cookies back that are for TLS only, as a browser before the declared proxy does. */
  private static final class BehindTls extends CookieManager {

    @Override
    public Map<String, List<String>> get(URI to, Map<String, List<String>> headers)
        throws IOException {
      return super.get(URI.create(to.toString().replaceFirst("^http:", "https:")), headers);
    }
  }

  @BeforeAll
  static void start() throws Exception {
    postgres = EmbeddedPostgres.start();
    provider = Provider.start();
    program =
        OwnProgram.inProduction(
            "--OIDC_ISSUER=" + provider.address(),
            "--OIDC_CLIENT_ID=rogatory",
            "--OIDC_CLIENT_SECRET=secret",
            "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
            "--spring.datasource.username=postgres",
            "--spring.datasource.password=postgres",
            "--spring.datasource.hikari.maximum-pool-size=10",
            "--server.port=0",
            "--server.address=127.0.0.1",
            "--rogatory.proxy.addresses=10.0.0.5",
            "--rogatory.home=target/empty-home",
            "--rogatory.seals.folder=" + folder.resolve("seals"),
            "--rogatory.seals.key=" + folder.resolve("key"),
            "--rogatory.seals.create-key=true",
            "--rogatory.single-sign-on.check=0s",
            "--rogatory.single-sign-on.required-acr=" + TWO + ",urn:office:card",
            "--rogatory.single-sign-on.required-amr=mfa",
            "--rogatory.single-sign-on.max-age=1h",
            "--rogatory.single-sign-on.required-scope=rogatory",
            "--camunda.bpm.job-execution.enabled=false",
            "--spring.autoconfigure.exclude=org.springframework.boot.autoconfigure.security.oauth2"
                + ".server.servlet.OAuth2AuthorizationServerJwtAutoConfiguration");
  }

  @AfterAll
  static void end() throws Exception {
    for (AutoCloseable each : new AutoCloseable[] {program, provider, postgres}) {
      if (each != null) {
        each.close();
      }
    }
  }

  private static void strong(String account, Map<String, Object> besides) {
    Map<String, Object> said = new HashMap<>(Map.of("acr", TWO, "amr", List.of("pwd", "mfa")));
    said.putAll(besides);
    provider.give(account, "rogatory-caseworker");
    provider.say(account, said);
  }

  @Test
  void aLoginNameStaysWithTheAccountThatHadItFirst(CapturedOutput log) throws Exception {
    strong("anna", Map.of());
    assertThat(login("anna").uri().getPath()).isEqualTo("/files");

    strong("mallory", Map.of("preferred_username", "anna"));
    isRefused(login("mallory"), "belongs to another account");
    assertThat(log).contains("the login name anna is another account's: not let in");

    database("delete from person_identity where login = 'anna'");
    assertThat(login("mallory").uri().getPath()).isEqualTo("/files");
  }

  @Test
  void anAccountThatIsCalledOtherwiseNowIsNoSecondPerson() throws Exception {
    strong("berta", Map.of());
    assertThat(login("berta").uri().getPath()).isEqualTo("/files");

    strong("berta", Map.of("preferred_username", "berta-married"));

    isRefused(login("berta"), "had another login name here before");
  }

  @Test
  void whoHasNoRoleHereTakesNoLoginName(CapturedOutput log) throws Exception {
    strong("nobody", Map.of("preferred_username", "dora"));
    provider.give("nobody", "everybody");
    isRefused(login("nobody"), "your account has no role here");
    assertThat(call(token("nobody", "rogatory")).statusCode()).isEqualTo(401);

    strong("dora", Map.of());
    assertThat(login("dora").uri().getPath()).isEqualTo("/files");

    isRefused(login("nobody"), "belongs to another account");
    assertThat(log).contains("the login name dora is another account's: not let in");
    assertThat(program.context().getBean(People.class).get("dora").roles())
        .containsExactly(Role.CASEWORKER);
  }

  static List<Map<String, Object>> weak() {
    return List.of(
        Map.of(),
        Map.of("amr", List.of("mfa")),
        Map.of("acr", TWO),
        Map.of("acr", "urn:office:one-factor", "amr", List.of("mfa")),
        Map.of("acr", TWO, "amr", List.of("pwd")),
        Map.of(
            "acr",
            TWO,
            "amr",
            List.of("mfa"),
            "auth_time",
            Instant.now().getEpochSecond() - 2 * 3600));
  }

  @ParameterizedTest
  @MethodSource("weak")
  void whoeverLoggedInTooWeaklyIsNotLetInAndReadsWhy(Map<String, Object> claims, CapturedOutput log)
      throws Exception {
    provider.give("weak", "rogatory-caseworker");
    provider.say("weak", claims);

    isRefused(login("weak"), "a stronger or more recent login");
    assertThat(log).contains("the login of weak is not as strong as the office asks for");
  }

  /** A token that is renewed need not say again how somebody logged in. */
  @Test
  void whoeverIsLoggedInStaysSo() throws Exception {
    strong("carla", Map.of());
    HttpClient browser = browser();
    login(browser, "carla");

    provider.say("carla", Map.of());

    assertThat(open(browser, "/files").uri().getPath()).isEqualTo("/files");
  }

  @Test
  void theProviderIsAskedForIt() throws Exception {
    String asked =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(address("/oauth2/authorization/office"))).build(),
                BodyHandlers.ofString())
            .headers()
            .firstValue("Location")
            .orElseThrow();

    assertThat(asked).contains("max_age=3600").contains("acr_values=" + TWO + "%20urn:office:card");
  }

  @Test
  void aBearerTokenIsShortLivedAndForThisProgram() throws Exception {
    provider.give("feeder", "rogatory-caseworker");
    provider.give("longlived", "rogatory-caseworker");

    assertThat(call(token("feeder", "rogatory")).statusCode()).isEqualTo(200);
    assertThat(call(token("feeder", "rogatory%20profile")).statusCode()).isEqualTo(200);
    refused(token("feeder", "profile"));
    refused(token("longlived", "rogatory"));
    provider.give("ahead", "rogatory-caseworker");
    Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
    provider.say("ahead", Map.of("iat", tomorrow, "exp", tomorrow.plusSeconds(600)));
    refused(token("ahead", "rogatory"));
  }

  private static void refused(String token) throws Exception {
    HttpResponse<String> answer = call(token);
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
  }

  private static void isRefused(HttpResponse<String> page, String why) {
    assertThat(page.uri().getPath()).isEqualTo("/login");
    assertThat(Jsoup.parse(page.body()).select("[role=alert]").text()).contains(why);
  }

  private static void database(String sql) {
    program
        .context()
        .getBean(TransactionTemplate.class)
        .executeWithoutResult(
            begun ->
                assertThat(program.context().getBean(JdbcClient.class).sql(sql).update())
                    .isEqualTo(1));
  }

  private static HttpClient browser() {
    return HttpClient.newBuilder()
        .cookieHandler(new BehindTls())
        .followRedirects(HttpClient.Redirect.ALWAYS)
        .build();
  }

  private static HttpResponse<String> login(String account) throws Exception {
    return login(browser(), account);
  }

  private static HttpResponse<String> login(HttpClient browser, String account) throws Exception {
    String to = Jsoup.parse(open(browser, "/files").body()).select("a[href^=/oauth2]").attr("href");
    String token = Jsoup.parse(open(browser, to).body()).select("input[name=_csrf]").val();
    return browser.send(
        HttpRequest.newBuilder(URI.create(provider.address() + "/login"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept-Language", "en")
            .POST(
                BodyPublishers.ofString(
                    "username=%1$s&password=%1$s&_csrf=%2$s"
                        .formatted(account, URLEncoder.encode(token, UTF_8))))
            .build(),
        BodyHandlers.ofString());
  }

  private static HttpResponse<String> open(HttpClient browser, String path) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(URI.create(address(path))).header("Accept-Language", "en").build(),
        BodyHandlers.ofString());
  }

  private static String address(String path) {
    return "http://127.0.0.1:" + program.port() + path;
  }

  private static HttpResponse<String> call(String token) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address("/api/requests")))
                .header("Authorization", "Bearer " + token)
                .build(),
            BodyHandlers.ofString());
  }

  private static String token(String client, String scope) throws Exception {
    String known = Base64.getEncoder().encodeToString((client + ":" + client).getBytes(UTF_8));
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(provider.address() + "/oauth2/token"))
                    .header("Authorization", "Basic " + known)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("grant_type=client_credentials&scope=" + scope))
                    .build(),
                BodyHandlers.ofString());
    String token = new ObjectMapper().readTree(answer.body()).path("access_token").asText();
    assertThat(token).isNotEmpty();
    return token;
  }
}
