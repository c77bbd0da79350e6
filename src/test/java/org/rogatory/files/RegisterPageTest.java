package org.rogatory.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.access.FileAccess;
import org.rogatory.access.People;
import org.rogatory.casefile.documents.Documents;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.Requests;
import org.rogatory.journal.Reference;
import org.rogatory.storage.Capacity;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

@RogatoryTest
@Tag("database")
class RegisterPageTest {

  private static final MockMultipartFile LETTER =
      new MockMultipartFile(
          "document",
          "request.txt",
          "text/plain",
          "To the central authority of XA\nWe request".getBytes(StandardCharsets.UTF_8));

  @Autowired JdbcClient database;
  @Autowired MockMvc mvc;
  @Autowired Requests requests;
  @Autowired Documents documents;
  @Autowired FileAccess access;
  @Autowired People people;
  @Autowired TransactionTemplate transaction;
  @Autowired Capacity capacity;

  @Test
  @Clause({"40(15)(c)", "45(3)(f)"})
  void asksOnlyWhatTheChosenMeasuresNeed() throws Exception {
    Document traffic = shown(form("draft", "show", "measures[0].assistance", "traffic-data"));
    Document service = shown(form("draft", "show", "measures[0].assistance", "service"));

    assertThat(asked(traffic)).contains("contents[period-justification]", "contents[facts]");
    assertThat(asked(service)).contains("contents[purpose]").doesNotContain("contents[facts]");
    assertThat(asked(shown(form("draft", "show")))).isEmpty();
  }

  @Test
  void whatWasTypedStaysWhenTheMeasureIsChosenAnew() throws Exception {
    Document page =
        shown(
            form(
                "draft",
                "show",
                "measures[0].assistance",
                "service",
                "contents[finality]",
                "It is"));

    assertThat(page.select("[name='contents[finality]']").text()).isEqualTo("It is");
  }

  @Test
  void linesComeAndGoByButtons() throws Exception {
    Document two =
        shown(
            form(
                "draft",
                "add:measures.assistance",
                "measures[0].assistance",
                "service",
                "measures[0].description",
                "Summons"));
    Document one =
        shown(
            form(
                "draft",
                "remove:measures:0",
                "measures[0].assistance",
                "service",
                "measures[1].assistance",
                "stored-data"));

    assertThat(two.select("[name$='].assistance']")).hasSize(2);
    assertThat(two.select("[name='measures[0].description']").text()).isEqualTo("Summons");
    assertThat(one.select("[name$='].assistance']")).hasSize(1);
    assertThat(one.select("[name='measures[0].assistance'] option[selected]").attr("value"))
        .isEqualTo("stored-data");
  }

  @Test
  @Clause("40(15)")
  void whatWeFillInIsMarkedOtherwiseThanWhatIsAskedOfTheRequest() throws Exception {
    Document page = shown(form("draft", "show", "measures[0].assistance", "traffic-data"));

    assertThat(page.select(".field:has(.form-needed) [aria-required]").eachAttr("name"))
        .contains("requestingState", "receivedAt", "language", "measures[0].assistance")
        .doesNotContain("sender", "contents[facts]");
    assertThat(page.select("fieldset:has([name=channel]) > .form-needed")).hasSize(1);
    assertThat(page.select(".asked-law").text())
        .contains("Asked of the request")
        .doesNotContain("Required");
  }

  @Test
  void registersWhatWasTypedWithItsDocument() throws Exception {
    String waiting =
        shown(form("draft", "show").file(LETTER)).select("[name=upload]").attr("value");

    Request file = registered(complete("MJ/1-" + UUID.randomUUID(), "upload", waiting));

    assertThat(file.requestingState()).isEqualTo("XB");
    assertThat(file.priority().isUrgent()).isTrue();
    assertThat(file.priority().isEmergency()).isFalse();
    assertThat(file.measures())
        .extracting(measure -> measure.assistance())
        .containsExactly(Assistance.STORED_DATA, Assistance.SERVICE);
    assertThat(file.claims().get(0).predicate().articles()).containsExactlyInAnyOrder(7, 13);
    assertThat(file.subjects()).hasSize(1);
    assertThat(documents.of(file.reference()))
        .singleElement()
        .satisfies(
            document -> {
              assertThat(document.name()).isEqualTo("request.txt");
              assertThat(document.arrived().day()).isEqualTo("2026-11-18");
            });
  }

