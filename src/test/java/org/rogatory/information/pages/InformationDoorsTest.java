package org.rogatory.information.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.access.People;
import org.rogatory.casefile.documents.WaitingUploads;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walks;
import org.rogatory.journal.Reference;
import org.rogatory.storage.Source;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Spontaneous information by page and by API: what one refuses, the other refuses alike. */
@RogatoryTest
@Clause("40(5)")
class InformationDoorsTest {

  private static final String ARRIVED =
      "{'counterpart':'XB','receivedAt':'2026-11-03T09:00:00+01:00',"
          + "'channel':'central-authority-electronic','language':'en',"
          + "'subject':'Access codes for sale','text':'A forum sells them.',%s}";
  private static final String RECEIVED = "/api/information/received";
  private static final String SECRET =
      "'confidential':true,'restrictions':['Not in civil proceedings.']";

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired TestClock clock;
  @Autowired WaitingUploads waiting;
  @Autowired People people;

  private Visitor visitor;

  @BeforeEach
  void aTuesdayInNovember() throws Exception {
    clock.set(Instant.parse("2026-11-03T12:00:00Z"));
    visitor = Visitor.login(mvc, "caseworker");
  }

  @Test
  void informationIsRegisteredByPageAndShown() throws Exception {
    Document form = visitor.page("/information/received");
    Visitor.Form filled =
        Visitor.form(form, "/information/received")
            .with("counterpart", "XB", "receivedAt", "2026-11-03T09:00", "channel", "diplomatic")
            .with("language", "fr", "subject", "Codes", "text", "A forum sells them.")
            .with("confidential", "true", "confidentialUntil", "2026-12-01");
    Document withLine =
        Jsoup.parse(visitor.send(filled.with("draft", "add:restrictions")).getContentAsString());
    assertThat(withLine.select("textarea[name=restrictions]")).hasSize(1);
    MockHttpServletResponse sent =
        visitor.send(
            Visitor.form(withLine, "/information/received")
                .with("restrictions", "Not in civil proceedings."));

    assertThat(sent.getStatus()).as(sent.getContentAsString()).isEqualTo(302);
    Document page = visitor.page(sent.getRedirectedUrl());
    assertThat(page.text())
        .contains("Codes", "A forum sells them.", "1 December 2026", "Not in civil proceedings.")
        .contains("Article 40(4)", "Information received");
    String reference = reference(sent);
    assertThat(visitor.page("/files?kind=information-received").text()).contains(reference);
    assertThat(visitor.page("/files/" + reference + "/journal").text()).contains("Codes");
    assertThat(call("/api/files/" + reference).getContentAsString())
        .contains("\"kind\":\"information-received\"");
  }

  @Test
  void aTaskOfInformationIsDoneByTheApi() throws Exception {
    String reference = registered("'restricted':false");
    List<String> tasks =
        JsonPath.read(
            call("/api/tasks?sort=reference&list=all").getContentAsString(),
            "$.items[?(@.reference == '" + reference + "')].id");

    MockHttpServletResponse done =
        send("/api/tasks/" + tasks.get(0) + "/complete", "{'remark':'For the prosecutor.'}");

    assertThat(done.getStatus()).as(done.getContentAsString()).isEqualTo(200);
    assertThat(done.getContentAsString()).contains(reference, "\"state\":\"on-file\"");
  }

  @Test
  void wordsThatNobodySeesAreNone() throws Exception {
    String unseen = "\u200b\u2060\u202e";
    MockHttpServletResponse page =
        visitor.send(
            visitor
                .form("/information/received", "/information/received")
                .with(
                    "counterpart", "XB", "receivedAt", "2026-11-03T09:00", "channel", "diplomatic")
                .with("language", "fr", "subject", unseen, "text", "They are sold."));
    MockHttpServletResponse api =
        send(
            "/api/information/received",
            ARRIVED.formatted("'restricted':false").replace("Access codes for sale", unseen));

    assertThat(page.getStatus()).isEqualTo(422);
    assertThat(page.getContentAsString()).contains("They are sold.");
    assertThat(errors(api)).containsOnlyKeys("subject");
  }

  /** To whom a file is not open it does not exist, also not as the other side of a link. */
  @Test
  void aLinkWithARestrictedFileIsNotTold() throws Exception {
    String open = registered("'restricted':false");
    String secret = registered("'restricted':true");
    MockHttpServletResponse linked =
        visitor.send(
            visitor
                .form("/files/" + open + "/link", "/files/" + open + "/link")
                .with("other", secret, "why", "The same forum."));
    assertThat(linked.getStatus()).as(linked.getContentAsString()).isEqualTo(302);

    Visitor outsider = Visitor.login(mvc, "caseworker2");
    for (String told :
        List.of(
            outsider.page("/information/" + open).text(),
            outsider.page("/files/" + open + "/journal").text(),
            call("/api/files/" + open + "/journal", "caseworker2").getContentAsString())) {
      assertThat(told).contains(open).doesNotContain(secret, "The same forum.");
    }
    assertThat(visitor.page("/files/" + open + "/journal").text())
        .contains(secret, "The same forum.");
  }

