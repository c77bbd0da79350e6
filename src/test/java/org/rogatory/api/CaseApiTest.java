package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.rogatory.incoming.Walk.TRIAGE;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.contents.Information;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.testing.Caller;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** A file dealt with by a program: what the treaty forbids is a 409 that names its provision. */
@RogatoryTest
@Tag("database")
class CaseApiTest {

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @LocalServerPort int port;

  private Walk walk;

  @BeforeEach
  void aRequestForServiceAndInterception() {
    walk = walks.register(Registered.complete(Assistance.SERVICE, Assistance.CONTENT_DATA));
  }

  @Test
  void aTaskIsClaimedAndCompleted() throws Exception {
    String task = walk.task("triage-request").task();

    call("/api/tasks/" + task + "/claim", "")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.counterpart").value(walk.file().requestingState()))
        .andExpect(jsonPath("$.assignee").value("caseworker"));
    triage(task).andExpect(status().isOk()).andExpect(jsonPath("$.state").value("in-progress"));

    read("/api/tasks/" + task)
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.who").value("caseworker"));
  }

  @Test
  void aTaskOfAnotherIsRefusedAndSaysWhose() throws Exception {
    String task = walk.task("triage-request").task();
    walks.claim(task, "caseworker2");

    triage(task).andExpect(status().isConflict()).andExpect(jsonPath("$.who").value("caseworker2"));
  }