  @Test
  void aDocumentThatIsReplacedOrRemovedFromTheFormIsForgottenAtOnce() throws Exception {
    String first = shown(form("draft", "show").file(LETTER)).select("[name=upload]").attr("value");
    String second =
        shown(form("draft", "show", "upload", first).file(LETTER))
            .select("[name=upload]")
            .attr("value");
    assertThat(second).isNotEmpty().isNotEqualTo(first);
    assertThat(waits(first)).isZero();
    assertThat(waits(second)).isOne();

    shown(form("draft", "drop-document", "upload", second));

    assertThat(waits(second)).isZero();
  }

  private long waits(String upload) {
    return database
        .sql("select count(*) from waiting_upload where id = ?")
        .param(upload)
        .query(Long.class)
        .single();
  }

  @Test
  void whoFindsTheProgramBusyIsToldSoAndKeepsWhatWasTyped() throws Exception {
    MockMultipartHttpServletRequestBuilder sent = complete("XB-BUSY");
    MockHttpServletResponse answer;
    try (Capacity.Share all = capacity.forParsing(Integer.MAX_VALUE)) {
      answer = send(sent.file(LETTER));
    }
    Document page = Jsoup.parse(answer.getContentAsString());

    assertThat(answer.getStatus()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE.value());
    assertThat(answer.getHeader("Retry-After")).isEqualTo("1");
    assertThat(page.select(".problems").text()).contains("send this once more");
    assertThat(page.select("[name=sender]").val()).isEqualTo("Ministry of Justice");
  }

  @Test
  void aDocumentThatIsNoLongerKeptIsAskedForAgain() throws Exception {
    MockHttpServletResponse answer =
        send(complete("XB-GONE", "upload", UUID.randomUUID().toString()));

    assertThat(answer.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY.value());
    assertThat(Jsoup.parse(answer.getContentAsString()).select(".problems").text())
        .contains("Choose it again");
  }

  @ParameterizedTest
  @CsvSource({
    "dated,2026-11-20,arrived on 18 November 2026",
    "dated,1926-01-01,more than fifty years ago",
    "dated,0001-01-01,from 1800 to 2199",
    "answerBy,2020-01-01,arrived on 18 November 2026"
  })
  void aRequestIsNotDatedAfterItsArrivalNorInAnotherAge(String field, String day, String said)
      throws Exception {
    MockHttpServletResponse answer = send(complete("XB-DATED", field, day));
    Document page = Jsoup.parse(answer.getContentAsString());

    assertThat(answer.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY.value());
    assertThat(page.select(".problems a[href=#f-" + field + "]").text()).contains(said);
    assertThat(requests.findSame("XB", "XB-DATED")).isEmpty();
  }

  @Test
  void aTimeThatTheClocksLeaveOutIsRefusedAndOneThatOccursTwiceIsAskedAbout() throws Exception {
    Document leftOut = refused(received("2026-03-29T02:30"));
    assertThat(leftOut.select(".field-problem").text()).contains("this time did not exist");
    assertThat(leftOut.select("#f-receivedAt-hint").text()).contains("(Europe/Vienna)");
    assertThat(leftOut.select("[name=receivedAt@offset]")).isEmpty();

    Document twice = refused(received("2025-10-26T02:30"));
    assertThat(twice.select(".field-problem").text()).contains("this time occurred twice");
    assertThat(twice.select("[name=receivedAt@offset]").eachAttr("value"))
        .containsExactly("+02:00", "+01:00");

    send(with(received("2025-10-26T02:30"), "receivedAt@offset", "+01:00"));
    assertThat(requests.findSame("XB", "XB-TWICE").get(0).received().at())
        .isEqualTo(Instant.parse("2025-10-26T01:30:00Z"));
  }

