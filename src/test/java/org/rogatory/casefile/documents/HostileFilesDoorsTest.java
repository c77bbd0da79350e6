package org.rogatory.casefile.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walks;
import org.rogatory.testing.Caller;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** A file that is made to do harm comes in by no door, and whoever sent it reads why. */
@RogatoryTest
class HostileFilesDoorsTest {

  @LocalServerPort int port;
  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired JdbcClient database;

  @Test
  void aProgramRefusesADocumentThatIsOneToo() throws Exception {
    byte[] content = Archives.words().with("word/vbaProject.bin", "x").bytes();

    mvc.perform(
            multipart("/api/uploads")
                .file(new MockMultipartFile("document", "order.docx", "text/plain", content))
                .with(httpBasic("caseworker", "demo"))
                .header("Accept-Language", "zh-CN"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(
            jsonPath("$.errors.document").value(org.hamcrest.Matchers.containsString("宏、脚本或控件")));
  }

  @Test
  void aPageShowsBesideTheFieldWhyItIsNotTaken() throws Exception {
    String page =
        "/files/"
            + walks.register(Registered.complete(Assistance.SERVICE)).reference()
            + "/document";
    Caller caller = Caller.login(port, "caseworker", "en");
    long before = waiting();

    HttpResponse<String> answer =
        caller.send(
            caller.form(page, page),
            new Caller.Attached("document", "order.hta", "We request the data.", 0));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(answer.body()).text())
        .contains("ends with .hta")
        .contains("end with .txt");
    assertThat(waiting()).isEqualTo(before);
  }

  private long waiting() {
    return database.sql("select count(*) from waiting_upload").query(Long.class).single();
  }
}
