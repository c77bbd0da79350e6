package org.rogatory.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.form.Formality;
import org.rogatory.incoming.Edited;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Rebuilding;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Supplement;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.contents.Information;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.contents.supplement.DraftInformationRequest;
import org.rogatory.incoming.execution.DraftRecallNotice;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterState;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What was registered is put right by page and by API, with the same rules. */
@RogatoryTest
@Tag("database")
class CorrectionDoorsTest {

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Rebuilding rebuilding;
  @Autowired ObjectMapper json;

  private Walk walk;

  @Test
  @Clause({"40(15)(d)", "40(15)(e)", "40(20)"})
  void byPageEverythingThatWasRegisteredCanBeCorrectedAndSupplied() throws Exception {
    walk = walks.register(Registered.inFull());
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String page = "/files/" + walk.reference() + "/correct";
    Visitor.Form form = visitor.form(page, page);

    Document more =
        Jsoup.parse(visitor.send(form.with("draft", "add:subjects.kind")).getContentAsString());
    assertThat(more.select("[name='subjects[2].name']")).hasSize(1);
    assertThat(more.select("[name='offences[0].predicates'][checked]").eachAttr("value"))
        .containsExactly("7", "13");

    var answer =
        visitor.send(
            Visitor.form(more, page)
                .with(
                    "receivedAt",
                    "2026-11-02T15:30",
                    "measures[0].description",
                    "Mail of October",
                    "offences[0].penaltyMonths",
                    "60",
                    "subjects[2].kind",
                    "account",
                    "subjects[2].name",
                    "Postbox",
                    "subjects[2].identifier",
                    "roe44",
                    "reason",
                    "Page 2 of the request")
                .without("confidential"));

    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    assertThat(walk.file().subjects()).hasSize(3);
    assertThat(walk.file().formalities().isConfidential()).isFalse();
    assertThat(walk.file().received().local().getHour()).isEqualTo(15);
    assertThat(walk.measure(1).description()).contains("Mail of October");
    assertThat(walk.file().claims().get(0).penalty().months()).isEqualTo(60);
    assertThat(visitor.page("/files/" + walk.reference() + "/journal").text())
        .contains("Measure 1 corrected: what exactly is asked for", "Corrected: offences");
    rebuilding.compare(walk.reference());
  }

