package org.rogatory.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.LegalBasis;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Rebuilding;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Treaties;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A request is rested on another legal basis by page and by API, with the same errors, 40(7). */
@RogatoryTest
@Tag("database")
@Clause("40(7)")
class BasisDoorsTest {

  private static final String TREATY = "Treaty of 3 May 1998";

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Treaties treaties;
  @Autowired Rebuilding rebuilding;
  @Autowired ObjectMapper json;

  private Walk walk;

  @BeforeEach
  void assessedUnderTheConvention() {
    treaties.bind(TREATY);
    walk = walks.register(Registered.complete(Assistance.DOCUMENTS));
  }

  @AfterEach
  void theRegisterHoldsNoneAgain() {
    treaties.forget();
  }

  @Test
  void byApiWhatIsFoundOtherwiseIsLookedAtFirst() throws Exception {
    decided();
    ObjectNode said = stands().put("basis", "other-treaty").put("treaty", TREATY);
    said.put("reason", "Found in the treaty series");

    String seen =
        send(said)
            .andExpect(status().isConflict())
            .andExpect(jsonPath("$.changes", hasSize(greaterThan(0))))
            .andExpect(jsonPath("$.changes[0].text", containsString(" Before: ")))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(walk.file().formalities().legalBasis()).isEqualTo(LegalBasis.CONVENTION);
    said.set("looked", json.readTree(seen).path("looked"));

    send(said).andExpect(status().isOk()).andExpect(jsonPath("$.legalBasis").value("other-treaty"));
    assertThat(walk.file().formalities().treaty()).contains(TREATY);
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    rebuilding.compare(walk.reference());
    send(said).andExpect(status().isUnprocessableEntity()).andExpect(wrong("basis"));
  }

  @Test
  void byApiItIsRefusedForTheSameReasonsAsByPage() throws Exception {
    ObjectNode early = stands().put("basis", "other-treaty").put("reason", "Found");
    both(early, "basis");
    decided();
    both(stands().put("basis", "other-treaty").put("reason", "Found"), "treaty");
    both(stands().put("basis", "other-treaty").put("treaty", "None").put("reason", "F"), "treaty");
    both(stands().put("basis", "other-treaty").put("treaty", TREATY), "reason");
    both(stands().put("reason", "Nothing differs"), "reason");
    both(stands().put("seenBasis", "other-treaty").put("reason", "Seen otherwise"), "basis");
    assertThat(walk.file().formalities().legalBasis()).isEqualTo(LegalBasis.CONVENTION);
  }

  private void decided() {
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
  }

  private void both(ObjectNode said, String field) throws Exception {
    String told =
        send(said)
            .andExpect(status().isUnprocessableEntity())
            .andReturn()
            .getResponse()
            .getContentAsString();
    JsonNode errors = json.readTree(told).path("errors");
    assertThat(errors.properties()).extracting(java.util.Map.Entry::getKey).containsExactly(field);

    Visitor visitor = Visitor.login(mvc, "caseworker");
    String page = "/files/" + walk.reference() + "/basis";
    Visitor.Form form = visitor.form(page, page);
    for (String name : java.util.List.of("seenBasis", "basis", "treaty", "reason")) {
      form = form.with(name, said.path(name).asText(""));
    }
    MockHttpServletResponse answer = visitor.send(form);
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(422);
    assertThat(answer.getContentAsString())
        .contains(org.springframework.web.util.HtmlUtils.htmlEscape(errors.path(field).asText()));
  }

  private ObjectNode stands() throws Exception {
    String read =
        mvc.perform(get(address()).with(httpBasic("caseworker", "demo")))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();
    return (ObjectNode) json.readTree(read);
  }

  private ResultActions send(ObjectNode said) throws Exception {
    return mvc.perform(
        post(address())
            .with(httpBasic("caseworker", "demo"))
            .locale(java.util.Locale.ENGLISH)
            .header("Idempotency-Key", UUID.randomUUID())
            .contentType(MediaType.APPLICATION_JSON)
            .content(said.toString()));
  }

  private static org.springframework.test.web.servlet.ResultMatcher wrong(String field) {
    return jsonPath("$.errors." + field).exists();
  }

  private String address() {
    return "/api/requests/" + walk.reference() + "/basis";
  }
}
