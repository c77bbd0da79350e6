package org.rogatory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.inbox.TaskRow;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A Chinese page cites the Convention and names languages as Chinese does. */
@RogatoryTest
class ChinesePagesTest {

  @Autowired MockMvc mvc;
  @Autowired Walks walks;

  @Test
  void citeProvisionsInChinese() throws Exception {
    Walk walk = walks.register(Registered.complete(Assistance.STORED_DATA));
    Stream<String> tasks = walk.openTasks().stream().map(TaskRow::task).map("/tasks/"::concat);
    List<String> pages =
        Stream.concat(
                Stream.of(
                    "/files/" + walk.reference(), "/files/register", "/states/XB", "/own-state"),
                tasks)
            .toList();

    for (String page : pages) {
      Document read = read(page);
      read.select(".said, .quote, .fact-lines, .fact-source, .timeline, textarea").remove();
      assertThat(read.select("main").text())
          .as(page)
          .doesNotContainPattern("\\d\\(\\d+\\)|Article \\d|\\b(?:en|zh)\\b");
    }
  }

  private Document read(String page) throws Exception {
    return Jsoup.parse(
        mvc.perform(
                get(page)
                    .cookie(new Cookie("language", "zh"))
                    .with(user("caseworker").roles("CASEWORKER")))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString());
  }
}
