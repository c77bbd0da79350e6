package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.inbox.TaskRow;
import org.rogatory.incoming.communication.AcknowledgeWithdrawal;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.enquiry.DraftStatusReply;
import org.rogatory.incoming.enquiry.Enquiring;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.withdrawal.Withdrawing;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterState;
import org.rogatory.letters.Letters;
import org.rogatory.letters.OutdatedLetter;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** A letter says what the file says when it is issued, approved and sent. */
@RogatoryTest
@Tag("database")
class TruthfulLettersTest {

  private static final String SENT =
      "{'channel':'post','sentAt':'2026-11-04T10:00+01:00','proof':'Receipt'}";

  private static final String CLOSING =
      "Please accept, Sir or Madam, the assurances of our highest consideration.";

  private static final String CONSULT =
      "{'allowedInSimilarCase':'no','grounds':['prohibited-domestically'],'facts':{'prohibited-domestically.domestic-provision':'Section 12'},"
          + "'noConditions':'The law knows no exception.','consult':false}";
  private static final String REFUSE =
      "{'decision':'refuse','grounds':['prohibited-domestically'],"
          + "'reasons':'Section 12 allows it for graver offences only.'}";

  @Autowired TestClock clock;
  @Autowired Walks walks;
  @Autowired Letters letters;
  @Autowired Journal journal;
  @Autowired MockMvc mvc;
  @Autowired ObjectMapper json;

  private Walk walk;

  @BeforeEach
  void aRequestForTwoMeasuresIsEnquiredAfter() {
    walk = walks.register(Registered.complete(Assistance.CONTENT_DATA, Assistance.STORED_DATA));
    walk.sendLetter();
    walk.happens(pen -> Enquiring.of(pen).received("central-authority-electronic", null));
  }

  @Test
  void aDraftThatNobodyEditedIsMadeAnewAndIsIssuedAsItWasShown() throws Exception {
    String before = reply().parts().opening();
    withdrawTheSecondMeasure();

    assertThatThrownBy(() -> prepare(before, List.of())).isInstanceOf(OutdatedLetter.class);
    Document page = page("prepare-letter");
    assertThat(page.select(".letter-fixed").text()).contains("your withdrawal");
    assertThat(page.select(".changes").text()).contains("made it again");
    assertThat(page.select(".changes ins").text()).contains("your withdrawal");
    assertThat(page.select("input[name=looked][type=checkbox]")).isEmpty();
    prepare(
        page.select("textarea[name=text]").first().wholeText(),
        page.select("input[name=looked]").eachAttr("value"));

    assertThat(reply().state()).isEqualTo(LetterState.ISSUED);
    assertThat(reply().text()).contains("your withdrawal");
    assertThat(kinds()).contains("letter-compared").doesNotContain("letter-edited");
    assertThat(walk.journalIsSound()).isTrue();
  }

  @Test
  void anEditedTextIsNotIssuedBeforeEachDifferenceWasLookedAt() throws Exception {
    String edited = reply().parts().opening() + "\n\nWe shall write again.";
    String form = "/tasks/" + walk.task("prepare-letter").task();
    Visitor visitor = Visitor.login(mvc, "caseworker");
    Visitor.Form typed = visitor.form(form, form).with("text", edited, "course", "issue");
    withdrawTheSecondMeasure();

    var answer = visitor.send(typed);

    assertThat(answer.getStatus()).isEqualTo(409);
    Document again = Jsoup.parse(answer.getContentAsString());
    assertThat(again.select("textarea[name=text]").text()).contains("We shall write again.");
    List<String> boxes = again.select("input[name=looked]").eachAttr("value");
    assertThat(boxes).isNotEmpty();
    prepare(edited, boxes);
    assertThat(reply().text()).startsWith(edited).contains("your withdrawal");
    assertThat(kinds()).contains("letter-edited", "letter-compared", "letter-issued");
  }

