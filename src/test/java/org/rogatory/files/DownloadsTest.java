package org.rogatory.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.casefile.documents.WaitingUploads;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.arrival.Registry;
import org.rogatory.journal.Reference;
import org.rogatory.storage.Source;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Documents over a real port, for only there a reader can be slow. */
@RogatoryTest
class DownloadsTest {

  private static final int SIZE = 12 * 1024 * 1024 + 5;

  @Autowired WaitingUploads waiting;
  @Autowired Registry registry;
  @Autowired Requests requests;
  @Autowired People people;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate transaction;
  @LocalServerPort int port;

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private byte[] scan;
  private String address;
  private WaitingUploads.Upload kept;

  @BeforeEach
  void fileADocument() throws Exception {
    scan = new byte[SIZE];
    new Random(5).nextBytes(scan);
    System.arraycopy("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII), 0, scan, 0, 9);
    Person person = people.get("caseworker");
    Reference file = registry.register(Registered.complete(Assistance.SERVICE), person);
    kept = waiting.keep("scan.pdf", Source.of(scan), person);
    transaction.executeWithoutResult(
        status -> waiting.file(requests.forChange(file, person.actor()).pen(), kept, null, null));
    address = "/files/" + file + "/documents/1";
    login();
  }

  @Test
  void slowReadersKeepNobodyWaitingAndGetAll() throws Exception {
    List<InputStream> slow = new ArrayList<>();
    for (int reader = 0; reader < 30; reader++) {
      InputStream body = open(address).body();
      assertThat(body.read()).isEqualTo('%');
      slow.add(body);
    }

    HttpResponse<InputStream> quick = open(address);

    assertThat(quick.headers().firstValueAsLong("Content-Length")).hasValue(SIZE);
    assertThat(quick.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment")
        .contains("scan.pdf");
    assertThat(quick.body().readAllBytes()).isEqualTo(scan);
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    first.write('%');
    slow.get(0).transferTo(first);
    assertThat(first.toByteArray()).isEqualTo(scan);
    for (InputStream body : slow) {
      body.close();
    }
  }

  @Test
  void whatLiesBesideTheFormIsShownToItsPerson() throws Exception {
    byte[] words = "We request".getBytes(StandardCharsets.UTF_8);
    WaitingUploads.Upload beside =
        waiting.keep("a.txt", Source.of(words), people.get("caseworker"));

    HttpResponse<InputStream> answer = open("/files/register/documents/" + beside.id());

    assertThat(answer.body().readAllBytes()).isEqualTo(words);
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
    assertThat(answer.headers().firstValue("Content-Disposition").orElse("")).startsWith("inline");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  @Test
  void anAlteredDocumentIsRefusedInWords() throws Exception {
    alter(3);

    HttpResponse<InputStream> answer = open(address);

    assertThat(answer.statusCode()).isEqualTo(409);
    String page = new String(answer.body().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(Jsoup.parse(page).select("section").text()).contains("is not what the journal says");
  }

  @Test
  void whatIsAlteredWhileItIsSentNeverArrivesWhole() throws Exception {
    InputStream body = open(address).body();
    assertThat(body.read()).isEqualTo('%');

    alter(SIZE / (512 * 1024));

    assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
  }

  private void alter(int part) {
    Integer changed =
        transaction.execute(
            status ->
                database
                    .sql("update stored_part set content = ? where bytes_id = ? and part = ?")
                    .params(new byte[5], kept.bytes().id(), part)
                    .update());
    assertThat(changed).isEqualTo(1);
  }

  private HttpResponse<InputStream> open(String path) throws Exception {
    return browser.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofInputStream());
  }

  private void login() throws Exception {
    String page = new String(open("/login").body().readAllBytes(), StandardCharsets.UTF_8);
    String token = Jsoup.parse(page).select("[name=_csrf]").attr("value");
    String form =
        "username=caseworker&password=demo&_csrf="
            + URLEncoder.encode(token, StandardCharsets.UTF_8);
    HttpResponse<Void> answer =
        browser.send(
            HttpRequest.newBuilder(uri("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build(),
            BodyHandlers.discarding());
    assertThat(answer.statusCode()).isEqualTo(302);
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }
}
