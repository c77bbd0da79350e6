package org.rogatory.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.clocks.Holding;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.RequestState;
import org.rogatory.incoming.Treaties;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.asked.EarlierLink;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.contents.Information;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.testing.Caller;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * What a caseworker does to a file on which the law turns: its basis, its urgency, what is held.
 */
@RogatoryTest
@Tag("database")
class LegalActionsTest {

  private static final String TRIAGE =
      "{'legalBasis':'convention','authenticity':'verified','accepted':true}";

  @Autowired Treaties treaties;
  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Deadlines deadlines;
  @Autowired ObjectMapper json;
  @LocalServerPort int port;

  private Walk walk;

  @BeforeEach
  void aRequestForStoredData() throws Exception {
    ObjectNode request = json.valueToTree(Registered.complete(Assistance.STORED_DATA));
    request.put("earlier", "P-2026-0093").put("answerBy", "2026-12-15");
    walk = walks.register(json.treeToValue(request, NewRequest.class));
  }

  @BeforeEach
  void theRegisterHoldsTreaties() {
    treaties.bind("Treaty of 1998");
  }

  @AfterEach
  void theRegisterHoldsNoneAgain() {
    treaties.forget();
  }

  @Test
  @Clause("40(7)")
  void anotherLegalBasisIsPutDownWithItsReason() throws Exception {
    walk.take("triage-request", TRIAGE);

    String[] said = {"basis", "other-treaty", "treaty", "Treaty of 1998", "reason", "Found"};
    MockHttpServletResponse shown = fill("basis", said);
    assertThat(shown.getStatus()).isEqualTo(409);
    Document changes = Jsoup.parse(shown.getContentAsString());
    assertThat(changes.select("[aria-labelledby=changes-title]").text())
        .contains("Measure 1, ")
        .contains("Before: this ground is open. Now: this ground is not open.");
    assertThat(walk.file().formalities().legalBasis()).isEqualTo(LegalBasis.CONVENTION);
    List<String> looked = new ArrayList<>(List.of(said));
    for (Element box : changes.select("[name^='looked[']")) {
      looked.addAll(List.of(box.attr("name"), "true"));
    }

    assertDone(fill("basis", looked.toArray(String[]::new)));

    assertThat(walk.file().formalities().legalBasis()).isEqualTo(LegalBasis.OTHER_TREATY);
    assertThat(page("").select(".event").text())
        .contains("Examined again after a change")
        .contains("Legal basis changed")
        .contains("Treaty: Treaty of 1998")
        .contains("Reason: Found");
    assertThat(fill("basis", "basis", "convention", "treaty", "", "reason", " ").getStatus())
        .isEqualTo(422);
  }

  @Test
  @Clause("2(o)")
  void anEmergencyComesFirstAndADateIsCountedAnew() throws Exception {
    assertDone(
        fill(
            "correct",
            "emergency",
            "true",
            "emergencyFacts",
            "A child is missing",
            "answerBy",
            "2026-12-01",
            "reason",
            "Said on the telephone"));

    assertThat(walk.file().priority().isEmergency()).isTrue();
    assertThat(walk.file().priority().emergencyFacts()).contains("A child is missing");
    assertThat(page("").select(".file-marks").text()).contains("Emergency");
    assertThat(walk.openTasks()).allMatch(task -> task.isUrgent());
    assertThat(deadlines.of(walk.reference()))
        .filteredOn(deadline -> deadline.kind() == RequestDeadline.SUGGESTED_ANSWER)
        .extracting(deadline -> deadline.due().lastDay())
        .containsExactly(LocalDate.of(2026, 12, 1));
  }

  @Test
  @Clause({"42(8)", "44(1)"})
  void anEarlierPreservationIsLinkedAndStaysHeldUntilTheDecision() throws Exception {
    assertThat(page("").select(".heeded").text()).contains("42(8)");

    assertDone(
        fill(
            "earlier",
            "to",
            "P-2026-0093",
            "held",
            "preservation",
            "since",
            walk.file().received().local().toLocalDate().minusDays(20) + "T15:40"));

    assertThat(link().holding()).contains(Holding.PRESERVATION);
    Document file = page("");
    assertThat(file.select("[aria-labelledby=held-title]").text())
        .contains("P-2026-0093")
        .contains("held until the decision on it is recorded")
        .contains("Article 42(8)");
    assertThat(file.select(".heeded").text()).doesNotContain("42(8)");
  }

