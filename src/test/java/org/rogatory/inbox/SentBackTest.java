package org.rogatory.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.access.People;
import org.rogatory.casefile.Restricting;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.integrity.Alterations;
import org.rogatory.integrity.comparison.Comparison;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A letter that is sent back is the task of whoever laid it before the supervisor, and marked. */
@RogatoryTest
@Tag("database")
class SentBackTest {

  private static final String OUTSIDE =
      "{'legalBasis':'convention','authenticity':'verified','authenticityBy':['call-back'],"
          + "'accepted':false,'serves':{'1':'no'},'servesWhy':{'1':'No data'}}";

  @Autowired Walks walks;
  @Autowired People people;
  @Autowired Restricting restricting;
  @Autowired Comparison comparison;
  @Autowired Alterations alterations;
  @Autowired MockMvc mvc;

  private Walk walk;

  @BeforeEach
  void aLetterWaitsForApproval() {
    walk = walks.register(Registered.forOtherCrime(Assistance.STATEMENT));
    walk.take("triage-request", OUTSIDE);
    walk.issueLetter();
  }

  @Test
  void itReturnsToItsDrafterAndTheJournalSaysSo() throws Exception {
    sendBack();

    TaskRow again = walk.task("prepare-letter");
    assertThat(again.assignee()).contains("caseworker");
    assertThat(timeline()).anyMatch(event -> event.contains("Task given to"));
    comparison.one(walk.reference());
    assertThat(alterations.of(walk.reference())).isEmpty();
  }

  @Test
  void listsFileAndApiMarkIt() throws Exception {
    sendBack();

    Visitor caseworker = Visitor.login(mvc, "caseworker");
    assertThat(caseworker.list("/inbox?list=mine&sort=reference")).contains("Sent back");
    assertThat(caseworker.page("/files/" + walk.reference()).select(".task-list").text())
        .contains("Sent back");
    mvc.perform(
            get("/api/tasks/" + walk.task("prepare-letter").task())
                .with(httpBasic("caseworker", "demo")))
        .andExpect(jsonPath("$.sentBack").value(true))
        .andExpect(jsonPath("$.assignee").value("caseworker"));
  }

  @Test
  void whoMayNotSeeTheFileAnyMoreDoesNotGetIt() {
    walk.happens(
        pen -> restricting.restrict(pen.pen(), List.of(people.get("caseworker2")), "Informant"));

    sendBack();

    assertThat(walk.task("prepare-letter").assignee()).isEmpty();
  }

  @Test
  void anApprovalIsNobodysBeforehand() {
    sendBack();
    walk.issueLetter();

    assertThat(walk.task("approve-letter").assignee()).isEmpty();
  }

  private void sendBack() {
    walk.take("approve-letter", "{'approved':false,'remarks':'Ask first'}", "supervisor");
  }

  private List<String> timeline() throws Exception {
    return Visitor.login(mvc, "supervisor")
        .page("/files/" + walk.reference())
        .select(".event")
        .eachText();
  }
}
