package org.rogatory.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import org.hamcrest.Matchers;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.authenticity.AnswerNotAccepted;
import org.rogatory.incoming.contents.Waiving;
import org.rogatory.incoming.contents.supplement.DraftInformationReminder;
import org.rogatory.letters.Letter;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What follows when a State that was asked and reminded stays silent, by page and by API. */
@RogatoryTest
@Tag("database")
@Clause({"40(16)", "40(21)(a)"})
class SilenceDoorsTest {

  private static final String TRIAGE =
      "{'legalBasis':'convention','authenticity':'verified','accepted':true}";

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired TestClock clock;

  private Walk walk;

  @Test
  void theGroundIsConsultedOnFromThePageWhereSomethingRequiredIsMissing() throws Exception {
    silent(Registered.without("facts", Registered.complete(Assistance.STORED_DATA)), TRIAGE);
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String address = "/tasks/" + walk.task("settle-silence").task();

    Document page = visitor.page(address);
    assertThat(page.select("main").text()).contains("Facts").contains("40(21)(a)");
    visitor.send(Visitor.form(page, address).with("silence", "consult"));
    walk.runJobs();

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    String assess = "/tasks/" + walk.task("assess-grounds").task();
    assertThat(visitor.page(assess).select("input[name=grounds][checked]").eachAttr("value"))
        .containsExactly(Ground.NOT_IN_CONFORMITY.id());
  }

  @Test
  void whatIsOnlyAskedWherePossibleOpensNoGroundByTheApi() throws Exception {
    silent(
        Registered.complete(Assistance.STORED_DATA),
        "{'legalBasis':'convention','authenticity':'verified','accepted':true,"
            + "'deficient':{'identification':'Whose account is it?'}}");
    int entries = walk.file().file().journalHead().entries();

    complete("consult")
        .andExpect(status().isConflict())
        .andExpect(content().string(Matchers.containsString("40(21)(a)")));
    assertThat(walk.file().file().journalHead().entries()).isEqualTo(entries);

    complete("go-on").andExpect(status().isOk());
    walk.runJobs();
    assertThat(walk.openSteps()).contains("assess-grounds").doesNotContain("settle-silence");
  }

  /** A text that comes after the question has ended is looked at, whatever stage the file is at. */
  @Test
  void whatComesAfterSilenceIsExaminedByPageBeforeAnythingRestsOnItsLack() throws Exception {
    silent(
        Registered.complete(Assistance.STORED_DATA),
        "{'legalBasis':'convention','authenticity':'verified','accepted':true,"
            + "'deficient':{'facts':'When was it?'}}");
    complete("consult").andExpect(status().isOk());
    walk.runJobs();
    mvc.perform(
            post("/api/requests/" + walk.reference() + "/messages")
                .with(user("caseworker").roles("CASEWORKER"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                    "{\"kind\":\"supplementary-information\",\"channel\":\"central-authority-electronic\","
                        + "\"arrivedAt\":\""
                        + clock.instant()
                        + "\",\"text\":\"The facts\",\"contents\":{\"facts\":\"On 1 October 2026, 10:00 UTC\"},"
                        + "\"how\":{\"facts\":\"replace\"}}"))
        .andExpect(status().isOk());
    walk.runJobs();

    assertThat(walk.openSteps()).contains("examine-supplement");
    String address = "/tasks/" + walk.task("examine-supplement").task();
    assertThat(Visitor.login(mvc, "caseworker").page(address).select("main").text())
        .contains("On 1 October 2026, 10:00 UTC");
    walk.take("examine-supplement", "{}");
    assertThat(walk.openSteps()).doesNotContain("examine-supplement");
    assertThat(walk.file().content(ContentItem.FACTS).open()).isEmpty();
  }

  @Test
  void askingAgainRemindsOnceMoreAndTheNextSilenceIsDecidedAnew() throws Exception {
    silent(Registered.without("facts", Registered.complete(Assistance.STORED_DATA)), TRIAGE);

    complete("ask-again").andExpect(status().isOk());
    walk.runJobs();
    Letter reminder = walk.letters().get(walk.letters().size() - 1);
    assertThat(reminder.is(DraftInformationReminder.KIND)).isTrue();
    walk.finishLetters();
    passes();

    assertThat(walk.openSteps()).containsExactly("settle-silence");
  }

  @Test
  void aReminderThatIsGivenUpLeavesNobodyWaitingForEver() {
    walk = asked(Registered.without("facts", Registered.complete(Assistance.STORED_DATA)), TRIAGE);
    passes();

    walk.take("prepare-letter", "{'text':'# Given up','course':'drop'}");

    assertThat(walk.openSteps()).containsExactly("settle-silence");
  }

  /** Each way that is open is offered, and none that is not. */
  @Test
  @Clause("40(12)(d)")
  void aChannelThatStaysClosedIsAnsweredFromThePage() throws Exception {
    silent(Registered.by(Channel.INTERPOL, Registered.complete(Assistance.DOCUMENTS)), TRIAGE);
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String address = "/tasks/" + walk.task("settle-silence").task();
    Document page = visitor.page(address);
    assertThat(page.select("input[name=silence]").eachAttr("value"))
        .containsExactly("ask-again", "go-on", "consult", "not-accept");

    visitor.send(Visitor.form(page, address).with("silence", "not-accept"));
    walk.runJobs();
    Letter answer = walk.letters().get(walk.letters().size() - 1);
    assertThat(answer.is(AnswerNotAccepted.CHANNEL)).isTrue();
    walk.finishLetters();

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.NOT_ACCEPTED);
    assertThat(walk.file().isClosed()).isTrue();
  }

