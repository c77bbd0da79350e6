package org.rogatory.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Consultation;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterState;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Conditions and replies from outside: by the pages, and by the API. */
@RogatoryTest
@Clause({"40(28)", "36(1)(b)"})
class ConditionsDoorsTest {

  private static final String CASE = "The data are used in case 880/2026 only.";
  private static final String CONSULT =
      "{'grounds':['essential-interests'],'facts':{'essential-interests.interest':'A source'},"
          + "'conditions':['"
          + CASE
          + "'],'consult':false}";
  private static final String REFUSE =
      "{'decision':'refuse','grounds':['essential-interests'],"
          + "'reasons':'The name of a source would be shown in open court, which endangers it.'}";

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired TestClock clock;

  private Walk walk;

  @Test
  void anOfferWithoutAGroundIsMadeAcceptedAndGrantedOnThePages() throws Exception {
    assessing(Assistance.DOCUMENTS);
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String address = "/tasks/" + walk.task("assess-grounds").task();
    Visitor.Form chosen = visitor.form(address, address).with("grounds", "none");
    Document shown =
        org.jsoup.Jsoup.parse(
            visitor.send(chosen.with("draft", "add:conditions")).getContentAsString());
    assertThat(shown.select("input[name=offer]")).hasSize(3);

    MockHttpServletResponse lacking =
        visitor.send(chosen.with("conditions", CASE, "personalData", "yes"));
    assertThat(lacking.getStatus()).isEqualTo(422);
    assertThat(
            org.jsoup.Jsoup.parse(lacking.getContentAsString())
                .select(".problems a")
                .eachAttr("href"))
        .containsExactly("#f-offer");
    assertThat(
            visitor
                .send(
                    visitor
                        .form(address, address)
                        .with(
                            "grounds", "none",
                            "conditions", CASE,
                            "personalData", "yes",
                            "offer", "data-protection"))
                .getStatus())
        .isEqualTo(302);
    walk.runJobs();
    assertThat(last().kind().id()).isEqualTo("offer-of-conditions");
    assertThat(last().text()).contains(CASE, "Article 36(1)(b)");
    walk.finishLetters();
    assertThat(arrived(visitor).select(".finding li").eachText()).containsExactly(CASE);
    replyOnPage(visitor, "text", "Agreed.", "conditionsAccepted", "yes");
    walk.runJobs();

    String decision = "/tasks/" + walk.task("decide-measure").task();
    Document deciding = visitor.page(decision);
    assertThat(deciding.select("#agreed li").eachText()).containsExactly(CASE);
    assertThat(deciding.select("#agreed h2").text()).isEqualTo("Conditions that are agreed");
    assertThat(visitor.send(visitor.form(decision, decision).with("decision", "grant")).getStatus())
        .isEqualTo(302);
    assertThat(walk.measure(1).decision().conditions()).contains(CASE);
    assertThat(walk.journalIsSound()).isTrue();
  }

