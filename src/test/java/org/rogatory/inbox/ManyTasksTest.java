package org.rogatory.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.access.People;
import org.rogatory.casefile.Restricting;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** With several tasks the same is done at once, and what came of each is said. */
@RogatoryTest
@Tag("database")
class ManyTasksTest {

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Desk desk;
  @Autowired People people;
  @Autowired Restricting restricting;

  private Walk one;
  private Walk other;

  @BeforeEach
  void twoFiles() {
    one = walks.register(Registered.complete(Assistance.SERVICE));
    other = walks.register(Registered.complete(Assistance.SERVICE));
  }

  @Test
  void whatIsFreeIsClaimedAndOfTheRestItIsSaidWhoWasFaster() throws Exception {
    desk.claim(task(other), people.get("caseworker2"));

    MvcResult answer = send("caseworker", "claim", task(one), task(other));

    assertThat(holder(one)).isEqualTo("caseworker");
    assertThat(holder(other)).isEqualTo("caseworker2");
    assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/inbox?list=all&sort=due");
    assertThat(outcomes(answer)).hasSize(2).element(0).asString().contains("Claimed");
    assertThat(outcomes(answer))
        .element(1)
        .asString()
        .contains(people.nameOf("caseworker2"))
        .contains(other.reference().value());
  }

  @Test
  void whatOneHoldsIsGivenBack() throws Exception {
    send("caseworker", "claim", task(one), task(other));

    send("caseworker", "release", task(one), task(other));

    assertThat(one.task("triage-request").assignee()).isEmpty();
    assertThat(other.task("triage-request").assignee()).isEmpty();
  }

  @Test
  void aSupervisorAssignsThemAndNobodyElseDoes() throws Exception {
    send("caseworker", "assign", task(one), task(other));
    assertThat(one.task("triage-request").assignee()).isEmpty();

    send("supervisor", "assign", task(one), task(other));

    assertThat(holder(one)).isEqualTo("caseworker2");
    assertThat(holder(other)).isEqualTo("caseworker2");
  }

  @Test
  void whatOneMayNotSeeIsNamedToNobody() throws Exception {
    other.happens(
        pen -> restricting.restrict(pen.pen(), List.of(people.get("caseworker2")), "Informant"));

    MvcResult answer = send("caseworker", "claim", task(other), "no-such-task");

    assertThat(outcomes(answer)).hasSize(2);
    assertThat(outcomes(answer).get(0)).isEqualTo(outcomes(answer).get(1));
    assertThat(other.task("triage-request").assignee()).isEmpty();
  }

  @Test
  void sentTwiceItIsDoneOnce() throws Exception {
    String key = UUID.randomUUID().toString();
    sendWith(key, "caseworker", "claim", task(one));
    desk.release(task(one), people.get("caseworker"));

    MvcResult again = sendWith(key, "caseworker", "claim", task(one));

    assertThat(one.task("triage-request").assignee()).isEmpty();
    assertThat(again.getResponse().getStatus()).isEqualTo(302);
    assertThat(again.getFlashMap().containsKey("outcomes")).isFalse();
  }

  private static String task(Walk walk) {
    return walk.task("triage-request").task();
  }

  private static String holder(Walk walk) {
    return walk.task("triage-request").assignee().orElse("");
  }

  private MvcResult send(String login, String what, String... tasks) throws Exception {
    return sendWith(UUID.randomUUID().toString(), login, what, tasks);
  }

  private MvcResult sendWith(String key, String login, String what, String... tasks)
      throws Exception {
    return mvc.perform(
            post("/inbox/many")
                .with(user(login).roles(login.equals("supervisor") ? "SUPERVISOR" : "CASEWORKER"))
                .with(csrf())
                .param("_once", key)
                .param("what", what)
                .param("task", tasks)
                .param("to", "caseworker2")
                .param("reason", "On leave")
                .param("list", "all")
                .param("sort", "due"))
        .andReturn();
  }

  private static List<?> outcomes(MvcResult answer) {
    return (List<?>) answer.getFlashMap().get("outcomes");
  }
}