  private String registered(String more) throws Exception {
    String reference = reference(send("/api/information/received", ARRIVED.formatted(more)));
    walks.jobs(Reference.of(reference));
    return reference;
  }

  @Test
  void theSameInformationIsRefusedUntilItIsSaidToBeOther() throws Exception {
    String theirs = "XB/SI/" + UUID.randomUUID();
    String named = "'sendersReference':'%s'";
    String known = reference(send(RECEIVED, ARRIVED.formatted(named.formatted(theirs + "/07"))));
    String other = ARRIVED.formatted(named.formatted(theirs + "-7"));

    MockHttpServletResponse refused = send(RECEIVED, other);
    Document page =
        Jsoup.parse(
            visitor
                .send(
                    visitor
                        .form("/information/received", "/information/received")
                        .with("counterpart", "XB", "sendersReference", theirs + ".007"))
                .getContentAsString());

    assertThat(refused.getStatus()).isEqualTo(409);
    assertThat(refused.getContentAsString()).contains("\"files\":[\"" + known + "\"]");
    assertThat(page.select(".same a").text()).isEqualTo(known);
    assertThat(page.select(".problems a").eachAttr("href")).contains("#f-again", "#f-subject");
    assertThat(send(RECEIVED, other.replace("}", ",'again':true}")).getStatus()).isEqualTo(201);
  }

