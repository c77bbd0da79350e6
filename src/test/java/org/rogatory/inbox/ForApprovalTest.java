package org.rogatory.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.access.People;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What waits for one's own approval is counted, and listed, without what one made oneself. */
@RogatoryTest
@Tag("database")
class ForApprovalTest {

  @Autowired Walks walks;
  @Autowired Inbox inbox;
  @Autowired Desk desk;
  @Autowired People people;
  @Autowired MockMvc mvc;

  @Test
  void whatSomebodyElseProposedWaitsForTheSupervisor() {
    long before = count("supervisor");

    Walk walk = mistaken("caseworker");

    assertThat(count("supervisor")).isEqualTo(before + 1);
    assertThat(tasks("supervisor")).contains(walk.task("confirm-mistake").task());
  }

  @Test
  void whatOneProposedOneselfDoesNot() {
    long before = count("supervisor");

    Walk walk = mistaken("supervisor");

    assertThat(count("supervisor")).isEqualTo(before);
    assertThat(tasks("supervisor")).doesNotContain(walk.task("confirm-mistake").task());
  }

  @Test
  void whatOneHasClaimedStaysOnesOwn() {
    Walk walk = mistaken("caseworker");
    long before = count("supervisor");

    desk.claim(walk.task("confirm-mistake").task(), people.get("supervisor"));

    assertThat(count("supervisor")).isEqualTo(before);
  }

  @Test
  void theFirstFigureOfTheOverviewIsTheLengthOfItsList() throws Exception {
    mistaken("caseworker");
    mistaken("supervisor");
    Visitor supervisor = Visitor.login(mvc, "supervisor");

    Element first = supervisor.page("/overview").select(".figure-box").first();

    assertThat(first.text()).contains("for my approval");
    String figure = first.select("strong").text();
    assertThat(supervisor.page(first.attr("href")).select(".lists [aria-current] .count").text())
        .isEqualTo(figure)
        .isEqualTo(String.valueOf(count("supervisor")));
    mvc.perform(get("/api/overview").with(httpBasic("supervisor", "demo")))
        .andExpect(jsonPath("$.forApproval").value(Integer.valueOf(figure)));
  }

  private Walk mistaken(String login) {
    Walk walk = walks.register(Registered.complete(Assistance.SERVICE));
    walk.take("triage-request", "{'mistaken':true,'mistake':'The same paper twice'}", login);
    return walk;
  }

  private long count(String login) {
    return inbox.counts(TaskFilter.toApprove(), people.get(login)).all();
  }

  private List<String> tasks(String login) {
    return inbox
        .part(TaskList.ALL, TaskFilter.toApprove(), people.get(login), null, 1000)
        .tasks()
        .stream()
        .map(TaskRow::task)
        .toList();
  }
}
