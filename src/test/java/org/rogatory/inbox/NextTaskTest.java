package org.rogatory.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever is done with a task is led to the next one. */
@RogatoryTest
@Tag("database")
class NextTaskTest {

  @Autowired Inbox inbox;
  @Autowired Desk desk;
  @Autowired People people;
  @Autowired Walks walks;
  @Autowired MockMvc mvc;

  private Person person;
  private Walk file;

  @BeforeEach
  void twoTasksWaitInAFile() {
    person = people.get("caseworker2");
    inbox
        .part(TaskList.MINE, TaskFilter.ALL, person, null, 1000)
        .tasks()
        .forEach(held -> desk.release(held.task(), person));
    file = walks.register(Registered.complete(Assistance.SERVICE));
    walks.register(Registered.preservation());
  }

  @Test
  void whatIsFreeInTheSameFileComesBeforeWhatIsFreeElsewhere() {
    assertThat(inbox.next(file.reference(), person))
        .hasValueSatisfying(task -> assertThat(task.reference()).isEqualTo(file.reference()));
  }

  @Test
  void whatOneHoldsElsewhereComesBeforeWhatIsFreeInTheSameFile() {
    Walk other = walks.register(Registered.complete(Assistance.SERVICE));
    String held = other.task("triage-request").task();
    desk.claim(held, person);

    assertThat(inbox.next(file.reference(), person))
        .hasValueSatisfying(task -> assertThat(task.task()).isEqualTo(held));
    String here = file.task("triage-request").task();
    desk.claim(here, person);
    assertThat(inbox.next(file.reference(), person))
        .hasValueSatisfying(task -> assertThat(task.task()).isEqualTo(here));
  }

  @Test
  void theSecondButtonLeadsThereAndSaysSo() throws Exception {
    Visitor visitor = Visitor.login(mvc, "caseworker2");
    String at = "/tasks/" + file.task("triage-request").task();
    String following = "/tasks/" + file.task("send-letter").task();
    Visitor.Form form =
        visitor
            .form(at, at)
            .with(
                "legalBasis",
                "convention",
                "authenticity",
                "verified",
                "authenticityBy",
                "call-back",
                "accepted",
                "true",
                "next",
                "true");

    assertThat(visitor.page(at).select("button[name=next]").text())
        .isEqualTo("Record and go to my next task");
    MockHttpServletResponse first = visitor.send(form);
    MockHttpServletResponse again = visitor.send(form);

    assertThat(first.getRedirectedUrl()).isEqualTo(following);
    assertThat(again.getRedirectedUrl()).isEqualTo(following);
  }

  @Test
  void whatWasJustClaimedIsGivenBackByOneClick() throws Exception {
    String task = file.task("triage-request").task();
    String at = "/tasks/" + task;
    String page =
        mvc.perform(
                post(at + "/claim")
                    .with(user("caseworker2").roles("CASEWORKER"))
                    .with(csrf())
                    .param("_once", UUID.randomUUID().toString()))
            .andExpect(flash().attribute("claimed", true))
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    String shown =
        mvc.perform(
                get(page).with(user("caseworker2").roles("CASEWORKER")).flashAttr("claimed", true))
            .andReturn()
            .getResponse()
            .getContentAsString();
    Visitor visitor = Visitor.login(mvc, "caseworker2");

    Elements notice = Jsoup.parse(shown).select(".task-holder .notice");
    assertThat(notice.text()).contains("You have claimed this task").contains("Undo");
    assertThat(notice.select("form").attr("action")).isEqualTo(at + "/release");
    assertThat(visitor.page(at).select(".task-holder .notice")).isEmpty();
    visitor.send(visitor.form(at, at + "/release"));
    assertThat(file.task("triage-request").assignee()).isEmpty();
  }

  @Test
  void theFirstButtonLeadsToTheFile() throws Exception {
    Visitor visitor = Visitor.login(mvc, "caseworker2");
    String at = "/tasks/" + file.task("triage-request").task();

    MockHttpServletResponse answer =
        visitor.send(
            visitor
                .form(at, at)
                .with(
                    "legalBasis",
                    "convention",
                    "authenticity",
                    "verified",
                    "authenticityBy",
                    "call-back",
                    "accepted",
                    "true"));

    assertThat(answer.getRedirectedUrl()).isEqualTo("/files/" + file.reference());
  }
}
