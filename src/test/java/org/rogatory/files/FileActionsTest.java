package org.rogatory.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.access.FileAccess;
import org.rogatory.access.People;
import org.rogatory.casefile.FileFact;
import org.rogatory.casefile.documents.Documents;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.arrival.Registry;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Journal;
import org.rogatory.journal.Reference;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

@RogatoryTest
@Tag("database")
class FileActionsTest {

  @Autowired MockMvc mvc;
  @Autowired Registry registry;
  @Autowired Requests requests;
  @Autowired Documents documents;
  @Autowired People people;
  @Autowired FileAccess access;
  @Autowired Journal journal;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  private Reference file;

  @BeforeEach
  void register() {
    file =
        registry.register(
            Registered.complete(Assistance.STORED_DATA, Assistance.SERVICE),
            people.get("caseworker"));
  }

  @Test
  void aNoteStandsInTheJournal() throws Exception {
    assertDone(send("note", "text", "Call back on Monday"));

    assertThat(last()).isEqualTo(new FileFact.NoteTaken("Call back on Monday"));
    assertThat(send("note", "text", " ").getStatus()).isEqualTo(422);
  }

  @Test
  void authenticityIsEstablishedWithItsProof() throws Exception {
    assertDone(send("authenticity", "result", "verified", "how", "Called back"));

    assertThat(read().formalities().authenticity()).isEqualTo(Authenticity.VERIFIED);
    Document again =
        Jsoup.parse(
            mvc.perform(
                    get("/files/" + file + "/authenticity")
                        .with(user("caseworker").roles("CASEWORKER")))
                .andReturn()
                .getResponse()
                .getContentAsString());
    assertThat(again.select("[name=result][checked]").attr("value")).isEqualTo("verified");
    assertThat(again.select("[name=how]").text()).isEqualTo("Called back");
  }

  @Test
  void aCorrectionKeepsOldAndNew() throws Exception {
    assertDone(correct(seen(), "sendersReference", "XB-77", "reason", "Mistyped"));

    assertThat(last())
        .isEqualTo(new FileFact.Corrected("senders-reference", "XB-1", "XB-77", "Mistyped"));
    assertThat(read().sendersReference()).contains("XB-77");
  }

  @Test
  void aWrongStateIsCorrectedButNotIntoOurOwn() throws Exception {
    assertDone(correct(seen(), "requestingState", "UK", "reason", "Mistyped"));

    assertThat(read().requestingState()).isEqualTo("GB");
    assertThat(last())
        .isEqualTo(new FileFact.Corrected("requesting-state", "XB", "GB", "Mistyped"));
    assertThat(correct(seen(), "requestingState", "XA", "reason", "Mistyped").getStatus())
        .isEqualTo(422);
  }

  @Test
  void whatIsDamagedInTheFileIsMendedByACorrection() throws Exception {
    transaction.executeWithoutResult(
        status ->
            List.of(
                    "update file set counterpart = '??' where reference = ?",
                    "update request set channel = 'pigeon' where reference = ?")
                .forEach(damage -> jdbc.sql(damage).param(file.toString()).update()));

    assertDone(
        correct(
            seen(), "requestingState", "XB", "channel", "other-authority", "reason", "Damaged"));

    assertThat(read().requestingState()).isEqualTo("XB");
    assertThat(read().origin().channel()).isEqualTo(Channel.OTHER_AUTHORITY);
  }

  @Test
  void whatSomebodyElseCorrectedMeanwhileIsShown() throws Exception {
    Document opened = seen();
    assertDone(correct(seen(), "sendersReference", "XB-88", "reason", "Mistyped"));

    MockHttpServletResponse refused =
        correct(opened, "sendersReference", "XB-99", "reason", "Mistyped");

    Document page = Jsoup.parse(refused.getContentAsString());
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(page.select(".problems").text()).contains("XB-88");
    assertThat(page.select("[name=sendersReference]").attr("value")).isEqualTo("XB-99");
    assertThat(read().sendersReference()).contains("XB-88");
  }