  @Test
  void aProgramOffersAndWhatIsDeclinedIsNoConditionOfTheGrant() throws Exception {
    assessing(Assistance.DOCUMENTS);
    complete(
            "assess-grounds",
            "{'grounds':['none'],'conditions':['"
                + CASE
                + "'],'offer':'data-protection','consult':false}")
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.provision").value("36(1)(a)"));
    complete(
            "assess-grounds",
            "{'grounds':['none'],'conditions':['"
                + CASE
                + "'],'offer':'costs','costs':'Two experts for a month, EUR 60,000','consult':false}")
        .andExpect(status().isOk());
    walk.runJobs();
    walk.finishLetters();
    assertThat(walk.measure(1).consulted().orElseThrow().purpose())
        .isEqualTo(Consultation.Purpose.OFFER_OF_CONDITIONS);
    reply("{'text':'We cannot accept.','conditionsAccepted':false}").andExpect(status().isOk());
    walk.runJobs();
    complete("decide-measure", "{'decision':'grant','conditions':['" + CASE + "']}")
        .andExpect(status().isUnprocessableEntity());
    complete("decide-measure", "{'decision':'grant','waived':[1]}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.waived").exists());
    complete("decide-measure", "{'decision':'grant'}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.warningsRead").exists());
    grantOnPageHavingRead("40(30)", CASE);

    assertThat(walk.measure(1).decision().conditions()).isEmpty();
    assertThat(page()).contains("The conditions offered are not accepted");
  }

  /** Without what was offered as needed nothing goes out unseen. */
  private void grantOnPageHavingRead(String provision, String condition) throws Exception {
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String decision = "/tasks/" + walk.task("decide-measure").task();
    Visitor.Form form = visitor.form(decision, decision).with("decision", "grant");
    MockHttpServletResponse asked = visitor.send(form);
    assertThat(asked.getStatus()).isEqualTo(422);
    Document page = org.jsoup.Jsoup.parse(asked.getContentAsString());
    assertThat(page.select(".notice-caution").text()).contains(provision, condition);
    assertThat(visitor.send(form.with("warningsRead", "true")).getStatus()).isEqualTo(302);
  }

  /** An acceptance stays, also where a later consultation meets with silence. */
  @Test
  void whatWasAcceptedEarlierIsAConditionOfTheGrant() throws Exception {
    assessing(Assistance.CONTENT_DATA);
    walk.take("assess-grounds", CONSULT);
    walk.finishLetters();
    reply("{'text':'We accept.','conditionsAccepted':true}").andExpect(status().isOk());
    walk.runJobs();
    walk.take("decide-measure", "{'decision':'reassess'}");
    walk.take("assess-grounds", CONSULT);
    walk.finishLetters();
    clock.advance(Duration.ofDays(400));
    walk.happens(pen -> Consulting.of(pen, 1).lapsed());
    complete("decide-measure", "{'decision':'grant'}").andExpect(status().isOk());

    assertThat(walk.measure(1).decision().conditions()).contains(CASE);
  }

  /** By API and by page: copies of public records do not wait for ordinary costs. */
  @Test
  @Clause({"40(30)", "40(31)(a)"})
  void copiesOfPublicRecordsDoNotWaitForOrdinaryCosts() throws Exception {
    assessing(Assistance.GOVERNMENT_RECORDS);
    String said =
        "{'grounds':['none'],'conditions':['Pay 500 EUR'],'publicRecords':'%s','offer':'costs',"
            + "'consult':false}";
    complete("assess-grounds", said.formatted("yes"))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.provision").value("40(31)(a)"));
    complete("assess-grounds", said.formatted("no")).andExpect(status().isUnprocessableEntity());
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String address = "/tasks/" + walk.task("assess-grounds").task();
    Visitor.Form form =
        visitor
            .form(address, address)
            .with("grounds", "none", "conditions", "Pay", "publicRecords", "yes", "offer", "costs");
    MockHttpServletResponse refused = visitor.send(form);
    assertThat(refused.getStatus()).isEqualTo(409);
    assertThat(org.jsoup.Jsoup.parse(refused.getContentAsString()).select(".problems").text())
        .contains("40(31)(a)");
    assertThat(visitor.send(form.with("costs", "A restorer, EUR 9,000")).getStatus())
        .isEqualTo(302);
    walk.runJobs();

    assertThat(last().text()).contains("The costs are these", "A restorer, EUR 9,000");
  }

  @Test
  void aLateReplyStopsARefusalThatIsReadyToBeSent() throws Exception {
    refusalReady();
    Visitor visitor = Visitor.login(mvc, "caseworker");

    replyOnPage(visitor, "text", "We propose another.", "proposed", "In camera only");

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.AWAITING_DECISION);
    String send = "/tasks/" + walk.task("send-letter").task();
    Visitor.Form form = visitor.form(send, send);
    Visitor.Form sent =
        form.with("channel", "electronic", "sentAt", now(), "proof", "Receipt 7", "looked", "all");
    assertThat(visitor.send(sent).getStatus()).isBetween(400, 499);
    assertThat(last().state()).isEqualTo(LetterState.ISSUED);
    assertThat(
            visitor.send(form.with("notToBeSent", "true", "reason", "A reply came.")).getStatus())
        .isEqualTo(302);
    walk.runJobs();
    assertThat(last().state()).isEqualTo(LetterState.NOT_TO_BE_SENT);
    String decision = "/tasks/" + walk.task("decide-measure").task();
    Document deciding = visitor.page(decision);
    assertThat(deciding.text()).contains("We propose another.");
    assertThat(deciding.select("#agreed").text())
        .contains("the requesting State proposes", "not agreed yet", "In camera only");
    walk.take("decide-measure", REFUSE.replace("}", ",'warningsRead':true}"));
    walk.issueLetter();
    assertThat(last().text())
        .contains("We propose another.")
        .doesNotContain("passed without an answer");
    walk.take("approve-letter", "{'approved':true,'warningsRead':true}", "supervisor");
    walk.sendLetter();
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.REFUSED);
    assertThat(walk.file().isClosed()).isTrue();
  }

  /** What answers is not kept under another name, and the letter never says that nothing came. */
  @Test
  @Clause({"40(16)", "40(28)"})
  void whateverComesBeforeTheDecisionIsSentIsSaidToAnswerOrNot() throws Exception {
    assessing(Assistance.CONTENT_DATA);
    walk.take("assess-grounds", CONSULT);
    walk.finishLetters();
    clock.advance(Duration.ofDays(400));
    walk.happens(pen -> Consulting.of(pen, 1).lapsed());
    supplement("{'text':'We accept.'}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.answers").value(containsString("40(28)")));
    supplement("{'text':'We accept.','answers':'1'}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.answers").value(containsString("record it as the reply")));

    Visitor visitor = Visitor.login(mvc, "caseworker");
    String address = "/files/" + walk.reference() + "/arrived";
    String about = address + "?kind=supplementary-information";
    assertThat(visitor.page(about).select("[name=answers]")).hasSize(2);
    assertThat(visitor.page(about).select("[name=answers][checked]")).isEmpty();
    Visitor.Form form =
        visitor
            .form(about, address)
            .with("channel", "diplomatic", "arrivedAt", now(), "text", "The trial is on 3 May.");
    assertThat(visitor.send(form).getStatus()).isEqualTo(422);
    assertThat(visitor.send(form.with("answers", "none")).getStatus()).isEqualTo(302);
    walk.runJobs();

    String decision = "/tasks/" + walk.task("decide-measure").task();
    assertThat(visitor.page(decision).text()).contains("Came since the consultation");
    walk.take("decide-measure", REFUSE);
    walk.issueLetter();
    assertThat(last().text())
        .contains("We have considered what has reached us from you since then")
        .doesNotContain("passed without an answer");
  }

  /** Also a document that is put into the file by itself. */
  @Test
  @Clause("40(28)")
  void aDocumentOfTheConsultedStateIsNoSilence() throws Exception {
    assessing(Assistance.CONTENT_DATA);
    walk.take("assess-grounds", CONSULT);
    walk.finishLetters();
    clock.advance(Duration.ofDays(400));
    String upload =
        JsonPath.read(
            mvc.perform(
                    multipart("/api/uploads")
                        .file(
                            new MockMultipartFile(
                                "document",
                                "answer.txt",
                                "text/plain",
                                "We accept.".getBytes(UTF_8)))
                        .with(httpBasic("caseworker", "demo")))
                .andReturn()
                .getResponse()
                .getContentAsString(),
            "$.upload");
    mvc.perform(
            Calls.said(
                "caseworker",
                "/api/files/" + walk.reference() + "/documents",
                "{'upload':'%s','arrivedAt':'%s','channel':'diplomatic','description':'Answer'}"
                    .formatted(upload, clock.instant())))
        .andExpect(status().isCreated());
    walk.happens(pen -> Consulting.of(pen, 1).lapsed());

    walk.take("decide-measure", REFUSE);
    walk.issueLetter();

    assertThat(last().text())
        .contains("We have considered what has reached us from you since then")
        .doesNotContain("passed without an answer");
  }

  /** A second word of the State under any name takes back what was approved without it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'kind':'supplementary-information','text':'The trial is on 3 May.','answers':'none',",
        "{'kind':'status-enquiry','text':'Is it true that you refuse?',",
        "{'kind':'further-measure','assistance':'documents','description':'The ledger',"
            + "'electronicEvidence':'no',"
      })
  @Clause({"40(16)", "40(28)"})
  void whatComesWhenTheRefusalIsReadyTakesItBack(String arrived) throws Exception {
    refusalReady();
    message(arrived).andExpect(status().isOk());
    walk.runJobs();

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.AWAITING_DECISION);
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String send = "/tasks/" + walk.task("send-letter").task();
    Visitor.Form form = visitor.form(send, send);
    Visitor.Form sent =
        form.with("channel", "electronic", "sentAt", now(), "proof", "Receipt 7", "looked", "all");
    assertThat(visitor.send(sent).getStatus()).isBetween(400, 499);
    assertThat(visitor.send(form.with("notToBeSent", "true", "reason", "They wrote.")).getStatus())
        .isEqualTo(302);
    walk.runJobs();
    walk.take("decide-measure", REFUSE.replace("}", ",'warningsRead':true}"));
    walk.issueLetter();
    assertThat(last().text())
        .contains("We have considered what has reached us from you since then")
        .doesNotContain("passed without an answer");
  }

  private ResultActions supplement(String json) throws Exception {
    return message(
        "{'kind':'supplementary-information'," + json.substring(1, json.length() - 1) + ",");
  }

  /**
   * @param begun all that it says but channel and moment
   */
  private ResultActions message(String begun) throws Exception {
    String said = begun + "'channel':'diplomatic','arrivedAt':'" + clock.instant() + "'}";
    return mvc.perform(
        Calls.said("caseworker", "/api/requests/" + walk.reference() + "/messages", said));
  }

  @Test
  void aProgramTakesACounterProposalAsAgreed() throws Exception {
    refusalReady();
    reply("{'text':'Both.','conditionsAccepted':true,'proposed':['In camera only']}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.conditionsAccepted").exists());
    reply("{'text':'We propose another.','proposed':['In camera only']}")
        .andExpect(status().isOk());
    reply("{'text':'And ask you to hurry.','proposed':['In camera only','By March']}")
        .andExpect(status().isOk());
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.AWAITING_DECISION);
    walk.take("send-letter", "{'notToBeSent':true,'reason':'A reply came.'}");
    walk.runJobs();
    complete("decide-measure", "{'decision':'grant','waived':[2],'warningsRead':true}")
        .andExpect(status().isOk());

    assertThat(walk.measure(1).decision().conditions()).contains("In camera only");
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.GRANTED);
    reply("{'text':'Once more.','proposed':['By April']}").andExpect(status().isOk());
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
  }

  @Test
  void aLateReplyTakesTheRefusalFromWhoeverApprovesItAndTheDecisionIsOpenAgain() throws Exception {
    refusalDrafted();
    walk.issueLetter();
    assertThat(walk.openSteps()).contains("approve-letter");
    reply("{'text':'We accept after all.','conditionsAccepted':true}").andExpect(status().isOk());
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.AWAITING_DECISION);

    approve("{'approved':true}")
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.provision").value("40(28)"));
    approve("{'approved':false,'remarks':'They accept.'}").andExpect(status().isOk());
    walk.runJobs();
    complete("prepare-letter", "{'course':'drop','text':'# Refusal\\n\\nNo more.'}")
        .andExpect(status().isOk());
    walk.runJobs();
    complete("decide-measure", "{'decision':'grant'}").andExpect(status().isOk());

    assertThat(walk.measure(1).decision().conditions()).contains(CASE);
    assertThat(walk.journalIsSound()).isTrue();
  }

  /** Nobody was asked yet, so nothing can answer it: both doors say so, and nothing else. */
  @Test
  void aReplyBeforeAnyConsultationIsRefusedWithItsReason() throws Exception {
    assessing(Assistance.DOCUMENTS);

    reply("{'text':'Yes.'}")
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.found").value("under-assessment"))
        .andExpect(jsonPath("$.possible", not(hasItem("under-assessment"))))
        .andExpect(jsonPath("$.detail", containsString("40(28)")));
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String address = "/files/" + walk.reference() + "/arrived";
    var refused =
        visitor.send(
            visitor
                .form(address, address)
                .with("kind", "consultation-reply", "measure", "1", "text", "Yes.")
                .with("channel", "diplomatic", "arrivedAt", now()));
    assertThat(refused.getStatus()).isEqualTo(409);
    assertThat(refused.getContentAsString()).contains("No consultation on this measure was sent");
  }

  private ResultActions approve(String json) throws Exception {
    return complete("approve-letter", json, "supervisor");
  }

  /** Approved and issued, and not sent. */
  private void refusalReady() {
    refusalDrafted();
    walk.issueLetter();
    walk.approveLetter();
    assertThat(walk.openSteps()).contains("send-letter");
  }

  private void refusalDrafted() {
    assessing(Assistance.CONTENT_DATA);
    walk.take("assess-grounds", CONSULT);
    walk.finishLetters();
    clock.advance(Duration.ofDays(400));
    walk.happens(pen -> Consulting.of(pen, 1).lapsed());
    walk.take("decide-measure", REFUSE);
  }

  private void assessing(Assistance assistance) {
    walk = walks.register(Registered.complete(assistance));
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
  }

  private Document arrived(Visitor visitor) throws Exception {
    return visitor.page("/files/" + walk.reference() + "/arrived?kind=consultation-reply");
  }

  private void replyOnPage(Visitor visitor, String... said) throws Exception {
    String address = "/files/" + walk.reference() + "/arrived";
    Visitor.Form form =
        visitor
            .form(address + "?kind=consultation-reply", address)
            .with("channel", "central-authority-electronic", "measure", "1", "arrivedAt", now())
            .with(said);
    MockHttpServletResponse answer = visitor.send(form);
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
  }

  private ResultActions reply(String json) throws Exception {
    String said =
        "{'kind':'consultation-reply','channel':'central-authority-electronic','arrivedAt':'"
            + clock.instant()
            + "','measure':1,"
            + json.substring(1);
    return mvc.perform(
        Calls.said("caseworker", "/api/requests/" + walk.reference() + "/messages", said));
  }

  private ResultActions complete(String step, String json) throws Exception {
    return complete(step, json, "caseworker");
  }

  private ResultActions complete(String step, String json, String login) throws Exception {
    return mvc.perform(
        Calls.said(login, "/api/tasks/" + walk.task(step).task() + "/complete", json));
  }

  private String now() {
    return clock
        .instant()
        .atZone(walk.file().received().zone())
        .toLocalDateTime()
        .truncatedTo(java.time.temporal.ChronoUnit.MINUTES)
        .toString();
  }

  private String page() throws Exception {
    return Visitor.login(mvc, "caseworker").page("/files/" + walk.reference()).text();
  }

  private Letter last() {
    List<Letter> letters = walk.letters();
    return letters.get(letters.size() - 1);
  }
}
