package org.rogatory.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.incoming.Walk.TRIAGE;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.deadlines.Sweeps;
import org.rogatory.incoming.Rebuilding;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.delay.Delaying;
import org.rogatory.letters.Letter;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A day that we told the requesting State ourselves binds, by page and by API, 40(26). */
@RogatoryTest
@Tag("database")
@Clause("40(26), 1st sentence")
class ToldDayTest {

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Rebuilding rebuilding;
  @Autowired ObjectMapper json;
  @Autowired TestClock clock;
  @Autowired Sweeps sweeps;

  private Walk walk;

  @AfterEach
  void theJournalTellsTheSame() {
    rebuilding.compare(walk.reference());
  }

  /** Near it a further letter is drafted; on it the letter is owed, and the file is late. */
  @Test
  void aFurtherDayIsToldBeforeTheToldOnePasses() throws Exception {
    LocalDate wished = today().plusDays(10);
    LocalDate first = today().plusDays(40);
    LocalDate second = today().plusDays(90);
    toldInsteadOf(wished, first);
    assertThat(page("").text()).contains("The requesting State was told to expect the answer by");
    assertThat(walk.openSteps()).doesNotContain("prepare-letter");

    until(wished.plusDays(1));
    assertThat(notices()).as("the wished day was told of").hasSize(1);
    until(first.minusDays(2));
    assertThat(notices()).hasSize(2).last().matches(letter -> letter.state().isOpen());
    until(first.plusDays(1));
    assertThat(page("").text()).contains("Day that we told the requesting State");
    drop().andExpect(status().isUnprocessableEntity());
    Visitor supervisor = Visitor.login(mvc, "supervisor");
    assertThat(supervisor.list("/overview/dates?which=overdue")).contains(walk.reference().value());

    call("{'kind':'estimate','estimate':'" + first + "'}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.estimate").exists());
    assertThat(act("estimate", "estimate", second.toString()).getStatus()).isEqualTo(302);
    walk.finishLetters();
    assertThat(notices().get(1).text())
        .contains("for which you suggested", "we told you that we expected to answer not later")
        .contains("We expect to be able to answer not later than");
    assertThat(Delaying.bindingDay(walk.measure(1))).contains(second);
    until(second.plusDays(1));
    assertThat(notices()).hasSize(3).last().matches(letter -> letter.state().isOpen());
  }

  /** The authority has reported, and the results lie here: the State is told all the same. */
  @Test
  void anotherDayIsToldUntilTheAnswerIsSent() throws Exception {
    LocalDate first = today().plusDays(40);
    toldInsteadOf(today().plusDays(10), first);
    act("entrust", "authority", "central-authority");
    String task = "/tasks/" + walk.task("decide-measure").task();
    Visitor visitor = Visitor.login(mvc, "caseworker");
    visitor.send(visitor.form(task, task).with("decision", "grant"));
    walk.runJobs();
    act("estimate", "estimate", first.minusDays(5).toString());

    walk.take("record-result", "{'outcome':'executed','result':'The copies are enclosed.'}");

    assertThat(notices()).hasSize(2).last().matches(letter -> letter.state().isOpen());
    walk.finishLetters();
    assertThat(walk.file().isClosed()).isTrue();
    assertThat(notices()).noneMatch(letter -> letter.state().isOpen());
  }

  /** What lies here as a draft when the told day has come is no answer. */
  @Test
  void aResultThatIsNotSentDoesNotKeepTheToldDay() throws Exception {
    LocalDate first = today().plusDays(40);
    toldInsteadOf(today().plusDays(10), first);
    act("entrust", "authority", "central-authority");
    String task = "/tasks/" + walk.task("decide-measure").task();
    Visitor visitor = Visitor.login(mvc, "caseworker");
    visitor.send(visitor.form(task, task).with("decision", "grant"));
    walk.runJobs();
    walk.take("record-result", "{'outcome':'executed','result':'The copies are enclosed.'}");
    until(first.minusDays(1));
    assertThat(notices()).hasSize(1);

    until(first.plusDays(1));

    assertThat(notices()).hasSize(2).last().matches(letter -> letter.state().isOpen());
    call("{'kind':'estimate','estimate':'" + first.plusDays(9) + "'}").andExpect(status().isOk());
    assertThat(walk.measure(1).delay().isToldAnew()).isTrue();
  }

  @Test
  void aDayFarAheadIsToldWithItsReasonByBothDoors() throws Exception {
    deciding(today().plusDays(10));
    LocalDate far = today().plusYears(2);
    call("{'kind':'estimate','estimate':'" + far + "'}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.estimateBecause").exists());
    MockHttpServletResponse refused = act("estimate", "estimate", far.toString());
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(refused.getContentAsString()).select(".problems").text())
        .contains("needs a reason");
    assertThat(refused.getContentAsString()).contains(far.toString());
    String why = "The court of appeal decides first.";

    assertThat(act("estimate", "estimate", far.toString(), "estimateBecause", why).getStatus())
        .isEqualTo(302);
    walk.finishLetters();

    assertThat(notices().get(0).text()).contains("The reason is this: " + why);
    assertThat(page("").text()).contains("Why so late " + why);
  }

  private void toldInsteadOf(LocalDate wished, LocalDate day) throws Exception {
    deciding(wished);
    call("{'kind':'estimate','estimate':'" + day + "'}").andExpect(status().isOk());
    walk.runJobs();
    walk.finishLetters();
    assertThat(walk.measure(1).delay().toldDay()).contains(day);
  }

  private void deciding(LocalDate wished) throws Exception {
    ObjectNode request = json.valueToTree(Registered.complete(Assistance.DOCUMENTS));
    walk =
        walks.register(
            json.treeToValue(request.put("answerBy", wished.toString()), NewRequest.class));
    walk.take("triage-request", TRIAGE);
    walk.finishLetters();
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private void until(LocalDate day) {
    clock.advance(Duration.between(clock.instant(), day.atTime(12, 0).toInstant(ZoneOffset.UTC)));
    sweeps.sweep(walk.reference());
    walk.runJobs();
  }

  private List<Letter> notices() {
    return walk.letters().stream()
        .filter(letter -> letter.kind().id().equals("delay-notice"))
        .toList();
  }

  private ResultActions drop() throws Exception {
    String task = "/api/tasks/" + walk.task("prepare-letter").task() + "/complete";
    return mvc.perform(
        Calls.said("caseworker", task, "{'text':'x','closing':'x','course':'drop'}"));
  }

  private MockHttpServletResponse act(String act, String... typed) throws Exception {
    String address = "/files/" + walk.reference() + "/measures/1/acts/" + act;
    Visitor visitor = Visitor.login(mvc, "caseworker");
    return visitor.send(visitor.form(address, address).with(typed));
  }

  private ResultActions call(String said) throws Exception {
    String address = "/api/requests/" + walk.reference() + "/measures/1/acts";
    return mvc.perform(Calls.said("caseworker", address, said));
  }

  private org.jsoup.nodes.Document page(String more) throws Exception {
    return Visitor.login(mvc, "caseworker").page("/files/" + walk.reference() + more);
  }
}