  @Test
  void aWrongFieldIsNamed() throws Exception {
    String task = walk.task("triage-request").task();

    call("/api/tasks/" + task + "/complete", "{'legalBasis':'custom'}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.legalBasis").exists());
    call("/api/tasks/" + task + "/complete", "{'legalBasis':'convention'}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.accepted").exists());
  }

  @Test
  @Clause("40(28)")
  void aRefusalWithoutConsultationIsForbiddenAndChangesNothing() throws Exception {
    triage(walk.task("triage-request").task());
    walks.jobs(walk.reference());
    walk.take(
        "assess-grounds",
        2,
        "{'grounds':['none'],'allowedInSimilarCase':'no','consult':false}",
        "caseworker");
    int entries = walk.file().file().journalHead().entries();

    call(
            "/api/tasks/" + walk.task("decide-measure").task() + "/complete",
            "{'decision':'refuse','grounds':['prohibited-domestically'],'reasons':'Section 12 forbids it.'}")
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.violations[?(@.provision=='40(28)')]").exists());

    assertThat(walk.file().file().journalHead().entries()).isEqualTo(entries);
  }

  @Test
  void onlyWhatFailedIsAnsweredAsNoRequestOfThatState() throws Exception {
    call(
        "/api/tasks/" + walk.task("triage-request").task() + "/complete",
        "{'legalBasis':'convention','authenticity':'unverified','accepted':true}");
    walks.jobs(walk.reference());
    walk.finishLetters();
    walk.happens(pen -> Supplementing.of(pen).received(Information.enclosed("diplomatic")));
    String examine = "/api/tasks/" + walk.task("examine-supplement").task() + "/complete";

    call(examine, "{'authenticity':'unverified','notAccepted':true}")
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.provision").value("40(13)"));
    call(examine, "{'authenticity':'failed','authenticityHow':'Forged','notAccepted':true}")
        .andExpect(status().isOk());
    walks.jobs(walk.reference());
    walk.finishLetters();

    read("/api/requests/" + walk.reference())
        .andExpect(jsonPath("$.state").value("not-accepted"))
        .andExpect(jsonPath("$.measures[*].state", everyItem(is("not-accepted"))));
  }

  @Test
  @Clause("40(24)")
  void bankSecrecyIsNoGround() throws Exception {
    triage(walk.task("triage-request").task());
    walks.jobs(walk.reference());

    call(
            "/api/tasks/" + walk.task("assess-grounds").task() + "/complete",
            "{'grounds':['bank-secrecy'],'consult':false}")
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.provision").value("40(24)"));
  }

  @Test
  void messagesOfTheOtherStateReachTheFile() throws Exception {
    call(
            messages(),
            "{'kind':'status-enquiry','channel':'central-authority-electronic','arrivedAt':'2026-11-04T10:00+01:00','text':'How does it stand?'}")
        .andExpect(status().isOk());
    assertThat(walk.file().enquiries()).hasSize(1);

    call(
            messages(),
            "{'kind':'withdrawal','channel':'central-authority-electronic','arrivedAt':'2026-11-04T10:00+01:00','measure':2}")
        .andExpect(status().isOk());
    assertThat(walk.measure(2).state()).isEqualTo(MeasureState.WITHDRAWN);

    call(
            messages(),
            "{'kind':'consultation-reply','channel':'central-authority-electronic','arrivedAt':'2026-11-04T10:00+01:00','measure':1,'text':'Agreed.'}")
        .andExpect(status().isConflict());
    call(
            messages(),
            "{'kind':'consultation-reply','channel':'central-authority-electronic','arrivedAt':'2026-11-04T10:00+01:00'}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.measure").exists());
  }

  @Test
  void nothingArrivesBeforeItsRequest() throws Exception {
    int entries = walk.file().file().journalHead().entries();

    call(
            messages(),
            "{'kind':'withdrawal','channel':'central-authority-electronic','arrivedAt':'2020-11-04T10:00+01:00'}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.arrivedAt").exists());

    assertThat(walk.file().file().journalHead().entries()).isEqualTo(entries);
  }

  @Test
  void aMessageSentTwiceIsTakenOnce() throws Exception {
    for (int i = 0; i < 2; i++) {
      mvc.perform(
              post(messages())
                  .with(httpBasic("caseworker", "demo"))
                  .header("Idempotency-Key", "enquiry of " + walk.reference())
                  .contentType(MediaType.APPLICATION_JSON)
                  .content(
                      "{\"kind\":\"status-enquiry\",\"channel\":\"central-authority-electronic\",\"arrivedAt\":\"2026-11-04T10:00+01:00\"}"))
          .andExpect(status().isOk());
    }

    assertThat(walk.file().enquiries()).hasSize(1);
  }

  @Test
  void aKeyThatCameBeforeNamesWhatItsFirstCallMade() throws Exception {
    String key = "plan of " + walk.reference();
    String made =
        plan(key, "Logs of a server")
            .andExpect(status().isCreated())
            .andReturn()
            .getResponse()
            .getHeader("Location");

    plan(key, "Something else")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.made").value(made));
  }

  private ResultActions plan(String key, String subject) throws Exception {
    return mvc.perform(
        post("/api/information/sent")
            .with(httpBasic("caseworker", "demo"))
            .header("Idempotency-Key", key)
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"counterpart\":\"FR\",\"subject\":\"%s\"}".formatted(subject)));
  }

  @Test
  void lettersAreListedAndFetched() throws Exception {
    String letters = "/api/files/" + walk.reference() + "/letters";

    read(letters)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.items", hasSize(1)))
        .andExpect(jsonPath("$.items[0].kind").value("acknowledgement"))
        .andExpect(jsonPath("$.items[0].state").value("issued"));
    HttpResponse<byte[]> paper = Caller.program(port, "en").bytes("caseworker", letters + "/1");
    assertThat(paper.statusCode()).isEqualTo(200);
    assertThat(paper.headers().firstValue("Content-Type")).contains("application/pdf");
    read(letters + "/9").andExpect(status().isNotFound());
  }

  @Test
  void aLetterThatWasAlteredIsNotGivenOutAndSaysSo() throws Exception {
    transaction.executeWithoutResult(
        status ->
            jdbc.sql("update letter set fixed = '# Other' where reference = ? and number = 1")
                .param(walk.reference().value())
                .update());

    read("/api/files/" + walk.reference() + "/letters/1")
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.type").value("urn:rogatory:problem:altered"))
        .andExpect(jsonPath("$.detail").isNotEmpty());
  }

  @Test
  void anAdministratorHasNoBusinessInFiles() throws Exception {
    mvc.perform(get("/api/requests/" + walk.reference()).with(httpBasic("administrator", "demo")))
        .andExpect(status().isForbidden());
  }

  private String messages() {
    return "/api/requests/" + walk.reference() + "/messages";
  }

  private ResultActions triage(String task) throws Exception {
    return call("/api/tasks/" + task + "/complete", TRIAGE);
  }

  private ResultActions call(String address, String body) throws Exception {
    return mvc.perform(Calls.said("caseworker", address, body));
  }

  private ResultActions read(String address) throws Exception {
    return mvc.perform(get(address).with(httpBasic("caseworker", "demo")));
  }
}
