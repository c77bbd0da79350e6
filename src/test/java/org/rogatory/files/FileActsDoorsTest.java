package org.rogatory.files;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

/** Remarks, links, access and documents of a file: a program does what the pages do. */
@RogatoryTest
@Tag("database")
@Clause("40(20)")
class FileActsDoorsTest {

  @LocalServerPort int port;
  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired ObjectMapper json;

  private Walk walk;
  private String file;

  @BeforeEach
  void aFile() {
    walk = walks.register(Registered.complete(Assistance.STORED_DATA));
    file = "/api/files/" + walk.reference();
  }

  @Test
  void aRemarkStandsInTheFileFromEitherDoor() throws Exception {
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String page = "/files/" + walk.reference() + "/note";
    visitor.send(visitor.form(page, page).with("text", "Called on Monday"));

    JsonNode answer = said("caseworker", file + "/notes", "{'text':' Called on Tuesday '}", 200);

    assertThat(answer.path("reference").asText()).isEqualTo(walk.reference().value());
    assertThat(read("caseworker", file + "/journal").findValuesAsText("text"))
        .contains("Called on Monday", "Called on Tuesday");
    assertThat(wrong("caseworker", file + "/notes", "{'text':' '}")).containsExactly("text");
    assertThat(wrong("caseworker", file + "/notes", "{}")).containsExactly("text");
  }

  @Test
  void aLinkStandsInBothFilesAndIsRefusedWithTheSameWords() throws Exception {
    Walk other = walks.register(Registered.complete(Assistance.SERVICE));
    String body = "{'other':'" + other.reference() + "','why':'The same account'}";

    said("caseworker", file + "/links", body, 200);

    JsonNode link = read("caseworker", "/api/files/" + other.reference() + "/links").get(0);
    assertThat(link.path("other").asText()).isEqualTo(walk.reference().value());
    assertThat(link.path("why").asText()).isEqualTo("The same account");
    String again = said("caseworker", file + "/links", body, 422).at("/errors/other").asText();
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String page = "/files/" + walk.reference() + "/link";
    MockHttpServletResponse refused =
        visitor.send(
            visitor
                .form(page, page)
                .with("other", other.reference().value(), "why", "The same account"));
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(refused.getContentAsString()).text()).contains(again);
  }

  @Test
  void aFileIsClosedAndOpenedByASupervisorAlone() throws Exception {
    String closed = "{'sight':'restricted','readers':['caseworker'],'reason':'An informant'}";
    said("caseworker", file + "/access", closed, 403);
    assertThat(wrong("supervisor", file + "/access", closed.replace("caseworker", "nobody")))
        .containsExactly("readers");
    assertThat(wrong("supervisor", file + "/access", "{'sight':'open'}")).containsExactly("reason");

    said("supervisor", file + "/access", closed, 200);

    said("caseworker2", file + "/notes", "{'text':'I should not see it'}", 404);
    said("caseworker", file + "/notes", "{'text':'I may'}", 200);
    assertThat(read("supervisor", file + "/access").path("readers").get(0).asText())
        .isEqualTo("caseworker");
    said("supervisor", file + "/access", "{'sight':'open','reason':'Over'}", 200);
    said("caseworker2", file + "/notes", "{'text':'Now I see it'}", 200);
  }

  @Test
  void aDocumentIsSentNamedAndReadAgain() throws Exception {
    String upload = upload("caseworker", "A seal", 200).path("upload").asText();
    String arrived = walk.file().received().local().toOffsetDateTime().toString();
    String body =
        "{'upload':'%s','arrivedAt':'%s','channel':'diplomatic','description':'Its seal'}"
            .formatted(upload, arrived);
    assertThat(wrong("caseworker2", file + "/documents", body)).containsExactly("document");
    assertThat(wrong("caseworker", file + "/documents", "{'arrivedAt':'" + arrived + "'}"))
        .containsExactly("document");
    assertThat(
            wrong(
                "caseworker",
                file + "/documents",
                body.replace(arrived, "2999-01-01T00:00:00+00:00")))
        .containsExactly("arrivedAt");

    JsonNode document = said("caseworker", file + "/documents", body, 201);

    assertThat(document.path("name").asText()).isEqualTo("seal.txt");
    assertThat(read("caseworker", file + "/documents").get(0)).isEqualTo(document);
    assertThat(wrong("caseworker", file + "/documents", body)).containsExactly("document");
    assertThat(Visitor.login(mvc, "caseworker").page("/files/" + walk.reference()).text())
        .contains("seal.txt");
  }

  @Test
  void whatIsNoDocumentIsRefusedWithTheWordsOfThePage() throws Exception {
    assertThat(upload("caseworker", "", 422).at("/errors/document").asText())
        .contains("The document is empty");
    MockHttpServletResponse none =
        mvc.perform(multipart("/api/uploads").with(httpBasic("caseworker", "demo")))
            .andReturn()
            .getResponse();
    assertThat(none.getStatus()).isEqualTo(422);
    assertThat(upload("administrator", "A seal", 403).path("status").asInt()).isEqualTo(403);
  }

  /** At a real port: a document may be larger than the body of other calls. */
  @Test
  void aDocumentMayBeLargerThanOtherBodies() throws Exception {
    String edge = "----rogatory-edge";
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"document\"; filename=\"log.txt\"\r\n\r\n";
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/uploads"))
            .header("Content-Type", "multipart/form-data; boundary=" + edge)
            .header("Authorization", "Basic Y2FzZXdvcmtlcjpkZW1v")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    head.formatted(edge) + "log in\n".repeat(300_000) + "\r\n--" + edge + "--\r\n"))
            .build();

    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(json.readTree(answer.body()).path("size").asInt()).isEqualTo(2_100_000);
  }

  /** What arrives brings its document along, as in the page. */
  @Test
  void whatArrivesBringsItsDocument() throws Exception {
    String upload = upload("caseworker", "A seal", 200).path("upload").asText();
    String body =
        "{'kind':'document','channel':'diplomatic','arrivedAt':'%s','description':'Its seal'%s}";
    String arrived = walk.file().received().local().toOffsetDateTime().toString();
    String messages = "/api/requests/" + walk.reference() + "/messages";
    assertThat(wrong("caseworker", messages, body.formatted(arrived, "")))
        .containsExactly("document");

    said("caseworker", messages, body.formatted(arrived, ",'upload':'" + upload + "'"), 200);

    assertThat(read("caseworker", file + "/documents").get(0).path("description").asText())
        .isEqualTo("Its seal");
  }

  private List<String> wrong(String by, String address, String body) throws Exception {
    List<String> fields = new ArrayList<>();
    said(by, address, body, 422).path("errors").fieldNames().forEachRemaining(fields::add);
    return fields;
  }

  private JsonNode said(String by, String address, String body, int status) throws Exception {
    return answer(Calls.said(by, address, body), status);
  }

  private JsonNode upload(String by, String text, int status) throws Exception {
    return answer(
        multipart("/api/uploads")
            .file(
                new MockMultipartFile(
                    "document", "seal.txt", "text/plain", text.getBytes(US_ASCII)))
            .with(httpBasic(by, "demo")),
        status);
  }

  private JsonNode read(String by, String address) throws Exception {
    return answer(get(address).with(httpBasic(by, "demo")), 200);
  }

  private JsonNode answer(RequestBuilder request, int status) throws Exception {
    MockHttpServletResponse answer = mvc.perform(request).andReturn().getResponse();
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(status);
    return json.readTree(answer.getContentAsString());
  }
}
