package org.rogatory.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.web.security.Office.address;
import static org.rogatory.web.security.Office.basic;
import static org.rogatory.web.security.Office.call;
import static org.rogatory.web.security.Office.encoded;
import static org.rogatory.web.security.Office.posted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.jwk.RSAKey;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.access.Role;
import org.rogatory.testing.OwnProgram;
import org.rogatory.testing.Visitor;
import org.rogatory.web.sessions.OpenSessions;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The profile {@code production} on real ports: PostgreSQL, two nodes, and a real provider of
 * single sign-on, which gives and withdraws.
 */
@ExtendWith(OutputCaptureExtension.class)
class SingleSignOnTest {

  @TempDir private static Path folder;

  private static Office office;
  private static Provider provider;
  private static OwnProgram program;
  private static OwnProgram other;

  private final HttpClient browser = Office.browser();

  @BeforeAll
  static void start() throws Exception {
    office = Office.start(folder);
    provider = office.provider();
    program = office.node("--rogatory.single-sign-on.patience=0s");
    other = office.node("--rogatory.single-sign-on.patience=0s");
  }

  @AfterAll
  static void end() throws Exception {
    office.close();
  }

  @Test
  void aPersonLogsInThereAndIsKnownHereOnEveryNode() throws Exception {
    provider.give("anna", "everybody", "rogatory-caseworker");

    HttpResponse<String> page = login("anna", "/files");

    assertThat(page.uri().getPath()).isEqualTo("/files");
    assertThat(page.body()).contains("Name of anna");
    assertThat(open(other, "/files").uri().getPath()).isEqualTo("/files");
    assertThat(open(program, "/overview").statusCode()).isEqualTo(403);
    assertThat(people().get("anna").roles()).isEqualTo(Set.of(Role.CASEWORKER));
    assertThat(sessions()).isPositive();
  }

  @Test
  void aRoleThatIsGivenOrTakenCountsAtOnce() throws Exception {
    provider.give("berta", "rogatory-caseworker");
    login("berta", "/files");

    provider.give("berta", "rogatory-supervisor");

    assertThat(open(program, "/overview").statusCode()).isEqualTo(200);
    assertThat(people().get("berta").roles()).isEqualTo(Set.of(Role.SUPERVISOR));

    provider.give("berta", "everybody");

    assertThat(open(other, "/overview").uri().getPath()).isEqualTo("/login");
    assertThat(people().findByRole(Role.SUPERVISOR))
        .extracting(Person::login)
        .doesNotContain("berta");
  }

  @Test
  void whoeverLeavesTheOfficeIsLoggedOutAtOnceOnEveryNode(CapturedOutput log) throws Exception {
    provider.give("carla", "rogatory-caseworker");
    login("carla", "/files");
    assertThat(open(other, "/files").uri().getPath()).isEqualTo("/files");

    provider.end("carla");

    assertThat(open(program, "/files").uri().getPath()).isEqualTo("/login");
    assertThat(open(other, "/files").uri().getPath()).isEqualTo("/login");
    assertThat(log).contains("login of carla ended");
  }

  @Test
  void aPersonSeesAndEndsTheSessionsOfAllNodes() throws Exception {
    provider.give("dora", "rogatory-caseworker");
    HttpClient elsewhere = Office.browser();
    login(elsewhere, "dora", "/files");
    login("dora", "/files");

    Document shown = Jsoup.parse(open(other, "/sessions").body());

    assertThat(open(other, "/sessions/left").body()).contains("\"person\":\"dora\"");
    assertThat(shown.select("#page tbody tr")).hasSize(2);
    assertThat(shown.select("#page tbody button")).hasSize(1);
    Visitor.Form end = Visitor.form(shown, "/sessions/end");
    String session = shown.select("#page tbody button").val();
    post(
        address(other, "/sessions/end"),
        "session=" + session + "&_csrf=" + encoded(end.fields().get("_csrf").get(0)));
    assertThat(Office.open(elsewhere, program, "/sessions/left").body())
        .contains("\"person\":\"\"");
    assertThat(Office.open(elsewhere, program, "/files").uri().getPath()).isEqualTo("/login");
    assertThat(open(program, "/files").uri().getPath()).isEqualTo("/files");
  }