  @Test
  void whatIsLinkedSaysWhatItIsAndSinceWhen() throws Exception {
    assertThat(fill("earlier", "to", " ", "held", "nothing").getStatus()).isEqualTo(422);
    assertThat(fill("earlier", "to", "P-1").getContentAsString()).contains("or that nothing is");
    assertThat(fill("earlier", "to", "P-1", "held", "freezing", "since", "").getStatus())
        .isEqualTo(422);
    assertThat(
            fill("earlier", "to", "P-1", "held", "freezing", "since", "2099-01-01T10:00")
                .getStatus())
        .isEqualTo(422);

    assertDone(fill("earlier", "to", "P-1", "held", "nothing", "since", ""));

    assertThat(link().to()).isEqualTo("P-1");
    assertThat(link().holding()).isEmpty();
  }

  @Test
  void whatWasNotAskedAboutIsNotAnsweredAsNoRequest() throws Exception {
    walk.take("triage-request", TRIAGE.replace("verified", "unverified"));
    String[] failed = {"result", "failed", "how", "The seal is forged", "notAccepted", "true"};
    int entries = walk.file().file().journalHead().entries();

    MockHttpServletResponse refused = fill("authenticity", failed);

    Document again = Jsoup.parse(refused.getContentAsString());
    assertThat(again.text()).contains("40(16)");
    assertThat(again.select("[name=how]").text()).isEqualTo("The seal is forged");
    assertThat(again.select("[name=notAccepted][type=checkbox]").hasAttr("checked")).isTrue();
    assertThat(walk.file().file().journalHead().entries()).isEqualTo(entries);

    walk.finishLetters();
    walk.happens(pen -> Supplementing.of(pen).received(Information.enclosed("diplomatic")));
    assertDone(fill("authenticity", failed));
    walks.jobs(walk.reference());
    walk.finishLetters();

    assertThat(walk.file().state()).isEqualTo(RequestState.NOT_ACCEPTED);
    assertThat(page("").select(".event").text())
        .contains("Answered: cannot be taken as a request of that State");
  }

  @Test
  void aPreservationOfOursIsOfferedWithItsMoment() throws Exception {
    Walk before = walks.register(Registered.preservation());
    before.take("triage-request", TRIAGE);
    before.finishLetters();
    before.take(
        "record-result",
        "{'outcome':'executed','result':'Preserved.','inEffectFrom':'2026-11-04T12:00:00+01:00'}");
    String known = before.reference() + "/1";
    assertThat(page("/earlier").select("[name=known] option").eachAttr("value")).contains(known);

    assertDone(fill("earlier", "known", known, "to", "", "held", "nothing"));

    assertThat(link().to()).isEqualTo(known);
    assertThat(page("").select("[aria-labelledby=held-title] a").eachAttr("href"))
        .containsExactly("/files/" + before.reference());
  }

  @Test
  void theTimelineLeadsToTheLetters() throws Exception {
    Element entry =
        page("").select(".event").stream()
            .filter(event -> event.text().contains("Letter 1"))
            .findFirst()
            .orElseThrow();

    String address = entry.select("a[href$=/letters/1]").attr("href");

    HttpResponse<String> paper = Caller.login(port, "caseworker", "en").open(address);
    assertThat(paper.headers().firstValue("Content-Type")).contains("application/pdf");
  }

  /** The page's form as it is shown, with these fields in place of its own. */
  private EarlierLink link() {
    List<EarlierLink> links = walk.file().formalities().earlier();
    return links.get(links.size() - 1);
  }

  private MockHttpServletResponse fill(String action, String... changed) throws Exception {
    MockHttpServletRequestBuilder form = post("/files/" + walk.reference() + "/" + action);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < changed.length; i += 2) {
      form.param(changed[i], changed[i + 1]);
      names.add(changed[i]);
    }
    for (Element field :
        page("/" + action).select("form.form input, form.form textarea, form.form select")) {
      boolean off = field.attr("type").matches("radio|checkbox") && !field.hasAttr("checked");
      if (!off && !names.contains(field.attr("name"))) {
        form.param(field.attr("name"), value(field));
      }
    }
    return mvc.perform(form.with(csrf()).with(user("caseworker").roles("CASEWORKER")))
        .andReturn()
        .getResponse();
  }

  private static String value(Element field) {
    return switch (field.tagName()) {
      case "textarea" -> field.text();
      case "select" -> field.select("option[selected]").attr("value");
      default -> field.attr("value");
    };
  }

  private Document page(String part) throws Exception {
    return Jsoup.parse(
        mvc.perform(
                get("/files/" + walk.reference() + part)
                    .with(user("caseworker").roles("CASEWORKER")))
            .andReturn()
            .getResponse()
            .getContentAsString());
  }

  private static void assertDone(MockHttpServletResponse answer) throws Exception {
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
  }
}
