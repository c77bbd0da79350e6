package org.rogatory.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.documents.Documents;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walks;
import org.rogatory.journal.Reference;
import org.rogatory.testing.Caller;
import org.rogatory.testing.Caller.Attached;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files that are sent with a form or a call are kept, or refused in words. */
@RogatoryTest
class SentFilesDoorsTest {

  private static final Attached FIRST = new Attached("document", "first.txt", "The request.", 0);
  private static final Attached SECOND = new Attached("document", "second.txt", "An annex.", 0);
  private static final Attached OTHER = new Attached("annex", "third.txt", "Another.", 0);

  @LocalServerPort int port;
  @Autowired Walks walks;
  @Autowired Documents documents;
  @Autowired ObjectMapper json;

  private Reference file;
  private Caller caller;

  @BeforeEach
  void aFile() throws Exception {
    file = walks.register(Registered.complete(Assistance.SERVICE)).reference();
    caller = Caller.login(port, "caseworker", "en");
  }

  private Visitor.Form form(String page) throws Exception {
    String address = "/files/" + file + page;
    return caller.form(address, address);
  }

  @Test
  void theSameFormWithAnotherDocumentIsAnotherForm() throws Exception {
    Visitor.Form form = form("/document");

    HttpResponse<String> first = caller.send(form, FIRST);
    HttpResponse<String> again = caller.send(form, FIRST);
    HttpResponse<String> other = caller.send(form, SECOND);

    assertThat(again.uri()).isEqualTo(first.uri());
    assertThat(other.statusCode()).isEqualTo(409);
    assertThat(other.body()).contains("second.txt");
    assertThat(names()).containsExactly("first.txt");
  }

  @Test
  void whatArrivesASecondTimeWithAnotherDocumentIsNotTheSame() throws Exception {
    Visitor.Form form =
        form("/arrived")
            .with(
                "kind",
                "supplementary-information",
                "channel",
                "central-authority-electronic",
                "text",
                "See the document.");

    caller.send(form, FIRST);

    assertThat(caller.send(form, SECOND).statusCode()).isEqualTo(409);
    assertThat(names()).containsExactly("first.txt");
  }

  @Test
  void aFileThatNobodyReadsIsRefused() throws Exception {
    assertThat(caller.send(form("/document"), FIRST, OTHER).statusCode()).isEqualTo(422);
    assertThat(caller.send(form("/document"), FIRST, SECOND).statusCode()).isEqualTo(422);
    assertThat(names()).isEmpty();

    assertThat(refusal(FIRST, OTHER, "annex")).contains("No file is read under this name");
    assertThat(refusal(FIRST, SECOND, "document")).contains("Several files came under one name");
  }

  private String refusal(Attached one, Attached other, String field) throws Exception {
    HttpResponse<String> answer =
        Caller.program(port, "en").send("caseworker", "/api/uploads", one, other);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    return json.readTree(answer.body()).path("errors").path(field).asText();
  }

  private List<String> names() {
    return documents.of(file).stream().map(each -> each.name()).toList();
  }
}
