package org.rogatory.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What the rules warn of is shown to whoever assesses, decides and approves, and to programs. */
@RogatoryTest
class WarningsShownTest {

  private static final String FISCAL =
      "The offence is one of tax evasion, and our law does not punish that conduct at all.";

  @Autowired MockMvc mvc;
  @Autowired Walks walks;

  private Walk walk;

  @Test
  void whereAGroundIsAssessed() throws Exception {
    begin(Assistance.DOCUMENTS);

    List<String> shown =
        warnings(
            draft("assess-grounds")
                .param("grounds", "no-dual-criminality")
                .param("facts[no-dual-criminality.conduct-compared]", FISCAL));

    assertThat(shown)
        .anyMatch(text -> text.startsWith("Article 40(8): Nobody was consulted."))
        .anyMatch(text -> text.startsWith("Article 40(23): "));
  }

  @Test
  void whereAMeasureIsDecided() throws Exception {
    begin(Assistance.DOCUMENTS);
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");

    assertThat(warnings(refusal("The records are under bank secrecy, which our law imposes.")))
        .anyMatch(text -> text.startsWith("Article 40(24): "));
    assertThat(warnings(refusal("Our law does not punish the mere keeping of such tools.")))
        .noneMatch(text -> text.startsWith("Article 40(24): "));
  }

  @Test
  void whereThatIsApprovedAndToPrograms() throws Exception {
    begin(Assistance.DOCUMENTS);
    walk.take(
        "assess-grounds",
        "{'grounds':['no-dual-criminality'],'facts':{'no-dual-criminality.conduct-compared':'Compared'},'consult':false}");
    walk.take(
        "decide-measure",
        "{'decision':'refuse','grounds':['no-dual-criminality'],'reasons':'"
            + FISCAL
            + "','warningsRead':true}");
    walk.issueLetter();

    assertThat(warnings(get(page("approve-letter")).with(user("supervisor").roles("SUPERVISOR"))))
        .anyMatch(text -> text.startsWith("Article 40(23): "));
    String shown =
        mvc.perform(get(page("approve-letter")).with(user("supervisor").roles("SUPERVISOR")))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(Jsoup.parse(shown).select(".summary").text()).contains("The program");
    assertThat(Jsoup.parse(shown).select("main").text())
        .contains("What the file says", "Proposed on", "Compared", "Facts")
        .contains("An unknown person entered a system.", "Offence");
    assertThat(
            warnings(
                get(page("approve-letter"))
                    .cookie(new Cookie("language", "zh"))
                    .with(user("supervisor").roles("SUPERVISOR"))))
        .anyMatch(text -> text.contains("财税"));
    mvc.perform(
            get("/api/requests/" + walk.reference() + "/measures/1/grounds")
                .with(httpBasic("caseworker", "demo")))
        .andExpect(
            jsonPath("$[?(@.ground=='no-dual-criminality')].warnings[*].provision")
                .value(hasItem("40(23)")))
        .andExpect(jsonPath("$[?(@.ground=='persecution')].warnings", contains(empty())));
  }

  @Test
  void nobodyDecidesWithoutHavingReadThem() throws Exception {
    begin(Assistance.DOCUMENTS);
    walk.take(
        "assess-grounds",
        "{'grounds':['no-dual-criminality'],'facts':{'no-dual-criminality.conduct-compared':'Compared'},'consult':false}");
    String refusal =
        "'decision':'refuse','grounds':['no-dual-criminality'],'reasons':'" + FISCAL + "'";

    String page =
        mvc.perform(
                post(page("decide-measure"))
                    .param("_once", "warnings-" + walk.reference())
                    .param("decision", "refuse")
                    .param("grounds", "no-dual-criminality")
                    .param("reasons", FISCAL)
                    .with(csrf())
                    .with(user("caseworker").roles("CASEWORKER")))
            .andExpect(status().isUnprocessableEntity())
            .andReturn()
            .getResponse()
            .getContentAsString();
    complete("decide-measure", "caseworker", "{" + refusal + "}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.warningsRead").exists());
    complete("decide-measure", "caseworker", "{" + refusal + ",'warningsRead':true}")
        .andExpect(status().isOk());
    walk.runJobs();
    walk.issueLetter();
    complete("approve-letter", "supervisor", "{'approved':true}")
        .andExpect(status().isUnprocessableEntity());
    complete("approve-letter", "supervisor", "{'approved':true,'warningsRead':true}")
        .andExpect(status().isOk());
    assertThat(walk.measure(1).statedBy()).contains("supervisor");
    mvc.perform(
            get("/api/files/" + walk.reference() + "/journal")
                .with(httpBasic("caseworker", "demo")))
        .andExpect(jsonPath("$..[?(@.kind=='neither-stated')]", hasSize(2)));
    assertThat(
            Visitor.login(mvc, "caseworker").page("/files/" + walk.reference() + "/journal").text())
        .contains("rests neither on fiscal matters nor on bank secrecy");

