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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.rogatory.testing.OwnProgram;

/**
 * An office that runs the profile {@code production} on real ports: its PostgreSQL, its single
 * sign-on, the nodes of the program, and the browsers and programs of its people.
 */
final class Office implements AutoCloseable {

  private final Deque<AutoCloseable> begun = new ArrayDeque<>();
  private final EmbeddedPostgres postgres;
  private final Provider provider;
  private final Path folder;

  private Office(EmbeddedPostgres postgres, Provider provider, Path folder) {
    this.postgres = postgres;
    this.provider = provider;
    this.folder = folder;
    begun.push(postgres);
    begun.push(provider);
  }

  /**
   * Starts all but the program.
   *
   * @param folder for seals and key
   */
  static Office start(Path folder) throws IOException {
    return new Office(EmbeddedPostgres.start(), Provider.start(), folder);
  }

  /** Gives back cookies that are for TLS only, as a browser before the declared proxy does. */
  private static final class BehindTls extends CookieManager {

    @Override
    public Map<String, List<String>> get(URI to, Map<String, List<String>> headers)
        throws IOException {
      return super.get(URI.create(to.toString().replaceFirst("^http:", "https:")), headers);
    }
  }

  /** The single sign-on, which gives and withdraws. */
  Provider provider() {
    return provider;
  }

  /** Starts a node of the program, which asks the provider at each request. */
  OwnProgram node(String... settings) {
    List<String> all =
        new ArrayList<>(
            List.of(
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
                "--camunda.bpm.job-execution.enabled=false",
                "--spring.autoconfigure.exclude="
                    + "org.springframework.boot.autoconfigure.security.oauth2"
                    + ".server.servlet.OAuth2AuthorizationServerJwtAutoConfiguration"));
    all.addAll(List.of(settings));
    OwnProgram node = OwnProgram.inProduction(all.toArray(String[]::new));
    begun.push(node);
    return node;
  }

  @Override
  public void close() throws Exception {
    while (!begun.isEmpty()) {
      begun.pop().close();
    }
  }

  /** A browser, which goes where it is sent. */
  static HttpClient browser() {
    return HttpClient.newBuilder()
        .cookieHandler(new BehindTls())
        .followRedirects(HttpClient.Redirect.ALWAYS)
        .build();
  }

  /** Asks for a page, is led over the login page to the provider, and gives name and password. */
  HttpResponse<String> login(HttpClient browser, OwnProgram node, String account, String page)
      throws Exception {
    String to =
        Jsoup.parse(open(browser, node, page).body()).select("a[href^=/oauth2]").attr("href");
    HttpResponse<String> there = open(browser, node, to);
    assertThat(there.uri().getPort()).isEqualTo(URI.create(provider.address()).getPort());
    String token = Jsoup.parse(there.body()).select("input[name=_csrf]").val();
    return post(
        browser,
        provider.address() + "/login",
        "username=" + account + "&password=" + account + "&_csrf=" + encoded(token));
  }

  static HttpResponse<String> open(HttpClient browser, OwnProgram node, String path)
      throws Exception {
    return browser.send(
        HttpRequest.newBuilder(URI.create(address(node, path)))
            .header("Accept-Language", "en")
            .build(),
        BodyHandlers.ofString());
  }

  static HttpResponse<String> post(HttpClient browser, String address, String form)
      throws Exception {
    return browser.send(
        posted(address, form).header("Accept-Language", "en").build(), BodyHandlers.ofString());
  }

  static HttpRequest.Builder posted(String address, String form) {
    return HttpRequest.newBuilder(URI.create(address))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form));
  }

  /** A call of the API. */
  static HttpResponse<String> call(OwnProgram node, String authorization) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address(node, "/api/requests")))
                .header("Authorization", authorization)
                .build(),
            BodyHandlers.ofString());
  }

  /** What the provider gives a program that has its name as its secret. */
  String token(String client, String scope) throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                posted(
                        provider.address() + "/oauth2/token",
                        "grant_type=client_credentials&scope=" + scope)
                    .header("Authorization", basic(client, client))
                    .build(),
                BodyHandlers.ofString());
    String token = new ObjectMapper().readTree(answer.body()).path("access_token").asText();
    assertThat(token).isNotEmpty();
    return token;
  }

  static String basic(String name, String password) {
    return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(UTF_8));
  }

  static String address(OwnProgram node, String path) {
    return "http://127.0.0.1:" + node.port() + path;
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
