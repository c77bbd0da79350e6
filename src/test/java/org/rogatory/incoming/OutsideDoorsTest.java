package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.incoming.Walk.TRIAGE;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.enquiry.DraftStatusReply;
import org.rogatory.incoming.enquiry.Enquiring;
import org.rogatory.incoming.triage.DraftMistakeNotice;
import org.rogatory.incoming.triage.DraftOutsideAnswer;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterState;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Mixed requests and mistakes, from the page and by the API. */
@RogatoryTest
@Tag("database")
@Clause({"35(1)-(2)", "40(26), 2nd sentence"})
class OutsideDoorsTest {

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Rebuilding rebuilding;

  private Walk walk;

  @Test
  void aMixedRequestOnThePage() throws Exception {
    walk =
        walks.register(
            Registered.forOtherCrime(Assistance.STORED_DATA, Assistance.TRANSFER_IN_CUSTODY));
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String address = "/tasks/" + walk.task("triage-request").task();
    Visitor.Form form = visitor.form(address, address);
    assertThat(form.fields()).doesNotContainKeys("accepted", "legalBasis", "authenticity");

    MockHttpServletResponse silent = visitor.send(form.with("remark", "Seen"));
    assertThat(silent.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(silent.getContentAsString()).select(".problems li")).hasSize(3);
    visitor.send(visitor.form(address, address).with(Walk.ACCEPTED).with("exits", "domestic-law"));
    walk.runJobs();

    assertThat(walk.openSteps()).contains("assess-grounds", "prepare-letter");
    walk.happens(pen -> Enquiring.of(pen).received("diplomatic", "How does it stand?"));
    assertThat(letter(DraftStatusReply.KIND).text())
        .doesNotContain("answered, as communicated")
        .contains("being examined");
    Letter answer = letter(DraftOutsideAnswer.KIND);
    assertThat(answer.kind().provision().map(String::valueOf)).contains("35(1)");
    assertThat(answer.text())
        .contains("Article 40(9)", "our law allows", "is still being examined")
        .doesNotContain("Another treaty");
    Document page = visitor.page("/files/" + walk.reference());
    assertThat(page.text()).contains("Outside the Convention, to be answered");
    rebuilding.compare(walk.reference());

    walk.finishLetters();
    assertThat(walk.measure(2).state()).isEqualTo(MeasureState.OUTSIDE);
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(walk.file().isClosed()).isFalse();
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");
    walk.finishLetters();
    walk.take("record-result", "{'outcome':'executed','result':'Data'}");
    walk.finishLetters();
    assertThat(walk.file().isClosed()).isTrue();
    rebuilding.compare(walk.reference());
  }

  /** Confiscation is outside by its own provision, and the page says what that means. */
  @ParameterizedTest
  @EnumSource(names = {"CONFISCATION_REQUEST", "CONFISCATION_ORDER", "TRACING_FREEZING"})
  @Clause({"50(1)", "50(2)"})
  void theLetterOfAConfiscationSaysWhichProvisionDecides(Assistance assistance) throws Exception {
    walk = walks.register(Registered.forOtherCrime(assistance));
    walk.sendLetters();
    walk.take(
        "triage-request",
        "{'legalBasis':'convention','authenticity':'verified','authenticityBy':['call-back'],'accepted':false,'exits':['domestic-law']}");

    Visitor visitor = Visitor.login(mvc, "caseworker");
    assertThat(visitor.page("/tasks/" + walk.task("prepare-letter").task()).text())
        .contains("Article 50(", "established in accordance with the Convention");
  }

  @Test
  void aPersonsAnswerByTheApi() throws Exception {
    walk = walks.register(Registered.forOtherCrime(Assistance.STATEMENT));
    String triage = "/api/tasks/" + walk.task("triage-request").task() + "/complete";
    String said =
        "{'legalBasis':'convention','authenticity':'verified','authenticityBy':['call-back'],'accepted':true%s}";

    call(triage, said.formatted(""))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors['serves[1]']").exists());
    call(triage, said.formatted(",'serves':{'1':'no'},'servesWhy':{'1':'An alibi'}"))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.provision").value("35(1)"));
    call(triage, said.formatted(",'serves':{'1':'yes'},'servesWhy':{'1':'It proves logs'}"))
        .andExpect(status().isOk());
    walk.runJobs();

    mvc.perform(get("/api/requests/" + walk.reference()).with(httpBasic("caseworker", "demo")))
        .andExpect(jsonPath("$.measures[0].state").value("under-assessment"));
    rebuilding.compare(walk.reference());
  }

  @Test
  void anAddedMeasureIsExaminedOnItsOwnPage() throws Exception {
    walk = walks.register(Registered.forOtherCrime(Assistance.STORED_DATA));
    walk.take("triage-request", TRIAGE);
    call(
            "/api/requests/" + walk.reference() + "/messages",
            "{'kind':'further-measure','channel':'diplomatic','arrivedAt':'2026-11-03T12:00:00+01:00',"
                + "'assistance':'service'}")
        .andExpect(status().is2xxSuccessful());
    walk.runJobs();
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String address = "/tasks/" + walk.task("examine-scope").task();
    MockHttpServletResponse silent = visitor.send(visitor.form(address, address));
    assertThat(silent.getStatus()).isEqualTo(422);

    visitor.send(
        visitor.form(address, address).with("serves", "no", "servesWhy", "A summons for robbery"));
    walk.runJobs();

    assertThat(letter(DraftOutsideAnswer.KIND).text()).doesNotContain("ways remain open");
    walk.finishLetters();
    assertThat(walk.measure(2).state()).isEqualTo(MeasureState.OUTSIDE);
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    rebuilding.compare(walk.reference());
  }