  @Test
  void badInputLosesNothingNotEvenTheDocument() throws Exception {
    MockHttpServletResponse answer =
        send(
            form(
                    "measures[0].assistance",
                    "",
                    "receivedAt",
                    "yesterday",
                    "sender",
                    "Ministry of Justice")
                .file(LETTER));
    Document page = Jsoup.parse(answer.getContentAsString());

    assertThat(answer.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY.value());
    assertThat(page.select(".problems li").eachText())
        .contains(
            "Received: Give a date, from 1800 to 2199, and a time",
            "Channel: Choose how it came",
            "What is asked for: Choose what is asked for");
    assertThat(page.select("[name=receivedAt]").attr("value")).isEqualTo("yesterday");
    assertThat(page.select("[name=sender]").attr("value")).isEqualTo("Ministry of Justice");
    assertThat(page.select(".register-document h2").text()).isEqualTo("request.txt");
    String shownDocument = page.select(".register-document iframe").attr("src");
    assertThat(read(shownDocument, "caseworker2").getStatus()).isEqualTo(404);
  }

  @Test
  void whatHasNoPlaceInAFileIsNotTaken() throws Exception {
    Document page =
        shown(
            form("draft", "show")
                .file(
                    new MockMultipartFile(
                        "document",
                        "run.html",
                        null,
                        "<html><script>".getBytes(StandardCharsets.UTF_8))));

    assertThat(page.select(".problems a").attr("href")).isEqualTo("#f-document");
    assertThat(page.select(".register-document")).isEmpty();
  }

  @Test
  void theSameReferenceIsShownBeforeItIsRegisteredAgain() throws Exception {
    String theirs = "MJ/2-" + UUID.randomUUID();
    Request first = registered(complete(theirs));

    MockHttpServletResponse asked = send(complete(theirs));
    assertThat(asked.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(asked.getContentAsString()).select(".same a").text())
        .isEqualTo(first.reference().value());
    assertThat(registered(complete(theirs, "again", "true")).reference())
        .isNotEqualTo(first.reference());
  }

  @Test
  void anotherSpellingOfTheReferenceIsTheSame() throws Exception {
    String number = UUID.randomUUID().toString().replace("-", "");
    Request first = registered(complete("XB/MJ/" + number + "/0417"));

    Document asked = refused(complete("xb-mj-" + number + "-417"));

    assertThat(asked.select(".problems a").eachAttr("href")).containsExactly("#f-again");
    assertThat(asked.select(".same a").text()).isEqualTo(first.reference().value());
  }

  @Test
  void allMistakesAreToldAtOnce() throws Exception {
    Document page =
        refused(
            form(
                "requestingState", "XA",
                "receivedAt", "2199-01-01T10:00",
                "dated", "yesterday",
                "channel", "oral",
                "language", "en",
                "answerByReason", "The trial",
                "measures[0].assistance", "service",
                "offences[0].origin", "convention",
                "offences[0].predicates", "7",
                "offences[0].penalty", "life",
                "offences[0].penaltyMonths", "12",
                "subjects[0].kind", "account",
                "subjects[0].born", "2190-01-01"));

    assertThat(page.select(".problems a").eachAttr("href"))
        .containsExactlyInAnyOrder(
            "#f-requestingState",
            "#f-receivedAt",
            "#f-dated",
            "#f-urgent",
            "#f-confirmed",
            "#f-answerBy",
            "#f-offences-0-article",
            "#f-offences-0-predicates",
            "#f-offences-0-penaltyMonths",
            "#f-subjects-0-name",
            "#f-subjects-0-born");
  }

