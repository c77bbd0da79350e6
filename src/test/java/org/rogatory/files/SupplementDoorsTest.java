package org.rogatory.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.access.People;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.arrival.Registry;
import org.rogatory.incoming.asked.ContentText;
import org.rogatory.incoming.asked.ContentVersion;
import org.rogatory.incoming.contents.supplement.DraftInformationRequest;
import org.rogatory.journal.Reference;
import org.rogatory.letters.LetterState;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** What a request says, by page and by API: every version, and which of them are valid. */
@RogatoryTest
@Tag("database")
class SupplementDoorsTest {

  private static final String FACTS = "An unknown person entered a system.";

  @Autowired MockMvc mvc;
  @Autowired Registry registry;
  @Autowired Requests requests;
  @Autowired People people;
  @Autowired Walks walks;

  private Reference file;

  @BeforeEach
  void register() {
    file =
        registry.register(
            Registered.complete(Assistance.STORED_DATA, Assistance.SERVICE),
            people.get("caseworker"));
  }

  @Test
  void thePageShowsWhatStandsAndAddsUnlessToldOtherwise() throws Exception {
    Document form = page("/arrived?kind=supplementary-information");
    assertThat(form.select(".stands").text()).contains(FACTS);
    assertThat(form.select("[name='how[facts]'][checked]").attr("value")).isEqualTo("add");

    assertDone(
        arrived(
            "supplementary-information", "contents[facts]", "On 3 August.", "how[facts]", "add"));
    assertDone(
        arrived(
            "supplementary-information", "contents[facts]", "In March.", "how[facts]", "replace"));

    assertThat(facts().versions())
        .extracting(ContentVersion::isValid)
        .containsExactly(false, false, true);
    Document shown = page("");
    assertThat(shown.select(".versions > .version .said").eachText()).contains("In March.");
    assertThat(shown.select("details .version-replaced .said").eachText())
        .contains(FACTS, "On 3 August.");
    assertThat(shown.select("details .version-replaced").text()).contains("Replaced by");
  }

  @Test
  void theApiGivesEveryVersionWithSourceDateAndValidity() throws Exception {
    message(
            "supplementary-information",
            "'contents':{'facts':'On 3 August.','purpose':'Trial'},'how':{'purpose':'replace'}")
        .andExpect(status().isOk());

    String purpose = "$.contents[?(@.item=='purpose')].versions[*]";
    String json =
        mvc.perform(get("/api/requests/" + file).with(httpBasic("caseworker", "demo")))
            .andExpect(
                jsonPath(
                    "$.contents[?(@.item=='facts')].text", contains(FACTS + "\n\nOn 3 August.")))
            .andExpect(jsonPath(purpose + ".source", contains("request", "supplement")))
            .andExpect(jsonPath(purpose + ".valid", contains(false, true)))
            .andReturn()
            .getResponse()
            .getContentAsString();

    List<String> at = JsonPath.read(json, purpose + ".at");
    assertThat(at.stream().map(OffsetDateTime::parse).map(OffsetDateTime::toInstant))
        .containsExactly(
            Instant.parse("2026-11-03T08:00:00Z"), Instant.parse("2026-11-04T09:00:00Z"));
  }