  @Test
  void aMistakeIsProposedOnThePageAndConfirmedByTheApi() throws Exception {
    walk = walks.register(Registered.complete(Assistance.SERVICE));
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String address = "/tasks/" + walk.task("triage-request").task();
    MockHttpServletResponse why =
        visitor.send(visitor.form(address, address).with("mistaken", "true"));
    assertThat(why.getStatus()).isEqualTo(422);
    visitor.send(visitor.form(address, address).with("mistaken", "true", "mistake", "A copy"));
    walk.runJobs();
    assertThat(walk.openSteps()).containsExactly("confirm-mistake", "send-letter");
    rebuilding.compare(walk.reference());

    String confirm = "/api/tasks/" + walk.task("confirm-mistake").task() + "/complete";
    call(confirm, "{'confirmed':true}").andExpect(status().isForbidden());
    mvc.perform(Calls.said("supervisor", confirm, "{\"confirmed\":true}"))
        .andExpect(status().isOk());
    walk.runJobs();

    assertThat(walk.file().state()).isEqualTo(RequestState.REGISTERED_BY_MISTAKE);
    assertThat(walk.file().isClosed()).isTrue();
    assertThat(walk.openSteps()).isEmpty();
    assertThat(walk.letters()).noneMatch(letter -> letter.state().isOpen());
    rebuilding.compare(walk.reference());
  }

  /** Its State asks how it stands while a second person is to confirm the mistake. */
  @Test
  @Clause({"40(1)", "40(25)"})
  void whatItsStatePursuesIsNoMistakeByPageAndByApi() throws Exception {
    walk = walks.register(Registered.complete(Assistance.SERVICE));
    walk.take("triage-request", "{'mistaken':true,'mistake':'A copy'}");
    walk.happens(
        pen -> Enquiring.of(pen).received("central-authority-electronic", "How does it stand?"));
    String confirm = "/tasks/" + walk.task("confirm-mistake").task();
    mvc.perform(Calls.said("supervisor", "/api" + confirm + "/complete", "{'confirmed':true}"))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.provision").value("40(25)"));
    Visitor visitor = Visitor.login(mvc, "supervisor");
    MockHttpServletResponse barred =
        visitor.send(visitor.form(confirm, confirm).with("confirmed", "true"));
    assertThat(barred.getStatus()).isEqualTo(409);
    assertThat(barred.getContentAsString()).contains("it pursues a request to us");

    walk.take("confirm-mistake", "{'confirmed':false,'remark':'It is one.'}", "supervisor");
    Visitor caseworker = Visitor.login(mvc, "caseworker");
    String triage = "/tasks/" + walk.task("triage-request").task();
    assertThat(
            caseworker
                .send(caseworker.form(triage, triage).with("mistaken", "true", "mistake", "Again"))
                .getStatus())
        .isEqualTo(409);
    rebuilding.compare(walk.reference());
  }

  /** Who was written to before is told that nothing goes on, and that nothing was refused. */
  @Test
  void whoWasWrittenToIsToldOfTheMistake() throws Exception {
    walk = walks.register(Registered.complete(Assistance.SERVICE));
    walk.finishLetters();
    walk.take("triage-request", "{'mistaken':true,'mistake':'A copy'}");
    walk.take("confirm-mistake", "{'confirmed':true}", "supervisor");

    Letter notice = letter(DraftMistakeNotice.KIND);
    assertThat(notice.text()).contains(walk.letters().get(0).reference()).doesNotContain("A copy");
    assertThat(walk.openSteps()).containsExactly("prepare-letter");
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String address = "/tasks/" + walk.task("prepare-letter").task();
    assertThat(visitor.page(address).select("input[name=course]").eachAttr("value"))
        .containsExactly("issue", "anew");
    call(
            "/api/tasks/" + walk.task("prepare-letter").task() + "/complete",
            "{'text':'x','closing':'x','course':'drop'}")
        .andExpect(status().isUnprocessableEntity());
    walk.finishLetters();

    assertThat(letter(DraftMistakeNotice.KIND).state()).isEqualTo(LetterState.SENT);
    assertThat(walk.file().state()).isEqualTo(RequestState.REGISTERED_BY_MISTAKE);
    assertThat(walk.file().isClosed()).isTrue();
    assertThat(walk.openSteps()).isEmpty();
    rebuilding.compare(walk.reference());
  }

  private Letter letter(LetterKind kind) {
    List<Letter> letters = walk.letters().stream().filter(one -> one.is(kind)).toList();
    assertThat(letters).hasSize(1);
    return letters.get(0);
  }

  private ResultActions call(String address, String body) throws Exception {
    return mvc.perform(Calls.said("caseworker", address, body));
  }
}
