package org.rogatory.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
import org.rogatory.access.RolesTold;
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

  private static Office office;
  private static Provider provider;
  private static OwnProgram program;

  @BeforeAll
  static void start() throws Exception {
    office = Office.start(folder);
    provider = office.provider();
    program =
        office.node(
            "--rogatory.single-sign-on.required-acr=" + TWO + ",urn:office:card",
            "--rogatory.single-sign-on.required-amr=mfa",
            "--rogatory.single-sign-on.max-age=1h",
            "--rogatory.single-sign-on.required-scope=rogatory");
  }

  @AfterAll
  static void end() throws Exception {
    office.close();
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
    assertThat(call(office.token("nobody", "rogatory")).statusCode()).isEqualTo(401);

    strong("dora", Map.of());
    assertThat(login("dora").uri().getPath()).isEqualTo("/files");

    isRefused(login("nobody"), "belongs to another account");
    assertThat(log).contains("the login name dora is another account's: not let in");
    assertThat(program.context().getBean(People.class).get("dora").roles())
        .containsExactly(Role.CASEWORKER);
  }

  /** Not every provider renews the token of the login when the roles change. */
  @Test
  void whatTheProviderTellsNowCountsBeforeTheTokenOfTheLogin() throws Exception {
    strong("frida", Map.of());
    provider.tell("frida", Map.of("roles", List.of("rogatory-supervisor")));

    assertThat(login("frida").uri().getPath()).isEqualTo("/files");

    assertThat(program.context().getBean(People.class).get("frida").roles())
        .containsExactly(Role.SUPERVISOR);
  }

  /** The name that is looked at is the one under which the session goes on. */
  @Test
  void nobodyIsLetInByOneNameAndIsAnotherThen() throws Exception {
    strong("gina", Map.of());
    assertThat(login("gina").uri().getPath()).isEqualTo("/files");

    strong("ivan", Map.of("preferred_username", "gina"));
    provider.tell("ivan", Map.of("preferred_username", "ivan"));

    isRefused(login("ivan"), "belongs to another account");
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
    HttpClient browser = Office.browser();
    login(browser, "carla");

    provider.say("carla", Map.of());

    assertThat(Office.open(browser, program, "/files").uri().getPath()).isEqualTo("/files");
  }

  @Test
  void theProviderIsAskedForIt() throws Exception {
    String asked =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(
                        URI.create(Office.address(program, "/oauth2/authorization/office")))
                    .build(),
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

    assertThat(call(office.token("feeder", "rogatory")).statusCode()).isEqualTo(200);
    assertThat(call(office.token("feeder", "rogatory%20profile")).statusCode()).isEqualTo(200);
    refused(office.token("feeder", "profile"));
    refused(office.token("longlived", "rogatory"));
    provider.give("ahead", "rogatory-caseworker");
    Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
    provider.say("ahead", Map.of("iat", tomorrow, "exp", tomorrow.plusSeconds(600)));
    refused(office.token("ahead", "rogatory"));
  }

  /** A role that was withdrawn does not come back with a token that was issued before. */
  @Test
  void whatWasToldLaterCountsBeforeATokenOfBefore() throws Exception {
    Instant now = Instant.now();
    provider.give("moved", "rogatory-supervisor");
    provider.say("moved", Map.of("iat", now.minusSeconds(60)));
    String before = office.token("moved", "rogatory");
    assertThat(call(before).statusCode()).isEqualTo(200);
    provider.give("moved", "rogatory-caseworker");
    provider.say("moved", Map.of("iat", now));
    String after = office.token("moved", "rogatory");
    assertThat(call(after).statusCode()).isEqualTo(200);

    refused(before);

    assertThat(call(after).statusCode()).isEqualTo(200);
    assertThat(program.context().getBean(People.class).get("moved").roles())
        .containsExactly(Role.CASEWORKER);
  }

  /** A provider whose clock is ahead keeps nobody out who logs in with other roles right after. */
  @Test
  void aTokenOfAClockThatIsAheadIsToldNow() {
    RolesTold told = program.context().getBean(RolesTold.class);
    told.keep("olga", "Olga", Set.of(Role.CASEWORKER), Instant.now().plusSeconds(600));

    assertThat(told.isOutdated("olga", Set.of(Role.SUPERVISOR), Instant.now())).isFalse();
  }

  @Test
  void whoeverIsToldOfByTwoRequestsAtOnceIsKeptOnce() throws Exception {
    RolesTold told = program.context().getBean(RolesTold.class);
    Runnable keeps = () -> told.keep("ida", "Ida", Set.of(Role.CASEWORKER), Instant.now());
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      Future<?> second =
          program
              .context()
              .getBean(TransactionTemplate.class)
              .execute(
                  begun -> {
                    keeps.run();
                    Future<?> waits = other.submit(keeps);
                    assertThatThrownBy(() -> waits.get(1, TimeUnit.SECONDS))
                        .isInstanceOf(TimeoutException.class);
                    return waits;
                  });
      second.get(1, TimeUnit.MINUTES);
    } finally {
      other.shutdownNow();
    }

    assertThat(program.context().getBean(People.class).get("ida").roles())
        .containsExactly(Role.CASEWORKER);
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

  private static HttpResponse<String> login(String account) throws Exception {
    return login(Office.browser(), account);
  }

  private static HttpResponse<String> login(HttpClient browser, String account) throws Exception {
    return office.login(browser, program, account, "/files");
  }

  private static HttpResponse<String> call(String token) throws Exception {
    return Office.call(program, "Bearer " + token);
  }
}