  @Test
  void allSessionsOfAPersonEndOnEveryNode() throws Exception {
    provider.give("gina", "rogatory-caseworker");
    HttpClient elsewhere = Office.browser();
    login(elsewhere, "gina", "/files");
    provider.give("hugo", "rogatory-administrator");
    login("hugo", "/sessions/people");

    assertThat(Jsoup.parse(open(other, "/sessions/people").body()).select("#page th").text())
        .contains("gina");
    Document asked = Jsoup.parse(open(other, "/sessions/people/one?login=gina").body());
    Visitor.Form end = Visitor.form(asked, "/sessions/people/end");
    post(
        address(other, "/sessions/people/end"),
        "login=gina&_once="
            + end.fields().get("_once").get(0)
            + "&_csrf="
            + encoded(end.fields().get("_csrf").get(0)));

    assertThat(Office.open(elsewhere, program, "/files").uri().getPath()).isEqualTo("/login");
    assertThat(open(program, "/sessions/people").uri().getPath()).isEqualTo("/sessions/people");
  }

  @Test
  void whoEndsAllOfTheOwnSessionsIsLoggedOutOnEveryNode() throws Exception {
    provider.give("kurt", "rogatory-administrator");
    HttpClient elsewhere = Office.browser();
    login(elsewhere, "kurt", "/files");
    login("kurt", "/files");

    Document asked = Jsoup.parse(open(other, "/sessions/people/one?login=kurt").body());
    HttpResponse<String> ended =
        post(
            address(other, "/sessions/people/end"),
            fields(Visitor.form(asked, "/sessions/people/end")));

    assertThat(ended.statusCode()).isEqualTo(200);
    assertThat(ended.uri().toString()).endsWith("/login?left");
    assertThat(open(program, "/files").uri().getPath()).isEqualTo("/login");
    assertThat(Office.open(elsewhere, program, "/files").uri().getPath()).isEqualTo("/login");
    assertThat(sessionsOf("kurt")).isZero();
  }

  @Test
  void whoEndsTheSessionThatIsUsedIsLoggedOut() throws Exception {
    provider.give("lena", "rogatory-caseworker");
    login("lena", "/files");
    Document own = Jsoup.parse(open(program, "/sessions").body());
    String session = part(OpenSessions.class).of("lena", null).get(0).id();

    HttpResponse<String> ended =
        post(
            address(program, "/sessions/end"),
            "session=" + session + "&_csrf=" + encoded(own.select("input[name=_csrf]").val()));

    assertThat(ended.statusCode()).isEqualTo(200);
    assertThat(ended.uri().toString()).endsWith("/login?left");
    assertThat(sessionsOf("lena")).isZero();
  }

