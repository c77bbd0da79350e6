package org.rogatory.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.casefile.documents.WaitingUploads;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.arrival.Registry;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Reference;
import org.rogatory.storage.Source;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** A document that was altered in the database is handed out to nobody, and is told once. */
@RogatoryTest
@Tag("database")
@Clause("40(14)")
class AlteredDocumentsTest {

  private static final byte[] WORDS = "Alice was there".getBytes(StandardCharsets.UTF_8);

  @Autowired MockMvc mvc;
  @Autowired WaitingUploads waiting;
  @Autowired Registry registry;
  @Autowired Requests requests;
  @Autowired People people;
  @Autowired Journal journal;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate transaction;
  @LocalServerPort int port;

  private Reference file;
  private String bytes;

  @BeforeEach
  void fileADocument() {
    Person person = people.get("caseworker");
    file = registry.register(Registered.complete(Assistance.SERVICE), person);
    WaitingUploads.Upload kept = waiting.keep("proof.txt", Source.of(WORDS), person);
    bytes = kept.bytes().id();
    transaction.executeWithoutResult(
        status -> waiting.file(requests.forChange(file, person.actor()).pen(), kept, null, null));
  }

  @Test
  void whatWasNotAlteredIsHandedOut() throws Exception {
    String known =
        Base64.getEncoder().encodeToString("caseworker:demo".getBytes(StandardCharsets.UTF_8));
    URI address = URI.create("http://127.0.0.1:" + port + "/api/files/" + file + "/documents/1");

    byte[] answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(address).header("Authorization", "Basic " + known).build(),
                HttpResponse.BodyHandlers.ofByteArray())
            .body();

    assertThat(answer).isEqualTo(WORDS);
    assertThat(found()).isEmpty();
  }

  @Test
  void alteredBytesAreRefusedByPageAndApiAndToldOnce() throws Exception {
    alter(
        "update stored_part set content = ? where bytes_id = ?",
        "Mallo".getBytes(StandardCharsets.UTF_8),
        bytes);

    isRefused();
  }

  @Test
  void bytesThatAreGoneAreRefused() throws Exception {
    alter("delete from stored_part where bytes_id = ?", bytes);

    isRefused();
  }

  @Test
  void aHashThatWasAlteredWithTheBytesIsRefused() throws Exception {
    alter("update document set sha256 = ? where reference = ?", "0".repeat(64), file.value());

    isRefused();
  }

  @Test
  void aDocumentWhoseRowIsGoneIsRefused() throws Exception {
    alter("delete from document where reference = ?", file.value());

    isRefused();
  }

  private void isRefused() throws Exception {
    MockHttpServletResponse page =
        Visitor.login(mvc, "caseworker").open("/files/" + file + "/documents/1");
    MockHttpServletResponse api = byApi();

    assertThat(page.getStatus()).isEqualTo(409);
    assertThat(Jsoup.parse(page.getContentAsString()).text())
        .contains("is not what the journal says")
        .doesNotContain("Mallo");
    assertThat(api.getStatus()).isEqualTo(409);
    assertThat(api.getContentType()).startsWith("application/problem+json");
    assertThat(api.getContentAsString()).contains("is not what the journal says");
    assertThat(found()).containsExactly("document.1");
    assertThat(journal.of(file).stream().map(JournalEntry::kind).filter("alteration-found"::equals))
        .hasSize(1);
    assertThat(Visitor.login(mvc, "caseworker").page("/files/" + file).text())
        .contains("Altered outside the program");
  }

  private MockHttpServletResponse byApi() throws Exception {
    return mvc.perform(
            get("/api/files/{file}/documents/1", file.value())
                .with(httpBasic("caseworker", "demo")))
        .andReturn()
        .getResponse();
  }

  private List<String> found() {
    return database
        .sql("select part from alteration where reference = ? and ended_at is null")
        .param(file.value())
        .query(String.class)
        .list();
  }

  private void alter(String sql, Object... values) {
    Integer changed =
        transaction.execute(status -> database.sql(sql).params(List.of(values)).update());
    assertThat(changed).isEqualTo(1);
  }
}