  @Test
  @Clause("40(13)")
  void whatIsUnusualIsConfirmedByWhoeverLooked() throws Exception {
    MockMultipartHttpServletRequestBuilder typed =
        form(
            "requestingState", "XB",
            "sendersReference", "XB-OLD-" + UUID.randomUUID(),
            "receivedAt", "2016-11-18T09:40",
            "channel", "oral",
            "language", "en",
            "measures[0].assistance", "service");

    Document asked = refused(typed);
    Request taken = registered(with(typed, "confirmed", "true", "_once", UUID.randomUUID() + "2"));

    assertThat(asked.select(".problems a").eachAttr("href"))
        .containsExactly("#f-receivedAt", "#f-urgent", "#f-confirmed");
    assertThat(asked.select("[name=confirmed]")).hasSize(1);
    assertThat(taken.received().day()).isEqualTo("2016-11-18");
  }

  @Test
  void allThatWillBeRegisteredIsShownBeforeAndNothingIsLostByIt() throws Exception {
    String theirs = "MJ/CHECK-" + UUID.randomUUID();
    MockMultipartHttpServletRequestBuilder typed =
        complete(
            theirs,
            "check",
            "true",
            "callBack",
            "Called back",
            "confidential",
            "true",
            "confidentialityScope",
            "The names",
            "earlier",
            "P-1",
            "subjects[0].nationality",
            "XC",
            "subjects[0].born",
            "1980-02-29");

    Document page = shown(typed.file(LETTER));

    assertThat(page.select("dd").eachText())
        .contains("request.txt", "Ministry of Justice", theirs, "Account data", "On 2 August")
        .contains("Hearing on 20 January", "7, 13", "72", "Mira Kostova", "The names", "P-1")
        .contains("29 February 1980", "Called back", "English");
    assertThat(page.select("button[name=change][formaction]").eachAttr("formaction"))
        .contains("/files/register#measures-title", "/files/register#subjects-title");
    assertThat(requests.findSame("XB", theirs)).isEmpty();
    Document form = shown(complete(theirs, "change", "true", "earlier", "P-1"));
    assertThat(form.select("[name=earlier]").val()).isEqualTo("P-1");
    MockMultipartHttpServletRequestBuilder sent = form();
    page.select("input[type=hidden]:not([name=_csrf])")
        .forEach(field -> sent.param(field.attr("name"), field.val()));
    Request file = registered(sent);
    assertThat(file.claims().get(0).predicate().articles()).containsExactlyInAnyOrder(7, 13);
    assertThat(documents.of(file.reference())).hasSize(1);
  }

  @Test
  void whatIsWrongIsToldBeforeAnythingIsShownToBeChecked() throws Exception {
    Document page = refused(complete("XB-CHECK", "check", "true", "answerByReason", "The trial"));

    assertThat(page.select(".problems a").eachAttr("href")).containsExactly("#f-answerBy");
    assertThat(page.select(".form-parts a").eachAttr("href"))
        .contains("#measures-title", "#sender-title", "#rest-title")
        .allMatch(anchor -> page.select("section h2" + anchor).size() == 1);
  }

  @Test
  void aRestrictedFileIsNotGivenAwayByItsReference() throws Exception {
    String theirs = "MJ/3-" + UUID.randomUUID();
    Reference secret = registered(complete(theirs, "restricted", "true")).reference();

    MockHttpServletResponse other = send(complete(theirs), "caseworker2");

    assertThat(access.isRestricted(secret)).isTrue();
    assertThat(other.getStatus()).isEqualTo(302);
  }

  @Test
  void sentTwiceItIsRegisteredOnce() throws Exception {
    String theirs = "MJ/4-" + UUID.randomUUID();
    String key = UUID.randomUUID().toString();

    String first = send(complete(theirs, "_once", key)).getRedirectedUrl();
    String second = send(complete(theirs, "_once", key)).getRedirectedUrl();

    assertThat(second).isEqualTo(first);
    assertThat(requests.findSame("XB", theirs)).hasSize(1);
  }

