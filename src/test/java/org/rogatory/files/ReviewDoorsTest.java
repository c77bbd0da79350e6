package org.rogatory.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.rogatory.incoming.Walk.TRIAGE;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Rebuilding;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.letters.LetterState;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What arrives or is mended after a decision, by page and by API: it is looked at again. */
@RogatoryTest
@Tag("database")
@Clause({"40(15)", "40(16)", "40(28)"})
class ReviewDoorsTest {

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Rebuilding rebuilding;
  @Autowired TestClock clock;

  private Walk walk;

  @Test
  void byApiAReplyAfterTheGrantIsTakenAndTheGrantAssessedAgain() throws Exception {
    consulted("'conditions':['C1']");
    reply("'text':'We accept.','conditionsAccepted':true").andExpect(status().isOk());
    walk.take("decide-measure", "{'decision':'grant'}");
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.GRANTED);

    reply("'text':'We withdraw that.','conditionsAccepted':false").andExpect(status().isOk());

    walk.runJobs();
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(walk.openSteps()).contains("assess-grounds").doesNotContain("prepare-letter");
    assertThat(walk.letters())
        .filteredOn(letter -> letter.matter().equals(walk.measure(1).matter()))
        .extracting(letter -> letter.state())
        .doesNotContain(LetterState.DRAFT);
    rebuilding.compare(walk.reference());
  }

  @Test
  void byApiAReplyAfterTheRefusalSaysTheOtherWayAndThatWayKeepsAndShowsIt() throws Exception {
    refused();

    reply("'text':'Much too late.'")
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.detail", containsString("supplementary information")));
    message("'kind':'supplementary-information','text':'Much too late.'")
        .andExpect(status().isOk());

    assertThat(Visitor.login(mvc, "caseworker").page("/files/" + walk.reference()).text())
        .contains("Much too late.");
  }

  @Test
  void byPageNewFactsOfAReplyStandAmongTheContentsAndAreAssessed() throws Exception {
    consulted("'noConditions':'The law knows no exception.'");
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String page = "/files/" + walk.reference() + "/arrived";

    var answer =
        visitor.send(
            visitor
                .form(page + "?kind=consultation-reply", page)
                .with("measure", "1", "channel", "diplomatic")
                .with("text", "See below.", "contents[facts]", "He was abroad."));

    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    assertThat(walk.file().content(ContentItem.FACTS).text()).endsWith("He was abroad.");
    walk.runJobs();
    assertThat(walk.openSteps()).contains("assess-grounds").doesNotContain("decide-measure");
    rebuilding.compare(walk.reference());
  }

  @Test
  void byPageACorrectionOfTheContentsIsShownWithWhatItTakesBack() throws Exception {
    granted();
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String page = "/files/" + walk.reference() + "/contents/facts";
    Visitor.Form form =
        visitor.form(page, page).with("text", "Otherwise.", "reason", "Line 4 was skipped");

    MockHttpServletResponse shown = visitor.send(form);

    assertThat(shown.getStatus()).isEqualTo(409);
    Document again = Jsoup.parse(shown.getContentAsString());
    assertThat(again.select("section[aria-labelledby=changes-title]").text())
        .contains("Measure 1", "Before: Granted", "its grounds are assessed again");
    assertThat(again.select("[name=text]").text()).isEqualTo("Otherwise.");
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.GRANTED);

    var done = visitor.send(visitor.lookedAt(form));
    assertThat(done.getStatus()).as(done.getContentAsString()).isEqualTo(302);
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    rebuilding.compare(walk.reference());
  }

  @Test
  void byApiACorrectionOfTheContentsIsLookedAtFirst() throws Exception {
    granted();
    String body = "{'act':'correct','seen':1,'text':'Otherwise.','reason':'Misread'%s}";
    String address = "/api/requests/" + walk.reference() + "/contents/facts";

    String problem =
        send(address, body.formatted(""))
            .andExpect(status().isConflict())
            .andReturn()
            .getResponse()
            .getContentAsString();
    String id = com.jayway.jsonpath.JsonPath.read(problem, "$.changes[0].id");

    send(address, body.formatted(",'looked':{'" + id + "':true}")).andExpect(status().isOk());
    walk.runJobs();
    assertThat(walk.openSteps()).contains("assess-grounds");
  }

  @Test
  void byPageAClerksOmissionIsFilledInAtTriageAndTheStateIsNotAsked() throws Exception {
    walk =
        walks.register(Registered.without("facts", Registered.complete(Assistance.CONTENT_DATA)));
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String task = "/tasks/" + walk.task("triage-request").task();
    walks.claim(walk.task("triage-request").task(), "caseworker");
    Document triage = visitor.page(task);
    assertThat(triage.select("a[href='/files/" + walk.reference() + "/correct']")).hasSize(1);
    String facts =
        triage.select("a:containsOwn(Fill in from the document)").eachAttr("href").stream()
            .filter(href -> href.contains("/contents/facts"))
            .findFirst()
            .orElseThrow();

    var done =
        visitor.send(
            visitor
                .form(facts, "/files/" + walk.reference() + "/contents/facts")
                .with("text", "A system was entered, says page 3."));

    assertThat(done.getStatus()).as(done.getContentAsString()).isEqualTo(302);
    walk.take("triage-request", TRIAGE);
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(walk.file().supplements()).isEmpty();
    rebuilding.compare(walk.reference());
  }

  @Test
  void byApiAClerksOmissionIsFilledInAtTriage() throws Exception {
    walk =
        walks.register(Registered.without("facts", Registered.complete(Assistance.CONTENT_DATA)));

    send(
            "/api/requests/" + walk.reference() + "/contents/facts",
            "{'act':'copy','seen':0,'text':'A system was entered, says page 3.'}")
        .andExpect(status().isOk());

    walk.take("triage-request", TRIAGE);
    assertThat(walk.file().supplements()).isEmpty();
  }

  private void granted() {
    walk = walks.register(Registered.complete(Assistance.CONTENT_DATA));
    walk.take("triage-request", TRIAGE);
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");
  }

  private void consulted(String offer) {
    walk = walks.register(Registered.complete(Assistance.CONTENT_DATA));
    walk.sendLetters();
    walk.take("triage-request", TRIAGE);
    walk.take(
        "assess-grounds",
        "{'allowedInSimilarCase':'no','grounds':['prohibited-domestically'],'facts':{'prohibited-domestically.domestic-provision':'Section 12',"
            + "'prohibited-domestically.paragraph-21':'c'},"
            + offer
            + ",'consult':false}");
    walk.issueLetter();
    walk.sendLetter();
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.IN_CONSULTATION);
  }

  private void refused() throws Exception {
    consulted("'noConditions':'The law knows no exception.'");
    reply("'text':'Understood.'").andExpect(status().isOk());
    walk.take(
        "decide-measure",
        "{'decision':'refuse','grounds':['prohibited-domestically'],"
            + "'reasons':'Section 12 does not allow it for this offence.'}");
    walk.issueLetter();
    walk.approveLetter();
    walk.sendLetter();
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.REFUSED);
  }

  private ResultActions reply(String said) throws Exception {
    return message("'kind':'consultation-reply','measure':1," + said);
  }

  private ResultActions message(String said) throws Exception {
    return send(
        "/api/requests/" + walk.reference() + "/messages",
        "{'channel':'diplomatic','arrivedAt':'" + clock.instant() + "'," + said + "}");
  }

  private ResultActions send(String address, String said) throws Exception {
    return mvc.perform(
        post(address)
            .with(httpBasic("caseworker", "demo"))
            .locale(Locale.ENGLISH)
            .header("Idempotency-Key", UUID.randomUUID())
            .contentType(MediaType.APPLICATION_JSON)
            .content(said.replace('\'', '"')));
  }
}
