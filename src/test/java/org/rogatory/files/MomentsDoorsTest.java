package org.rogatory.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** No moment that is recorded lies before what it answers, by page and by API. */
@RogatoryTest
@Tag("database")
@Clause("40(28)")
class MomentsDoorsTest {

  private static final Instant NOON = Instant.parse("2026-11-18T11:00:00Z");

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired TestClock clock;

  private Walk walk;
  private Visitor visitor;

  /** The consultation is issued at twelve, in the office's zone. */
  @BeforeEach
  void issuedAtNoon() throws Exception {
    clock.set(NOON.minus(1, ChronoUnit.DAYS));
    walk = walks.register(Registered.complete(Assistance.CONTENT_DATA));
    walk.sendLetters();
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
    walk.take(
        "assess-grounds",
        "{'allowedInSimilarCase':'no','grounds':['prohibited-domestically'],'facts':{'prohibited-domestically.domestic-provision':'Section 12',"
            + "'prohibited-domestically.paragraph-21':'c'},'noConditions':'No exception.','consult':false}");
    clock.set(NOON);
    walk.issueLetter();
    clock.set(NOON.plus(2, ChronoUnit.HOURS));
    visitor = Visitor.login(mvc, "caseworker");
  }

  @Test
  void aLetterIsNotSentBeforeItsIssueOnTheSameDay() throws Exception {
    String task = walk.task("send-letter").task();
    String body = "{'channel':'electronic','proof':'Receipt 7','sentAt':'%s'}";

    send("/api/tasks/" + task + "/complete", body.formatted(NOON.minusSeconds(600)))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.sentAt").exists());
    walks.claim(task, "caseworker");
    String page = "/tasks/" + task;
    MockHttpServletResponse refused =
        visitor.send(
            visitor
                .form(page, page)
                .with("channel", "electronic", "proof", "Receipt 7", "sentAt", local(-10)));

    assertThat(refused.getStatus()).as(refused.getContentAsString()).isEqualTo(422);
    assertThat(Jsoup.parse(refused.getContentAsString()).text())
        .contains("it cannot have been sent before");
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.CONSULTATION_IN_PREPARATION);
    send("/api/tasks/" + task + "/complete", body.formatted(NOON)).andExpect(status().isOk());
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.IN_CONSULTATION);
  }

  @Test
  void aReplyDoesNotArriveBeforeTheConsultationWasSent() throws Exception {
    walk.sendLetter();
    String messages = "/api/requests/" + walk.reference() + "/messages";
    String body =
        "{'kind':'consultation-reply','measure':1,'text':'Yes.','channel':'diplomatic','arrivedAt':'%s'}";

    send(messages, body.formatted(NOON))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.arrivedAt").exists());
    String page = "/files/" + walk.reference() + "/arrived";
    MockHttpServletResponse refused =
        visitor.send(
            visitor
                .form(page + "?kind=consultation-reply", page)
                .with("measure", "1", "channel", "diplomatic", "text", "Yes.")
                .with("arrivedAt", local(0)));

    assertThat(refused.getStatus()).as(refused.getContentAsString()).isEqualTo(422);
    assertThat(Jsoup.parse(refused.getContentAsString()).text())
        .contains("what arrived before is no reply to it");
    send(messages, body.formatted(clock.instant())).andExpect(status().isOk());
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.AWAITING_DECISION);
  }

  private static String local(int minutes) {
    Instant at = NOON.plus(minutes, ChronoUnit.MINUTES);
    return LocalDateTime.ofInstant(at, ZoneId.of("Europe/Vienna")).toString();
  }

  private ResultActions send(String address, String said) throws Exception {
    return mvc.perform(Calls.said("caseworker", address, said));
  }
}
