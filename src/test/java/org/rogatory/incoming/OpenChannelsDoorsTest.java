package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.journal.Actor;
import org.rogatory.letters.LetterState;
import org.rogatory.letters.SendingChannel;
import org.rogatory.register.FactEdit;
import org.rogatory.register.Register;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.FactId;
import org.rogatory.register.facts.FactKind;
import org.rogatory.register.facts.Provenance;
import org.rogatory.register.facts.RecordedFact;
import org.rogatory.register.facts.RequiredChannel;
import org.rogatory.register.facts.SourcedFact;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Whoever records the sending of a letter sees which channels are open, by page and API. */
@RogatoryTest
@Tag("database")
@Clause("40(12)(d)")
class OpenChannelsDoorsTest {

  private static final CountryCode STATE = CountryCode.of("XB");
  private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 1);

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Rebuilding rebuilding;
  @Autowired Register register;

  private Walk walk;

  @BeforeEach
  void itsStateRequiresTheDiplomaticChannel() {
    requires(true);
  }

  @AfterEach
  void nothingIsRequiredAnyMore() {
    requires(false);
    rebuilding.compareTables(walk.reference());
  }

  private void requires(boolean diplomatic) {
    int revision =
        register.state(STATE).facts(FactKind.CHANNEL).stream()
            .findFirst()
            .map(RecordedFact::revision)
            .orElse(0);
    register.record(
        STATE,
        new FactEdit(
            FactId.of(FactKind.CHANNEL),
            revision,
            new SourcedFact(
                new RequiredChannel(diplomatic), Provenance.notified(LONG_AGO, "Note"))),
        Actor.person("registrar"));
  }

  @Test
  void byApiAClosedChannelIsRecordedOnlyByWhoeverSaysSo() throws Exception {
    issued(Assistance.DOCUMENTS);

    send("'channel':'electronic'")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.closedChannel").exists());
    send("'channel':'contact-point'").andExpect(status().isUnprocessableEntity());
    send("'channel':'interpol','closedChannel':true").andExpect(status().isConflict());
    send("'channel':'electronic','closedChannel':true").andExpect(status().isOk());

    assertThat(walk.letters().get(0).state()).isEqualTo(LetterState.SENT);
    assertThat(
            Visitor.login(mvc, "caseworker").page("/files/" + walk.reference() + "/journal").text())
        .contains("went by a channel that is not open with its State");
  }

  @Test
  void byPageTheDiplomaticChannelIsProposedAndTheOthersAreExplained() throws Exception {
    issued(Assistance.DOCUMENTS);
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String task = "/tasks/" + walk.task("send-letter").task();

    assertThat(visitor.page(task).text())
        .contains(
            "By the register and the request",
            "requires the diplomatic channel",
            "Through the diplomatic channel: open");
    MockHttpServletResponse refused =
        visitor.send(visitor.form(task, task).with("channel", "post", "proof", "RR 1"));
    assertThat(refused.getStatus()).isEqualTo(422);
    visitor.send(visitor.form(task, task).with("proof", "Note 12"));

    assertThat(walk.letters().get(0).dispatch().orElseThrow().channel())
        .isEqualTo(SendingChannel.DIPLOMATIC);
    assertThat(visitor.page("/files/" + walk.reference() + "/journal").text())
        .doesNotContain("went by a channel that is not open");
  }

  /** Preservation passes through the contact points, and does not wait for diplomats. */
  @Test
  @Clause({"41(3)", "42(4)"})
  void aPreservationGoesByTheContactPoint() throws Exception {
    walk = walks.register(Registered.preservation());
    if (!walk.openSteps().contains("send-letter")) {
      walk.issueLetter();
    }

    send("'channel':'contact-point'").andExpect(status().isOk());
  }

  private void issued(Assistance what) {
    walk = walks.register(Registered.complete(what));
    if (!walk.openSteps().contains("send-letter")) {
      walk.issueLetter();
    }
  }

  private ResultActions send(String channel) throws Exception {
    return mvc.perform(
        Calls.said(
            "caseworker",
            "/api/tasks/" + walk.task("send-letter").task() + "/complete",
            "{" + channel + ",'sentAt':'" + walk.now() + "','proof':'Receipt'}"));
  }
}
