package org.rogatory.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
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
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ContentDisposition;
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
  @Autowired DataSource source;
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
    for (int reader = 0; reader < 50; reader++) {
      InputStream body = open(address).body();
      assertThat(body.read()).isEqualTo('%');
      slow.add(body);
    }

    HikariPoolMXBean pool = source.unwrap(HikariDataSource.class).getHikariPoolMXBean();
    await().until(() -> pool.getActiveConnections() == 0);
    HttpResponse<InputStream> quick = open(address);

    assertThat(quick.headers().firstValueAsLong("Content-Length")).hasValue(SIZE);
    assertThat(quick.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment")
        .contains("scan.pdf");
    assertThat(quick.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("sandbox; default-src 'none'");
    assertThat(quick.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
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
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("sandbox;");
  }

  @Test
  void aPdfBesideTheFormIsShownInASandbox() throws Exception {
    WaitingUploads.Upload beside =
        waiting.keep("scan.pdf", Source.of(scan), people.get("caseworker"));

    HttpResponse<InputStream> answer = open("/files/register/documents/" + beside.id());

    answer.body().close();
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(answer.headers().firstValue("Content-Disposition").orElse("")).startsWith("inline");
    assertThat(answer.headers().allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .startsWith("sandbox; default-src 'none'");
  }

  @Test
  void aNameIsWrittenSoThatItStaysOneName() throws Exception {
    WaitingUploads.Upload beside =
        waiting.keep(
            "../函 \"a\";filename=run.exe;\r\nX: y.txt",
            Source.of("We request".getBytes(StandardCharsets.UTF_8)),
            people.get("caseworker"));

    HttpResponse<InputStream> answer = open("/files/register/documents/" + beside.id());
    String disposition = answer.headers().firstValue("Content-Disposition").orElse("");

    assertThat(answer.headers().firstValue("X")).isEmpty();
    assertThat(ContentDisposition.parse(disposition).getFilename()).isEqualTo(beside.name());
    assertThat(disposition.replaceAll("filename\\*=[^;]*", ""))
        .isEqualTo("inline; filename=\"=?UTF-8?Q?=E5=87=BD_a;filename=3Drun.exe;X_y.txt?=\"; ");
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
  @ExtendWith(OutputCaptureExtension.class)
  void whatIsAlteredWhileItIsSentNeverArrivesWhole(CapturedOutput log) throws Exception {
    InputStream body = open(address).body();
    assertThat(body.read()).isEqualTo('%');

    alter(SIZE / (512 * 1024));

    assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
    assertThat(log).contains("a download ended early").doesNotContain("ERROR");
  }

  @Test
  void aReaderThatWasCutOffGetsTheRest() throws Exception {
    HttpResponse<InputStream> first = open(address);
    byte[] begun = first.body().readNBytes(700_000);
    first.body().close();
    String tag = first.headers().firstValue("ETag").orElseThrow();

    HttpResponse<InputStream> rest = open(address, "Range", "bytes=700000-", "If-Range", tag);

    assertThat(first.headers().firstValue("Accept-Ranges")).contains("bytes");
    assertThat(rest.statusCode()).isEqualTo(206);
    assertThat(rest.headers().firstValue("Content-Range"))
        .contains("bytes 700000-" + (SIZE - 1) + "/" + SIZE);
    assertThat(rest.headers().firstValueAsLong("Content-Length")).hasValue(SIZE - 700_000L);
    assertThat(rest.headers().firstValue("ETag")).contains(tag);
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(begun);
    rest.body().transferTo(whole);
    assertThat(whole.toByteArray()).isEqualTo(scan);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "bytes=0-0, 0, 1",
    "bytes=524287-524288, 524287, 524289",
    "bytes=524288-1048575, 524288, 1048576",
    "bytes=1048570-99999999999, 1048570, 12582917",
    "bytes=-3, 12582914, 12582917",
    "bytes=-99999999999, 0, 12582917"
  })
  void aRangeIsExactlyThat(String range, int from, int to) throws Exception {
    HttpResponse<InputStream> answer = open(address, "Range", range);

    assertThat(answer.statusCode()).isEqualTo(206);
    assertThat(answer.headers().firstValue("Content-Range"))
        .contains("bytes " + from + "-" + (to - 1) + "/" + SIZE);
    assertThat(answer.body().readAllBytes()).isEqualTo(Arrays.copyOfRange(scan, from, to));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"bytes=12582917-", "bytes=99999999999-", "bytes=-0"})
  void aRangeThatThereIsNotIsRefused(String range) throws Exception {
    HttpResponse<InputStream> answer = open(address, "Range", range);

    assertThat(answer.statusCode()).isEqualTo(416);
    assertThat(answer.headers().firstValue("Content-Range")).contains("bytes */" + SIZE);
    assertThat(answer.body().readAllBytes()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"pages=1-2", "bytes=9-3", "bytes=a-b", "bytes=0-1,5-6", "bytes", "0-1"})
  void whatIsNoSingleRangeGetsAll(String range) throws Exception {
    HttpResponse<InputStream> answer = open(address, "Range", range);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body().readAllBytes()).isEqualTo(scan);
  }

  @Test
  void aRangeOfOtherBytesGetsAll() throws Exception {
    for (String other : List.of("\"of-before\"", "Wed, 21 Oct 2015 07:28:00 GMT")) {
      HttpResponse<InputStream> answer = open(address, "Range", "bytes=5-", "If-Range", other);

      assertThat(answer.statusCode()).as(other).isEqualTo(200);
      assertThat(answer.body().readAllBytes()).isEqualTo(scan);
    }
  }

  @Test
  void aRangeOfAnAlteredDocumentIsRefusedInWords() throws Exception {
    alter(3);

    assertThat(open(address, "Range", "bytes=0-5").statusCode()).isEqualTo(409);
  }

  @Test
  void theApiGivesRangesOfDocumentsToo() throws Exception {
    String basic =
        "Basic "
            + Base64.getEncoder()
                .encodeToString("caseworker:demo".getBytes(StandardCharsets.UTF_8));

    HttpResponse<InputStream> answer =
        open("/api" + address, "Range", "bytes=9-11", "Authorization", basic);

    assertThat(answer.statusCode()).isEqualTo(206);
    assertThat(answer.body().readAllBytes()).isEqualTo(Arrays.copyOfRange(scan, 9, 12));
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

  private HttpResponse<InputStream> open(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return browser.send(request.build(), BodyHandlers.ofInputStream());
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