  @Test
  void restrictedInformationIsNotGivenAwayByTheSame() throws Exception {
    String theirs = "'sendersReference':'XB/SI/" + UUID.randomUUID() + "'";
    send(RECEIVED, ARRIVED.formatted(theirs + ",'restricted':true"));

    assertThat(
            mvc.perform(Calls.said("caseworker2", RECEIVED, ARRIVED.formatted(theirs)))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(201);
  }

  @Test
  void aLineWithANumberThatNoFormHasIsRefusedAndNothingLost() throws Exception {
    MockHttpServletResponse page =
        visitor.send(
            visitor
                .form("/information/received", "/information/received")
                .with(
                    "subject", "Codes", "restrictions[99999999999]", "Not in civil proceedings."));

    assertThat(page.getStatus()).isEqualTo(422);
    assertThat(page.getContentAsString()).contains("Codes");
  }

  @Test
  void whatIsTypedWronglyIsNamedByPageAndApiAlike() throws Exception {
    MockHttpServletResponse page =
        visitor.send(
            visitor
                .form("/information/received", "/information/received")
                .with(
                    "counterpart", "XA", "receivedAt", "2026-11-03T09:00", "channel", "diplomatic")
                .with("language", "fr", "subject", "Codes", "text", "They are sold."));
    MockHttpServletResponse api =
        send(
            "/api/information/received",
            ARRIVED.formatted("'restricted':false").replace("XB", "XA"));
    assertThat(page.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(page.getContentAsString()).select(".field-wrong [name]").attr("name"))
        .isEqualTo("counterpart");
    assertThat(page.getContentAsString()).contains("They are sold.");
    assertThat(api.getStatus()).isEqualTo(422);
    assertThat(errors(api)).containsOnlyKeys("counterpart");

    assertThat(
            errors(
                send(
                    "/api/information/received",
                    ARRIVED.formatted("'confidentialUntil':'2026-12-01'"))))
        .containsOnlyKeys("confidentialUntil");
    assertThat(errors(send("/api/information/received", "{'restrictions':[null]}")))
        .containsOnlyKeys("restrictions[0]");
    assertThat(errors(send("/api/information/received", "{}")))
        .containsOnlyKeys("counterpart", "receivedAt", "channel", "language", "subject", "text");
    assertThat(errors(send("/api/information/sent", "{'counterpart':'XB'}")))
        .containsOnlyKeys("subject");
    MockHttpServletResponse nobody =
        visitor.send(
            visitor.form("/information/sent", "/information/sent").with("subject", "A server"));
    assertThat(Jsoup.parse(nobody.getContentAsString()).select("#f-counterpart-error").text())
        .contains("Choose the State on the other side");
  }

  @Test
  @Clause("40(5)")
  void useBeyondTheConditionsIsForbiddenByPageAndApiAlike() throws Exception {
    String file = assessed();
    MockHttpServletResponse api =
        act(file, "{'kind':'use','where':'Court','purpose':'Trial','madeKnown':true,'kept':[1]}");
    MockHttpServletResponse page =
        visitor.send(
            actForm(file, "use")
                .with("where", "Court", "purpose", "Trial of October", "madeKnown", "true"));

    assertThat(api.getStatus()).isEqualTo(409);
    assertThat(JsonPath.<String>read(api.getContentAsString(), "$.provision")).isEqualTo("40(5)");
    assertThat(page.getStatus()).isEqualTo(409);
    assertThat(Jsoup.parse(page.getContentAsString()).text())
        .contains("asked for it to be kept confidential")
        .contains("beyond restriction 1");
    assertThat(page.getContentAsString()).contains("Trial of October");

    MockHttpServletResponse kept =
        visitor.send(
            actForm(file, "use").with("where", "Prosecutor", "purpose", "Trial", "kept", "1"));
    assertThat(kept.getStatus()).isEqualTo(302);
    assertThat(visitor.page("/information/" + file).text())
        .contains("Information used: Prosecutor");
    assertThat(errors(act(file, "{'kind':'use','where':' '}"))).containsOnlyKeys("where");
  }

  @Test
  void whatExculpatesIsDisclosedOnlyAfterNotice() throws Exception {
    String file = assessed();
    visitor.send(
        actForm(file, "disclose").with("proceeding", "Trial 4/2026", "exculpates", "An alibi"));
    walks.of(Reference.of(file));
    String task = task(file, "settle-disclosure");
    MockHttpServletResponse early =
        send("/api/tasks/" + task + "/complete", "{'course':'disclosed'}");
    assertThat(early.getStatus()).isEqualTo(409);
    assertThat(JsonPath.<String>read(early.getContentAsString(), "$.provision")).isEqualTo("40(5)");
    MockHttpServletResponse page =
        visitor.send(visitor.form("/tasks/" + task, "/tasks/" + task).with("course", "disclosed"));
    assertThat(page.getStatus()).isEqualTo(409);
    assertThat(Jsoup.parse(page.getContentAsString()).text())
        .contains("is notified before it is disclosed");
    assertThat(act(file, "{'kind':'close'}").getStatus()).isEqualTo(409);

    visitor.send(visitor.form("/tasks/" + task, "/tasks/" + task).with("course", "notify"));
    walks.of(Reference.of(file)).finishLetters();
    assertThat(
            errors(
                act(
                    file,
                    "{'kind':'consultation','number':1,'channel':'diplomatic',"
                        + "'at':'2026-11-03T12:00:00+01:00'}")))
        .containsOnlyKeys("at");
    assertThat(visitor.page("/tasks/" + task(file, "settle-disclosure")).select("[name=course]"))
        .extracting(choice -> choice.attr("value"))
        .containsExactly("disclosed", "given-up");
    MockHttpServletResponse asked =
        act(
            file,
            "{'kind':'consultation','number':1,'channel':'diplomatic',"
                + "'at':'2026-11-03T13:00:00+01:00','text':'Please wait.'}");
    assertThat(asked.getStatus()).isEqualTo(200);
    assertThat(JsonPath.<String>read(asked.getContentAsString(), "$.disclosures[0].stage"))
        .isEqualTo("in-consultation");
    String next = task(file, "settle-disclosure");
    assertThat(
            send("/api/tasks/" + next + "/complete", "{'course':'disclosed','words':'Now'}")
                .getStatus())
        .isEqualTo(409);
    assertThat(visitor.page("/information/" + file).text())
        .contains("Sender wants to be consulted", "Notice of a disclosure");
  }

  @Test
  void confidentialityEndsOnlyWhenItsTimeIsOver() throws Exception {
    String file = assessed();
    MockHttpServletResponse refused = act(file, "{'kind':'end-confidentiality','text':'We wish'}");
    assertThat(refused.getStatus()).isEqualTo(409);
    assertThat(visitor.page("/information/" + file).select(".menu-item").eachText())
        .contains("Use the information", "End confidentiality", "Link with another file")
        .doesNotContain("The sender asks to be consulted");

    MockHttpServletResponse lifted =
        visitor.send(
            actForm(file, "lift")
                .with("lifted", "1", "confidentiality", "true", "channel", "diplomatic")
                .with("at", "2026-11-03T13:00"));
    assertThat(lifted.getStatus()).as(lifted.getContentAsString()).isEqualTo(302);
    assertThat(JsonPath.<Boolean>read(json(file), "$.confidential")).isFalse();
    assertThat(JsonPath.<List<Boolean>>read(json(file), "$.restrictions[*].lifted"))
        .containsExactly(true);
    assertThat(visitor.send(actForm(file, "close")).getStatus()).isEqualTo(302);
    assertThat(JsonPath.<String>read(json(file), "$.state")).isEqualTo("closed");
  }

  @Test
  void whatWeSendIsWrittenInATaskOfItsFile() throws Exception {
    MockHttpServletResponse begun =
        visitor.send(
            visitor
                .form("/information/sent", "/information/sent")
                .with("counterpart", "XB", "subject", "A server"));
    String file = reference(begun);
    walks.of(Reference.of(file));
    String task = task(file, "write-information");
    Visitor.Form form =
        visitor
            .form("/tasks/" + task, "/tasks/" + task)
            .with("subject", "A server", "text", "It spreads the programme.", "why", "It may help.")
            .with("course", "written", "ownLaw", "not-stated", "ownProceedings", "no")
            .with("personalData", "no");
    MockHttpServletResponse refused = visitor.send(form);
    assertThat(refused.getStatus()).isEqualTo(409);
    assertThat(refused.getContentAsString()).contains("Say that our law allows it.");

    MockHttpServletResponse written = visitor.send(form.with("ownLaw", "yes"));
    assertThat(written.getRedirectedUrl()).isEqualTo("/information/" + file);
    assertThat(visitor.page("/information/" + file).text()).contains("It spreads the programme.");
  }

  @Test
  void aRestrictedFileIsUnknownToOthers() throws Exception {
    String file =
        reference(send("/api/information/received", ARRIVED.formatted("'restricted':true")));
    Visitor other = Visitor.login(mvc, "caseworker2");

    assertThat(visitor.page("/information/" + file).text()).contains("Restricted");
    assertThat(call("/api/information/" + file, "caseworker2").getStatus()).isEqualTo(404);
    assertThat(other.page("/files?kind=information-received").text()).doesNotContain(file);
  }

  @Test
  void informationIsLinkedWithTheRequestThatFollowsBothWays() throws Exception {
    String file = assessed();
    String request = walks.register(Registered.complete(Assistance.SERVICE)).reference().value();
    String link = "/files/" + file + "/link";
    MockHttpServletResponse linked =
        visitor.send(
            visitor.form(link, link).with("other", request, "why", "The request follows from it"));

    assertThat(linked.getRedirectedUrl()).isEqualTo("/information/" + file);
    assertThat(visitor.page("/information/" + file).select("#links-title + ul").text())
        .contains(request, "The request follows from it");
    assertThat(visitor.page("/files/" + request).text()).contains(file);
  }

  @Test
  void aDocumentIsPutIntoItsFile() throws Exception {
    String file = assessed();
    String address = "/files/" + file + "/document";
    String upload =
        waiting
            .keep(
                "annex.txt",
                Source.of("An annex".getBytes(StandardCharsets.UTF_8)),
                people.get("caseworker"))
            .id();
    Visitor.Form form =
        visitor
            .form(address, address)
            .with("arrivedAt", "2026-11-03T12:30", "channel", "diplomatic");
    assertThat(visitor.send(form).getStatus()).as("without a document").isEqualTo(422);
    assertThat(visitor.send(form.with("upload", upload)).getRedirectedUrl())
        .isEqualTo("/information/" + file);
    assertThat(visitor.page("/information/" + file).select("#documents-title + ul").text())
        .contains("annex.txt");
  }

  private String assessed() throws Exception {
    String file = reference(send("/api/information/received", ARRIVED.formatted(SECRET)));
    walks.of(Reference.of(file)).take("assess-information", "{'remark':'For the trial'}");
    return file;
  }

  private Visitor.Form actForm(String file, String act) throws Exception {
    String address = "/information/" + file + "/acts/" + act;
    return visitor.form(address, address);
  }

  private MockHttpServletResponse act(String file, String said) throws Exception {
    return send("/api/information/" + file + "/acts", said);
  }

  private String task(String file, String step) {
    return walks.of(Reference.of(file)).task(step).task();
  }

  private String json(String file) throws Exception {
    return call("/api/information/" + file).getContentAsString();
  }

  private MockHttpServletResponse call(String address) throws Exception {
    return call(address, "caseworker");
  }

  private MockHttpServletResponse call(String address, String login) throws Exception {
    return mvc.perform(get(address).with(httpBasic(login, "demo"))).andReturn().getResponse();
  }

  private MockHttpServletResponse send(String address, String said) throws Exception {
    return mvc.perform(
            MockMvcRequestBuilders.post(address)
                .with(httpBasic("caseworker", "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(said.replace('\'', '"')))
        .andReturn()
        .getResponse();
  }

  private static Map<String, String> errors(MockHttpServletResponse answer) throws Exception {
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(422);
    return JsonPath.read(answer.getContentAsString(), "$.errors");
  }

  private static String reference(MockHttpServletResponse answer) {
    String address =
        answer.getRedirectedUrl() != null
            ? answer.getRedirectedUrl()
            : answer.getHeader("Location");
    assertThat(address).as("%s", answer.getStatus()).isNotNull();
    return address.substring(address.lastIndexOf('/') + 1);
  }
}
