package org.rogatory.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.casefile.documents.Documents;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.Requests;
import org.rogatory.journal.Reference;
import org.rogatory.testing.Caller;
import org.rogatory.testing.Caller.Attached;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** Large requests and documents come through the form over a real port, or are refused in words. */
@RogatoryTest
@Tag("database")
class LargeRequestTest {

  private static final String REGISTER = "/files/register";
  private static final String LETTER = "We request assistance. ";

  @LocalServerPort int port;
  @Autowired Requests requests;
  @Autowired Documents documents;
  @Autowired TransactionTemplate transaction;

  Caller english;
  Caller chinese;

  @BeforeEach
  void login() throws Exception {
    english = Caller.login(port, "caseworker", "en");
    chinese = Caller.login(port, "caseworker", "zh-CN");
  }

  @Test
  void tenMeasuresTwentyPersonsAndThirtyOffencesAreRegistered() throws Exception {
    Request file = registered(english.send(large(english)));

    assertThat(file.measures()).hasSize(10);
    assertThat(file.subjects()).hasSize(20);
    assertThat(file.claims()).hasSize(30);
    assertThat(file.measures().get(9).description()).contains("Statements of account 9");
  }

  @Test
  void aLineMoreIsShownHoweverManyThereAre() throws Exception {
    HttpResponse<String> answer = english.send(large(english).with("draft", "add:subjects.kind"));

    Document page = Jsoup.parse(answer.body());
    assertThat(page.select("[name$='].kind']")).hasSize(21);
    assertThat(page.select("[name='subjects[19].name']").attr("value")).isEqualTo("Person 19");
  }

  @Test
  void aDocumentThatIsTooLargeIsRefusedAtItsFieldAndCostsNothingThatWasTyped() throws Exception {
    HttpResponse<String> answer =
        english.send(large(english), new Attached("document", "scan.txt", LETTER, 25));

    Document page = Jsoup.parse(answer.body());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(page.select("#f-document-error").text()).contains("larger than 25 MB");
    assertThat(page.select(".problems a[href=#f-document]")).hasSize(1);
    assertThat(page.select("[name='subjects[19].name']").attr("value")).isEqualTo("Person 19");
    assertThat(page.select("[name='contents[facts]']").text()).isEqualTo("On 2 August");
  }

  @Test
  void aLargeDocumentForAFileIsRefusedAtItsFieldToo() throws Exception {
    String address = "/files/" + registered(english.send(large(english))).reference() + "/arrived";
    Visitor.Form form =
        english.form(address + "?kind=document", address).with("description", "The annex");

    HttpResponse<String> answer =
        english.send(form, new Attached("document", "annex.txt", LETTER, 25));

    Document page = Jsoup.parse(answer.body());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(page.select("#f-document-error").text()).contains("larger than 25 MB");
    assertThat(page.select("[name=description]").attr("value")).isEqualTo("The annex");
  }

  @Test
  void anEmptyDocumentIsNotPassedOverInSilence() throws Exception {
    HttpResponse<String> answer =
        english.send(large(english), new Attached("document", "empty.pdf", "", 0));

    assertThat(Jsoup.parse(answer.body()).select("#f-document-error").text())
        .contains("The document is empty");
  }

  @Test
  void aFieldInWhichNoDocumentWasChosenIsNone() throws Exception {
    Request file = registered(english.send(large(english), new Attached("document", "", "", 0)));

    assertThat(documents.of(file.reference())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"请,140", "ط,210", "x,250", "😀x,80"})
  void theNameOfADocumentMayBeLongInEveryScript(String letter, int length) throws Exception {
    String name = letter.repeat(length) + ".txt";

    Request file =
        registered(english.send(large(english), new Attached("document", name, LETTER, 0)));

    assertThat(documents.of(file.reference()))
        .singleElement()
        .satisfies(document -> assertThat(document.name()).startsWith(letter.repeat(60)));
  }

  @Test
  void whatIsTooLargeToBeReadAtAllIsAnsweredWithAPageInTheReadersLanguage() throws Exception {
    HttpResponse<String> answer =
        chinese.send(large(chinese), new Attached("document", "scan.txt", LETTER, 128));

    Document page = Jsoup.parse(answer.body());
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(page.select("h1").text()).isEqualTo("一次提交的内容过大");
    assertThat(page.select("main").text()).contains("128 MB");
    assertThat(page.select(".menu-head strong").text()).isEqualTo("Amina Okafor");
  }

  @Test
  void aFormOfTooManyFieldsIsAnsweredWithAPageToo() throws Exception {
    Visitor.Form form = english.form(REGISTER, REGISTER);
    for (int i = 0; i < 4000; i++) {
      form = form.with("subjects[" + i + "].name", "Person " + i);
    }

    HttpResponse<String> answer = english.send(form);

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(Jsoup.parse(answer.body()).select("h1").text()).contains("too large");
  }

