package org.rogatory.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Rebuilding;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.execution.DraftRecallNotice;
import org.rogatory.incoming.execution.DraftResults;
import org.rogatory.incoming.execution.DraftTransmittal;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What was said of one person, matter or State does not outlive a correction, by API and page. */
@RogatoryTest
@Tag("database")
class SaidBeforeDoorsTest {

  private static final String TRIAGE =
      "{'legalBasis':'convention','authenticity':'verified','accepted':true%s}";

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Rebuilding rebuilding;
  @Autowired ObjectMapper json;
  @Autowired TestClock clock;

  private Walk walk;

  @Test
  @Clause({"40(9)(a)", "40(9)(b)"})
  void byApiAndPageNobodyIsTransferredOnTheConsentOfAnother() throws Exception {
    granting(Assistance.TRANSFER_IN_CUSTODY);
    act(
        "{'kind':'consent','informedOn':'2026-11-03','answeredOn':'2026-11-03','given':true,"
            + "'askedBy':'Judge Nwosu','language':'en'}");
    act(agreement("ours"));
    act(agreement("theirs"));
    ObjectNode said = another();

    JsonNode unseen = corrections().sent(said, 409);
    assertThat(unseen.path("changes").toString())
        .contains("Consent of the person", "Agreement of the competent authorities")
        .contains("to be asked again");
    said.set("looked", unseen.path("looked"));
    corrections().sent(said, 200);
    walk.runJobs();

    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    call("/api/tasks/" + walk.task("decide-measure").task() + "/complete", "{'decision':'grant'}")
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.provision").value("40(9)(a)"));
    Visitor visitor = Visitor.login(mvc, "caseworker");
    assertThat(visitor.page("/files/" + walk.reference() + "/journal").text())
        .contains("consent, agreements and who is heard are asked again");
    rebuilding.compare(walk.reference());
  }

  @Test
  @Clause({"40(12)(b)", "40(18)"})
  void byApiTheCourtThatWasToldToHearAWitnessIsToldToStop() throws Exception {
    granting(Assistance.VIDEOCONFERENCE);
    act("{'kind':'hearing','heardAs':'witness'}");
    walk.take("decide-measure", "{'decision':'grant'}");
    walk.finishLetters();

    act("{'kind':'hearing','heardAs':'expert'}");
    walk.runJobs();

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(walk.letters())
        .filteredOn(letter -> letter.is(DraftRecallNotice.KIND))
        .singleElement()
        .satisfies(letter -> assertThat(letter.text()).contains("in another capacity"));
    rebuilding.compare(walk.reference());
  }

  @Test
  @Clause("40(12)(d)")
  void byApiTheAgreementOfOneStateOpensNoChannelForAnother() throws Exception {
    walk =
        walks.register(
            Registered.by(
                Channel.INTERPOL,
                Registered.urgent(Registered.from("XF", "en", Assistance.DOCUMENTS))));
    walk.take("triage-request", TRIAGE.formatted(",'agreed':'yes','agreedHow':'MoU of 2020'"));
    walk.finishLetters();
    ObjectNode said =
        corrections().registered().put("requestingState", "XD").put("reason", "Misread");

    JsonNode unseen = corrections().sent(said, 409);
    assertThat(unseen.path("changes").toString()).contains("Whether the channel is agreed");
    said.set("looked", unseen.path("looked"));
    corrections().sent(said, 200);
    walk.runJobs();

    call(
            "/api/requests/" + walk.reference() + "/authenticity",
            "{'result':'verified','how':'Called back'}")
        .andExpect(status().isOk());
    walk.runJobs();
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    call("/api/tasks/" + walk.task("decide-measure").task() + "/complete", "{'decision':'grant'}")
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.provision").value("40(12)(d)"));
    rebuilding.compare(walk.reference());
  }

  @Test
  @Clause({"40(12)(b)", "42(4)"})
  void byApiTheAccountThatIsMeantIsPreservedAtOnce() throws Exception {
    preserving();
    walk.finishLetters();
    ObjectNode said = another();

    JsonNode unseen = corrections().sent(said, 409);
    assertThat(unseen.path("changes").toString()).contains("transmitted anew");
    said.set("looked", unseen.path("looked"));
    corrections().sent(said, 200);
    walk.runJobs();

    assertThat(walk.letters())
        .filteredOn(letter -> letter.is(DraftTransmittal.KIND))
        .last()
        .satisfies(letter -> assertThat(letter.text()).contains("Mrs Y"));
    rebuilding.compare(walk.reference());
  }

  @Test
  @Clause("42(8)")
  void byApiAndPageTheAccountWhoseDataAreKeptIsNotExchanged() throws Exception {
    inEffect();
    assertThat(corrections().sent(another(), 422).path("errors").path("subjects").asText())
        .contains("Register what else is asked for as a further measure");
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String page = "/files/" + walk.reference() + "/correct";

    MockHttpServletResponse refused =
        visitor.send(
            visitor
                .form(page, page)
                .with(
                    "subjects[0].kind",
                    "account",
                    "subjects[0].name",
                    "Mrs Y",
                    "reason",
                    "The request names Mrs Y"));

    assertThat(refused.getStatus()).isEqualTo(422);
    Document shown = Jsoup.parse(refused.getContentAsString(StandardCharsets.UTF_8));
    assertThat(shown.text()).contains("Data are preserved by this measure");
    assertThat(shown.select("[name='subjects[0].name']").val()).isEqualTo("Mrs Y");
    assertThat(walk.measure(1).execution().inEffectFrom()).isPresent();
  }

