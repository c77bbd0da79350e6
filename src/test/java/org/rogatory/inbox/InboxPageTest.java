package org.rogatory.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The inbox shows what presses first, and its heads of columns sort it. */
@RogatoryTest
@Tag("database")
class InboxPageTest {

  @Autowired MockMvc mvc;
  @Autowired Walks walks;

  private Visitor caseworker;

  @BeforeEach
  void anUrgentFileIsOlderThanAnother() throws Exception {
    walks.register(Registered.preservation());
    walks.register(Registered.complete(Assistance.SERVICE));
    caseworker = Visitor.login(mvc, "caseworker");
  }

  @Test
  void whatIsUrgentStandsFirstOnThePageAndInTheApi() throws Exception {
    Document page = caseworker.page("/inbox?list=all");

    assertThat(page.select("tbody tr").first().text()).contains("Priority");
    assertThat(page.select("th[aria-sort]")).isEmpty();
    mvc.perform(get("/api/tasks").with(httpBasic("caseworker", "demo")))
        .andExpect(jsonPath("$.items[0].urgent").value(true));
  }

  @Test
  void aHeadSortsByItsColumnAndTurnsThatRoundTheSecondTime() throws Exception {
    List<String> columns = caseworker.page("/inbox?list=all").select("thead th").eachText();
    assertThat(columns).hasSize(7);
    for (String column : columns) {
      Element first = head(caseworker.page(address("/inbox?list=all", column)), column);
      Element second = head(caseworker.page(first.select("a").attr("href")), column);
      Element third = head(caseworker.page(second.select("a").attr("href")), column);

      assertThat(first.attr("aria-sort")).as(column).isIn("ascending", "descending");
      assertThat(second.attr("aria-sort")).isIn("ascending", "descending");
      assertThat(second.attr("aria-sort")).isNotEqualTo(first.attr("aria-sort"));
      assertThat(third.attr("aria-sort")).isEqualTo(first.attr("aria-sort"));
    }
  }

  @Test
  void theRowSaysWhichLetterAndWhichMeasure() throws Exception {
    Walk walk = walks.register(Registered.complete(Assistance.SERVICE, Assistance.STORED_DATA));
    walk.take("triage-request", Walk.TRIAGE);
    String row = row(caseworker, walk, "Send the letter");
    String task = walk.task("send-letter").task();

    assertThat(row).contains("Send the letter: Confirmation of receipt");
    assertThat(row(caseworker, walk, "Measure 2")).contains("Measure 2: ");
    assertThat(caseworker.page("/files/" + walk.reference()).select(".task-list").text())
        .contains("Send the letter: Confirmation of receipt");
    mvc.perform(get("/api/tasks/" + task).with(httpBasic("caseworker", "demo")))
        .andExpect(jsonPath("$.about").value("acknowledgement"))
        .andExpect(jsonPath("$.measureNumber").doesNotExist());
    String grounds = walk.lastTask("assess-grounds").task();
    mvc.perform(get("/api/tasks/" + grounds).with(httpBasic("caseworker", "demo")))
        .andExpect(jsonPath("$.about").doesNotExist())
        .andExpect(jsonPath("$.measureNumber").value(2));
  }

  /** The row of a file in the inbox that says this too. */
  private static String row(Visitor visitor, Walk walk, String word) throws Exception {
    for (String at = "/inbox?list=all"; !at.isEmpty(); ) {
      Document page = visitor.page(at);
      for (Element row : page.select("tbody tr")) {
        if (row.text().contains(walk.reference().value()) && row.text().contains(word)) {
          return row.text();
        }
      }
      at = page.select("a[rel=next]").attr("href");
    }
    throw new AssertionError("no row of " + walk.reference() + " with " + word);
  }

  @Test
  void sortingAloneOpensNoFilter() throws Exception {
    assertThat(caseworker.page("/inbox?list=all&sort=due").select("details.filter[open]"))
        .isEmpty();
    assertThat(caseworker.page("/inbox?list=all&urgent=true").select("details.filter[open]"))
        .hasSize(1);
  }

  @Test
  void sortingKeepsTheFilter() throws Exception {
    assertThat(address("/inbox?list=available&step=triage-request&after=x", "State"))
        .contains("list=available", "step=triage-request", "sort=state")
        .doesNotContain("after");
  }

  private String address(String page, String column) throws Exception {
    return head(caseworker.page(page), column).select("a").attr("href");
  }

  private static Element head(Document page, String column) {
    return page.select("thead th").stream()
        .filter(head -> head.text().equals(column))
        .findFirst()
        .orElseThrow();
  }
}
