package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.authenticity.AnswerNotAccepted;
import org.rogatory.incoming.contents.Information;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** How it was established that a request is authentic is asked, kept, shown, and in no letter. */
@RogatoryTest
@Tag("database")
@Clause("40(13)")
class OriginDoorsTest {

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Rebuilding rebuilding;

  private Walk walk;

  @AfterEach
  void theJournalTellsTheSame() {
    rebuilding.compare(walk.reference());
  }

  @Test
  void itIsAskedAtTriageByPageAndShown() throws Exception {
    walk = walks.register(Registered.complete(Assistance.DOCUMENTS));
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String address = "/tasks/" + walk.task("triage-request").task();
    Visitor.Form verified =
        visitor
            .form(address, address)
            .with("legalBasis", "convention", "authenticity", "verified", "accepted", "true");

    MockHttpServletResponse asked = visitor.send(verified);
    assertThat(asked.getStatus()).isEqualTo(422);
    assertThat(
            Jsoup.parse(asked.getContentAsString()).select(".problems a[href='#f-authenticityBy']"))
        .hasSize(1);
    assertThat(visitor.send(verified.with("authenticityBy", "seal-and-signature")).getStatus())
        .isEqualTo(302);
    walk.runJobs();

    String seal = "Seal and signature compared";
    assertThat(visitor.page("/files/" + walk.reference()).text()).contains(seal);
    assertThat(visitor.page("/files/" + walk.reference() + "/journal").text()).contains(seal);
    assertThat(walk.letters()).noneMatch(letter -> letter.text().contains(seal));
  }

  @Test
  void itIsAskedAtTriageByApi() throws Exception {
    walk = walks.register(Registered.complete(Assistance.DOCUMENTS));
    String said = "{'legalBasis':'convention','authenticity':'verified','accepted':true%s}";

    triage(said.formatted(""))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.authenticityBy").exists());
    triage(said.formatted(",'authenticityBy':['fax']")).andExpect(status().is4xxClientError());
    triage(said.formatted(",'authenticityBy':['call-back','electronic-signature']"))
        .andExpect(status().isOk());
    walk.runJobs();

    mvc.perform(get("/api/requests/" + walk.reference()).with(httpBasic("caseworker", "demo")))
        .andExpect(jsonPath("$.authenticity").value("verified"))
        .andExpect(jsonPath("$.authenticityBy[0]").value("call-back"))
        .andExpect(jsonPath("$.authenticityBy[1]").value("electronic-signature"));
  }

  /** Established on the file, outside any step, it is asked the same. */
  @Test
  void itIsAskedOnTheFileToo() throws Exception {
    walk = walks.register(Registered.preservation());
    walk.take(
        "triage-request",
        "{'legalBasis':'convention','authenticity':'unverified','accepted':true}");
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String address = "/files/" + walk.reference() + "/authenticity";
    Visitor.Form found = visitor.form(address, address).with("result", "verified");

    assertThat(visitor.send(found).getStatus()).isEqualTo(422);
    assertThat(visitor.send(found.with("by", "known-channel")).getStatus()).isEqualTo(302);

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.GRANTED);
    assertThat(visitor.page("/files/" + walk.reference()).text())
        .contains("known to be the sender");
  }

  @Test
  void itIsAskedOnTheFileByApiToo() throws Exception {
    walk = walks.register(Registered.preservation());
    walk.take(
        "triage-request",
        "{'legalBasis':'convention','authenticity':'unverified','accepted':true}");
    String address = "/api/requests/" + walk.reference() + "/authenticity";

    for (String unsaid : List.of("{'result':'verified'}", "{'result':'failed','how':' '}")) {
      send(address, unsaid)
          .andExpect(status().isUnprocessableEntity())
          .andExpect(jsonPath("$.errors.how").exists());
    }
    send(address, "{'result':'failed','how':'Forged','notAccepted':true}")
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.provision").value("40(16)"));
    send(address, "{'result':'verified','by':['known-channel']}").andExpect(status().isOk());

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.GRANTED);
  }

  /** What arrived before the letter went out is no answer to it: its State may still answer. */
  @Test
  @Clause({"40(13)", "40(16)"})
  void nobodyIsAnsweredBeforeTheQuestionReachedThem() throws Exception {
    walk = walks.register(Registered.complete(Assistance.DOCUMENTS));
    walk.take(
        "triage-request",
        "{'legalBasis':'convention','authenticity':'failed','authenticityHow':'Nobody knows of it',"
            + "'accepted':true}");
    walk.runJobs();
    walk.issueLetter();
    walk.happens(
        pen -> Supplementing.of(pen).received(Information.enclosed("central-authority-post")));
    walk.sendLetters();
    String failed = "{'result':'failed','how':'Nobody knows of it','notAccepted':true}";

    send("/api/requests/" + walk.reference() + "/authenticity", failed)
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.provision").value("40(16)"));
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String address = "/files/" + walk.reference() + "/authenticity";
    Visitor.Form said =
        visitor
            .form(address, address)
            .with("result", "failed")
            .with("how", "Nobody knows of it")
            .with("notAccepted", "true");

    assertThat(visitor.send(said).getContentAsString()).contains("40(16)");
    assertThat(walk.measure(1).state()).isNotEqualTo(MeasureState.NOT_ACCEPTED);
    assertThat(walk.letters()).noneMatch(letter -> letter.is(AnswerNotAccepted.KIND));
  }

  /** Found forged after the grant: what goes back is seen first, and no confirmation goes out. */
  @Test
  @Clause({"36(1)(a)", "40(13)"})
  void aForgedRequestIsNotConfirmedByApiNorByPage() throws Exception {
    walk = walks.register(Registered.preservation());
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
    walk.finishLetters();
    String address = "/api/requests/" + walk.reference() + "/authenticity";
    send(address, "{'result':'failed','how':'It was forged'}")
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("preserved")));
    assertThat(walk.file().formalities().isAuthentic()).isTrue();

    Visitor visitor = Visitor.login(mvc, "caseworker");
    String page = "/files/" + walk.reference() + "/authenticity";
    Visitor.Form said =
        visitor.form(page, page).with("result", "failed").with("how", "It was forged");
    String shown = visitor.send(said).getContentAsString();
    Matcher looked = Pattern.compile("looked\\[[0-9a-f-]+]").matcher(shown);
    assertThat(shown).contains("nothing is confirmed or sent");
    assertThat(looked.find()).isTrue();
    assertThat(visitor.send(said.with(looked.group(), "true")).getStatus()).isEqualTo(302);
    walk.runJobs();
    walk.take(
        "record-result",
        "{'outcome':'executed','result':'The mailbox','inEffectFrom':'" + walk.now() + "'}");

    assertThatThrownBy(walk::finishLetters).isInstanceOf(ForbiddenByProvision.class);
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.EXECUTED);
  }

  private ResultActions triage(String said) throws Exception {
    return send("/api/tasks/" + walk.task("triage-request").task() + "/complete", said);
  }

  private ResultActions send(String address, String said) throws Exception {
    return mvc.perform(Calls.said("caseworker", address, said));
  }
}