  @Test
  void theApiRefusesWhatIsOutdatedAndSaysWhatIsNow() throws Exception {
    String before = reply().parts().opening();
    withdrawTheSecondMeasure();
    String task = walk.task("prepare-letter").task();

    complete(task, Map.of("text", before, "closing", CLOSING, "course", "issue"))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.type").value("urn:rogatory:problem:outdated"))
        .andExpect(jsonPath("$.differences[0].id").isNotEmpty())
        .andExpect(jsonPath("$.differences[0].is").isNotEmpty());
    String answer =
        mvc.perform(
                get("/api/files/" + walk.reference() + "/letters/2/comparison")
                    .with(user("caseworker").roles("CASEWORKER")))
            .andExpect(status().isOk())
            .andExpect(jsonPath("$.edited").value(false))
            .andReturn()
            .getResponse()
            .getContentAsString();
    JsonNode now = json.readTree(answer);
    assertThat(now.get("fixed").asText()).contains("your withdrawal");
    Map<String, ?> said =
        Map.of(
            "text", now.get("text"),
            "closing", now.get("closing"),
            "course", "issue",
            "looked", now.get("differences").findValuesAsText("id"));
    complete(task, said).andExpect(status().isOk());

    assertThat(reply().parts().fixed()).isEqualTo(now.get("fixed").asText());
  }

  @Test
  void aTextIsMadeAnewWherePeopleWantThat() {
    withdrawTheSecondMeasure();

    walk.take("prepare-letter", "{'text':'# Mine','course':'anew'}");

    assertThat(reply().state()).isEqualTo(LetterState.DRAFT);
    assertThat(reply().text()).contains("your withdrawal");
    assertThat(walk.openSteps()).contains("prepare-letter");
  }

  @Test
  void anIssuedLetterThatIsNoLongerTrueIsNotSentAndWrittenAnew() throws Exception {
    walk.issueLetter();
    withdrawTheSecondMeasure();

    assertThatThrownBy(() -> walk.take("send-letter", SENT)).isInstanceOf(OutdatedLetter.class);
    assertThat(page("send-letter").select(".changes input[name=looked]")).isNotEmpty();
    assertThatThrownBy(() -> walk.take("send-letter", "{'notToBeSent':true}"))
        .isInstanceOfSatisfying(
            BadInput.class, wrong -> assertThat(wrong.fields()).containsOnlyKeys("reason"));
    complete(
            walk.task("send-letter").task(),
            Map.of("notToBeSent", true, "reason", "A measure was withdrawn"))
        .andExpect(status().isOk());
    walk.runJobs();

    Letter kept = letters.get(walk.reference(), 2);
    assertThat(kept.state()).isEqualTo(LetterState.NOT_TO_BE_SENT);
    assertThat(kept.dropReason()).contains("A measure was withdrawn");
    assertThat(letters.pdf(kept)).isNotEmpty();
    assertThat(kinds()).contains("letter-not-to-be-sent");
    assertThat(reply().number()).isEqualTo(4);
    assertThat(reply().text()).contains("your withdrawal");
    walk.finishLetters();
    assertThat(walk.file().enquiry(1).answeredOn()).isPresent();
    assertThat(walk.journalIsSound()).isTrue();
  }

  @Test
  void whatWasSentAllTheSameIsRecordedOnceItWasLookedAt() {
    walk.issueLetter();
    withdrawTheSecondMeasure();

    walk.sendLetter();

    assertThat(reply().state()).isEqualTo(LetterState.SENT);
    assertThat(kinds()).contains("letter-compared", "letter-sent");
  }

  @Test
  void whatARefusalSaysOfOtherMeasuresIsMadeAnewAsItIsApproved() {
    Letter refusal = refuseTheFirstMeasure();
    assertThat(refusal.text()).contains("measure 2");
    withdrawTheSecondMeasure();

    walk.take("approve-letter", "{'approved':true}", "supervisor");

    Letter issued = letters.get(walk.reference(), refusal.number());
    assertThat(issued.state()).isEqualTo(LetterState.ISSUED);
    assertThat(issued.text()).doesNotContain("measure 2");
  }

