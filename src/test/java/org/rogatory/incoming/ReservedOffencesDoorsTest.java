package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import org.hamcrest.Matchers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Stated;
import org.rogatory.register.OwnState;
import org.rogatory.register.facts.DeclarationKind;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/**
 * The reservation of listed offences, 23(3)(a), 45(2), from outside; our State has made it here.
 */
@RogatoryTest
@Clause({"23(3)", "45(2)"})
class ReservedOffencesDoorsTest {

  private static final String TRIAGE =
      "{'legalBasis':'convention','authenticity':'verified','authenticityHow':'Called back',"
          + "'accepted':true}";

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired RegisterFacts register;
  @Autowired OwnState packed;

  private Walk walk;

  @BeforeEach
  void itIsReserved() {
    declare(InMemory.declaring(packed, DeclarationKind.LISTED_OFFENCES));
    walk = walks.register(ReservedOffencesTest.inDetail(Assistance.TRAFFIC_DATA));
    walk.take("triage-request", TRIAGE);
  }

  @AfterEach
  void itIsNotReservedAnyMore() {
    declare(packed);
  }

  @Test
  void thePageAsksForTheListAndForTheSimilarCase() throws Exception {
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String address = "/tasks/" + walk.task("assess-grounds").task();
    Visitor.Form form =
        visitor
            .form(address, address)
            .with("grounds", "reserved-offences", "noConditions", "None would do.")
            .with("facts[reserved-offences.reservation]", "Of 1 January 2025")
            .with("facts[reserved-offences.paragraph-21]", "c");
    assertThat(form.fields()).containsKeys("allowedInSimilarCase", "offenceListed");

    assertThat(problems(visitor.send(form.with("allowedInSimilarCase", "yes")))).contains("45(2)");
    assertThat(
            problems(visitor.send(form.with("allowedInSimilarCase", "no", "offenceListed", "yes"))))
        .contains("23(3)(a)");
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(
            visitor
                .send(form.with("allowedInSimilarCase", "no", "offenceListed", "no"))
                .getStatus())
        .isEqualTo(302);
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.CONSULTATION_IN_PREPARATION);
    assertThat(walk.measure(1).circumstances().offenceListed()).isEqualTo(Stated.NO);
  }

  @Test
  void aProgramIsToldTheSame() throws Exception {
    mvc.perform(
            get("/api/requests/" + walk.reference() + "/measures/1/grounds")
                .with(httpBasic("caseworker", "demo")))
        .andExpect(
            jsonPath("$[?(@.ground=='reserved-offences')].lawful", Matchers.contains(false)));
    String said =
        "{'grounds':['reserved-offences'],'noConditions':'None would do.','consult':true,"
            + "'allowedInSimilarCase':'%s','offenceListed':'%s','facts':{"
            + "'reserved-offences.reservation':'Of 1 January 2025',"
            + "'reserved-offences.paragraph-21':'c'}}";

    complete(said.formatted("yes", "no"))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.detail").value(Matchers.containsString("similar")));
    complete(said.formatted("no", "yes")).andExpect(status().isConflict());
    complete(said.formatted("no", "not-stated")).andExpect(status().isConflict());
    complete(said.formatted("no", "no")).andExpect(status().isOk());
  }

  private void declare(OwnState ours) {
    Object target =
        Objects.requireNonNull(
            org.springframework.test.util.AopTestUtils.getUltimateTargetObject(register));
    ReflectionTestUtils.setField(target, "own", ours);
  }

  private ResultActions complete(String said) throws Exception {
    return mvc.perform(
        Calls.said(
            "caseworker", "/api/tasks/" + walk.task("assess-grounds").task() + "/complete", said));
  }

  private static String problems(MockHttpServletResponse answer) throws Exception {
    Document page = Jsoup.parse(answer.getContentAsString());
    return page.select(".problems").text();
  }
}