  @Test
  @Clause("40(13)")
  void byApiWhatWasReadIsChangedAndSent() throws Exception {
    walk = walks.register(Registered.complete(Assistance.STORED_DATA));
    ObjectNode read = registered();
    ObjectNode said = read.deepCopy().put("reason", "Misread").put("language", "de");
    ((ObjectNode) said.withArray("measures").get(0)).put("electronicEvidence", "no");
    ((ArrayNode) said.withArray("offences")).removeAll();

    send(said).andExpect(status().isOk()).andExpect(jsonPath("$.language").value("de"));
    rebuilding.compare(walk.reference());

    send(said)
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.reason").exists());
    send(read.deepCopy().put("reason", "Late").put("language", "fr"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.language", containsString("de")));
    send(registered().put("language", "fr"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.reason").exists());
    assertThat(walk.file().offences()).isEmpty();
  }

  @Test
  @Clause({"2(h)", "40(1)"})
  void aTermKeepsItsLengthByApiAndByPage() throws Exception {
    walk = walks.register(Registered.complete(Assistance.STORED_DATA));
    ObjectNode said = registered().put("reason", "Misread");
    ((ObjectNode) said.withArray("offences").get(0)).putNull("penaltyMonths");
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String page = "/files/" + walk.reference() + "/correct";

    send(said)
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors['offences[0].penaltyMonths']").exists());
    Document shown =
        Jsoup.parse(
            visitor
                .send(
                    visitor
                        .form(page, page)
                        .with("offences[0].penaltyMonths", "", "reason", "Misread"))
                .getContentAsString());

    assertThat(shown.select(".problems").text()).contains("length of the term");
    assertThat(walk.file().claims().get(0).penalty().months()).isEqualTo(72);
  }

  /** What was asked, and gone on without, is not asked again; what is newly wanting is. */
  @Test
  @Clause({"40(13)", "40(16)"})
  void byApiACorrectionAsksForWhatIsNewlyWantingAndRefersToTheEarlierLetter() throws Exception {
    goneOnWithoutFacts();
    ObjectNode said = registered().put("reason", "Misread").put("language", "de");

    var changes = json.readTree(send(said).andReturn().getResponse().getContentAsString());
    assertThat(changes.path("changes").findValuesAsText("about"))
        .contains("formality.language")
        .doesNotContain("item.facts");
    said.set("looked", changes.path("looked"));
    send(said).andExpect(status().isOk());
    walk.runJobs();

    asksForATranslationAlone();
  }

  @Test
  @Clause({"40(13)", "40(16)"})
  void byPageTheQuestionIsAnnouncedAmongTheChanges() throws Exception {
    goneOnWithoutFacts();
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String page = "/files/" + walk.reference() + "/correct";
    Visitor.Form form =
        visitor.form(page, page).with("language", "de", "reason", "Misread by the registry");

    Document shown = Jsoup.parse(visitor.send(form).getContentAsString());
    assertThat(shown.select(".problems")).isEmpty();
    assertThat(shown.select(".changes").text())
        .startsWith("This changes the following")
        .contains("Language of the request", "a letter asks the requesting State for it");
    Visitor.Form again = Visitor.form(shown, page);
    for (String looked : shown.select("[name^=looked]").eachAttr("name")) {
      again = again.with(looked, "true");
    }
    assertThat(visitor.send(again).getStatus()).isEqualTo(302);
    walk.runJobs();

    asksForATranslationAlone();
    assertThat(visitor.page("/files/" + walk.reference() + "/journal").text())
        .contains("Before: English Now: German");
  }

  private void goneOnWithoutFacts() {
    walk = walks.register(Registered.without("facts", Registered.complete(Assistance.STORED_DATA)));
    walk.sendLetters();
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
    walk.finishLetters();
    assertThat(walk.file().supplement(1).stage()).isEqualTo(Supplement.Stage.SENT);
    walk.happens(
        pen ->
            Supplementing.of(pen).received(Information.enclosed("central-authority-electronic")));
    walk.take("examine-supplement", "{'noLongerNeeded':true}");
    assertThat(walk.file().openSupplement()).isEmpty();
  }

  private void asksForATranslationAlone() {
    Supplement asked = walk.file().openSupplement().orElseThrow();
    assertThat(asked.wanting()).isEmpty();
    assertThat(asked.wantingFormalities()).containsExactly(Formality.LANGUAGE);
    Letter letter = walk.letters().get(walk.letters().size() - 1);
    assertThat(letter.is(DraftInformationRequest.KIND)).isTrue();
    Letter first =
        walk.letters().stream()
            .filter(one -> one.is(DraftInformationRequest.KIND))
            .findFirst()
            .orElseThrow();
    assertThat(letter.text())
        .contains("We refer to " + first.reference() + " of ", "Language of the request")
        .doesNotContain("Statement of the facts", "relevant facts");
    rebuilding.compare(walk.reference());
  }

  @Test
  @Clause("40(12)(b)")
  void byApiTheKindOfATransmittedMeasureIsCorrectedAndItsAuthorityToldToStop() throws Exception {
    walk = inExecution();
    ObjectNode said = otherKind();

    lookedAt(said);
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.IN_EXECUTION);
    send(said).andExpect(status().isOk());
    walk.runJobs();

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(walk.openSteps()).contains("assess-grounds", "prepare-letter");
    Letter notice = recall();
    assertThat(notice.text()).contains("Please stop the execution at once", "Measure 1");
    rebuilding.compare(walk.reference());
    walk.finishLetters();
    assertThat(walk.measure(1).execution().openRecalls()).isEmpty();
    assertThat(recall().state()).isEqualTo(LetterState.SENT);
    rebuilding.compare(walk.reference());

    walk.happens(
        pen ->
            Supplementing.of(pen).received(Information.enclosed("central-authority-electronic")));
    walk.take("examine-supplement", "{'noLongerNeeded':true}");
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");
    walk.finishLetters();
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.IN_EXECUTION);
  }

  @Test
  @Clause("40(12)(b)")
  void byPageTheKindOfATransmittedMeasureIsCorrected() throws Exception {
    walk = inExecution();
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String page = "/files/" + walk.reference() + "/correct";
    Visitor.Form form =
        visitor
            .form(page, page)
            .with("measures[0].assistance", "traffic-data", "reason", "Page 2 of the request");

    var answer = visitor.send(visitor.lookedAt(form));

    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    walk.runJobs();
    assertThat(visitor.page("/files/" + walk.reference()).text())
        .contains("Notice that a transmittal is taken back");
    assertThat(walk.openSteps()).contains("assess-grounds").doesNotContain("record-result");
  }

  /** The answer promised to examine it again if the offences were misunderstood. */
  @Test
  @Clause({"35(1)-(2)", "40(1)"})
  void byApiWhatWasAnsweredAsOutsideIsTakenUpAfterItsOffencesAreCorrected() throws Exception {
    walk = answeredAsOutside();
    ObjectNode said = registered().put("reason", "The clerk overlooked Article 13");
    ((ObjectNode) said.withArray("offences").get(0)).put("origin", "convention").put("article", 13);

    lookedAt(said);
    assertThat(walk.file().measures()).hasSize(2);
    send(said).andExpect(status().isOk());
    walk.runJobs();

    assertThat(walk.measure(3).assistance()).isEqualTo(Assistance.TRANSFER_IN_CUSTODY);
    assertThat(walk.measure(3).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(walk.measure(2).state()).isEqualTo(MeasureState.OUTSIDE);
    assertThat(walk.openSteps()).contains("assess-grounds");
    rebuilding.compare(walk.reference());
  }

  @Test
  @Clause({"35(1)-(2)", "40(1)"})
  void byPageWhatWasAnsweredAsOutsideIsTakenUp() throws Exception {
    walk = answeredAsOutside();
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String page = "/files/" + walk.reference() + "/correct";
    Visitor.Form form =
        visitor
            .form(page, page)
            .with("offences[0].origin", "convention", "offences[0].article", "13")
            .with("reason", "The clerk overlooked Article 13");

    var answer = visitor.send(visitor.lookedAt(form));

    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    walk.runJobs();
    assertThat(walk.measure(3).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    rebuilding.compare(walk.reference());
  }

  /** The whole file was closed as outside, because our clerk had mistyped the penalty. */
  @Test
  @Clause({"35(1)-(2)", "40(1)"})
  void byApiAFileThatWasClosedAsOutsideIsTakenUpAfterItsPenaltyIsCorrected() throws Exception {
    walk = closedAsOutside();
    ObjectNode said = registered().put("reason", "The clerk mistyped the penalty");
    ((ObjectNode) said.withArray("offences").get(0))
        .put("penalty", "term")
        .put("penaltyMonths", 72);

    lookedAt(said);
    assertThat(walk.file().isClosed()).isTrue();
    send(said).andExpect(status().isOk());

    isTakenUp();
  }

  @Test
  @Clause({"35(1)-(2)", "40(1)"})
  void byPageAFileThatWasClosedAsOutsideIsTakenUp() throws Exception {
    walk = closedAsOutside();
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String page = "/files/" + walk.reference() + "/correct";
    Visitor.Form form =
        visitor
            .form(page, page)
            .with("offences[0].penalty", "term", "offences[0].penaltyMonths", "72")
            .with("reason", "The clerk mistyped the penalty");

    var answer = visitor.send(visitor.lookedAt(form));

    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    isTakenUp();
  }

  private void isTakenUp() {
    walk.runJobs();
    assertThat(walk.file().isClosed()).isFalse();
    assertThat(walk.measure(2).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(walk.openSteps()).containsExactly("assess-grounds");
    rebuilding.compare(walk.reference());
  }

  private Walk closedAsOutside() {
    NewRequest asked = Registered.forOtherCrime(Assistance.STORED_DATA);
    NewRequest.NewOffence slip = Edited.with(asked.offences().get(0), "penaltyMonths", 14);
    Walk outside = walks.register(Edited.with(asked, "offences", List.of(slip)));
    outside.sendLetters();
    outside.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':false}");
    outside.finishLetters();
    assertThat(outside.file().isClosed()).isTrue();
    return outside;
  }

  private Walk answeredAsOutside() {
    Walk mixed =
        walks.register(
            Registered.forOtherCrime(Assistance.STORED_DATA, Assistance.TRANSFER_IN_CUSTODY));
    mixed.sendLetters();
    mixed.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
    mixed.finishLetters();
    assertThat(mixed.measure(2).state()).isEqualTo(MeasureState.OUTSIDE);
    return mixed;
  }

  /** Nothing is done until whoever corrects has seen what changes. */
  private void lookedAt(ObjectNode said) throws Exception {
    String seen =
        send(said).andExpect(status().isConflict()).andReturn().getResponse().getContentAsString();
    said.set("looked", json.readTree(seen).path("looked"));
  }

  /** What was verified of the State that was registered first says nothing of the right one. */
  @Test
  @Clause({"40(13)", "40(28)"})
  void byApiAnotherStateIsAskedWhetherTheRequestIsItsOwn() throws Exception {
    walk = inExecution();
    ObjectNode said = registered().put("reason", "The letterhead names XE");
    said.put("requestingState", "XE");
    lookedAt(said);

    send(said)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.requestingState").value("XE"))
        .andExpect(jsonPath("$.authenticity").value("unverified"));
    walk.runJobs();

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(recall().text()).contains("does not come from the State that we named");
    Visitor visitor = Visitor.login(mvc, "caseworker");
    assertThat(visitor.page("/files/" + walk.reference()).text())
        .contains("Authenticity of the request");
    rebuilding.compare(walk.reference());
  }

  /** Evidence that is here and not sent: the State, and then the kind, can still be corrected. */
  @Test
  @Clause({"40(13)", "40(25)"})
  void byApiWhatWasObtainedIsNoObstacleToACorrection() throws Exception {
    walk = inExecution();
    walk.take("record-result", "{'outcome':'executed','result':'Two disks.'}");
    ObjectNode said = registered().put("reason", "The letterhead names XE");
    said.put("requestingState", "XE");
    lookedAt(said);
    send(said).andExpect(status().isOk());
    walk.runJobs();
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);

    ObjectNode kind = otherKind();
    lookedAt(kind);
    send(kind).andExpect(status().isOk());
    walk.runJobs();

    assertThat(walk.measure(1).assistance()).isEqualTo(Assistance.TRAFFIC_DATA);
    assertThat(walk.measure(1).execution().wasCarriedOut()).isFalse();
    assertThat(walk.letters()).noneMatch(letter -> letter.is(DraftRecallNotice.KIND));
    rebuilding.compare(walk.reference());
  }

  /** A closed file whose answer went to another State is open again: the right one is owed it. */
  @Test
  @Clause({"40(13)", "40(25)"})
  void byPageAndApiTheRightStateIsAnsweredToo() throws Exception {
    walk = inExecution();
    walk.take("record-result", "{'outcome':'executed','result':'Two disks.'}");
    walk.finishLetters();
    assertThat(walk.file().isClosed()).isTrue();
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String page = "/files/" + walk.reference() + "/correct";
    Visitor.Form form =
        visitor.form(page, page).with("requestingState", "XE", "reason", "The letterhead names XE");
    assertThat(org.jsoup.Jsoup.parse(visitor.send(form).getContentAsString()).text())
        .contains("its answer went to another State");
    ObjectNode said = registered().put("reason", "The letterhead names XE");
    said.put("requestingState", "XE");
    lookedAt(said);

    send(said).andExpect(status().isOk());
    walk.runJobs();

    assertThat(walk.file().isClosed()).isFalse();
    assertThat(walk.measure(1).execution().takenUpAs()).hasValue(2);
    assertThat(walk.measure(2).assistance()).isEqualTo(walk.measure(1).assistance());
    assertThat(walk.openSteps()).contains("assess-grounds");
    rebuilding.compare(walk.reference());
  }

  /** What rests on offences goes back with its result; the kind can be corrected after that. */
  @Test
  @Clause({"40(25)", "40(28)"})
  void byApiTheKindIsCorrectedAfterTheOffences() throws Exception {
    walk = inExecution();
    walk.take("record-result", "{'outcome':'executed','result':'Two disks.'}");
    ObjectNode offences = registered().put("reason", "Page 1 of the request");
    ((ObjectNode) offences.withArray("offences").get(0)).put("article", 10);
    lookedAt(offences);
    send(offences).andExpect(status().isOk());
    walk.runJobs();

    ObjectNode kind = otherKind();
    lookedAt(kind);
    send(kind).andExpect(status().isOk());
    walk.runJobs();

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    rebuilding.compare(walk.reference());
  }

  private Walk inExecution() {
    Walk under = walks.register(Registered.complete(Assistance.CONTENT_DATA));
    under.sendLetters();
    under.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
    under.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    under.take("decide-measure", "{'decision':'grant'}");
    under.finishLetters();
    assertThat(under.measure(1).state()).isEqualTo(MeasureState.IN_EXECUTION);
    return under;
  }

  private ObjectNode otherKind() throws Exception {
    ObjectNode said = registered().put("reason", "Page 2 of the request");
    ((ObjectNode) said.withArray("measures").get(0)).put("assistance", "traffic-data");
    return said;
  }

  private Letter recall() {
    return walk.letters().stream()
        .filter(letter -> letter.is(DraftRecallNotice.KIND))
        .findFirst()
        .orElseThrow();
  }

  private ObjectNode registered() throws Exception {
    return new CorrectionCalls(mvc, json, walk.reference()).registered();
  }

  private ResultActions send(ObjectNode said) throws Exception {
    return mvc.perform(Calls.said("caseworker", corrections(), said.toString()));
  }

  private String corrections() {
    return "/api/requests/" + walk.reference() + "/corrections";
  }
}
