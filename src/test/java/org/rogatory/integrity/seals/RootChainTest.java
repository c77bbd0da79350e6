package org.rogatory.integrity.seals;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The roots themselves: what was done to them or to their key is named. */
class RootChainTest {

  private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");

  @TempDir Path folder;

  private Connection database;
  private RootFolder roots;
  private KeyFile key;

  @BeforeEach
  void sealTwoDays() throws Exception {
    String url = "jdbc:h2:mem:" + folder.getFileName();
    database = DriverManager.getConnection(url);
    Flyway.configure()
        .dataSource(url, "", "")
        .locations("classpath:db/migration/common")
        .load()
        .migrate();
    execute("insert into person values ('a b', 'Anna'), ('z', 'Zoe')");
    execute("insert into person_role values ('a b', 'CASEWORKER'), ('a b', 'SUPERVISOR')");
    roots = new RootFolder(folder.resolve("roots"));
    key = new KeyFile(folder.resolve("key.pem"));
    key.write(SealKey.create());
    seal();
    seal();
  }

  @AfterEach
  void close() throws Exception {
    database.close();
  }

  private void execute(String sql) throws Exception {
    try (var statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  private SealedRoot seal() throws Exception {
    StoredJournals journals = new StoredJournals(database);
    return new Sealing(roots, key, ZoneOffset.UTC).seal(journals, read(), journals.people(), NOW);
  }

  private RootChain read() {
    return RootChain.read(roots, List.of());
  }

  private List<String> wrong() {
    return read().wrong().stream().map(found -> found.part().name()).toList();
  }

  private Path file(int number) {
    return folder.resolve("roots").resolve("root-%06d.txt".formatted(number));
  }

  @Test
  void whatWasWrittenIsWholeAndNamesTheOneBefore() throws Exception {
    assertThat(wrong()).isEmpty();
    assertThat(read().people()).isEqualTo(Map.of("a b", "CASEWORKER,SUPERVISOR"));
    assertThat(Files.readString(file(2)))
        .contains("previous " + roots.find(1).orElseThrow().hash())
        .contains("day 2026-06-01\n");
  }

  @Test
  void anAlteredRootIsNamed() throws Exception {
    Files.writeString(file(1), Files.readString(file(1)).replace("CASEWORKER", "ADMINISTRATOR"));

    assertThat(wrong()).containsExactly("root.1.altered");
  }

  @Test
  void aRootThatIsNoTextIsNamed() throws Exception {
    Files.write(file(2), new byte[] {(byte) 0xc3, 0x28});

    assertThat(wrong()).containsExactly("root.2.altered");
  }

  @Test
  void aMissingRootIsNamedAlsoTheLastOneThatIsKnown() throws Exception {
    Files.delete(file(1));
    assertThat(wrong()).containsExactly("root.1.missing");

    assertThat(RootChain.read(roots, List.of(new KnownRoot(3, "c"))).wrong())
        .extracting(found -> found.part().name())
        .contains("root.3.missing");
  }

  /** Whoever puts in a number, in the database or as a file, must not keep the comparison busy. */
  @Test
  void aRootFarAwayIsNamedAndEndsNothing() throws Exception {
    int far = 2_000_000_000;
    Files.writeString(folder.resolve("roots").resolve("root-900000000.txt"), "nothing");

    List<String> wrong =
        RootChain.read(roots, List.of(new KnownRoot(far, "c"))).wrong().stream()
            .map(found -> found.part().name())
            .toList();

    assertThat(wrong)
        .contains("root.3.missing", "root.900000000.altered", "root." + far + ".missing")
        .hasSizeLessThan(2500);
  }

  @Test
  void aRootOfAnotherKeyIsNamed() throws Exception {
    Root root = roots.find(2).orElseThrow().root();
    SealKey other = SealKey.create();
    Root forged =
        new Root(
            2,
            root.day(),
            root.sealedAt(),
            root.previous(),
            other.publicText(),
            null,
            0,
            Map.of(),
            List.of(),
            List.of(),
            Map.of());
    Files.writeString(file(2), SealedRoot.of(forged, other).text(), UTF_8);

    assertThat(wrong()).containsExactly("root.2.other-key");
  }

  @Test
  void anExchangedRootOfTheSameKeyIsNamed() throws Exception {
    SealedRoot first = roots.find(1).orElseThrow();
    Root root = first.root();
    Root again =
        new Root(
            1,
            root.day(),
            root.sealedAt().plusSeconds(1),
            root.previous(),
            root.key(),
            null,
            0,
            Map.of(),
            List.of(),
            List.of(),
            Map.of());
    Files.writeString(file(1), SealedRoot.of(again, key.read()).text(), UTF_8);

    assertThat(wrong()).containsExactly("root.2.not-next");
  }

  @Test
  void aNewKeyIsIntroducedByTheOldOne() throws Exception {
    String before = key.read().publicText();
    new Sealing(roots, key, ZoneOffset.UTC).rotate();

    SealedRoot introduces = seal();
    SealedRoot next = seal();

    assertThat(introduces.root().key()).isEqualTo(before);
    assertThat(next.root().key()).isEqualTo(introduces.root().nextKey()).isNotEqualTo(before);
    assertThat(wrong()).isEmpty();
    assertThat(read().firstKey()).contains(before);
  }

  @Test
  void aRotationThatWasCutShortIsFinished() throws Exception {
    Path old = folder.resolve("old.pem");
    Files.copy(folder.resolve("key.pem"), old);
    new Sealing(roots, key, ZoneOffset.UTC).rotate();
    Path next = folder.resolve("next.pem");
    Files.copy(folder.resolve("key.pem.next"), next);
    seal();
    // As if the program had ended after the root was written, and before the key was taken.
    Files.move(folder.resolve("key.pem"), folder.resolve("key.pem.next"));
    Files.move(old, folder.resolve("key.pem"));
    assertThat(ofKey()).isEmpty();

    seal();

    assertThat(wrong()).isEmpty();
    assertThat(folder.resolve("key.pem.next")).doesNotExist();
  }

  @Test
  void rootsThatAnotherKeySealedAnewAreNotThoseThatAreKnown() throws Exception {
    List<KnownRoot> known =
        List.of(
            new KnownRoot(1, roots.find(1).orElseThrow().hash()),
            new KnownRoot(2, roots.find(2).orElseThrow().hash()));
    assertThat(RootChain.read(roots, known).wrong()).isEmpty();

    new RootForger(folder.resolve("roots")).sealAnew(null);

    assertThat(wrong()).isEmpty();
    assertThat(RootChain.read(roots, known).wrong())
        .extracting(found -> found.part().name())
        .containsExactly("root.1.altered", "root.2.altered");
    assertThat(ofKey()).containsExactly("key.other");
  }

  @Test
  void whatARootSaysIsComparedAlsoWhereWhatIsKnownOfItWasAltered() {
    RootChain altered = RootChain.read(roots, List.of(new KnownRoot(2, "other")));

    assertThat(altered.wrong())
        .extracting(found -> found.part().name())
        .containsExactly("root.2.altered");
    assertThat(altered.last()).isEqualTo(read().last());
    assertThat(altered.people()).isEqualTo(read().people());
  }

  private List<String> ofKey() {
    return new KeyCheck(key, read()).found().stream().map(found -> found.part().name()).toList();
  }

  @Test
  void aKeyThatCannotSealIsNamed() throws Exception {
    assertThat(ofKey()).isEmpty();

    Files.delete(folder.resolve("key.pem"));

    assertThat(ofKey()).containsExactly("key.unusable");
  }

  @Test
  void anotherKeyDoesNotSeal() throws Exception {
    Files.delete(folder.resolve("key.pem"));
    key.write(SealKey.create());

    assertThatThrownBy(this::seal)
        .isInstanceOf(UnusableKey.class)
        .hasMessageContaining("the last root is followed by the key");
    assertThat(roots.last()).isEqualTo(2);
  }

  @Test
  void aKeyThatOthersMayReadDoesNotSeal() throws Exception {
    Path file = folder.resolve("key.pem");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");

    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

    assertThatThrownBy(this::seal)
        .isInstanceOf(UnusableKey.class)
        .hasMessageContaining("chmod 600");
  }
}
