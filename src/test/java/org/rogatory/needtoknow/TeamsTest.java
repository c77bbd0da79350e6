package org.rogatory.needtoknow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rogatory.testing.Calls.said;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.access.FileAccess;
import org.rogatory.access.People;
import org.rogatory.access.Team;
import org.rogatory.access.Teams;
import org.rogatory.casefile.AccessChange;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.Restricting;
import org.rogatory.casefile.Sight;
import org.rogatory.convention.Assistance;
import org.rogatory.inbox.Desk;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.journal.Journal;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** A restricted file names a team: who joins it sees the file, who leaves it does not any more. */
@RogatoryTest
@Tag("database")
class TeamsTest {

  @Autowired TeamChanging changing;
  @Autowired Teams teams;
  @Autowired FileAccess access;
  @Autowired Restricting restricting;
  @Autowired People people;
  @Autowired Files files;
  @Autowired Desk desk;
  @Autowired Journal journal;
  @Autowired Walks walks;
  @Autowired TransactionTemplate transaction;
  @Autowired MockMvc mvc;

  private final String name = "Unit " + UUID.randomUUID();
  private Walk walk;
  private Team team;

  @BeforeEach
  void aFileThatNamesATeam() {
    walk = walks.register(Registered.complete(Assistance.SERVICE));
    team = changing.add(new NewTeam(name, Set.of("caseworker")), people.get("supervisor"));
    restrict(Set.of(), Set.of(team.id()));
  }

  @AfterEach
  void nothingStays() {
    restrict(Set.of("caseworker"), Set.of());
    teams.find(team.id()).ifPresent(left -> changing.dissolve(left.id(), people.get("supervisor")));
  }

  private void restrict(Set<String> readers, Set<String> named) {
    AccessChange change = new AccessChange(Sight.RESTRICTED, readers, named, "A witness");
    transaction.executeWithoutResult(
        status ->
            restricting.change(
                files.forChange(walk.reference(), people.get("supervisor").actor()), change));
  }

  private void members(String... logins) {
    changing.change(team.id(), new NewTeam(name, Set.of(logins)), people.get("supervisor"));
  }

  private boolean sees(String login) {
    return access.maySee(walk.reference(), people.get(login));
  }

  @Test
  void itsMembersSeeTheFile() {
    assertThat(sees("caseworker")).isTrue();
    assertThat(sees("caseworker2")).isFalse();
    assertThat(access.named(walk.reference())).isEmpty();
    assertThat(access.teams(walk.reference())).containsExactly(team.id());
  }

  @Test
  void whoJoinsSeesItAndWhoLeavesSeesItNoLongerAndTheJournalSaysSo() {
    members("caseworker2");

    assertThat(sees("caseworker2")).isTrue();
    assertThat(sees("caseworker")).isFalse();
    assertThat(kinds()).endsWith("file-restricted", "readers-changed");
  }

  @Test
  void whoIsNamedBesidesStaysWhenLeavingTheTeam() {
    restrict(Set.of("caseworker"), Set.of(team.id()));

    members();

    assertThat(sees("caseworker")).isTrue();
    assertThat(kinds()).endsWith("file-restricted", "file-restricted");
  }

  @Test
  void theTasksOfWhoLeavesCanBeClaimedByOthers() {
    String task = walk.task("send-letter").task();
    desk.claim(task, people.get("caseworker"));

    members("caseworker2");
    desk.claim(task, people.get("caseworker2"));

    assertThat(walk.task("send-letter").assignee()).contains("caseworker2");
    assertThat(kinds()).endsWith("readers-changed", "task-reassigned", "task-claimed");
  }

  @Test
  void aTeamThatAFileNamesIsNotDissolved() {
    assertThatThrownBy(() -> changing.dissolve(team.id(), people.get("supervisor")))
        .isInstanceOf(BadInput.class);
  }

  @Test
  void onlySupervisorsChangeTeams() {
    for (String login : List.of("caseworker", "administrator", "auditor")) {
      assertThatThrownBy(() -> changing.add(new NewTeam("X", Set.of()), people.get(login)))
          .isInstanceOf(AccessDeniedException.class);
    }
  }

  @Test
  void fromOutsideATeamIsMadeChangedUsedAndDissolved() throws Exception {
    String other = "东亚组 " + UUID.randomUUID();
    String id =
        mvc.perform(said("supervisor", "/api/teams", "{'name':'" + other + "','members':[]}"))
            .andExpect(status().isCreated())
            .andReturn()
            .getResponse()
            .getContentAsString()
            .replaceAll("(?s).*\"id\":\"(team-\\d+)\".*", "$1");
    mvc.perform(said("supervisor", "/api/teams", "{'name':'" + other + "','members':[]}"))
        .andExpect(status().isUnprocessableEntity());
    mvc.perform(
            said(
                "supervisor",
                "/api/teams/" + id,
                "{'name':'" + other + "','members':['supervisor']}"))
        .andExpect(status().isUnprocessableEntity());
    mvc.perform(
            said(
                "supervisor",
                "/api/teams/" + id,
                "{'name':'" + other + "','members':['caseworker2']}"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.members[0]").value("caseworker2"));
    mvc.perform(
            said(
                "supervisor",
                "/api/files/" + walk.reference() + "/access",
                "{'sight':'restricted','readers':[],'teams':['" + id + "'],'reason':'Asked for'}"))
        .andExpect(status().isOk());
    mvc.perform(
            get("/api/files/" + walk.reference() + "/access").with(httpBasic("supervisor", "demo")))
        .andExpect(jsonPath("$.teams[0]").value(id));
    mvc.perform(get("/api/files/" + walk.reference()).with(httpBasic("caseworker2", "demo")))
        .andExpect(status().isOk());
    mvc.perform(get("/api/files/" + walk.reference()).with(httpBasic("caseworker", "demo")))
        .andExpect(status().isNotFound());
    mvc.perform(said("supervisor", "/api/teams/" + id + "/dissolve", ""))
        .andExpect(status().isUnprocessableEntity());
    restrict(Set.of("caseworker"), Set.of());
    mvc.perform(said("supervisor", "/api/teams/" + id + "/dissolve", ""))
        .andExpect(status().isOk());
    assertThat(teams.find(id)).isEmpty();
  }

  private List<String> kinds() {
    return journal.of(walk.reference()).stream().map(entry -> entry.kind()).toList();
  }
}
