package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Clause;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.Sweeps;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.found.FindingChanged;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Supervisors are told of what went out to a forger, and record what was done, by page and API. */
@RogatoryTest
@Tag("database")
@Clause({"36(1)(a)", "40(13)"})
class SentToForgerDoorsTest {

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Rebuilding rebuilding;
  @Autowired Deadlines deadlines;
  @Autowired Sweeps sweeps;
  @Autowired TestClock clock;

  private Walk walk;

  @AfterEach
  void theJournalTellsTheSame() {
    rebuilding.compare(walk.reference());
    assertThat(walk.journalIsSound()).isTrue();
  }

  @Test
  void itIsBroughtBeforeTheSupervisorsAndRecordedByApi() throws Exception {
    forged();
    assertThat(running()).isTrue();
    clock.advance(Duration.ofHours(3));
    sweeps.sweep(walk.reference());
    Visitor supervisor = Visitor.login(mvc, "supervisor");
    assertThat(supervisor.page("/files/" + walk.reference() + "/journal").text())
        .contains("Supervisors told", "something was sent on it");

    send("caseworker", "{'what':'Told'}").andExpect(status().isForbidden());
    send("supervisor", "{'what':' '}").andExpect(status().isUnprocessableEntity());
    send("supervisor", "{'what':'The State was told.'}").andExpect(status().isOk());

    assertThat(running()).isFalse();
    send("supervisor", "{'what':'Again'}").andExpect(status().isUnprocessableEntity());
  }

  @Test
  void itIsRecordedByPage() throws Exception {
    forged();
    String file = "/files/" + walk.reference();
    String address = file + "/sent-to-forger";
    Visitor supervisor = Visitor.login(mvc, "supervisor");
    assertThat(supervisor.page(file).html()).contains(address);
    assertThat(supervisor.send(supervisor.form(address, address)).getStatus()).isEqualTo(422);

    supervisor.send(supervisor.form(address, address).with("what", "The State was told."));

    assertThat(supervisor.page(file).html())
        .contains("The State was told.")
        .doesNotContain(address);
    assertThat(running()).isFalse();
  }

  private void forged() throws Exception {
    walk = SentOnForgery.answered(walks);
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.ANSWERED);
    String looked =
        new FindingChanged(
                1, "finding.measure", MeasureState.ANSWERED.key(), "finding.sent-already")
            .id();
    mvc.perform(
            Calls.said(
                "caseworker",
                "/api/requests/" + walk.reference() + "/authenticity",
                "{'result':'failed','how':'Forged','looked':{'" + looked + "':true}}"))
        .andExpect(status().isOk());
    walk.runJobs();
  }

  private boolean running() {
    return deadlines.running(walk.reference()).stream()
        .anyMatch(row -> row.kind().equals(RequestDeadline.SENT_TO_FORGER.id()));
  }

  private ResultActions send(String login, String body) throws Exception {
    return mvc.perform(
        Calls.said(login, "/api/requests/" + walk.reference() + "/sent-to-forger", body));
  }
}
