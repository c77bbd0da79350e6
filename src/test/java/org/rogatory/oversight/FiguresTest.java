package org.rogatory.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.incoming.Walk.TRIAGE;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.access.People;
import org.rogatory.casefile.FileList;
import org.rogatory.casefile.Restricting;
import org.rogatory.convention.Assistance;
import org.rogatory.deadlines.Sweeps;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.RequestKind;
import org.rogatory.incoming.RequestState;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Each figure of the dashboard is the length of the list that it leads to. */
@RogatoryTest
@Tag("database")
class FiguresTest {

  private static final Pattern LAST_NUMBER = Pattern.compile("(\\d[\\d,.]*)\\D*$");

  private static final FileList.Stand RECEIVED =
      new FileList.Stand(RequestKind.INCOMING_REQUEST.id(), RequestState.RECEIVED.id());

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Overview overview;
  @Autowired People people;
  @Autowired Restricting restricting;
  @Autowired TestClock clock;
  @Autowired Sweeps sweeps;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate transaction;

  @Test
  void equalTheListsBehindThem() throws Exception {
    Walk done = walks.register(Registered.complete(Assistance.SERVICE));
    walks.claim(done.task("triage-request").task(), "caseworker");
    Walk further = walks.register(Registered.complete(Assistance.STORED_DATA));
    further.take("triage-request", TRIAGE);
    walks
        .register(Registered.without("facts", Registered.complete(Assistance.SEARCH_SEIZURE)))
        .take("triage-request", TRIAGE);
    clock.advance(Duration.ofDays(6));
    SoftAssertions softly = new SoftAssertions();

    Document dashboard = page("/overview");
    int compared = 0;
    for (Element figure : dashboard.select("a.figure-box, td.number a")) {
      String count = figure.is(".figure-box") ? figure.select("strong").text() : figure.text();
      softly
          .assertThat(lengthOf(page(figure.attr("href"))))
          .as("%s %s", figure.attr("href"), figure.text())
          .isEqualTo(Long.parseLong(count));
      compared++;
    }

    softly.assertThat(compared).isGreaterThan(15);
    softly.assertAll();
  }

  /** What was due a quarter of an hour ago, and was taken in hand, was not attended to. */
  @Test
  void sayWhichDatesTheProgramCouldNotAttendTo() {
    Walk walk = walks.register(Registered.complete(Assistance.SERVICE));
    clock.advance(Duration.ofDays(6));
    long before = overview.figures(people.get("supervisor")).unattended();
    transaction.executeWithoutResult(
        status ->
            database
                .sql("update deadline_watch set claimed_until = wake_at where reference = ?")
                .param(walk.reference().value())
                .update());
    long after = overview.figures(people.get("supervisor")).unattended();
    assertThat(after).isGreaterThan(before);

    sweeps.sweep(walk.reference());

    assertThat(overview.figures(people.get("supervisor")).unattended()).isLessThan(after);
  }

  @Test
  void countOnlyWhatTheViewerMaySee() {
    Walk walk = walks.register(Registered.complete(Assistance.SERVICE));
    Overview.Figures before = overview.figures(people.get("caseworker2"));
    Overview.Figures all = overview.figures(people.get("supervisor"));
    walk.happens(
        pen -> restricting.restrict(pen.pen(), List.of(people.get("caseworker")), "A witness."));

    Overview.Figures after = overview.figures(people.get("caseworker2"));
    assertThat(after.open()).isEqualTo(before.open() - 1);
    assertThat(after.byStanding().getOrDefault(RECEIVED, 0L))
        .isEqualTo(before.byStanding().get(RECEIVED) - 1);
    assertThat(after.unassigned()).isEqualTo(before.unassigned() - walk.openTasks().size());
    assertThat(after.ofCourses()).isNotEqualTo(before.ofCourses());
    assertThat(after.processes()).isNotEqualTo(before.processes());
    assertThat(after.oldest()).noneMatch(file -> file.reference().equals(walk.reference()));
    assertThat(overview.figures(people.get("supervisor")).open()).isEqualTo(all.open());
  }

  @Test
  void areToldToProgramsOfSupervisorsAlone() throws Exception {
    walks.register(Registered.complete(Assistance.SERVICE));
    Overview.Figures figures = overview.figures(people.get("supervisor"));

    mvc.perform(get("/api/overview").with(httpBasic("supervisor", "demo")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.open").value(figures.open()))
        .andExpect(
            jsonPath("$.filesByStanding.incoming-request.received")
                .value(figures.byStanding().get(RECEIVED)))
        .andExpect(jsonPath("$.filesByCounterpart.XB").value(figures.byState().get("XB")))
        .andExpect(jsonPath("$.placesByProcess.letter").exists());
    mvc.perform(get("/api/overview").with(httpBasic("caseworker", "demo")))
        .andExpect(status().isForbidden());
  }

  /** How long a list says it is; a page without a pager shows all of its rows. */
  private static long lengthOf(Document list) {
    if (!list.select(".lists [aria-current] .count").isEmpty()) {
      return number(list.select(".lists [aria-current] .count").text());
    }
    if (!list.select(".pager p").isEmpty()) {
      return number(list.select(".pager p").text());
    }
    list.select("[aria-labelledby=roots-title]").remove();
    return list.select("article.incident, main table tbody tr").size();
  }

  private static long number(String text) {
    Matcher last = LAST_NUMBER.matcher(text);
    assertThat(last.find()).as(text).isTrue();
    return Long.parseLong(last.group(1).replaceAll("\\D", ""));
  }

  private Document page(String address) throws Exception {
    String html =
        mvc.perform(get(java.net.URI.create(address)).with(user("supervisor").roles("SUPERVISOR")))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();
    return Jsoup.parse(html);
  }
}
