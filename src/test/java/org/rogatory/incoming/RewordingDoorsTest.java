package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.contents.supplement.DraftInformationRequest;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The words of a question can be changed by page and by API until its letter is sent, 40(16). */
@RogatoryTest
@Clause("40(16)")
class RewordingDoorsTest {

  private static final String TRIAGE =
      "{'legalBasis':'convention','authenticity':'verified','authenticityBy':['call-back'],"
          + "'accepted':true,'deficient':{'facts':'To short'},'questions':'%s'}";

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Rebuilding rebuilding;

  private Walk walk;

  @BeforeEach
  void aRequestArrives() {
    walk = walks.register(Registered.complete(Assistance.DOCUMENTS));
    walk.sendLetter();
  }

  @Test
  void byApi() throws Exception {
    walk.take("triage-request", TRIAGE.formatted("Who ownz it?"));
    assertThat(text()).contains("Who ownz it?", "To short");

    mvc.perform(get(address()).with(httpBasic("caseworker", "demo")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.questions").value("Who ownz it?"))
        .andExpect(jsonPath("$.deficient.facts").value("To short"));
    call("{'questions':'Who owns it?','deficient':{'facts':'Too short'},'reason':' '}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.reason").exists());
    call("{'questions':'Who owns it?','deficient':{'facts':'Too short'},'reason':'Mistyped'}")
        .andExpect(status().isOk());

    assertThat(text()).contains("Who owns it?", "Too short").doesNotContain("ownz", "To short");
    rebuilding.compare(walk.reference());
    walk.issueLetter();
    walk.sendLetter();
    call("{'questions':'Another','reason':'Late'}")
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.violations[0].provision").value("40(16)"));
  }

  @Test
  void byPage() throws Exception {
    walk.take("triage-request", TRIAGE.formatted("Who ownz it?"));
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String address = "/files/" + walk.reference() + "/questions";
    Document step = visitor.page("/tasks/" + walk.task("prepare-letter").task());
    assertThat(step.select("a[href=" + address + "]")).hasSize(1);
    assertThat(visitor.page("/files/" + walk.reference()).select("a[href=" + address + "]"))
        .hasSize(1);

    Visitor.Form form = visitor.form(address, address);
    assertThat(form.fields().get("questions")).containsExactly("Who ownz it?");
    MockHttpServletResponse wrong =
        visitor.send(form.with("questions", "Fine \uD83D\uDC4D", "reason", "Mistyped"));
    assertThat(wrong.getStatus()).isEqualTo(422);
    Document again = Jsoup.parse(wrong.getContentAsString());
    assertThat(again.select("#f-questions-error").text()).contains("U+1F44D");
    assertThat(again.select("textarea[name=questions]").text()).contains("Fine");
    visitor.send(
        form.with("questions", "Who owns it?", "deficient[facts]", "Too short")
            .with("reason", "Mistyped"));

    assertThat(text()).contains("Who owns it?", "Too short");
    assertThat(visitor.page("/files/" + walk.reference() + "/journal").text())
        .contains("Who ownz it?", "Who owns it?", "Mistyped");
    Visitor.Form open = visitor.form(address, address);
    walk.issueLetter();
    walk.sendLetter();
    assertThat(visitor.page("/files/" + walk.reference()).select("a[href=" + address + "]"))
        .isEmpty();
    MockHttpServletResponse late =
        visitor.send(open.with("questions", "Another", "reason", "Late"));
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(Jsoup.parse(late.getContentAsString()).text())
        .as("what was typed stays")
        .contains("What was sent is not changed", "Another", "Late");
    assertThat(visitor.page(address).text()).contains("What was sent is not changed");
    assertThat(visitor.page(address).select("main textarea")).isEmpty();
  }

  @Test
  void triageComplainsOfACharacterThatNoLetterShows() throws Exception {
    String task = walk.task("triage-request").task();
    mvc.perform(
            Calls.said(
                "caseworker", "/api/tasks/" + task + "/complete", TRIAGE.formatted("\uD83D\uDC4D")))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.questions").exists());

    Visitor visitor = Visitor.login(mvc, "caseworker");
    MockHttpServletResponse answer =
        visitor.send(
            visitor
                .form("/tasks/" + task, "/tasks/" + task)
                .with(Walk.ACCEPTED)
                .with("deficient[facts]", "No \uD83D\uDC4E"));
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(answer.getContentAsString()).select(".problems").text())
        .contains("U+1F44E");
    assertThat(walk.openSteps()).contains("triage-request");
  }

  private String address() {
    return "/api/requests/" + walk.reference() + "/questions";
  }

  private ResultActions call(String said) throws Exception {
    return mvc.perform(Calls.said("caseworker", address(), said));
  }

  private String text() {
    return walk.letters().stream()
        .filter(letter -> letter.is(DraftInformationRequest.KIND))
        .reduce((one, next) -> next)
        .orElseThrow()
        .text();
  }
}
