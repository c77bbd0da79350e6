package org.rogatory.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.Restricting;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.rogatory.web.Fields;
import org.rogatory.web.drafts.Drafts;
import org.rogatory.web.drafts.Typed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;

/** A supervisor gives tasks to others, and takes them back. */
@RogatoryTest
@Tag("database")
class AssigningTest {

  @Autowired Assigning assigning;
  @Autowired Desk desk;
  @Autowired Drafts drafts;
  @Autowired Restricting restricting;
  @Autowired People people;
  @Autowired Walks walks;
  @Autowired MockMvc mvc;

  private Walk walk;
  private String task;

  @BeforeEach
  void aTaskWaits() {
    walk = walks.register(Registered.complete(Assistance.SERVICE));
    task = walk.task("send-letter").task();
  }

  @Test
  void whoeverGetsItHoldsItAndTheTimelineSaysSo() throws Exception {
    desk.claim(task, people.get("caseworker"));
    String page = "/tasks/" + task;
    Fields typed = Fields.of(Map.of("proof", "Half a receipt"));
    drafts.save(new Typed("caseworker", page, typed, List.of(Typed.NONE), "a"), null);

    assign("caseworker", "caseworker2");

    assertThat(holder()).isEqualTo("caseworker2");
    assertThat(drafts.find("caseworker", page).orElseThrow().fields().value("proof"))
        .isEqualTo("Half a receipt");
    assertThatThrownBy(() -> desk.release(task, people.get("caseworker")))
        .isInstanceOf(SomebodyWasFaster.class);
    assertThat(
            Visitor.login(mvc, "caseworker")
                .page("/files/" + walk.reference())
                .select(".event")
                .eachText())
        .anyMatch(text -> text.contains("Task given to") && text.contains("On leave"));
  }

  @Test
  void itIsTakenBackSoThatAnybodyMayClaimIt() {
    desk.claim(task, people.get("caseworker"));

    assign("caseworker", null);
    desk.claim(task, people.get("caseworker2"));

    assertThat(holder()).isEqualTo("caseworker2");
  }

  @Test
  void whoMayNotSeeTheFileOrTakeTheStepCannotGetIt() {
    walk.happens(
        pen -> restricting.restrict(pen.pen(), List.of(people.get("caseworker")), "Informant"));
    int entries = walk.file().file().journalHead().entries();

    assertThatThrownBy(() -> assign(null, "caseworker2")).isInstanceOf(BadInput.class);
    assertThatThrownBy(() -> assign(null, "administrator")).isInstanceOf(BadInput.class);
    assertThatThrownBy(() -> assign(null, "nobody")).isInstanceOf(BadInput.class);
    assertThatThrownBy(() -> assign(null, null)).isInstanceOf(BadInput.class);

    assertThat(walk.file().file().journalHead().entries()).isEqualTo(entries);
    assertThat(assigning.candidates(walk.task("send-letter")))
        .extracting(Person::login)
        .containsExactlyInAnyOrder("caseworker", "supervisor");
  }

  @Test
  void whoMayNoLongerSeeTheFileHoldsNoTaskOfIt() throws Exception {
    String kept = walk.task("triage-request").task();
    desk.claim(task, people.get("caseworker2"));
    desk.claim(kept, people.get("caseworker"));

    walk.happens(
        pen -> restricting.restrict(pen.pen(), List.of(people.get("caseworker")), "Informant"));

    assertThat(walk.task("triage-request").assignee()).contains("caseworker");
    assertThat(walk.task("send-letter").assignee()).isEmpty();
    assertThatThrownBy(() -> desk.claim(task, people.get("caseworker2")))
        .isInstanceOf(UnknownTask.class);
    desk.claim(task, people.get("caseworker"));
    assertThat(holder()).isEqualTo("caseworker");
    assertThat(
            Visitor.login(mvc, "caseworker")
                .page("/files/" + walk.reference())
                .select(".event")
                .eachText())
        .anyMatch(
            text -> text.contains("Informant") && text.contains(people.nameOf("caseworker2")));
  }

  @Test
  void onlyASupervisorDoesIt() {
    Person caseworker = people.get("caseworker");

    assertThatThrownBy(
            () ->
                assigning.assign(
                    task, new Assigning.Change(null, "caseworker", "Mine"), caseworker))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void ofTwoSupervisorsAtOnceOneWins() throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    Callable<Boolean> first = () -> wins(start, "caseworker");
    Callable<Boolean> second = () -> wins(start, "caseworker2");
    ExecutorService pool = Executors.newFixedThreadPool(2);

    List<Boolean> won =
        pool.invokeAll(List.of(first, second)).stream().map(AssigningTest::join).toList();
    pool.shutdown();

    assertThat(won).containsExactlyInAnyOrder(true, false);
    assertThat(holder()).isEqualTo(won.get(0) ? "caseworker" : "caseworker2");
  }

  @Test
  void thePageKeepsWhatWasTypedAndSaysWhoWasFaster() throws Exception {
    Visitor supervisor = Visitor.login(mvc, "supervisor");
    Visitor.Form form =
        supervisor
            .form("/tasks/" + task + "/assign", "/tasks/" + task + "/assign")
            .with("to", "caseworker2", "reason", "On leave");
    desk.claim(task, people.get("caseworker"));

    var refused = supervisor.send(form);

    assertThat(refused.getStatus()).isEqualTo(409);
    assertThat(refused.getContentAsString())
        .contains(people.nameOf("caseworker"))
        .contains("On leave");
    assertThat(holder()).isEqualTo("caseworker");
    assertThat(
            supervisor
                .send(form.with("_once", "another", "from", "caseworker", "reason", " "))
                .getStatus())
        .isEqualTo(422);
  }

  @Test
  void theInboxOffersItToSupervisorsOnly() throws Exception {
    assertThat(offers("supervisor")).isNotEmpty();
    assertThat(offers("caseworker")).isEmpty();
  }

  private Stream<String> offered(String login) throws Exception {
    return Visitor.login(mvc, login)
        .page("/inbox?list=available")
        .select("a[href$=/assign]")
        .eachAttr("href")
        .stream();
  }

  private List<String> offers(String login) throws Exception {
    return offered(login).toList();
  }

  private boolean wins(CyclicBarrier start, String to) throws Exception {
    start.await();
    try {
      assign(null, to);
      return true;
    } catch (SomebodyWasFaster slower) {
      return false;
    }
  }

  private static boolean join(java.util.concurrent.Future<Boolean> future) {
    try {
      return future.get();
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  private void assign(String from, String to) {
    assigning.assign(task, new Assigning.Change(from, to, "On leave"), people.get("supervisor"));
  }

  private String holder() {
    return desk.get(task, people.get("supervisor")).assignee().orElse(null);
  }
}
