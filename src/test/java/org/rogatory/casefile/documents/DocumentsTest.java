package org.rogatory.casefile.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.access.People;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.FileFact;
import org.rogatory.casefile.Files;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Reason;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.arrival.Registry;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Moment;
import org.rogatory.journal.Reference;
import org.rogatory.storage.PartReading;
import org.rogatory.storage.Source;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Documents in a file: what is taken, what not, and that the bytes come out as they went in. */
@RogatoryTest
@Tag("database")
class DocumentsTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Vienna");

  @Autowired Documents documents;
  @Autowired Registry registry;
  @Autowired Files files;
  @Autowired Journal journal;
  @Autowired People people;
  @Autowired Clock clock;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient database;

  Reference file;

  @BeforeEach
  void register() {
    file = registry.register(Registered.complete(Assistance.STORED_DATA), people.get("caseworker"));
  }

  @Test
  void keepsWhatItIsWhereItCameFromAndWhoAddedIt() {
    Document letter = attach("C:\\letters\\request.pdf", "%PDF-1.7\nrest".getBytes(UTF_8));
    Document note = attach("note.txt", "Called back at 02:18.".getBytes(UTF_8));

    assertThat(documents.of(file)).extracting(Document::number).containsExactly(1, 2);
    Document read = documents.find(file, 1).orElseThrow();
    assertThat(read.name()).isEqualTo("request.pdf");
    assertThat(read.type()).isEqualTo("application/pdf");
    assertThat(read.size()).isEqualTo(13);
    assertThat(read.sha256()).isEqualTo(letter.sha256()).hasSize(64);
    assertThat(read.description()).contains("as it arrived");
    assertThat(read.channel()).contains(Channel.CENTRAL_AUTHORITY_POST);
    assertThat(read.arrived()).isEqualTo(letter.arrived());
    assertThat(read.addedBy()).isEqualTo(Actor.person("caseworker"));
    assertThat(note.type()).isEqualTo("text/plain");
  }

  @Test
  void writesTheFactIntoTheJournal() {
    Document letter = attach("request.pdf", "%PDF-1.7\nrest".getBytes(UTF_8));

    List<JournalEntry> entries = journal.of(file);
    JournalEntry entry = entries.get(entries.size() - 1);
    assertThat(entry.happened()).isEqualTo(letter.arrived());
    assertThat(journal.read(entry))
        .isEqualTo(
            new FileFact.DocumentAttached(
                1,
                "request.pdf",
                "application/pdf",
                13,
                letter.sha256(),
                "as it arrived",
                "central-authority-post",
                letter.addedAt()));
  }

  @Test
  void givesBackEveryByteOfALargeDocument() throws IOException {
    byte[] scan = new byte[3 * 1024 * 1024 + 17];
    new Random(7).nextBytes(scan);
    System.arraycopy("%PDF-1.4\n".getBytes(UTF_8), 0, scan, 0, 9);

    attach("scan.pdf", scan);

    ByteArrayOutputStream read = new ByteArrayOutputStream();
    PartReading parts = documents.open(documents.find(file, 1).orElseThrow());
    for (byte[] part = parts.next(); part != null; part = parts.next()) {
      read.write(part);
    }
    assertThat(read.toByteArray()).isEqualTo(scan);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          letter.pdf | MZ\u0090program              | input.document-type
          letter.pdf | #!/bin/sh                    | input.document-type
          letter.txt | <!DOCTYPE html><html></html> | input.document-type
          page.html  | only words                   | input.document-type
          run.bat    | del all                      | input.document-type
          letter.pdf | '\u0001\u0002\u0003\u0004'   | input.document-unrecognized
          ...        | some words                   | input.document-name
          """)
  void doesNotTake(String name, String content, String why) {
    assertRefused(name, content.getBytes(StandardCharsets.ISO_8859_1), why);
  }

  @Test
  void doesNotTakeWhatIsEmptyOrTooLarge() {
    assertRefused("letter.pdf", new byte[0], "input.document-empty");
    assertRefused("letter.pdf", new byte[25 * 1024 * 1024 + 1], "input.document-too-large");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update stored_part set content = ? where part = 1 and bytes_id = (%s)",
        "delete from stored_part where part = 0 and bytes_id = (%s)",
        "update document set sha256 = '0' where bytes_id = (%s)",
        "update document set size_bytes = 1 where bytes_id = (%s)",
        "update document set name = 'other.pdf' where bytes_id = (%s)",
        "delete from document where bytes_id = (%s)"
      })
  @Clause({"40(14)", "28(3)(c)"})
  void doesNotHandOutWhatWasAlteredOutsideTheProgram(String alteration) {
    byte[] scan = new byte[600 * 1024];
    Arrays.fill(scan, (byte) 'x');
    System.arraycopy("%PDF-1.4\n".getBytes(UTF_8), 0, scan, 0, 9);
    attach("scan.pdf", scan);
    String which = "select bytes_id from document where reference = '" + file + "'";
    JdbcClient.StatementSpec statement = database.sql(alteration.formatted(which));
    JdbcClient.StatementSpec bound =
        alteration.contains("?") ? statement.param(new byte[88 * 1024]) : statement;

    assertThat(transaction.<Integer>execute(status -> bound.update())).isEqualTo(1);

    assertThatThrownBy(() -> documents.find(file, 1).map(documents::open))
        .isInstanceOf(AlteredDocument.class);
  }

  @Test
  void doesNotTakeWhatArrivesInTheFuture() {
    Moment tomorrow = new Moment(clock.instant().plus(Duration.ofDays(1)), ZONE);
    NewDocument early =
        new NewDocument("a.txt", null, null, tomorrow, Source.of("words".getBytes(UTF_8)));

    assertThatThrownBy(() -> attach(early))
        .isInstanceOfSatisfying(
            BadInput.class, e -> assertThat(e.fields()).containsOnlyKeys("arrivedAt"));
  }

  private void assertRefused(String name, byte[] content, String why) {
    int entries = journal.of(file).size();

    assertThatThrownBy(() -> attach(name, content))
        .isInstanceOfSatisfying(
            BadInput.class,
            e -> assertThat(e.fields().get("document")).extracting(Reason::key).isEqualTo(why));

    assertThat(documents.of(file)).isEmpty();
    assertThat(journal.of(file)).hasSize(entries);
  }

  private static final java.nio.charset.Charset UTF_8 = StandardCharsets.UTF_8;

  private Document attach(String name, byte[] content) {
    Moment yesterday = new Moment(clock.instant().minus(Duration.ofDays(1)), ZONE);
    return attach(
        new NewDocument(
            name, "as it arrived", Channel.CENTRAL_AUTHORITY_POST, yesterday, Source.of(content)));
  }

  private Document attach(NewDocument arrived) {
    return transaction.execute(
        status -> documents.attach(files.forChange(file, Actor.person("caseworker")), arrived));
  }
}