  @Test
  void ourCopyIsCorrectedByPageAndByApi() throws Exception {
    Document form = page("/contents/facts");
    assertThat(form.select("[name=text]").text()).isEqualTo(FACTS);
    String[] corrected = {"act", "correct", "seen", "1", "text", "Somebody.", "reason", "Misread"};
    MockHttpServletRequestBuilder sent = post("/files/" + file + "/contents/facts");
    for (int i = 0; i < corrected.length; i += 2) {
      sent.param(corrected[i], corrected[i + 1]);
    }
    assertDone(
        mvc.perform(sent.param("_once", UUID.randomUUID().toString()).with(csrf()).with(worker()))
            .andReturn()
            .getResponse());

    api("/contents/facts", "{'act':'copy','seen':1,'text':'More.'}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.text").exists());
    api("/contents/facts", "{'act':'copy','seen':2,'text':'More.'}").andExpect(status().isOk());
    assertThat(facts().text()).isEqualTo("Somebody.\n\nMore.");
    assertThat(page("").select(".versions").text())
        .contains("Correction, ")
        .contains("Misread")
        .contains("Copied later from the request’s own text, ");
  }

  /** What came before the question went out is looked at, and no letter asks for it. */
  @Test
  @Clause("40(16)")
  void whatComesWhileTheQuestionIsADraftIsExaminedFirst() throws Exception {
    Walk walk = asking();
    assertThat(walk.openSteps()).contains("prepare-letter");

    message("supplementary-information", "'contents':{'purpose':'Evidence at trial'}")
        .andExpect(status().isOk());
    walk.runJobs();

    assertThat(walk.openSteps()).contains("examine-supplement").doesNotContain("prepare-letter");
    walk.take("examine-supplement", "{}");
    assertThat(walk.openSteps()).contains("assess-grounds").doesNotContain("prepare-letter");
    assertThat(walk.letters().stream().filter(one -> one.is(DraftInformationRequest.KIND)))
        .allMatch(one -> one.state() == LetterState.DROPPED);
  }

  /** A question that was issued is kept back: what came is examined, and nothing is asked again. */
  @Test
  @Clause("40(16)")
  void whatComesWhileTheQuestionIsIssuedIsExaminedWhereItIsNotSent() throws Exception {
    Walk walk = asking();
    walk.issueLetter();

    message("supplementary-information", "'contents':{'purpose':'Evidence at trial'}")
        .andExpect(status().isOk());
    walk.runJobs();
    assertThat(walk.openSteps()).contains("send-letter").doesNotContain("examine-supplement");
    assertThat(pageOf("/tasks/" + walk.task("send-letter").task()).text())
        .contains("no longer gives a reason for this letter");
    walk.take("send-letter", "{'notToBeSent':true,'reason':'The answer has arrived'}");

    assertThat(walk.openSteps())
        .contains("examine-supplement")
        .doesNotContain("prepare-letter", "send-letter", "assess-grounds");
    walk.take("examine-supplement", "{}");
    assertThat(walk.openSteps()).contains("assess-grounds").doesNotContain("prepare-letter");
  }

  @Test
  @Clause("40(16)")
  void whatComesWhileTheQuestionIsOnItsWayIsExaminedOnceItsSendingIsRecorded() throws Exception {
    Walk walk = asking();
    walk.issueLetter();
    message("supplementary-information", "'contents':{'purpose':'Evidence at trial'}")
        .andExpect(status().isOk());
    walk.runJobs();

    walk.sendLetter();

    assertThat(walk.openSteps()).contains("examine-supplement");
    assertThat(walk.file().supplement(1).isHeard()).as("it answers no question").isFalse();
  }

  /** The page refuses to grant what its State is still asked about, and the task is gone. */
  @Test
  @Clause({"40(16)", "40(15)"})
  void whatIsFoundDeficientTakesTheMeasureBackFromItsDecision() throws Exception {
    Map<String, String> contents = new HashMap<>(Registered.inFull().contents());
    contents.put("period", "In August");
    Walk walk = walks.register(Registered.with(Registered.inFull(), contents));
    walk.sendLetters();
    walk.take(
        "triage-request",
        "{'legalBasis':'convention','authenticity':'verified','accepted':true,"
            + "'deficient':{'period':'From which day?'}}");
    file = walk.reference();
    walk.finishLetters();
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    assertThat(walk.openSteps()).contains("decide-measure");
    message("supplementary-information", "'text':'We write again.','contents':{}")
        .andExpect(status().isOk());
    walk.runJobs();

    String task = walk.task("examine-supplement").task();
    assertThat(pageOf("/tasks/" + task).select(".arrived-since").text())
        .contains("We write again.")
        .contains("4 November 2026");
    mvc.perform(
            Calls.said(
                "caseworker",
                "/api/tasks/" + task + "/complete",
                "{'deficient':{'facts':'Which day?'}}"))
        .andExpect(status().isOk());
    walk.runJobs();

    assertThat(walk.openSteps()).contains("prepare-letter").doesNotContain("decide-measure");
    assertThat(walk.letters().get(walk.letters().size() - 1).text())
        .contains("Your supplementary information of 4 November 2026 has reached us");
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.AWAITING_INFORMATION);
    assertThat(page("").text()).contains("Awaiting supplementary information");
  }

  private Walk asking() {
    Walk walk = walks.register(Registered.without("purpose", Registered.inFull()));
    walk.sendLetters();
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
    file = walk.reference();
    return walk;
  }

  private ResultActions message(String kind, String more) throws Exception {
    return api(
        "/messages",
        "{'kind':'%s','channel':'diplomatic','arrivedAt':'2026-11-04T10:00+01:00',%s}"
            .formatted(kind, more));
  }

  private ResultActions api(String address, String body) throws Exception {
    return mvc.perform(Calls.said("caseworker", "/api/requests/" + file + address, body));
  }

  private MockHttpServletResponse arrived(String what, String... fields) throws Exception {
    MockMultipartHttpServletRequestBuilder form = multipart("/files/" + file + "/arrived");
    form.param("kind", what).param("arrivedAt", "2026-11-19T08:00").param("channel", "diplomatic");
    for (int i = 0; i < fields.length; i += 2) {
      form.param(fields[i], fields[i + 1]);
    }
    form.param("_once", UUID.randomUUID().toString());
    return mvc.perform(form.with(csrf()).with(worker())).andReturn().getResponse();
  }

  private Document page(String address) throws Exception {
    return pageOf("/files/" + file + address);
  }

  private Document pageOf(String address) throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(get(address).with(worker())).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString());
  }

  private static org.springframework.test.web.servlet.request.RequestPostProcessor worker() {
    return user("caseworker").roles("CASEWORKER");
  }

  private void assertDone(MockHttpServletResponse answer) {
    assertThat(answer.getRedirectedUrl()).isEqualTo("/files/" + file);
  }

  private ContentText facts() {
    return requests.whole(file).content(ContentItem.FACTS);
  }
}
