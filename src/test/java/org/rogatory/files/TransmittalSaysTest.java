package org.rogatory.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.incoming.Walk.TRIAGE;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.deadlines.Sweeps;
import org.rogatory.incoming.Rebuilding;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.letters.Letter;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What the authority is told of a period, of a preservation, and of data preserved already. */
@RogatoryTest
@Tag("database")
@Clause("40(12)(b)")
class TransmittalSaysTest {

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
  @Clause({"45(3)(f)", "46"})
  void aCollectionIsReportedWhenItBeginsAndAfterItsPeriodByBothDoors() throws Exception {
    transmitted(Registered.complete(Assistance.CONTENT_DATA));
    assertThat(letter("transmittal").text())
        .contains("The measure lasts for the period that the request states.")
        .contains("on which day it began and on which day it ends")
        .doesNotContain("Please carry out the measure and report");
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    LocalDate end = today.plusDays(60);
    call("{'kind':'begun','begunOn':'" + today.plusDays(1) + "','until':'" + end + "'}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.begunOn").exists());
    call("{'kind':'begun','begunOn':'" + today + "','until':'" + end.minusDays(1) + "'}")
        .andExpect(status().isOk());
    String address = "/files/" + walk.reference() + "/measures/1/acts/begun";
    Visitor visitor = Visitor.login(mvc, "caseworker");
    assertThat(
            visitor
                .send(
                    visitor
                        .form(address, address)
                        .with("begunOn", today.toString(), "until", end.toString()))
                .getStatus())
        .isEqualTo(302);

    clock.advance(Duration.ofDays(50));
    sweeps.sweep(walk.reference());
    walk.runJobs();
    assertThat(walk.letters()).as("nobody is late").noneMatch(each -> is(each, "chaser"));
    assertThat(page()).contains("lasts until");
    clock.advance(Duration.ofDays(40));
    sweeps.sweep(walk.reference());
    walk.runJobs();
    assertThat(letter("chaser").letter().state().isOpen()).isTrue();
  }

  @Test
  @Clause({"42(8)", "42(3)(g)", "40(13)"})
  void anOralPreservationSaysHowLongAndThatItIsNotConfirmed() {
    transmitted(Registered.by(Channel.ORAL, Registered.urgent(Registered.preservation())));

    assertThat(letter("transmittal").text())
        .contains("for at least sixty days", "42(8)", "until we tell you in writing")
        .contains("neither the person concerned nor the user of the account is told")
        .contains("The request was made orally.");
  }

  /** The authority is told by the request's own letter, and on the preservation's file. */
  @Test
  @Clause("42(8)")
  void dataThatArePreservedAlreadyAreNamedAndHeldOn() throws Exception {
    transmitted(Registered.preservation());
    Letter first = letter("transmittal").letter();
    walk.take(
        "record-result",
        "{'outcome':'executed','result':'The mailbox','inEffectFrom':'" + clock.instant() + "'}");
    walk.finishLetters();
    Walk kept = walk;
    walk = walks.register(Registered.complete(Assistance.STORED_DATA));
    link(kept);
    walk.runJobs();

    Letter notice =
        kept.letters().stream().filter(each -> is(each, "held-notice")).findAny().orElseThrow();
    assertThat(notice.text())
        .contains("asked for the data that are preserved", walk.reference().value(), "42(8)")
        .contains(first.reference());
    rebuilding.compare(kept.reference());
    walk.take("triage-request", TRIAGE);
    walk.finishLetters();
    grant();
    assertThat(letter("transmittal").text())
        .contains("preserved already", kept.reference() + "/1", first.reference())
        .contains("until this request is decided");
  }

  private void link(Walk kept) throws Exception {
    mvc.perform(
            Calls.said(
                "caseworker",
                "/api/requests/" + walk.reference() + "/earlier",
                "{'known':'" + kept.reference() + "/1'}"))
        .andExpect(status().isOk());
  }

  private void transmitted(NewRequest request) {
    walk = walks.register(request);
    walk.take(
        "triage-request",
        request.channel() == Channel.ORAL
            ? TRIAGE.replace("}", ",'agreed':'yes','agreedHow':'Notes of 3 May 2026'}")
            : TRIAGE);
    walk.runJobs();
    walk.finishLetters();
    if (walk.openSteps().contains("assess-grounds")) {
      grant();
      walk.finishLetters();
    }
  }

  private void grant() {
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");
    walk.runJobs();
  }

  private record Found(Letter letter, String text) {}

  private Found letter(String kind) {
    Letter found =
        walk.letters().stream()
            .filter(each -> is(each, kind))
            .reduce((earlier, later) -> later)
            .orElseThrow();
    return new Found(found, found.text());
  }

  private static boolean is(Letter letter, String kind) {
    return letter.kind().id().equals(kind);
  }

  private ResultActions call(String said) throws Exception {
    String address = "/api/requests/" + walk.reference() + "/measures/1/acts";
    return mvc.perform(Calls.said("caseworker", address, said));
  }

  private String page() throws Exception {
    return Visitor.login(mvc, "caseworker").page("/files/" + walk.reference() + "/journal").text();
  }
}
