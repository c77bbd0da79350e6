package org.rogatory.register.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Treaties;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.register.Register;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.FactKind;
import org.rogatory.register.facts.OtherTreaty;
import org.rogatory.register.facts.RecordedFact;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Nobody takes from the register in silence what an open file rests on, 40(7). */
@RogatoryTest
@Tag("database")
@Clause("40(7)")
class RegisterChangesDoorsTest {

  private static final CountryCode STATE = CountryCode.of("XB");

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Treaties treaties;
  @Autowired ObjectMapper json;
  @Autowired Register register;

  @AfterEach
  void nothingIsKnownOfTreaties() {
    treaties.forget();
  }

  @Test
  void aProgramSeesTheFilesThatRestOnATreatyBeforeItEndsThere() throws Exception {
    Walk walk = refusalProposed("Treaty of Elm");
    RecordedFact<?> held = held("Treaty of Elm");
    String address = "/api/states/XB/facts/treaty/" + held.id().line();
    ObjectNode ended =
        json.createObjectNode()
            .put("seen", held.revision())
            .put("name", "Treaty of Elm")
            .put("inForceFrom", "2025-01-01")
            .put("endedOn", "2025-02-01")
            .put("standing", "notified")
            .put("statedOn", "2026-01-05")
            .put("source", "Treaty series");

    JsonNode unseen = said(address, ended, 409);

    assertThat(unseen.path("files").toString())
        .contains(walk.reference().value(), "its grounds are assessed again");
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.REFUSAL_PROPOSED);
    assertThat(held("Treaty of Elm").revision()).isEqualTo(held.revision());

    ended.set("looked", unseen.path("looked"));
    said(address, ended, 200);

    walk.runJobs();
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(walk.openSteps()).contains("assess-grounds").doesNotContain("prepare-letter");
    assertThat(walk.journalIsSound()).isTrue();
  }

  @Test
  void thePageShowsThemWithATickBeforeItRemovesATreaty() throws Exception {
    Walk walk = refusalProposed("Treaty of Ash");
    String page = "/states/XB/facts/treaty/" + held("Treaty of Ash").id().line() + "/removal";
    Visitor visitor = Visitor.login(mvc, "supervisor");

    MockHttpServletResponse asked = visitor.send(visitor.form(page, page));

    assertThat(asked.getStatus()).isEqualTo(409);
    Document shown = Jsoup.parse(asked.getContentAsString(StandardCharsets.UTF_8));
    assertThat(shown.text()).contains(walk.reference().value(), "Legal basis");
    assertThat(find("Treaty of Ash")).isPresent();

    List<String> ticked = new ArrayList<>();
    shown
        .select("input[name^=looked]")
        .forEach(box -> ticked.addAll(List.of(box.attr("name"), "true")));
    MockHttpServletResponse done =
        visitor.send(visitor.form(page, page).with(ticked.toArray(String[]::new)));

    assertThat(done.getStatus()).as(done.getContentAsString()).isEqualTo(302);
    assertThat(find("Treaty of Ash")).isEmpty();
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
  }

  private Walk refusalProposed(String treaty) {
    treaties.bind(treaty);
    Walk walk = walks.register(Registered.complete(Assistance.DOCUMENTS));
    walk.take(
        "triage-request",
        "{'legalBasis':'other-treaty','treaty':'"
            + treaty
            + "','authenticity':'verified','accepted':true}");
    walk.take(
        "assess-grounds",
        "{'grounds':['other-treaty'],'facts':{'other-treaty.treaty-article':'Article 5'},'consult':false}");
    walk.take(
        "decide-measure",
        "{'decision':'refuse','grounds':['other-treaty'],'warningsRead':true,'reasons':'Article 5 of the treaty allows it here.'}");
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.REFUSAL_PROPOSED);
    return walk;
  }

  private RecordedFact<?> held(String treaty) {
    return find(treaty).orElseThrow();
  }

  private Optional<RecordedFact<?>> find(String treaty) {
    List<RecordedFact<?>> held = register.state(STATE).facts(FactKind.TREATY);
    return held.stream()
        .filter(fact -> ((OtherTreaty) fact.fact()).name().equals(treaty))
        .findFirst();
  }

  private JsonNode said(String address, ObjectNode body, int status) throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(Calls.said("supervisor", address, body.toString())).andReturn().getResponse();
    String text = answer.getContentAsString(StandardCharsets.UTF_8);
    assertThat(answer.getStatus()).as(text).isEqualTo(status);
    return json.readTree(text);
  }
}
