package org.rogatory.integrity.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.testing.Calls.said;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.access.FileAccess;
import org.rogatory.access.Teams;
import org.rogatory.casefile.File;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.confidentiality.AccessPolicy;
import org.rogatory.deadlines.TimePassed;
import org.rogatory.integrity.ComparedPart;
import org.rogatory.journal.Journal;
import org.rogatory.journal.Reference;
import org.rogatory.needtoknow.KnownMade;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.MockMvc;

/** Whatever lawfully happens to who may see a file, tables and journal agree on it. */
@RogatoryTest
@Tag("database")
class AccessPartsTest {

  @Autowired List<ComparedPart> parts;
  @Autowired FileAccess access;
  @Autowired AccessPolicy policy;
  @Autowired KnownMade known;
  @Autowired Teams teams;
  @Autowired Files files;
  @Autowired Journal journal;
  @Autowired TestClock clock;
  @Autowired ApplicationEventPublisher events;
  @Autowired MockMvc mvc;

  private Reference file;
  private String team;

  @BeforeEach
  void aFileThatAGuestOpened() throws Exception {
    file = known.closed();
    team = known.team();
    restrict("'teams':['" + team + "']");
    call(
        "caseworker2",
        "/api/emergency-access",
        "{'reference':'" + file + "','reason':'" + KnownMade.WHY + "'}");
  }

  @Test
  void aGuestWhoJoinsATeamAndLeavesItAgain() throws Exception {
    mustAgree();
    members("'caseworker2'");
    assertThat(access.guests(file)).isEmpty();
    mustAgree();

    members("");
    assertThat(access.readers(file)).isEmpty();
    mustAgree();
    itIsOver();
  }

  @Test
  void aGuestWhoIsAMemberWhenItIsOver() throws Exception {
    members("'caseworker2'");
    itIsOver();
    assertThat(access.readers(file)).containsExactly("caseworker2");
  }

  @Test
  void aGuestWhoIsNamed() throws Exception {
    restrict("'readers':['caseworker2']");
    mustAgree();
    itIsOver();
    assertThat(access.readers(file)).containsExactly("caseworker2");
  }

  private void itIsOver() {
    clock.advance(policy.emergencyLasts().plus(Duration.ofMinutes(1)));
    events.publishEvent(new TimePassed(clock.instant()));
    assertThat(access.guests(file)).isEmpty();
    mustAgree();
  }

  /** Who may see it, and what was opened in an emergency. */
  private void mustAgree() {
    File compared = files.get(file);
    for (ComparedPart part : parts) {
      if (Set.of("access", "emergency").contains(part.name())) {
        assertThat(part.kept(compared))
            .as(part.name())
            .isEqualTo(part.told(compared, journal.of(file)));
      }
    }
  }

  private void restrict(String to) throws Exception {
    call(
        "supervisor",
        "/api/files/" + file + "/access",
        "{'sight':'restricted'," + to + ",'reason':'A witness'}");
  }

  private void members(String logins) throws Exception {
    String name = teams.nameOf(team) + UUID.randomUUID().toString().charAt(0);
    call("supervisor", "/api/teams/" + team, "{'name':'" + name + "','members':[" + logins + "]}");
  }

  private void call(String login, String address, String body) throws Exception {
    mvc.perform(said(login, address, body)).andExpect(status().is2xxSuccessful());
  }
}
