package org.rogatory.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.access.People;
import org.rogatory.casefile.Restricting;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A step of the program fails for good, is shown in plain words, and goes on when it is mended. */
@RogatoryTest
@Tag("database")
class IncidentsTest {

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Incidents incidents;
  @Autowired Overview overview;
  @Autowired People people;
  @Autowired Restricting restricting;
  @Autowired StuckFiles files;

  @Test
  void isShownTriedAgainAndGoesOn() throws Exception {
    Walk walk = files.make();
    IncidentRow incident = incident(walk);

    mvc.perform(get("/overview/incidents").with(supervisor()))
        .andExpect(content().string(containsString("Close measure")))
        .andExpect(content().string(containsString(walk.reference().value())));
    Elements shown =
        Jsoup.parse(
                mvc.perform(get("/overview/incidents").with(supervisor()))
                    .andReturn()
                    .getResponse()
                    .getContentAsString())
            .select("article.incident:contains(" + walk.reference() + ")");
    assertThat(shown.select("details")).isEmpty();
    assertThat(shown.select("h2 + p").text()).startsWith("Correct the cause");
    assertThat(shown.select(".cause code").text()).isEqualTo(incident.cause());
    retry(incident).andExpect(flash().attribute("done", containsString("is being tried again")));
    files.fail(walk);
    assertThat(incident(walk))
        .extracting(IncidentRow::times, IncidentRow::triedBy)
        .containsExactly(2, Optional.of("supervisor"));

    files.mend(walk);
    retry(incident).andExpect(redirectedUrl("/overview/incidents"));
    walks.jobs(walk.reference());

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.ANSWERED);
    assertThat(walk.file().isClosed()).isTrue();
    assertThat(incidents.open(people.get("supervisor"), null).rows())
        .noneMatch(row -> row.file().equals(walk.reference()));
    retry(incident).andExpect(flash().attribute("done", containsString("no longer waits")));
  }

  @Test
  void ofARestrictedFileExistsForSupervisorsAlone() throws Exception {
    Walk walk = files.make();
    String stranger = "caseworker2";
    long before = overview.figures(people.get(stranger)).incidents();
    walk.happens(
        pen -> restricting.restrict(pen.pen(), List.of(people.get("caseworker")), "A witness."));

    assertThat(overview.figures(people.get(stranger)).incidents()).isEqualTo(before - 1);
    assertThat(incidents.open(people.get(stranger), null).rows())
        .noneMatch(row -> row.file().equals(walk.reference()));
    assertThat(incidents.retry(incident(walk).id(), people.get(stranger))).isEmpty();
    mvc.perform(get("/overview/incidents").with(user("caseworker").roles("CASEWORKER")))
        .andExpect(status().isForbidden())
        .andExpect(content().string(not(containsString(walk.reference().value()))));
  }

  private IncidentRow incident(Walk walk) {
    return incidents.open(people.get("supervisor"), null).rows().stream()
        .filter(row -> row.file().equals(walk.reference()))
        .findFirst()
        .orElseThrow();
  }

  private ResultActions retry(IncidentRow incident) throws Exception {
    return mvc.perform(
        post("/overview/incidents/{id}/retry", incident.id())
            .param("_once", UUID.randomUUID().toString())
            .with(supervisor())
            .with(csrf()));
  }

  private static RequestPostProcessor supervisor() {
    return user("supervisor").roles("SUPERVISOR");
  }
}