  @Test
  void aRefusalThatIsApprovedAndNotToBeSentIsDecidedAnew() {
    refuseTheFirstMeasure();
    walk.approveLetter();

    walk.take("send-letter", "{'notToBeSent':true,'reason':'The ministers agreed otherwise'}");

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.AWAITING_DECISION);
    assertThat(walk.measure(1).decision().approvedBy()).isEmpty();
    assertThat(walk.openSteps()).contains("decide-measure");
  }

  @Test
  void receiptIsConfirmedByAPersonWithAPeriodThatRunsFromTheLetter() {
    Walk oral =
        walks.arrive(Registered.by(Channel.ORAL, Registered.complete(Assistance.STORED_DATA)));

    assertThat(oral.openSteps()).containsExactlyInAnyOrder("prepare-letter", "triage-request");
    assertThat(oral.letters()).singleElement().matches(one -> one.state() == LetterState.DRAFT);
    assertThat(oral.letters().get(0).text())
        .contains("within 1 day of the day on which this letter is sent");
  }

  @Test
  void nobodyConfirmsTheReceiptOfWhatWasWithdrawn() {
    Walk withdrawn = walks.register(Registered.complete(Assistance.STORED_DATA));

    withdrawn.happens(
        pen ->
            Withdrawing.of(pen)
                .request(Way.by(Channel.CENTRAL_AUTHORITY_ELECTRONIC), "Not needed"));

    assertThat(withdrawn.letters())
        .filteredOn(letter -> !letter.is(AcknowledgeWithdrawal.KIND))
        .extracting(Letter::state)
        .containsExactly(LetterState.NOT_TO_BE_SENT);
    withdrawn.finishLetters();
    assertThat(withdrawn.openTasks()).isEmpty();
  }

  @Test
  void aRefusalCarriesItsReasonsWhateverIsWrittenInItsLetter() {
    proposeARefusal();
    Letter letter = letters.getOpen(walk.task("prepare-letter").matter());
    walk.takeAsWritten(
        "prepare-letter",
        json.valueToTree(
            Map.of("text", "# Refusal\n\nWe refuse.", "closing", "Yours", "course", "issue")));

    walk.take("approve-letter", "{'approved':true}", "supervisor");

    assertThat(letters.get(walk.reference(), letter.number()).text())
        .startsWith("# Refusal\n\nWe refuse.")
        .contains("Section 12 allows it for graver offences only.");
  }

  private Letter refuseTheFirstMeasure() {
    proposeARefusal();
    walk.issueLetter();
    return letters.get(walk.reference(), walk.letters().size());
  }

  private void proposeARefusal() {
    walk.issueLetter();
    walk.sendLetter();
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
    walk.take("assess-grounds", 1, CONSULT, "caseworker");
    walk.finishLetters();
    clock.advance(Duration.ofDays(400));
    walk.happens(pen -> Consulting.of(pen, 1).lapsed());
    walk.take("decide-measure", 1, REFUSE, "caseworker");
  }

  private void withdrawTheSecondMeasure() {
    walk.happens(
        pen -> Withdrawing.of(pen).measure(2, Way.by(Channel.CENTRAL_AUTHORITY_ELECTRONIC), null));
  }

  private void prepare(String text, List<String> looked) {
    walk.takeAsWritten(
        "prepare-letter",
        json.valueToTree(
            Map.of("text", text, "closing", CLOSING, "course", "issue", "looked", looked)));
  }

  private org.springframework.test.web.servlet.ResultActions complete(
      String task, Map<String, ?> said) throws Exception {
    return mvc.perform(
        post("/api/tasks/" + task + "/complete")
            .with(user("caseworker").roles("CASEWORKER"))
            .contentType(MediaType.APPLICATION_JSON)
            .content(json.writeValueAsString(said)));
  }

  private Document page(String step) throws Exception {
    TaskRow row = walk.task(step);
    return Jsoup.parse(
        mvc.perform(get("/tasks/" + row.task()).with(user("caseworker").roles("CASEWORKER")))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString());
  }

  /** The newest letter that answers the enquiry. */
  private Letter reply() {
    return walk.letters().stream()
        .filter(letter -> letter.is(DraftStatusReply.KIND))
        .reduce((one, next) -> next)
        .orElseThrow();
  }

  private List<String> kinds() {
    return journal.of(walk.reference()).stream().map(JournalEntry::kind).toList();
  }
}