  @Test
  @Clause("40(13)")
  void anOriginThatNobodyConfirmsIsAnsweredByTheApiWithItsReason() throws Exception {
    silent(Registered.preservation(), TRIAGE.replace("verified", "unverified"));
    String address = "/tasks/" + walk.task("settle-silence").task();
    Document page = Visitor.login(mvc, "caseworker").page(address);
    assertThat(page.select("input[name=silence]").eachAttr("value"))
        .containsExactly("ask-again", "not-accept");
    assertThat(page.select("main").text()).contains("What is not open").contains("40(13)");

    complete("go-on").andExpect(status().isConflict());
    complete("not-accept")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.authenticityHow").exists());
    complete("not-accept\",\"authenticityHow\":\"Nobody there knows of it.")
        .andExpect(status().isOk());
    walk.runJobs();
    walk.finishLetters();

    assertThat(walk.letters()).anyMatch(letter -> letter.is(AnswerNotAccepted.KIND));
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.NOT_ACCEPTED);
  }

  @Test
  @Clause("40(13)")
  void whereOnlyContentsAreWantingNothingIsNotAccepted() throws Exception {
    silent(Registered.without("facts", Registered.complete(Assistance.STORED_DATA)), TRIAGE);
    String address = "/tasks/" + walk.task("settle-silence").task();

    assertThat(
            Visitor.login(mvc, "caseworker")
                .page(address)
                .select("input[name=silence]")
                .eachAttr("value"))
        .containsExactly("ask-again", "go-on", "consult");
    complete("not-accept")
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.provision").value("40(13)"));
    assertThat(walk.openSteps()).containsExactly("settle-silence");
  }

  private ResultActions complete(String silence) throws Exception {
    return mvc.perform(
        post("/api/tasks/" + walk.task("settle-silence").task() + "/complete")
            .with(user("caseworker").roles("CASEWORKER"))
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"silence\":\"" + silence + "\"}"));
  }

  private void silent(org.rogatory.incoming.asked.NewRequest request, String triage) {
    walk = asked(request, triage);
    for (int period = 0; period < 3; period++) {
      passes();
      walk.finishLetters();
    }
    assertThat(walk.openSteps()).contains("settle-silence");
  }

  private Walk asked(org.rogatory.incoming.asked.NewRequest request, String triage) {
    Walk begun = walks.register(request);
    begun.take("triage-request", triage);
    begun.finishLetters();
    return begun;
  }

  private void passes() {
    clock.advance(Duration.ofDays(40));
    walk.happens(pen -> Waiving.of(pen).overdue(1));
  }
}
