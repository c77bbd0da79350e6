package org.rogatory.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.incoming.Walk.TRIAGE;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.deadlines.Sweeps;
import org.rogatory.incoming.Rebuilding;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.enquiry.Enquiring;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What waits for us says so, and has a date, by page and by API, 40(26). */
@RogatoryTest
@Tag("database")
@Clause("40(26), 1st sentence")
class OurTurnTest {

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Rebuilding rebuilding;
  @Autowired TestClock clock;
  @Autowired Sweeps sweeps;

  private Walk walk;

  @AfterEach
  void theJournalTellsTheSame() {
    rebuilding.compare(walk.reference());
  }

  @Test
  void whatNobodyAssessesIsLateOnTheOverview() throws Exception {
    triaged(Registered.complete(Assistance.DOCUMENTS));
    assertThat(head()).contains("Waits for Us").doesNotContain("Next date None");

    clock.advance(Duration.ofDays(40));
    sweeps.sweep(walk.reference());

    assertThat(page("")).contains("Next step: assessment, decision, letters");
    assertThat(overdue()).contains(walk.reference().value());
  }

  /** Urgency is counted in hours. */
  @Test
  @Clause("44(3)(a)")
  void whatIsUrgentIsLateAfterTwoDays() throws Exception {
    triaged(Registered.urgent(Registered.complete(Assistance.DOCUMENTS)));
    clock.advance(Duration.ofHours(49));
    sweeps.sweep(walk.reference());

    assertThat(page("")).contains("Next step: assessment, decision, letters");
    assertThat(overdue()).contains(walk.reference().value());
  }

  @Test
  @Clause("40(26), 2nd sentence")
  void anEnquiryOnAClosedFileWaitsForUs() throws Exception {
    triaged(Registered.complete(Assistance.DOCUMENTS));
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");
    walk.runJobs();
    walk.finishLetters();
    walk.take("record-result", "{'outcome':'executed','result':'The copies are enclosed.'}");
    walk.finishLetters();
    assertThat(walk.file().isClosed()).isTrue();
    assertThat(head()).contains("Waits for Nobody");

    walk.happens(pen -> Enquiring.of(pen).received("post", null));
    walk.runJobs();

    assertThat(head()).contains("Waits for Us");
    String chinese =
        mvc.perform(
                MockMvcRequestBuilders.get("/files/" + walk.reference())
                    .with(
                        SecurityMockMvcRequestPostProcessors.user("caseworker").roles("CASEWORKER"))
                    .cookie(new Cookie("language", "zh")))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(Jsoup.parse(chinese).text()).contains("等待 我方");
    api().andExpect(jsonPath("$.turn").value("us"));
    walk.finishLetters();
    assertThat(head()).contains("Waits for Nobody", "Next date None");
    api().andExpect(jsonPath("$.turn").value("nobody"));
  }

  private void triaged(NewRequest request) {
    walk = walks.register(request);
    walk.take("triage-request", TRIAGE);
    walk.finishLetters();
  }

  private String overdue() throws Exception {
    return Visitor.login(mvc, "supervisor").list("/overview/dates?which=overdue");
  }

  private String head() throws Exception {
    return page("");
  }

  private String page(String more) throws Exception {
    return Visitor.login(mvc, "caseworker").page("/files/" + walk.reference() + more).text();
  }

  private ResultActions api() throws Exception {
    return mvc.perform(
            MockMvcRequestBuilders.get("/api/requests/" + walk.reference())
                .with(SecurityMockMvcRequestPostProcessors.httpBasic("caseworker", "demo")))
        .andExpect(status().isOk());
  }
}
