package org.rogatory.home.production;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;

/**
 * Looks, before anything else is done, whether the profile {@code production} is safe to start:
 * with accounts of the demo, the embedded database, something unset, plain HTTP, or files that
 * others may write, it is not. It says all that is wrong at once.
 */
public final class ProductionGuard implements EnvironmentPostProcessor, Ordered {

  private static final String PROFILE = "production";

  /** From where the reverse proxy speaks to the program; a list, or one text with commas. */
  private static final String PROXY = "rogatory.proxy.addresses";

  /** What must be set, by its property, with what sets it. */
  private static final Map<String, String> NEEDED =
      Map.of(
          "spring.security.oauth2.client.provider.office.issuer-uri", "OIDC_ISSUER",
          "spring.security.oauth2.client.registration.office.client-id", "OIDC_CLIENT_ID",
          "spring.security.oauth2.client.registration.office.client-secret", "OIDC_CLIENT_SECRET",
          "spring.security.oauth2.resourceserver.jwt.audiences", "OIDC_AUDIENCE",
          "spring.datasource.password", "DATABASE_PASSWORD",
          "rogatory.seals.folder", "SEALS_FOLDER",
          "rogatory.seals.key", "SEALS_KEY");

  /** The addresses at which the provider of the single sign-on is asked, where they are set. */
  private static final List<String> ASKED =
      List.of(
          "spring.security.oauth2.client.provider.office.issuer-uri",
          "spring.security.oauth2.client.provider.office.authorization-uri",
          "spring.security.oauth2.client.provider.office.token-uri",
          "spring.security.oauth2.client.provider.office.jwk-set-uri",
          "spring.security.oauth2.client.provider.office.user-info-uri",
          "spring.security.oauth2.resourceserver.jwt.issuer-uri",
          "spring.security.oauth2.resourceserver.jwt.jwk-set-uri");

  private static final Set<String> TRYING_OUT = Set.of("demo", "test", "h2");
  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

  /** After all sources of settings were read. */
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication program) {
    if (List.of(environment.getActiveProfiles()).contains(PROFILE)) {
      List<String> complaints = complaints(environment);
      if (!complaints.isEmpty()) {
        throw new UnsafeProduction(complaints);
      }
    }
  }

  /** All that is wrong. */
  static List<String> complaints(Environment environment) {
    List<String> all = new ArrayList<>();
    for (String profile : environment.getActiveProfiles()) {
      if (TRYING_OUT.contains(profile)) {
        all.add("the profile " + profile + " is for trying out and has accounts that all know");
      }
    }
    String database = text(environment, "spring.datasource.url");
    if (!DatabaseTransport.isPostgresql(database)) {
      all.add("spring.datasource.url is not a PostgreSQL: " + DatabaseTransport.shown(database));
    }
    NEEDED.entrySet().stream()
        .filter(needed -> text(environment, needed.getKey()).isBlank())
        .map(needed -> needed.getKey() + " is not set (" + needed.getValue() + ")")
        .sorted()
        .forEach(all::add);
    checkTransport(environment, all);
    DatabaseTransport.complaint(database, text(environment, DatabaseTransport.SAFE))
        .ifPresent(all::add);
    checkScanner(text(environment, "rogatory.malware-scan.clamd"), environment, all);
    String home = text(environment, "rogatory.home");
    all.addAll(WritableFolders.in(Path.of(home).toAbsolutePath().normalize()));
    return all;
  }

  private static void checkTransport(Environment environment, List<String> all) {
    boolean tls =
        !text(environment, "server.ssl.bundle").isEmpty()
            || !text(environment, "server.ssl.key-store").isEmpty()
            || !text(environment, "server.ssl.certificate").isEmpty();
    boolean proxy =
        !text(environment, PROXY).isBlank() || !text(environment, PROXY + "[0]").isBlank();
    if (!tls && !proxy) {
      all.add(
          "plain HTTP: set server.ssl, or declare the reverse proxy that speaks TLS by " + PROXY);
    }
    ASKED.stream()
        .map(property -> text(environment, property))
        .filter(address -> !address.isBlank() && !address.startsWith("https:") && !isHere(address))
        .map(address -> "the provider of the single sign-on is asked by plain HTTP: " + address)
        .distinct()
        .forEach(all::add);
  }

  /** Its protocol has no TLS: it listens on this machine, or somebody said why that is safe. */
  private static void checkScanner(String clamd, Environment environment, List<String> all) {
    String safe = "rogatory.malware-scan.safe-without-tls";
    boolean here =
        clamd.isBlank() || clamd.startsWith("/") || HERE.contains(clamd.replaceFirst(":\\d+$", ""));
    if (!here && text(environment, safe).isBlank()) {
      all.add(
          "ClamAV's daemon is on another machine, and its protocol is not encrypted: use a socket"
              + " or this machine, or say by "
              + safe
              + " why the way there is safe");
    }
  }

  private static boolean isHere(String address) {
    try {
      String host = URI.create(address).getHost();
      return host != null && HERE.contains(host);
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }

  private static String text(Environment environment, String property) {
    return environment.getProperty(property, "");
  }
}