  @Test
  void aCorrectionWithoutADifferenceIsNone() throws Exception {
    assertThat(correct(seen(), "reason", "Nothing").getStatus()).isEqualTo(422);
    assertThat(correct(seen(), "dated", "2031-01-01", "reason", "Mistyped").getStatus())
        .isEqualTo(422);
  }

  @Test
  void onlyASupervisorChangesWhoMaySee() throws Exception {
    String[] named = {"sight", "restricted", "readers", "caseworker2", "reason", "Informant"};

    assertThat(send("access", named).getStatus()).isEqualTo(403);
    assertDone(sendAs("supervisor", "SUPERVISOR", "access", named));
    assertThat(access.maySee(file, people.get("caseworker"))).isFalse();
    assertThat(access.maySee(file, people.get("caseworker2"))).isTrue();
    assertThat(last())
        .isEqualTo(new FileFact.FileRestricted(List.of("caseworker2"), "Informant", List.of()));
    assertThat(send("note", "text", "x").getStatus()).isEqualTo(404);
    assertDone(sendAs("supervisor", "SUPERVISOR", "access", "sight", "open", "reason", "Over"));
    assertThat(access.isRestricted(file)).isFalse();
  }

  @Test
  void anEnquiryIsNumberedAtTheMomentItArrived() throws Exception {
    assertDone(arrived("status-enquiry", "text", "How does it stand?"));

    assertThat(last()).isInstanceOf(RequestFact.EnquiryReceived.class);
    assertThat(read().enquiries().get(0).receivedOn()).isEqualTo("2026-11-19");
  }

  @Test
  void oneMeasureOrTheWholeIsWithdrawn() throws Exception {
    assertDone(arrived("withdrawal", "measure", "2"));
    assertThat(read().measure(2).state()).isEqualTo(MeasureState.WITHDRAWN);
    assertThat(read().measure(1).state()).isEqualTo(MeasureState.RECEIVED);

    assertThat(arrived("withdrawal").getStatus()).isEqualTo(422);
    assertThat(read().openMeasures()).hasSize(1);
    assertDone(arrived("withdrawal", "whole", "true"));
    assertThat(read().openMeasures()).isEmpty();
  }

  @Test
  void aFurtherMeasureAndSupplementaryInformationArrive() throws Exception {
    assertDone(
        arrived("further-measure", "assistance", "traffic-data", "description", "Thirty days"));
    assertDone(
        arrived(
            "supplementary-information", "contents[period-justification]", "While they negotiate"));

    Request request = read();
    assertThat(request.measure(3).assistance()).isEqualTo(Assistance.TRAFFIC_DATA);
    assertThat(request.contents().keySet().toString()).contains("PERIOD_JUSTIFICATION");
  }

  @Test
  void aDocumentArrives() throws Exception {
    assertDone(
        send(
            with(
                form("arrived")
                    .file(
                        new MockMultipartFile(
                            "document",
                            "annex.txt",
                            null,
                            "Annex".getBytes(StandardCharsets.UTF_8))),
                "kind",
                "document",
                "arrivedAt",
                "2026-11-19T08:00",
                "channel",
                "diplomatic"),
            "caseworker",
            "CASEWORKER"));

    assertThat(documents.of(file)).singleElement().extracting("name").isEqualTo("annex.txt");
  }

  @Test
  void whatIsNotPossibleIsSaidAndChangesNothing() throws Exception {
    int before = journal.of(file).size();

    MockHttpServletResponse reply =
        arrived(
            "consultation-reply", "measure", "1", "text", "We accept", "conditionsAccepted", "yes");
    MockHttpServletResponse future =
        send(
            "arrived",
            "kind",
            "status-enquiry",
            "arrivedAt",
            "2099-01-01T00:00",
            "channel",
            "diplomatic");

    assertThat(reply.getStatus()).isEqualTo(409);
    assertThat(Jsoup.parse(reply.getContentAsString()).select("[name=text]").text())
        .isEqualTo("We accept");
    assertThat(future.getStatus()).isEqualTo(422);
    assertThat(arrived("document").getStatus()).isEqualTo(422);
    assertThat(arrived("written-confirmation").getStatus()).isEqualTo(422);
    assertThat(arrivedBefore("status-enquiry").getStatus()).isEqualTo(422);
    assertThat(journal.of(file)).hasSize(before);
  }

