package org.rogatory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.rogatory.web.sessions.OpenSessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Every form of every page is sent twice and does its thing once: the second time goes where the
 * first went, and nothing changes any more. Which forms there are says the list of routes, so a new
 * one is added here or fails.
 */
@RogatoryTest
class EveryFormTwiceTest {

  @Autowired MockMvc mvc;
  @Autowired JdbcClient database;
  @Autowired OpenSessions sessions;
  @Autowired AutowireCapableBeanFactory beans;

  private EveryForm every;
  private Map<String, EveryForm.Form> forms;

  @BeforeEach
  void everyForm() {
    every = beans.createBean(EveryForm.class);
    forms = every.made();
  }

  @AfterEach
  void asBefore() {
    every.undo();
  }

  @Test
  void everyFormIsTried() {
    Set<String> expected = new TreeSet<>(every.routes());
    expected.removeAll(EveryForm.CHANGES_NOTHING);

    assertThat(forms.keySet()).isEqualTo(expected);
  }

  @Test
  void sentTwiceItIsDoneOnce() throws Exception {
    Map<String, Visitor> visitors = new HashMap<>();
    for (Map.Entry<String, EveryForm.Form> each : forms.entrySet()) {
      String route = each.getKey();
      String login = EveryForm.login(route, 0);
      if (!visitors.containsKey(login)) {
        visitors.put(login, Visitor.login(mvc, login));
      }
      Visitor visitor = visitors.get(login);
      Visitor.Form form = each.getValue().filled(visitor);
      List<String> before = everything();

      assertThat(visitor.send(form.without("_once")).getStatus())
          .as("%s without its one-time key", route)
          .isEqualTo(400);
      assertThat(everything()).as("%s without its one-time key", route).isEqualTo(before);
      MockHttpServletResponse first = visitor.send(form);
      List<String> after = everything();
      MockHttpServletResponse second = visitor.send(form);

      assertThat(first.getStatus()).as("%s: %s", route, first.getContentAsString()).isEqualTo(302);
      assertThat(after).as("%s changes something", route).isNotEqualTo(before);
      assertThat(second.getRedirectedUrl()).as(route).isEqualTo(first.getRedirectedUrl());
      assertThat(everything()).as("%s the second time", route).isEqualTo(after);
    }
  }

  /** What the program keeps, as far as forms change it. */
  private List<String> everything() {
    Stream<String> open = Stream.of("sessions " + sessions.of(EveryForm.OTHER, null).size());
    return Stream.concat(open, kept()).toList();
  }

  private Stream<String> kept() {
    return Stream.of(
            "select cast(count(*) as varchar(20)) from journal_entry",
            "select cast(count(*) as varchar(20)) from file",
            "select cast(count(*) as varchar(20)) from document",
            "select cast(count(*) as varchar(20)) from daily_root",
            "select cast(count(*) as varchar(20)) from quarantined",
            "select cast(number as varchar(20)) || name from team order by number",
            "select cast(count(*) as varchar(20)) from comparison_run",
            "select reference || cast(made_by as varchar(5)) from search_file order by reference",
            "select cast(count(*) as varchar(20)) from state_change",
            "select cast(count(*) as varchar(20)) from reading_change",
            "select id || cast(is_open as varchar(5)) from incident_row order by id",
            "select task || coalesce(assignee, '') from task_row order by task")
        .flatMap(sql -> database.sql(sql).query(String.class).list().stream());
  }
}
