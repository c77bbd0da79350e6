package org.rogatory.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walks;
import org.rogatory.journal.Reference;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Supervisors and auditors see who read a confidential file, what and when. */
@RogatoryTest
@Tag("database")
class ReadsPageTest {

  @Autowired MockMvc mvc;
  @Autowired Walks walks;

  private String page(String login, String path, int expected) throws Exception {
    String role = login.replaceAll("\\d", "").toUpperCase(Locale.ROOT);
    return mvc.perform(get(path).with(user(login).roles(role)))
        .andExpect(status().is(expected))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private Reference confidential() {
    return walks.register(Registered.inFull()).reference();
  }

  @Test
  void itSaysWhoReadWhatAndHowOften() throws Exception {
    Reference file = confidential();
    page("caseworker", "/files/" + file, 200);
    page("caseworker2", "/files/" + file + "/journal", 200);
    page("caseworker2", "/files/" + file + "/note", 200);

    Document page = Jsoup.parse(page("supervisor", "/files/" + file + "/reads", 200));

    List<String> readers = page.select("section").get(0).select("tbody tr th").eachText();
    assertThat(readers)
        .containsExactly(
            "Elena Marković supervisor", "Jonas Lindqvist caseworker2", "Amina Okafor caseworker");
    assertThat(page.select("section").get(0).select("tbody tr").get(1).select(".number").text())
        .isEqualTo("2");
    assertThat(page.select("section").get(1).select("tbody tr td:last-child").eachText())
        .containsExactly(
            "This record of reads", "A form note", "The journal", "The page of the file");
  }

  @Test
  void anAuditorSeesItAndACaseworkerDoesNot() throws Exception {
    Reference file = confidential();

    assertThat(page("auditor", "/files/" + file + "/reads", 200)).contains("Tomás Herrera");
    assertThat(page("auditor", "/files/" + file, 200)).contains("/files/" + file + "/reads");
    page("caseworker", "/files/" + file + "/reads", 403);
    assertThat(page("caseworker", "/files/" + file, 200)).doesNotContain("/reads");
    mvc.perform(get("/api/files/" + file + "/reads").with(httpBasic("caseworker", "demo")))
        .andExpect(status().isForbidden());
  }

  @Test
  void ofAnOpenFileItSaysWhyThereIsNothing() throws Exception {
    Reference file = walks.register(Registered.complete(Assistance.SERVICE)).reference();

    assertThat(page("supervisor", "/files/" + file + "/reads", 200)).contains("Nobody read it");
  }

  @Test
  void theCallGivesThemPartByPartNewestFirst() throws Exception {
    Reference file = confidential();
    for (int times = 1; times <= 30; times++) {
      page("caseworker", "/files/" + file + "/journal", 200);
    }

    String first =
        mvc.perform(get("/api/files/" + file + "/reads").with(httpBasic("auditor", "demo")))
            .andExpect(jsonPath("total", is(31)))
            .andExpect(jsonPath("items.length()", is(25)))
            .andExpect(jsonPath("items[0].what", is("reads")))
            .andExpect(jsonPath("items[1].what", is("journal")))
            .andExpect(jsonPath("readers[0].login", is("auditor")))
            .andExpect(jsonPath("readers[1].times", is(30)))
            .andReturn()
            .getResponse()
            .getContentAsString();

    mvc.perform(
            get("/api/files/" + file + "/reads")
                .param("after", JsonPath.<String>read(first, "next"))
                .with(httpBasic("auditor", "demo")))
        .andExpect(jsonPath("total", is(32)))
        .andExpect(jsonPath("items.length()", is(6)))
        .andExpect(jsonPath("next").doesNotExist());
    assertThat(page("supervisor", "/files/" + file + "/reads", 200)).contains("25", "33", "after=");
  }
}
