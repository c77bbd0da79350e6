package org.rogatory.quarantine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.access.People;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.arrival.Registry;
import org.rogatory.journal.Reference;
import org.rogatory.storage.Source;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionTemplate;

/** What lies in quarantine: how, for how long, how much, and what of it whom is told. */
@RogatoryTest
@Tag("database")
class QuarantineTest {

  private static final String WORDS = "The witness lives in Harbour Street. ".repeat(40_000);

  @Autowired Quarantine quarantine;
  @Autowired QuarantineSettings settings;
  @Autowired Infected infected;
  @Autowired Registry registry;
  @Autowired People people;
  @Autowired TestClock clock;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate transaction;

  private Reference file;

  @BeforeEach
  void file() {
    empty();
    file = registry.register(Registered.complete(Assistance.SERVICE), people.get("caseworker"));
  }

  @AfterEach
  void empty() {
    clock.reset();
    database
        .sql("select number from quarantined")
        .query(Integer.class)
        .list()
        .forEach(quarantine::delete);
  }

  @Test
  void theBytesLieThereMaskedAndTheirKeyUnmasksThem() throws Exception {
    int number = infected.make(file, WORDS);

    Map<String, Object> row =
        database
            .sql("select bytes_id, mask, sha256 from quarantined where number = ?")
            .param(number)
            .query()
            .singleRow();
    byte[] lying = lying(String.valueOf(row.get("bytes_id")));
    assertThat(new String(lying, ISO_8859_1)).doesNotContain("witness", "Harbour");
    byte[] unmasked = unmask(lying, String.valueOf(row.get("mask")));
    assertThat(new String(unmasked, UTF_8)).isEqualTo(WORDS);
    assertThat(row.get("sha256")).isEqualTo(Source.of(unmasked).sha256());
  }

  /** As docs/operations.md says how an investigator comes by them, with no code of ours. */
  private static byte[] unmask(byte[] lying, String key) throws Exception {
    Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
    cipher.init(
        Cipher.DECRYPT_MODE,
        new SecretKeySpec(HexFormat.of().parseHex(key), "AES"),
        new IvParameterSpec(new byte[16]));
    return cipher.doFinal(lying);
  }

  private byte[] lying(String id) throws Exception {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part :
        database
            .sql("select content from stored_part where bytes_id = ? order by part")
            .param(id)
            .query((row, index) -> row.getBytes(1))
            .list()) {
      all.write(part);
    }
    return all.toByteArray();
  }

  @Test
  void whatThePersonSendsAgainForTheSameFileLiesThereOnce() throws Exception {
    int first = infected.make(file, "The same");
    Duration later = Duration.ofDays(2);
    clock.advance(later);
    int again = infected.make(file, "The same");
    int elsewhere = infected.make(null, "The same");

    assertThat(again).isEqualTo(first);
    assertThat(elsewhere).isNotEqualTo(first);
    Quarantined found = found(first, "administrator");
    assertThat(found.times()).isEqualTo(2);
    assertThat(Duration.between(found.foundAt(), found.lastAt()))
        .isBetween(later, later.plusMinutes(1));
    assertThat(quarantine.count()).isEqualTo(2);
  }

  @Test
  void itIsRemovedByTheHourWhenItsTimeIsOver() throws Exception {
    long left = orphans();
    int old = infected.make(file, "Old");
    clock.advance(settings.kept().minusHours(1));
    quarantine.removeOld();
    assertThat(quarantine.find(old, people.get("administrator"))).isPresent();

    clock.advance(Duration.ofHours(2));
    int fresh = infected.make(file, "Fresh");
    quarantine.removeOld();

    assertThat(numbers()).containsExactly(fresh);
    assertThat(orphans()).as("what other tests left").isEqualTo(left);
    Scheduled often =
        Quarantine.class.getDeclaredMethod("removeOld").getAnnotation(Scheduled.class);
    assertThat(Duration.of(often.fixedDelay(), often.timeUnit().toChronoUnit()))
        .isEqualTo(Duration.ofHours(1));
  }

  @Test
  void whatHasNoRoomIsNotKeptAndTheRestStays() throws Exception {
    int kept = infected.make(file, "Kept");
    transaction.executeWithoutResult(
        status ->
            database
                .sql("update quarantined set size_bytes = ? where number = ?")
                .params(settings.most().toBytes() - 1500, kept)
                .update());
    Source more = Source.of("More".getBytes(UTF_8));

    assertThat(
            quarantine.keep(
                new Find("caseworker", null, "a.txt", "text/plain", "Eicar", more.sha256()), more))
        .isEmpty();
    assertThat(numbers()).containsExactly(kept);
    assertThat(infected.make(file, "Kept")).as("lies there already").isEqualTo(kept);
  }

  @Test
  void whatTellsOfARequestIsToldToWhoeverMaySeeItsFile() throws Exception {
    int ofFile = infected.make(file, "Of a file");
    int ofNone = infected.make(null, "Of none");

    assertThat(found(ofFile, "administrator").reference()).isEmpty();
    assertThat(found(ofFile, "administrator").name()).isEmpty();
    assertThat(found(ofNone, "administrator").name()).isEmpty();
    assertThat(found(ofFile, "supervisor").reference()).contains(file.value());
    assertThat(found(ofFile, "supervisor").name()).contains("witness-list.txt");
    assertThat(found(ofNone, "supervisor").name()).contains("witness-list.txt");
    assertThat(found(ofNone, "supervisor").reference()).isEmpty();
  }

  @Test
  void whatIsDeletedIsGoneWithItsBytes() throws Exception {
    int number = infected.make(file, WORDS);
    long others = orphans();

    assertThat(quarantine.delete(number)).isTrue();
    assertThat(quarantine.delete(number)).isFalse();
    assertThat(quarantine.find(number, people.get("supervisor"))).isEmpty();
    assertThat(orphans()).isEqualTo(others);
  }

  private Quarantined found(int number, String login) {
    return quarantine.find(number, people.get(login)).orElseThrow();
  }

  private List<Integer> numbers() {
    return quarantine.last(10, people.get("administrator")).stream()
        .map(Quarantined::number)
        .toList();
  }

  /** Bytes that nothing names. */
  private long orphans() {
    return database
        .sql(
            "select count(*) from stored_part part where"
                + " not exists (select 1 from quarantined q where q.bytes_id = part.bytes_id)"
                + " and not exists (select 1 from document d where d.bytes_id = part.bytes_id)"
                + " and not exists (select 1 from waiting_upload w where w.bytes_id = part.bytes_id)")
        .query(Long.class)
        .single();
  }
}