    assertThat(Jsoup.parse(page).select("input[name=warningsRead]:not([checked])")).hasSize(1);
    assertThat(Jsoup.parse(page).select("textarea[name=reasons]").text()).isEqualTo(FISCAL);
    assertThat(Jsoup.parse(page).select(".problems a[href=#f-warningsRead]")).hasSize(1);
  }

  @Test
  void theLetterReadsOnThePageAsOnThePaper() throws Exception {
    begin(Assistance.DOCUMENTS);
    walk.take(
        "assess-grounds",
        "{'grounds':['no-dual-criminality'],'facts':{'no-dual-criminality.conduct-compared':'Compared'},'consult':false}");
    walk.take(
        "decide-measure",
        "{'decision':'refuse','grounds':['no-dual-criminality'],'warningsRead':true,"
            + "'reasons':'Our law <b>does not</b> punish the mere keeping of such tools.'}");
    walk.issueLetter();

    String page =
        mvc.perform(get(page("approve-letter")).with(user("supervisor").roles("SUPERVISOR")))
            .andReturn()
            .getResponse()
            .getContentAsString();

    Element letter = Jsoup.parse(page).selectFirst("article.letter-text[lang=en]");
    assertThat(letter.selectFirst("h3").text()).contains("refusal").doesNotContain("#");
    assertThat(letter.select("p").eachText())
        .contains("Our law <b>does not</b> punish the mere keeping of such tools.");
    assertThat(letter.select("b")).isEmpty();
  }

  @Test
  void whatWasWrittenTooLateCanBeCopied() throws Exception {
    begin(Assistance.DOCUMENTS);
    String late = page("assess-grounds");
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");

    String page =
        mvc.perform(
                post(late)
                    .param("_once", "late-" + walk.reference())
                    .param("grounds", "none")
                    .param("remark", "Written in a second tab")
                    .with(csrf())
                    .with(user("caseworker").roles("CASEWORKER")))
            .andExpect(status().isConflict())
            .andReturn()
            .getResponse()
            .getContentAsString();

    assertThat(Jsoup.parse(page).select(".failure .said").eachText())
        .containsExactly("Written in a second tab");
  }

  private ResultActions complete(String step, String person, String json) throws Exception {
    return mvc.perform(
        Calls.said(person, "/api/tasks/" + walk.task(step).task() + "/complete", json));
  }

  private void begin(Assistance assistance) {
    walk = walks.register(Registered.complete(assistance));
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
  }

  private MockHttpServletRequestBuilder refusal(String reasons) {
    return draft("decide-measure")
        .param("decision", "refuse")
        .param("grounds", "no-dual-criminality")
        .param("reasons", reasons);
  }

  private MockHttpServletRequestBuilder draft(String step) {
    return post(page(step))
        .param("draft", "show")
        .with(csrf())
        .with(user("caseworker").roles("CASEWORKER"));
  }

  private String page(String step) {
    return "/tasks/" + walk.task(step).task();
  }

  private List<String> warnings(MockHttpServletRequestBuilder request) throws Exception {
    String page = mvc.perform(request).andReturn().getResponse().getContentAsString();
    return Jsoup.parse(page).select(".notice-caution p").eachText();
  }
}