  @Test
  @Clause("42(8)")
  void byApiAndPageAPreservationShowsTheRequestUntilItIsSaidAgainThatItIsNotMeant()
      throws Exception {
    inEffect();
    Walk kept = walk;
    String by = kept.reference() + "/1";
    NewRequest arrived = Registered.complete(Assistance.STORED_DATA);
    Map<String, String> contents = new HashMap<>(arrived.contents());
    contents.merge("facts", " See your file " + kept.reference() + ".", String::concat);
    walk = walks.register(Registered.with(arrived, contents));
    walk.take("triage-request", TRIAGE.formatted(",'otherData':{'" + by + "':'Another account'}"));
    clock.advance(Duration.ofDays(62));
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String names = walk.reference() + " names this preservation";
    assertThat(visitor.page("/files/" + kept.reference()).text()).doesNotContain(names);
    ObjectNode said = corrections().registered().put("reason", "Page 3");
    ((ObjectNode) said.withArray("measures").get(0)).put("description", "The mails of hinge");

    JsonNode unseen = corrections().sent(said, 409);
    assertThat(unseen.path("changes").toString()).contains("not about the data", "asked again");
    said.set("looked", unseen.path("looked"));
    corrections().sent(said, 200);

    assertThat(visitor.page("/files/" + kept.reference()).text()).contains(names);
    String acts = "/api/requests/" + kept.reference() + "/measures/1/acts";
    call(acts, "{'kind':'release','why':'Sixty days'}").andExpect(status().isConflict());
    call(
            "/api/requests/" + walk.reference() + "/earlier",
            "{'known':'" + by + "','otherData':'The mails of another year'}")
        .andExpect(status().isOk());
    assertThat(visitor.page("/files/" + kept.reference()).text()).doesNotContain(names);
    call(acts, "{'kind':'release','why':'Sixty days'}").andExpect(status().isOk());
    rebuilding.compare(walk.reference());
    rebuilding.compare(kept.reference());
  }

  @Test
  @Clause("42(8)")
  void byApiTheStateThatAsksGetsTheConfirmationThatWentToAnother() throws Exception {
    inEffect();
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.ANSWERED_HOLD_CONTINUES);
    ObjectNode said =
        corrections().registered().put("requestingState", "XD").put("reason", "Misread");

    JsonNode unseen = corrections().sent(said, 409);
    assertThat(unseen.path("changes").toString()).contains("confirmation went to another State");
    said.set("looked", unseen.path("looked"));
    corrections().sent(said, 200);
    walk.runJobs();

    assertThat(walk.file().isClosed()).isFalse();
    assertThat(walk.openSteps()).contains("assess-grounds");
    rebuilding.compare(walk.reference());
    call(
            "/api/requests/" + walk.reference() + "/authenticity",
            "{'result':'verified','how':'Called back'}")
        .andExpect(status().isOk());
    walk.runJobs();
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");
    walk.finishLetters();

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.ANSWERED_HOLD_CONTINUES);
    assertThat(walk.letters())
        .filteredOn(letter -> letter.is(DraftResults.CONFIRMATION))
        .hasSize(2)
        .last()
        .satisfies(letter -> assertThat(letter.text()).contains("not be released before"));
    rebuilding.compare(walk.reference());
  }

  private void granting(Assistance kind) {
    walk = walks.register(Registered.complete(kind));
    walk.sendLetters();
    walk.take("triage-request", TRIAGE.formatted(""));
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
  }

  private void preserving() {
    walk = walks.register(Registered.preservation());
    walk.take("triage-request", TRIAGE.formatted(""));
  }

  private void inEffect() {
    preserving();
    walk.finishLetters();
    walk.take(
        "record-result",
        "{'outcome':'executed','result':'Preserved.','inEffectFrom':'2026-11-03T12:00:00+01:00'}");
    walk.finishLetters();
  }

  private static String agreement(String party) {
    return "{'kind':'agreement','party':'%s','authority':'Prisons','agreedOn':'2026-11-03','given':true}"
        .formatted(party);
  }

  private ObjectNode another() throws Exception {
    ObjectNode said = corrections().registered().put("reason", "The request names Mrs Y");
    said.withArray("subjects").removeAll();
    said.withArray("subjects").addObject().put("kind", "natural-person").put("name", "Mrs Y");
    return said;
  }

  private void act(String said) throws Exception {
    call("/api/requests/" + walk.reference() + "/measures/1/acts", said).andExpect(status().isOk());
  }

  private ResultActions call(String address, String said) throws Exception {
    return mvc.perform(Calls.said("caseworker", address, said));
  }

  private CorrectionCalls corrections() {
    return new CorrectionCalls(mvc, json, walk.reference());
  }
}
