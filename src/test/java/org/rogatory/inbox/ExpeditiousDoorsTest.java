package org.rogatory.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hamcrest.Matchers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.access.FileAccess;
import org.rogatory.access.People;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.contents.supplement.DraftInformationRequest;
import org.rogatory.incoming.execution.DraftTransmittal;
import org.rogatory.letters.Letter;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** What Articles 42 and 43 want expeditiously, by page and by API. */
@RogatoryTest
@Tag("database")
@Clause({"42(4)", "43(1)"})
class ExpeditiousDoorsTest {

  private static final String TRIAGE =
      "{'legalBasis':'convention','authenticity':'%s','accepted':true}";
  private static final String EARLY = "2020-01-01T12:00:00+01:00";

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired FileAccess access;
  @Autowired People people;
  @Autowired TransactionTemplate transaction;

  private Walk walk;

  @Test
  void aPreservationIsAmongWhatComesFirst() throws Exception {
    walk = walks.register(Registered.preservation());

    mvc.perform(get("/api/requests/" + walk.reference()).with(caseworker()))
        .andExpect(status().isOk());
    mvc.perform(get("/api/files?urgent=true").with(caseworker()))
        .andExpect(content().string(Matchers.containsString(walk.reference().value())));
    assertThat(
            Visitor.login(mvc, "caseworker")
                .page("/inbox?list=all&urgent=true&file=" + walk.reference())
                .text())
        .contains(walk.reference().value());
  }

  @Test
  void aQuestionOnAPreservationGivesTwoDays() {
    walk = walks.register(Registered.preservation());
    walk.take("triage-request", TRIAGE.formatted("unverified"));

    assertThat(text(DraftInformationRequest.KIND)).contains("within 2 days");
  }

  @Test
  @Clause("42(8)")
  void nothingIsInEffectBeforeTheRequestCame() throws Exception {
    walk = walks.register(Registered.preservation());
    walk.take("triage-request", TRIAGE.formatted("verified"));
    walk.finishLetters();
    String task = walk.task("record-result").task();

    mvc.perform(
            post("/api/tasks/" + task + "/complete")
                .with(caseworker())
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                    "{\"outcome\":\"executed\",\"result\":\"Held.\",\"inEffectFrom\":\""
                        + EARLY
                        + "\"}"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(Matchers.containsString("inEffectFrom")));
    Visitor visitor = Visitor.login(mvc, "caseworker");
    MockHttpServletResponse answer =
        visitor.send(
            visitor
                .form("/tasks/" + task, "/tasks/" + task)
                .with(
                    "outcome", "executed", "result", "Held.", "inEffectFrom", "2020-01-01T12:00"));

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(answer.getContentAsString()).text())
        .contains("before the request was received");
    assertThat(walk.measure(1).execution().inEffectFrom()).isEmpty();
  }

  /** Steps and letters of a preservation have a date, in hours, in the inbox and by the API. */
  @Test
  @Clause({"42(4)", "43(1)"})
  void whateverWeOweOfItIsDueWithinHours() throws Exception {
    walk = walks.register(Registered.preservation());
    walk.take("triage-request", TRIAGE.formatted("verified"));
    walk.runJobs();

    String letter = walk.task("prepare-letter").task();
    mvc.perform(get("/api/tasks/" + letter).with(caseworker()))
        .andExpect(jsonPath("$.due").isNotEmpty());
    assertThat(Visitor.login(mvc, "caseworker").page("/files/" + walk.reference()).text())
        .contains("Next step of a preservation or disclosure");

    walk.finishLetters();
    assertThat(Visitor.login(mvc, "caseworker").page("/files/" + walk.reference()).text())
        .doesNotContain("Next step of a preservation or disclosure");
  }

  @Test
  @Clause("42(8)")
  void noEarlierHoldIsOlderThanItsOwnRequest() throws Exception {
    Walk earlier = walks.register(Registered.preservation());
    walk = walks.register(Registered.inFull());
    String address = "/files/" + walk.reference() + "/earlier";
    Visitor visitor = Visitor.login(mvc, "caseworker");

    MockHttpServletResponse answer =
        visitor.send(
            visitor
                .form(address, address)
                .with("to", earlier.reference() + "/1")
                .with("held", "freezing", "since", "2020-01-01T12:00"));

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(answer.getContentAsString()).text())
        .contains("before the earlier request was received");
    assertThat(walk.file().formalities().earlier()).allMatch(link -> link.holding().isEmpty());
  }

  @Test
  @Clause({"40(16)", "40(20)", "42(8)"})
  void aFileThatIsNotOfThisStateOrNotForEverybodyIsAsUnknownAsNone() throws Exception {
    Walk foreign = walks.register(Registered.from("XD", "en", Assistance.PRESERVATION));
    Walk closed = walks.register(Registered.preservation());
    walk = walks.register(Registered.inFull());
    transaction.executeWithoutResult(
        status -> access.restrict(closed.reference(), List.of(people.get("caseworker2"))));

    Set<String> answers = new HashSet<>();
    for (String to :
        List.of(foreign.reference() + "/1", closed.reference().value(), "XA-2026-09999")) {
      for (String held : List.of("nothing", "preservation", "freezing")) {
        answers.add(linked(to, held));
      }
    }
    assertThat(answers).hasSize(1).first().asString().contains("you have no file of this State");
    assertThat(walk.file().formalities().earlier()).allMatch(link -> link.holding().isEmpty());
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String address = "/files/" + walk.reference() + "/earlier";
    assertThat(
            visitor
                .send(
                    visitor
                        .form(address, address)
                        .with("to", closed.reference().value())
                        .with("held", "nothing"))
                .getStatus())
        .isEqualTo(422);
  }

  private String linked(String to, String held) throws Exception {
    String said = "{'to':'%s','held':'%s','since':'2020-01-01T12:00:00Z'}".formatted(to, held);
    return mvc.perform(
            Calls.said("caseworker", "/api/requests/" + walk.reference() + "/earlier", said))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.to").exists())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  @Test
  @Clause({"44(3)(a)", "2(o)"})
  void theTransmittalSaysWhyItPresses() {
    walk = walks.register(Registered.inFull());
    walk.take("triage-request", TRIAGE.formatted("verified"));
    walk.finishLetters();
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");

    assertThat(text(DraftTransmittal.KIND))
        .contains("The request is urgent: The trial begins.")
        .contains("A hospital is at risk.")
        .contains("Logs are kept for ten days.");
  }

  private static org.springframework.test.web.servlet.request.RequestPostProcessor caseworker() {
    return user("caseworker").roles("CASEWORKER");
  }

  private String text(LetterKind kind) {
    return walk.letters().stream()
        .filter(letter -> letter.is(kind))
        .map(Letter::text)
        .findFirst()
        .orElseThrow();
  }
}