  @Test
  void whatCannotArriveIsGreyedWithTheReason() throws Exception {
    String page =
        mvc.perform(get("/files/" + file + "/arrived").with(user("caseworker").roles("CASEWORKER")))
            .andReturn()
            .getResponse()
            .getContentAsString();

    assertThat(Jsoup.parse(page).select("input[name=kind][disabled]").eachAttr("value"))
        .containsExactly("consultation-reply", "written-confirmation", "end-of-proceeding");
    assertThat(Jsoup.parse(page).select(".choice-whynot").text())
        .contains("No measure was consulted on whose decision is open.");
  }

  private MockHttpServletResponse arrivedBefore(String what) throws Exception {
    String[] early = {"kind", what, "arrivedAt", "2020-01-01T08:00", "channel", "diplomatic"};
    return send(with(form("arrived"), early), "caseworker", "CASEWORKER");
  }

  private MockHttpServletResponse arrived(String what, String... more) throws Exception {
    MockMultipartHttpServletRequestBuilder form =
        with(
            form("arrived"),
            "kind",
            what,
            "arrivedAt",
            "2026-11-19T08:00",
            "channel",
            "central-authority-electronic");
    return send(with(form, more), "caseworker", "CASEWORKER");
  }

  private Document seen() throws Exception {
    return Jsoup.parse(
        mvc.perform(get("/files/" + file + "/correct").with(user("caseworker").roles("CASEWORKER")))
            .andReturn()
            .getResponse()
            .getContentAsString());
  }

  /** The form as a browser sends it, with some of it typed otherwise. */
  private MockHttpServletResponse correct(Document page, String... changed) throws Exception {
    MockMultipartHttpServletRequestBuilder form = form("correct");
    Map<String, String> sent = new LinkedHashMap<>();
    for (Connection.KeyVal field : ((FormElement) page.selectFirst("main form")).formData()) {
      sent.put(field.key(), field.value());
    }
    for (int i = 0; i < changed.length; i += 2) {
      sent.put(changed[i], changed[i + 1]);
    }
    sent.keySet().removeIf(name -> name.startsWith("_"));
    sent.forEach(form::param);
    return send(form, "caseworker", "CASEWORKER");
  }

  private MockHttpServletResponse send(String action, String... fields) throws Exception {
    return sendAs("caseworker", "CASEWORKER", action, fields);
  }

  private MockHttpServletResponse sendAs(String login, String role, String action, String... fields)
      throws Exception {
    return send(with(form(action), fields), login, role);
  }

  private MockHttpServletResponse send(
      MockMultipartHttpServletRequestBuilder form, String login, String role) throws Exception {
    form.param("_once", UUID.randomUUID().toString());
    return mvc.perform(form.with(csrf()).with(user(login).roles(role))).andReturn().getResponse();
  }

  private MockMultipartHttpServletRequestBuilder form(String action) {
    return multipart("/files/" + file + "/" + action);
  }

  private static MockMultipartHttpServletRequestBuilder with(
      MockMultipartHttpServletRequestBuilder form, String... fields) {
    for (int i = 0; i < fields.length; i += 2) {
      form.param(fields[i], fields[i + 1]);
    }
    return form;
  }

  private void assertDone(MockHttpServletResponse answer) {
    assertThat(answer.getRedirectedUrl()).isEqualTo("/files/" + file);
  }

  private Fact last() {
    var entries = journal.of(file);
    return journal.read(entries.get(entries.size() - 1));
  }

  private Request read() {
    return transaction.execute(status -> requests.get(file).whole());
  }
}
