package org.rogatory.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.testing.Caller;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The PDF of an issued letter over a real port: it can be fetched on from where it was cut. */
@RogatoryTest
@Tag("database")
class LetterDownloadsTest {

  @Autowired Walks walks;
  @Autowired ObjectMapper json;
  @LocalServerPort int port;

  @Test
  void aLetterIsResumedWhereItWasCut() throws Exception {
    Walk walk = walks.register(Registered.complete(Assistance.SERVICE));
    walk.finishLetters();
    String letter = "/api/files/" + walk.reference() + "/letters/1";
    Caller program = Caller.program(port, "en");

    HttpResponse<byte[]> whole = program.bytes("caseworker", letter);
    String tag = whole.headers().firstValue("ETag").orElseThrow();
    HttpResponse<byte[]> rest =
        program.bytes("caseworker", letter, "Range", "bytes=1000-", "If-Range", tag);

    assertThat(whole.statusCode()).isEqualTo(200);
    assertThat(whole.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(whole.headers().firstValue("Accept-Ranges")).contains("bytes");
    assertThat(rest.statusCode()).isEqualTo(206);
    assertThat(rest.body()).isEqualTo(Arrays.copyOfRange(whole.body(), 1000, whole.body().length));
    assertThat(program.bytes("caseworker", letter, "Range", "bytes=9999999-").statusCode())
        .isEqualTo(416);
  }

  @Test
  void theApiSaysThatItGivesRanges() throws Exception {
    JsonNode paths =
        json.readTree(Caller.program(port, "en").read("caseworker", "/v3/api-docs").body())
            .path("paths");

    for (String papers : List.of("letters", "documents")) {
      JsonNode answers =
          paths
              .path("/api/files/{reference}/" + papers + "/{number}")
              .path("get")
              .path("responses");
      assertThat(answers.has("206")).as(answers.toString()).isTrue();
      assertThat(answers.has("416")).isTrue();
    }
  }
}