  /** Nobody knows whether a term without its length is four years: it is no zero. */
  @Test
  @Clause({"2(h)", "40(1)"})
  void aTermWithoutItsLengthIsAskedForAtItsField() throws Exception {
    Document page =
        Jsoup.parse(
            send(complete("XB-18", "offences[1].origin", "other", "offences[1].penalty", "term"))
                .getContentAsString());

    assertThat(page.select(".problems a")).hasSize(1);
    assertThat(page.text()).contains("Give the length of the term in months");
    assertThat(page.select("[name='offences[0].predicates'][checked]").eachAttr("value"))
        .containsExactly("7", "13");
  }

  private static MockMultipartHttpServletRequestBuilder complete(
      String sendersReference, String... more) {
    return with(
        form(
            "requestingState", "XB",
            "sender", "Ministry of Justice",
            "sendersReference", sendersReference,
            "receivedAt", "2026-11-18T09:40",
            "channel", "central-authority-electronic",
            "language", "en",
            "urgent", "true",
            "urgencyReason", "Hearing on 20 January",
            "measures[0].assistance", "stored-data",
            "measures[0].description", "Account data",
            "measures[1].assistance", "service",
            "measures[2].assistance", "",
            "offences[0].origin", "convention",
            "offences[0].article", "17",
            "offences[0].predicates", "7",
            "offences[0].predicates", "13",
            "offences[0].penalty", "term",
            "offences[0].penaltyMonths", "72",
            "subjects[0].kind", "natural-person",
            "subjects[0].name", "Mira Kostova",
            "contents[facts]", "On 2 August"),
        more);
  }

  private static MockMultipartHttpServletRequestBuilder form(String... fields) {
    return with(multipart("/files/register"), fields);
  }

  private static MockMultipartHttpServletRequestBuilder with(
      MockMultipartHttpServletRequestBuilder form, String... fields) {
    for (int i = 0; i < fields.length; i += 2) {
      form.param(fields[i], fields[i + 1]);
    }
    return form;
  }

  private Request registered(MockMultipartHttpServletRequestBuilder form) throws Exception {
    String address = send(form).getRedirectedUrl();
    assertThat(address).startsWith("/files/XA-");
    Reference reference = Reference.of(address.substring("/files/".length()));
    return transaction.execute(status -> requests.get(reference).whole());
  }

  private Document shown(MockMultipartHttpServletRequestBuilder form) throws Exception {
    return Jsoup.parse(
        mvc.perform(form.with(csrf()).with(user("caseworker").roles("CASEWORKER")))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString());
  }

  private static MockMultipartHttpServletRequestBuilder received(String at) {
    return form(
        "requestingState", "XB",
        "sender", "Ministry of Justice",
        "sendersReference", "XB-TWICE",
        "receivedAt", at,
        "channel", "central-authority-electronic",
        "language", "en",
        "measures[0].assistance", "service");
  }

  private Document refused(MockMultipartHttpServletRequestBuilder form) throws Exception {
    MockHttpServletResponse answer = send(form);
    assertThat(answer.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY.value());
    return Jsoup.parse(answer.getContentAsString());
  }

  private MockHttpServletResponse send(MockMultipartHttpServletRequestBuilder form)
      throws Exception {
    return send(form, "caseworker");
  }

  private MockHttpServletResponse send(MockMultipartHttpServletRequestBuilder form, String login)
      throws Exception {
    if (form.buildRequest(new org.springframework.mock.web.MockServletContext())
            .getParameter("_once")
        == null) {
      form.param("_once", UUID.randomUUID().toString());
    }
    return mvc.perform(form.with(csrf()).with(user(login).roles("CASEWORKER")))
        .andReturn()
        .getResponse();
  }

  private MockHttpServletResponse read(String address, String login) throws Exception {
    return mvc.perform(get(address).with(user(login).roles("CASEWORKER")))
        .andReturn()
        .getResponse();
  }

  private static List<String> asked(Document page) {
    return page.select("[name^=contents]").eachAttr("name");
  }
}
