package org.rogatory.home.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.testing.OwnProgram;
import org.springframework.mock.env.MockEnvironment;

/** What the profile {@code production} refuses to start with; it names all of it. */
class ProductionGuardTest {

  @TempDir Path home;

  private final MockEnvironment environment = new MockEnvironment();

  @BeforeEach
  void sound() {
    environment.setActiveProfiles("production", "postgresql");
    set("spring.datasource.url", "jdbc:postgresql://db/rogatory?sslmode=verify-full");
    set("spring.datasource.password", "x");
    set("spring.security.oauth2.client.provider.office.issuer-uri", "https://sso.example");
    set("spring.security.oauth2.client.registration.office.client-id", "rogatory");
    set("spring.security.oauth2.client.registration.office.client-secret", "x");
    set("spring.security.oauth2.resourceserver.jwt.audiences", "rogatory");
    set("rogatory.proxy.addresses", "10.0.0.5");
    set("rogatory.seals.folder", "/srv/seals");
    set("rogatory.seals.key", "/etc/rogatory/key");
    set("rogatory.home", home.toString());
  }

  @Test
  void whatIsSoundStarts() throws IOException {
    file("templates/letters/refusal/en.md", "rw-r--r--");

    assertThat(ProductionGuard.complaints(environment)).isEmpty();
    set("rogatory.proxy.addresses", "");
    set("server.ssl.bundle", "office");
    assertThat(ProductionGuard.complaints(environment)).isEmpty();
    set("spring.security.oauth2.client.provider.office.issuer-uri", "http://localhost:8080");
    assertThat(ProductionGuard.complaints(environment)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "rogatory.seals.folder, '', SEALS_FOLDER",
    "rogatory.seals.key, '', SEALS_KEY",
    "spring.datasource.url, jdbc:h2:file:./data/rogatory, spring.datasource.url is not a"
        + " PostgreSQL",
    "spring.datasource.password, '', DATABASE_PASSWORD",
    "spring.security.oauth2.client.provider.office.issuer-uri, '', OIDC_ISSUER",
    "spring.security.oauth2.client.provider.office.issuer-uri, http://sso.example, plain HTTP",
    "spring.security.oauth2.client.provider.office.token-uri, http://sso.example/token, plain HTTP",
    "spring.security.oauth2.resourceserver.jwt.jwk-set-uri, http://sso.example/keys, plain HTTP",
    "spring.security.oauth2.client.registration.office.client-id, ' ', OIDC_CLIENT_ID",
    "spring.security.oauth2.client.registration.office.client-secret, '', OIDC_CLIENT_SECRET",
    "spring.security.oauth2.resourceserver.jwt.audiences, '', OIDC_AUDIENCE",
    "rogatory.proxy.addresses, '', plain HTTP"
  })
  void eachUnsafeSettingIsNamed(String property, String value, String complaint) {
    set(property, value);

    assertThat(ProductionGuard.complaints(environment))
        .singleElement()
        .asString()
        .contains(complaint);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://db/rogatory",
        "jdbc:postgresql://db/rogatory?sslmode=require",
        "jdbc:postgresql://db/rogatory?sslmode=verify-ca",
        "jdbc:postgresql://db/rogatory?sslmode=verify-full&sslmode=disable",
        "jdbc:postgresql://localhost,db/rogatory",
        "jdbc:postgresql://localhost/rogatory?PGHOST=db",
        "jdbc:postgresql://db/rogatory?sslmode=verify-full"
            + "&sslfactory=org.postgresql.ssl.NonValidatingFactory"
      })
  void aDatabaseThatAnybodyCanPretendToBeIsNamed(String address) {
    set("spring.datasource.url", address);

    assertThat(ProductionGuard.complaints(environment))
        .singleElement()
        .asString()
        .contains("sslmode=verify-full", "rogatory.database.safe-without-tls");
    set("rogatory.database.safe-without-tls", "a tunnel of its own");
    assertThat(ProductionGuard.complaints(environment)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://localhost/rogatory",
        "jdbc:postgresql://127.0.0.1:5433/rogatory",
        "jdbc:postgresql://[::1]/rogatory?sslmode=disable",
        "jdbc:postgresql:rogatory",
        "jdbc:postgresql://db1,db2/rogatory?sslmode=verify-full&sslrootcert=/etc/ca.pem"
      })
  void aDatabaseThatIsHereOrShowsItsCertificateIsTaken(String address) {
    set("spring.datasource.url", address);

    assertThat(ProductionGuard.complaints(environment)).isEmpty();
  }

  @Test
  void aScannerOnAnotherMachineIsNamed() {
    for (String here : new String[] {"/run/clamav/clamd.ctl", "127.0.0.1:3310", "[::1]:3310"}) {
      set("rogatory.malware-scan.clamd", here);
      assertThat(ProductionGuard.complaints(environment)).as(here).isEmpty();
    }
    set("rogatory.malware-scan.clamd", "scanner:3310");

    assertThat(ProductionGuard.complaints(environment))
        .singleElement()
        .asString()
        .contains("ClamAV", "rogatory.malware-scan.safe-without-tls");
    set("rogatory.malware-scan.safe-without-tls", "a network of its own");
    assertThat(ProductionGuard.complaints(environment)).isEmpty();
  }

  @Test
  void anAddressThatTheDriverCannotReadIsNamed() {
    set("spring.datasource.url", "jdbc:postgresql://db:x/rogatory?password=secret");

    assertThat(ProductionGuard.complaints(environment))
        .singleElement()
        .asString()
        .contains("is no address of a PostgreSQL")
        .doesNotContain("secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo", "test", "h2"})
  void aProfileForTryingOutIsNamed(String profile) {
    environment.setActiveProfiles("production", profile);

    assertThat(ProductionGuard.complaints(environment))
        .singleElement()
        .asString()
        .contains("the profile " + profile);
  }

  @ParameterizedTest
  @CsvSource({
    "templates/letters/refusal/en.md, rw-rw-r--",
    "templates/letters/refusal/en.md, rw-r--rw-",
    "processes/measure.bpmn, rw-r--rw-",
    "config/office.yml, rw-rw-rw-"
  })
  void aFileThatOthersMayWriteIsNamed(String name, String permissions) throws IOException {
    Path file = file(name, permissions);

    assertThat(ProductionGuard.complaints(environment)).containsExactly("others may write " + file);
  }

  @Test
  void aFolderInWhichOthersMayPutAFileIsNamedToo() throws IOException {
    Path file = file("config/office.yml", "rw-r--r--");
    Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwxrwxrwx"));
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xrwx"));

    assertThat(ProductionGuard.complaints(environment))
        .containsExactlyInAnyOrder(
            "others may write " + file.getParent(), "others may write " + home);
  }

  @Test
  void aLinkIsFollowed(@TempDir Path elsewhere) throws IOException {
    Path target = Files.createFile(elsewhere.resolve("en.md"));
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-rw-rw-"));
    Files.createDirectories(home.resolve("templates"));
    Files.createSymbolicLink(home.resolve("templates/en.md"), target);

    assertThat(ProductionGuard.complaints(environment))
        .containsExactly("others may write " + target);
  }

  @Test
  void theProgramDoesNotStartAndSaysAllAtOnce() {
    assertThatThrownBy(
            () ->
                OwnProgram.inProduction(
                    "--spring.datasource.url=jdbc:h2:mem:x", "--rogatory.home=target/empty-home"))
        .isInstanceOf(UnsafeProduction.class)
        .hasMessageContaining("jdbc:h2:mem:x")
        .hasMessageContaining("OIDC_ISSUER")
        .hasMessageContaining("OIDC_CLIENT_SECRET")
        .hasMessageContaining("DATABASE_PASSWORD")
        .hasMessageContaining("plain HTTP");
  }

  private void set(String property, String value) {
    environment.setProperty(property, value);
  }

  private Path file(String name, String permissions) throws IOException {
    Path file = home.toRealPath().resolve(name);
    Files.createDirectories(file.getParent());
    Files.createFile(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    return file;
  }
}