  @Test
  void aFormWithoutItsTokenIsStillForbidden() throws Exception {
    assertThat(english.send(large(english).without("_csrf")).statusCode()).isEqualTo(403);
  }

  @Test
  void textsThatAreEachWithinTheirLimitsAreRegisteredTogether() throws Exception {
    List<String> fields = new ArrayList<>();
    for (String item :
        List.of("facts", "purpose", "period", "necessity", "follow-up", "identification")) {
      fields.addAll(List.of("contents[" + item + "]", "事".repeat(19_999)));
    }
    lines(fields, "measures", 50, "assistance", "documents", "description", "x".repeat(5000));
    lines(fields, "subjects", 200, "kind", "item", "name", "n".repeat(300));
    lines(fields, "subjects", 200, "identifier", "i".repeat(200), "location", "l".repeat(500));

    Request file = registered(english.send(large(english).with(fields.toArray(String[]::new))));

    assertThat(file.measures()).hasSize(50);
    assertThat(file.subjects()).hasSize(200);
  }

  @Test
  void whatIsTooMuchTogetherIsRefusedAtTheLongestFieldsAndKept() throws Exception {
    List<String> fields = new ArrayList<>();
    for (ContentItem item : ContentItem.values()) {
      fields.addAll(List.of("contents[" + item.id() + "]", "x".repeat(20_000)));
    }
    lines(fields, "measures", 50, "assistance", "documents", "description", "\"".repeat(5000));
    lines(fields, "measures", 50, "procedure", "p".repeat(5000));

    HttpResponse<String> answer = english.send(large(english).with(fields.toArray(String[]::new)));

    Document page = Jsoup.parse(answer.body());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(page.select(".problems a[href^=#f-contents-]").eachText())
        .isNotEmpty()
        .allSatisfy(said -> assertThat(said).contains("too long by"));
    assertThat(page.select("[name='measures[49].procedure']").text()).hasSize(5000);
  }

  @Test
  void moreLinesThanARequestHoldsAreRefusedAtTheirGroupAndKept() throws Exception {
    List<String> fields = new ArrayList<>();
    lines(fields, "subjects", 300, "kind", "natural-person", "name", "Person ");

    HttpResponse<String> answer = english.send(large(english).with(fields.toArray(String[]::new)));

    Document page = Jsoup.parse(answer.body());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(page.select("#f-subjects > .field-problem").text())
        .contains("one request can hold 200");
    assertThat(page.select("[name='subjects[299].name']").attr("value")).isEqualTo("Person 299");
  }

  @Test
  void whatTheFieldsTakeIsSaidBesideThem() throws Exception {
    Document page = chinese.page(REGISTER);

    assertThat(page.select("#f-document-limit").text()).contains("25 MB").contains("PDF");
    assertThat(page.select("#f-sender-limit").text()).isEqualTo("最多 300 个字符");
    assertThat(page.select("#f-sender").attr("aria-describedby")).contains("f-sender-limit");
    assertThat(page.select("#f-measures .form-limit").eachText()).contains("最多 50 项");
  }

  private static Visitor.Form large(Caller caller) throws Exception {
    List<String> fields =
        new ArrayList<>(
            List.of(
                "requestingState", "XB",
                "sender", "Ministry of Justice",
                "sendersReference", "MJ/L-" + UUID.randomUUID(),
                "receivedAt", "2026-11-18T09:40",
                "channel", "central-authority-electronic",
                "language", "en",
                "contents[facts]", "On 2 August"));
    lines(
        fields, "measures", 10, "assistance", "documents", "description", "Statements of account ");
    lines(fields, "measures", 10, "electronicEvidence", "yes", "procedure", "As under our law ");
    lines(fields, "measures", 10, "answerBy", "2027-01-15", "answerByReason", "Hearing ");
    lines(fields, "offences", 30, "origin", "convention", "description", "Offence ");
    lines(fields, "offences", 30, "article", "13", "mode", "principal");
    lines(fields, "offences", 30, "penalty", "term", "penaltyMonths", "60");
    lines(fields, "subjects", 20, "kind", "natural-person", "name", "Person ");
    lines(fields, "subjects", 20, "born", "1980-05-01", "identifier", "No. ");
    lines(fields, "subjects", 20, "nationality", "XB", "location", "House ");
    return caller.form(REGISTER, REGISTER).with(fields.toArray(String[]::new));
  }

  /** The same in each line; what ends in a space goes on with the line's place. */
  private static void lines(List<String> fields, String group, int count, String... pairs) {
    for (int place = 0; place < count; place++) {
      for (int i = 0; i < pairs.length; i += 2) {
        fields.add(group + "[" + place + "]." + pairs[i]);
        fields.add(pairs[i + 1].endsWith(" ") ? pairs[i + 1] + place : pairs[i + 1]);
      }
    }
  }

  private Request registered(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    String address = answer.headers().firstValue("Location").orElseThrow();
    Reference reference = Reference.of(address.substring(address.lastIndexOf('/') + 1));
    return transaction.execute(status -> requests.get(reference).whole());
  }
}
