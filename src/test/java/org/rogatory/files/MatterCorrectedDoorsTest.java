package org.rogatory.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Rebuilding;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.execution.DraftRecallNotice;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What is asked, and of whom, is corrected by API and by page: what rests on it goes back. */
@RogatoryTest
@Tag("database")
@Clause({"40(15)(d)", "40(15)(e)", "40(25)", "40(28)"})
class MatterCorrectedDoorsTest {

  private static final String TRIAGE =
      "{'legalBasis':'convention','authenticity':'verified','accepted':true%s}";

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Rebuilding rebuilding;
  @Autowired ObjectMapper json;

  private Walk walk;

  @Test
  @Clause("40(12)(b)")
  void byApiAnotherPersonsMailIsNotSearchedNorSent() throws Exception {
    inExecution();
    ObjectNode said = corrections().registered().put("reason", "The request names Mrs Y");
    said.withArray("subjects").removeAll();
    said.withArray("subjects").addObject().put("kind", "natural-person").put("name", "Mrs Y");

    JsonNode unseen = corrections().sent(said, 409);
    assertThat(unseen.path("changes").toString())
        .contains("what is under way is stopped, and its grounds are assessed again");
    said.set("looked", unseen.path("looked"));
    corrections().sent(said, 200);
    walk.runJobs();

    assertThat(walk.openSteps()).containsExactlyInAnyOrder("assess-grounds", "prepare-letter");
    assertThat(walk.letters())
        .filteredOn(letter -> letter.is(DraftRecallNotice.KIND))
        .singleElement()
        .satisfies(
            letter -> assertThat(letter.text()).contains("asks for something else", "persons"));
    rebuilding.compare(walk.reference());
  }

  @Test
  void byPageAWrongLetterInANameIsSaidToBeOne() throws Exception {
    inExecution();
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String page = "/files/" + walk.reference() + "/correct";
    assertThat(visitor.page(page).select("[name=sameMatter]")).hasSize(1);
    assertThat(visitor.page(page).select("[name=sameMatter][checked]")).isEmpty();
    Visitor.Form form =
        visitor
            .form(page, page)
            .with("measures[0].description", "The mails of October", "reason", "A slip of mine");

    MockHttpServletResponse shown = visitor.send(form);
    assertThat(shown.getStatus()).isEqualTo(409);
    assertThat(Jsoup.parse(shown.getContentAsString(StandardCharsets.UTF_8)).text())
        .contains("what is under way is stopped");

    MockHttpServletResponse done = visitor.send(form.with("sameMatter", "true"));

    assertThat(done.getStatus()).as(done.getContentAsString()).isEqualTo(302);
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.IN_EXECUTION);
    assertThat(visitor.page("/files/" + walk.reference() + "/journal").text())
        .contains("it is the same matter and the same persons", "A slip of mine");
    rebuilding.compare(walk.reference());
  }

  @Test
  @Clause({"35(1)", "40(1)"})
  void byApiWhetherItServesToCollectElectronicEvidenceIsAskedAgain() throws Exception {
    walk = walks.register(Registered.forOtherCrime(Assistance.STATEMENT));
    walk.sendLetters();
    walk.take(
        "triage-request",
        TRIAGE.formatted(",'serves':{'1':'yes'},'servesWhy':{'1':'It authenticates logs'}"));
    ObjectNode said = corrections().registered().put("reason", "Page 3");
    ((ObjectNode) said.withArray("measures").get(0)).put("description", "An alibi witness");

    said.set("looked", corrections().sent(said, 409).path("looked"));
    corrections().sent(said, 200);
    walk.runJobs();

    assertThat(walk.openSteps()).containsExactly("examine-scope");
    walk.take("examine-scope", "{'serves':'no','servesWhy':'He says where he was'}");
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.FOUND_OUTSIDE);
    rebuilding.compare(walk.reference());
  }

  private void inExecution() {
    walk = walks.register(Registered.complete(Assistance.CONTENT_DATA));
    walk.sendLetters();
    walk.take("triage-request", TRIAGE.formatted(""));
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");
    walk.finishLetters();
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.IN_EXECUTION);
  }

  private CorrectionCalls corrections() {
    return new CorrectionCalls(mvc, json, walk.reference());
  }
}