  @Test
  void aCallEndsAllOfTheOwnSessions() throws Exception {
    provider.give("feeder", "rogatory-administrator");
    login("feeder", "/files");
    HttpResponse<String> ended =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(address(other, "/api/sessions/end")))
                    .header("Authorization", "Bearer " + office.token("feeder", "profile"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"login\":\"feeder\"}"))
                    .build(),
                BodyHandlers.ofString());

    assertThat(ended.body()).isEqualTo("{\"login\":\"feeder\",\"ended\":1}");
    assertThat(open(program, "/files").uri().getPath()).isEqualTo("/login");
    assertThat(sessionsOf("feeder")).isZero();
  }

  @Test
  @SuppressWarnings("unchecked")
  void whatARequestKeepsInItsSessionIsNoErrorWhenTheSessionHasEndedMeanwhile() throws Exception {
    provider.give("mona", "rogatory-caseworker");
    login("mona", "/files");
    FindByIndexNameSessionRepository<Session> kept = part(FindByIndexNameSessionRepository.class);
    Session one = only(kept, "mona");
    Session same = only(kept, "mona");

    one.setAttribute("said", "first");
    kept.save(one);
    same.setAttribute("said", "last");
    kept.save(same);
    assertThat(only(kept, "mona").<String>getAttribute("said")).isEqualTo("last");

    kept.deleteById(one.getId());
    one.setAttribute("more", "late");
    kept.save(one);
    assertThat(sessionsOf("mona")).isZero();
  }

  private static Session only(FindByIndexNameSessionRepository<Session> kept, String login) {
    return kept.findByPrincipalName(login).values().iterator().next();
  }

  private static long sessionsOf(String login) {
    return part(JdbcClient.class)
        .sql("select count(*) from spring_session where principal_name = ?")
        .param(login)
        .query(Long.class)
        .single();
  }

  private static String fields(Visitor.Form form) {
    return form.fields().entrySet().stream()
        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue().get(0)))
        .collect(Collectors.joining("&"));
  }

  /** Whoever is known there comes in without being asked: that is what single sign-on is for. */
  @Test
  void whoComesForTheFirstTimeIsNotAskedAgainByTheProvider() throws Exception {
    for (String first : List.of("/", "/files?sender=XB", "/login", "/login?next=%2Ffiles")) {
      assertThat(askedOfTheProvider(Office.browser(), program, first))
          .as(first)
          .doesNotContain("prompt");
    }
  }

  @Test
  void whoIsToLogInAgainIsAskedByTheProvider() throws Exception {
    for (String again : List.of("/login?again&next=%2Fsessions", "/login?left", "/login?error")) {
      assertThat(askedOfTheProvider(Office.browser(), program, again))
          .as(again)
          .contains("prompt=login");
    }
  }

  @Test
  void whoLeftIsAskedByTheProviderThoughItKnowsHimStill() throws Exception {
    provider.give("ida", "rogatory-caseworker");
    login("ida", "/files");
    Visitor.Form leave = Visitor.form(Jsoup.parse(open(other, "/files").body()), "/logout");

    String left =
        post(address(other, "/logout"), "_csrf=" + encoded(leave.fields().get("_csrf").get(0)))
            .uri()
            .toString();

    assertThat(left).endsWith("/login?left");
    assertThat(askedOfTheProvider(browser, other, "/login?left")).contains("prompt=login");
  }

  /** By its lifetime, at which its cookie goes, and by idle time, after which the cookie stays. */
  @ParameterizedTest
  @ValueSource(strings = {"creation_time", "last_access_time"})
  void whoseSessionHasEndedIsAskedByTheProvider(String time) throws Exception {
    provider.give("jana", "rogatory-caseworker");
    login("jana", "/files");
    older("jana", time);

    HttpResponse<String> page = open(other, "/files");
    assertThat(page.uri().toString()).endsWith("/login?ended&next=%2Ffiles");
    assertThat(Jsoup.parse(page.body()).select("main [role=status]").text())
        .isEqualTo("Your session has ended. Log in again to go on.");
    assertThat(askedOfTheProvider(page, other)).contains("prompt=login");
  }

  private static String askedOfTheProvider(HttpClient browser, OwnProgram node, String page)
      throws Exception {
    return askedOfTheProvider(Office.open(browser, node, page), node);
  }

  private static String askedOfTheProvider(HttpResponse<String> page, OwnProgram node)
      throws Exception {
    String way = Jsoup.parse(page.body()).select("main a[href^=/oauth2/]").attr("href");
    HttpClient patient = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    return Office.open(patient, node, way).headers().firstValue("Location").orElseThrow();
  }

  @Test
  void aSessionEndsAfterItsLifetimeHoweverOftenItIsUsed() throws Exception {
    provider.give("emil", "rogatory-caseworker");
    login("emil", "/files");
    assertThat(open(other, "/files").uri().getPath()).isEqualTo("/files");

    older("emil", "creation_time");

    assertThat(open(other, "/files").uri().getPath()).isEqualTo("/login");
    assertThat(open(program, "/files").uri().getPath()).isEqualTo("/login");
  }

  private static void older(String login, String time) {
    part(TransactionTemplate.class)
        .executeWithoutResult(
            status ->
                part(JdbcClient.class)
                    .sql(
                        "update spring_session set %1$s = %1$s - ? where principal_name = ?"
                            .formatted(time))
                    .params(Duration.ofHours(13).toMillis(), login)
                    .update());
  }

  private static <T> T part(Class<T> type) {
    return program.context().getBean(type);
  }

  @Test
  void whoeverHasNoRoleHereIsNotLetIn() throws Exception {
    provider.give("guest", "everybody");

    HttpResponse<String> page = login("guest", "/files");

    assertThat(page.uri().getPath()).isEqualTo("/login");
    assertThat(page.body()).contains("You were not let in");
    assertThat(open(program, "/files").uri().getPath()).isEqualTo("/login");
    assertThat(people().findByLogin("guest")).isEmpty();
  }

  @Test
  void aProgramCallsWithATokenThatWasMadeForThisProgram() throws Exception {
    provider.give("feeder", "rogatory-caseworker");

    assertThat(call(program, "Bearer " + office.token("feeder", "profile")).statusCode())
        .isEqualTo(200);
    for (String refused :
        new String[] {
          "Bearer " + office.token("feeder", "elsewhere"),
          "Bearer " + office.token("stranger", "profile"),
          "Bearer " + altered(office.token("feeder", "profile")),
          "Bearer x",
          basic("caseworker", "demo"),
          basic("feeder", "feeder")
        }) {
      HttpResponse<String> answer = call(program, refused);
      assertThat(answer.statusCode()).as(refused).isEqualTo(401);
      assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
          .startsWith("Bearer")
          .doesNotContain("Basic");
      assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("problem+json");
    }
  }

  /** Whoever cannot sign as the provider is nobody, whatever the token says of its own key. */
  @Test
  void aTokenThatTheProviderDidNotSignIsNone() throws Exception {
    provider.give("feeder", "rogatory-caseworker");
    String[] good = office.token("feeder", "profile").split("\\.");
    KeyPairGenerator pairs = KeyPairGenerator.getInstance("RSA");
    pairs.initialize(2048);
    KeyPair mine = pairs.generateKeyPair();
    String jwk = new RSAKey.Builder((RSAPublicKey) mine.getPublic()).keyID("1").build().toString();
    String elsewhere = address(program, "/assets/mark.svg");

    for (String head :
        List.of(
            "{\"alg\":\"none\"}",
            "{\"alg\":\"HS256\",\"kid\":\"1\"}",
            "{\"alg\":\"RS256\",\"kid\":\"1\"}",
            "{\"alg\":\"RS256\",\"kid\":\"1\",\"jku\":\"" + elsewhere + "\"}",
            "{\"alg\":\"RS256\",\"kid\":\"1\",\"x5u\":\"" + elsewhere + "\"}",
            "{\"alg\":\"RS256\",\"jwk\":" + jwk + "}")) {
      String said = Base64.getUrlEncoder().withoutPadding().encodeToString(head.getBytes(UTF_8));
      String signed = said + "." + good[1];
      for (String end : List.of("", good[2], signature(signed, mine))) {
        assertThat(call(program, "Bearer " + signed + "." + end).statusCode())
            .as(head)
            .isEqualTo(401);
      }
    }
    assertThat(call(program, "Bearer " + String.join(".", good)).statusCode()).isEqualTo(200);
  }

  /** Its audience is the program, under the name that the API has, too. */
  @Test
  void anIdentityTokenOpensNothing() throws Exception {
    provider.give("frida", "rogatory-caseworker");
    JsonNode tokens = tokensOf("frida");

    assertThat(tokens.path("id_token").asText()).isNotEmpty();
    assertThat(call(program, "Bearer " + tokens.path("id_token").asText()).statusCode())
        .isEqualTo(401);
    assertThat(call(program, "Bearer " + tokens.path("access_token").asText()).statusCode())
        .isEqualTo(200);
  }

  /** What the provider gives this program when somebody logs in, step by step. */
  private static JsonNode tokensOf(String account) throws Exception {
    HttpClient hand = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    String back = "http://127.0.0.1/login/oauth2/code/office";
    String secret = "a".repeat(43);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8));
    String asked =
        provider.address()
            + "/oauth2/authorize?response_type=code&client_id=rogatory&scope=openid%20profile"
            + "&state=s&nonce=n&code_challenge_method=S256&code_challenge="
            + Base64.getUrlEncoder().withoutPadding().encodeToString(hash)
            + "&redirect_uri="
            + encoded(back);
    get(hand, asked);
    String form = get(hand, provider.address() + "/login").body();
    String known =
        "username=%1$s&password=%1$s&_csrf=%2$s"
            .formatted(account, encoded(Jsoup.parse(form).select("input[name=_csrf]").val()));
    hand.send(posted(provider.address() + "/login", known).build(), BodyHandlers.ofString());
    String to = get(hand, asked).headers().firstValue("Location").orElseThrow();
    String code = UriComponentsBuilder.fromUriString(to).build().getQueryParams().getFirst("code");
    String traded =
        "grant_type=authorization_code&code=%s&redirect_uri=%s&code_verifier=%s"
            .formatted(code, encoded(back), secret);
    return new ObjectMapper()
        .readTree(
            hand.send(
                    posted(provider.address() + "/oauth2/token", traded)
                        .header("Authorization", basic("rogatory", "secret"))
                        .build(),
                    BodyHandlers.ofString())
                .body());
  }

  private static HttpResponse<String> get(HttpClient hand, String address) throws Exception {
    return hand.send(
        HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html").build(),
        BodyHandlers.ofString());
  }

  private static String signature(String signed, KeyPair pair) throws Exception {
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(pair.getPrivate());
    signature.update(signed.getBytes(UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
  }

  @Test
  void aWayBackThatNobodyWentIsNone() throws Exception {
    provider.give("dora", "rogatory-caseworker");

    HttpResponse<String> page =
        open(
            program,
            "/login/oauth2/code/office?code=" + "a".repeat(43) + "&state=" + "b".repeat(43));

    assertThat(page.uri().getPath()).isEqualTo("/login");
    assertThat(open(program, "/files").uri().getPath()).isEqualTo("/login");
  }

  /** In the order of the standard: PKCE, state and nonce, each of chance and for this time only. */
  @Test
  void theWayToTheProviderIsBoundToThisBrowser() throws Exception {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 2; i++) {
      String asked =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(
                          URI.create(address(program, "/oauth2/authorization/office")))
                      .build(),
                  BodyHandlers.ofString())
              .headers()
              .firstValue("Location")
              .orElseThrow();
      Map<String, String> said =
          UriComponentsBuilder.fromUriString(asked).build().getQueryParams().toSingleValueMap();

      assertThat(asked).startsWith(provider.address());
      assertThat(said)
          .containsEntry("response_type", "code")
          .containsEntry("code_challenge_method", "S256");
      for (String secret : List.of("state", "nonce", "code_challenge")) {
        assertThat(said.get(secret)).as(secret).hasSizeGreaterThanOrEqualTo(43);
        assertThat(seen.add(said.get(secret))).as(secret).isTrue();
      }
    }
  }

  @Test
  void sessionsAreNamedByChance() throws Exception {
    provider.give("emma", "rogatory-caseworker");
    login("emma", "/files");

    assertThat(
            program
                .context()
                .getBean(JdbcClient.class)
                .sql("select session_id from spring_session")
                .query(String.class)
                .list())
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThat(name)
                    .matches("[0-9A-Za-z_-]{36}")
                    .doesNotMatch("[0-9a-f]{8}-[0-9a-f]{4}-4.*"));
  }

  @Test
  void noPasswordLetsAnybodyInHere() throws Exception {
    HttpResponse<String> page = open(program, "/login");

    assertThat(Jsoup.parse(page.body()).select("input[type=password]")).isEmpty();
    assertThat(page.body()).doesNotContain("supervisor");
    assertThat(post(address(program, "/login"), "username=caseworker&password=demo").statusCode())
        .isGreaterThanOrEqualTo(400);
  }

  private HttpResponse<String> login(String account, String page) throws Exception {
    return login(browser, account, page);
  }

  private static HttpResponse<String> login(HttpClient browser, String account, String page)
      throws Exception {
    return office.login(browser, program, account, page);
  }

  private HttpResponse<String> open(OwnProgram node, String path) throws Exception {
    return Office.open(browser, node, path);
  }

  private HttpResponse<String> post(String address, String form) throws Exception {
    return Office.post(browser, address, form);
  }

  /** The same token with other claims under the old signature. */
  private static String altered(String token) {
    String[] parts = token.split("\\.");
    String claims = new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8);
    String others = claims.replace("rogatory-caseworker", "rogatory-supervisor");
    parts[1] = Base64.getUrlEncoder().withoutPadding().encodeToString(others.getBytes(UTF_8));
    return String.join(".", parts);
  }

  private static People people() {
    return program.context().getBean(People.class);
  }

  private static long sessions() {
    return program
        .context()
        .getBean(JdbcClient.class)
        .sql("select count(*) from spring_session")
        .query(Long.class)
        .single();
  }
}
