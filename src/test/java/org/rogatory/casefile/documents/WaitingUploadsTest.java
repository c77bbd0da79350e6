package org.rogatory.casefile.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Reason;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.arrival.Registry;
import org.rogatory.journal.Reference;
import org.rogatory.storage.Source;
import org.rogatory.testing.AtOnce;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionTemplate;

/** What waits in a person's forms: for how long, how much, and how it comes into a file. */
@RogatoryTest
@Tag("database")
class WaitingUploadsTest {

  @Autowired WaitingUploads waiting;
  @Autowired Documents documents;
  @Autowired DocumentPolicy policy;
  @Autowired Registry registry;
  @Autowired Requests requests;
  @Autowired People people;
  @Autowired TestClock clock;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate transaction;

  private Person person;

  @BeforeEach
  void empty() {
    person = people.get("caseworker");
    clock.advance(policy.waitingFor().multipliedBy(3));
    waiting.forgetOld();
    clock.reset();
  }

  @Test
  void aDocumentIsFiledOnceAndItsBytesStayWhereTheyAre() {
    Reference file = registry.register(Registered.complete(Assistance.SERVICE), person);
    WaitingUploads.Upload kept = keep("letter.txt", "We request");

    Document filed = file(file, kept);

    assertThat(filed.bytes()).isEqualTo(kept.bytes());
    assertThat(waiting.find(kept.id(), person)).isEmpty();
    assertThat(documents.find(file, 1).map(documents::open)).isPresent();
    assertThatThrownBy(() -> file(file, kept)).isInstanceOf(BadInput.class);
    assertThatThrownBy(() -> waiting.named(kept.id(), person))
        .isInstanceOfSatisfying(
            BadInput.class, bad -> assertThat(bad.fields()).containsOnlyKeys("document"));
    assertThat(waiting.named("", person)).isEmpty();
  }

  /** A tray that is left full would stand in the way of other tests. */
  @AfterEach
  void emptyTheTray() {
    database
        .sql("select id from waiting_upload where login = ?")
        .param(person.login())
        .query(String.class)
        .list()
        .forEach(id -> waiting.giveUp(id, person));
  }

  @Test
  void whatLiesThereTooLongIsForgottenWithItsBytes() {
    WaitingUploads.Upload old = keep("old.txt", "An old letter");
    clock.advance(policy.waitingFor().minus(Duration.ofHours(1)));
    waiting.forgetOld();
    assertThat(waiting.find(old.id(), person)).isPresent();

    clock.advance(Duration.ofHours(2));
    WaitingUploads.Upload fresh = keep("new.txt", "A new letter");
    waiting.forgetOld();

    assertThat(waiting.find(old.id(), person)).isEmpty();
    assertThat(parts(old)).isZero();
    assertThat(waiting.find(fresh.id(), person)).isPresent();
  }

  @Test
  void whatIsTooMuchIsRefusedAndNothingIsForgottenForIt() {
    WaitingUploads.Upload kept = keep("letter.txt", "We request");
    transaction.executeWithoutResult(
        status ->
            database
                .sql("update waiting_upload set size_bytes = ? where login = ?")
                .params(policy.waitingMegabytes() * 1024L * 1024 - 5, person.login())
                .update());

    assertThatThrownBy(() -> keep("last.txt", "We request again"))
        .isInstanceOfSatisfying(
            BadInput.class,
            bad ->
                assertThat(bad.fields().get("document"))
                    .extracting(Reason::key)
                    .isEqualTo("input.documents-waiting"));
    assertThat(waiting.find(kept.id(), person)).isPresent();
    assertThat(waiting.keep("a.txt", text("words"), people.get("caseworker2"))).isNotNull();

    waiting.giveUp(kept.id(), people.get("caseworker2"));
    assertThat(waiting.find(kept.id(), person)).as("somebody else's").isPresent();
    waiting.giveUp(kept.id(), person);
    assertThat(parts(kept)).isZero();
    assertThat(keep("last.txt", "We request again")).isNotNull();
  }

  @Test
  void ofManyThatAPersonSendsAtOnceNoMoreAreTakenThanEachMayHave() throws Exception {
    int most = policy.waitingDocuments();
    for (int number = 3; number <= most; number++) {
      keep("letter.txt", "Letter " + number);
    }

    List<Boolean> taken =
        AtOnce.people(
            8,
            number -> {
              try {
                keep("last.txt", "Last " + number);
                return true;
              } catch (BadInput tooMany) {
                return false;
              }
            });

    assertThat(taken).filteredOn(each -> each).hasSize(2);
    assertThat(
            database
                .sql("select count(*) from waiting_upload where login = ?")
                .param(person.login())
                .query(Integer.class)
                .single())
        .isEqualTo(most);
    assertThat(
            database
                .sql(
                    "select count(*) from stored_part p where not exists"
                        + " (select 1 from waiting_upload w where w.bytes_id = p.bytes_id)"
                        + " and not exists (select 1 from document d where d.bytes_id = p.bytes_id)"
                        + " and not exists (select 1 from quarantined q where q.bytes_id = p.bytes_id)")
                .query(Integer.class)
                .single())
        .as("bytes of those that were refused")
        .isZero();
  }

  @Test
  void theTrayIsEmptiedByTheHour() throws NoSuchMethodException {
    Scheduled often =
        WaitingUploads.class.getDeclaredMethod("forgetOld").getAnnotation(Scheduled.class);

    assertThat(Duration.of(often.fixedDelay(), often.timeUnit().toChronoUnit()))
        .isEqualTo(Duration.ofHours(1));
  }

  private Document file(Reference file, WaitingUploads.Upload document) {
    return transaction.execute(
        status ->
            waiting.file(requests.forChange(file, person.actor()).pen(), document, null, null));
  }

  private WaitingUploads.Upload keep(String name, String text) {
    return waiting.keep(name, text(text), person);
  }

  private static Source text(String text) {
    return Source.of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private int parts(WaitingUploads.Upload document) {
    return database
        .sql("select count(*) from stored_part where bytes_id = ?")
        .param(document.bytes().id())
        .query(Integer.class)
        .single();
  }
}
