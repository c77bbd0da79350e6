package org.rogatory.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.access.FileAccess;
import org.rogatory.access.People;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.arrival.Registry;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.course.RequestProcess;
import org.rogatory.journal.Reference;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.workflow.Workflow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

@RogatoryTest
@Tag("database")
class FilePageTest {

  @Autowired MockMvc mvc;
  @Autowired Registry registry;
  @Autowired People people;
  @Autowired FileAccess access;
  @Autowired Workflow workflow;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  @Test
  void showsWhatIsKnown() throws Exception {
    Reference file = registered(Assistance.STORED_DATA, Assistance.TRAFFIC_DATA);

    Document page = page("/files/" + file);

    assertThat(page.selectFirst("h1").text()).isEqualTo(file.value());
    assertThat(page.select("article.measure h3").eachText())
        .containsExactly(
            "1 Search, seizure and disclosure of stored electronic data",
            "2 Real-time collection of traffic data");
    assertThat(page.select(".checklist details[open] .check-name").eachText())
        .contains("Justification of the period");
    assertThat(page.select(".checklist .cure").text()).contains("why collection is needed");
    assertThat(page.select(".timeline .event-title").text()).contains("Request of State XB");
    assertThat(page.select(".verified").text()).isEqualTo("Journal verified");
    assertThat(page.select("#course tbody th").eachText()).contains("Acknowledge receipt");
    assertThat(page.select("[data-diagram]").attr("data-here")).isEqualTo("acknowledge-receipt");
  }

  @Test
  void saysSoWhileTheProgramWorks() throws Exception {
    Reference file = registered(Assistance.SERVICE);

    assertThat(page("/files/" + file).select(".at-work").attr("hx-get"))
        .isEqualTo("/files/" + file + "/work");
    open("/files/" + file + "/work", caseworker())
        .andExpect(status().isNoContent())
        .andExpect(header().doesNotExist("HX-Refresh"));
  }

  @Test
  void readsInChinese() throws Exception {
    Reference file = registered(Assistance.STORED_DATA);

    mvc.perform(get("/files/" + file).with(caseworker()).cookie(new Cookie("language", "zh")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("搜查、扣押和披露存储的电子数据")))
        .andExpect(content().string(containsString("收到")));
  }

  @Test
  void aRestrictedFileDoesNotExistForOthers() throws Exception {
    Reference file = registered(Assistance.STORED_DATA);
    access.restrict(file, java.util.List.of(people.get("caseworker")));

    open("/files/" + file, user("caseworker2").roles("CASEWORKER"))
        .andExpect(status().isNotFound());
    open("/files", user("caseworker2").roles("CASEWORKER"))
        .andExpect(content().string(not(containsString(file.value()))));
    open("/files/" + file, user("supervisor").roles("SUPERVISOR")).andExpect(status().isOk());
    assertThat(page("/files/" + file).select(".file-marks").text()).contains("Restricted file");
    access.open(file);
  }

  @Test
  void anUnknownReferenceIsNotFound() throws Exception {
    open("/files/XA-1999-00001", caseworker()).andExpect(status().isNotFound());
    open("/files/nonsense", caseworker()).andExpect(status().isNotFound());
  }

  @Test
  void aDamagedJournalIsSaidLoudly() throws Exception {
    Reference file = registered(Assistance.STORED_DATA);
    transaction.executeWithoutResult(
        status ->
            jdbc.sql("update journal_entry set actor = 'caseworker2' where reference = ?")
                .param(file.value())
                .update());

    Document page = page("/files/" + file);

    assertThat(page.select(".verified")).isEmpty();
    assertThat(page.select(".notice-refused").text())
        .contains("The journal of this file is damaged", "Entry 1");
    assertThat(page("/files/" + file + "/journal").select("[role=alert]").text())
        .contains("Entry 1");
  }

  @Test
  void theListIsFilteredByItsAddress() throws Exception {
    Reference file = registered(Assistance.STORED_DATA);

    assertThat(page("/files?counterpart=XB&standing=received&open=true").select("tbody th").text())
        .contains(file.value());
    assertThat(
            page("/files?counterpart=XC&sendersReference=nobody-has-this")
                .select(".empty-title")
                .text())
        .isEqualTo("No file matches");
  }

  @Test
  void theListLeadsOnAndBack() throws Exception {
    for (int i = 0; i <= 25; i++) {
      registered(Assistance.SERVICE);
    }

    Document first = page("/files?counterpart=XB");
    Document second = page(first.select("a[rel=next]").attr("href"));

    assertThat(first.select("tbody tr")).hasSize(25);
    assertThat(first.select("a[rel=prev]")).isEmpty();
    assertThat(second.select(".pager p").text()).startsWith("26 to ");
    assertThat(page(second.select("a[rel=prev]").attr("href")).select("tbody th").eachText())
        .isEqualTo(first.select("tbody th").eachText());
  }

  @Test
  void aModelIsServedAsItsOwnVersion() throws Exception {
    open("/diagrams/" + workflow.newestModel(RequestProcess.MEASURE), caseworker())
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Type", containsString("xml")))
        .andExpect(content().string(containsString("bpmndi:BPMNShape")));
    open("/diagrams/nothing", caseworker()).andExpect(status().isNotFound());
  }

  private Reference registered(Assistance... measures) {
    NewRequest arrived = Registered.complete(measures);
    return registry.register(arrived, people.get("caseworker"));
  }

  private Document page(String address) throws Exception {
    return Jsoup.parse(
        open(address, caseworker())
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString());
  }

  private ResultActions open(String address, RequestPostProcessor who) throws Exception {
    return mvc.perform(get(java.net.URI.create(address)).with(who));
  }

  private static RequestPostProcessor caseworker() {
    return user("caseworker").roles("CASEWORKER");
  }
}
