package org.rogatory.needtoknow;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.access.Team;
import org.rogatory.access.Teams;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.journal.Reference;
import org.rogatory.web.once.OnceCalls;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The teams: who is in them, which restricted files name them. */
@RestController
@RequestMapping(path = "/api/teams", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed(Role.SUPERVISOR)
class TeamsApi {

  private final Teams teams;
  private final TeamChanging changing;
  private final CurrentPerson current;
  private final OnceCalls once;

  TeamsApi(Teams teams, TeamChanging changing, CurrentPerson current, OnceCalls once) {
    this.teams = teams;
    this.changing = changing;
    this.current = current;
    this.once = once;
  }

  /**
   * A team.
   *
   * @param id such as {@code team-3}; it never changes
   * @param members their login names
   * @param files the references of the restricted files that name it
   */
  record TeamJson(String id, String name, Set<String> members, List<String> files) {}

  /** All teams, in the order of their names. */
  @GetMapping
  @Allowed({Role.SUPERVISOR, Role.AUDITOR})
  @ReadsOneSnapshot
  List<TeamJson> list() {
    return teams.all().stream().map(this::json).toList();
  }

  /** Makes a team. */
  @PostMapping
  ResponseEntity<?> add(@Valid @RequestBody NewTeam said, HttpServletRequest request) {
    return once.answerWithoutFile(
        request,
        said,
        () ->
            ResponseEntity.status(HttpStatus.CREATED)
                .body(json(changing.add(said, current.get()))));
  }

  /** Gives a team another name or other members: all of them, whoever is left out leaves. */
  @PostMapping("/{team}")
  ResponseEntity<?> change(
      @PathVariable String team, @Valid @RequestBody NewTeam said, HttpServletRequest request) {
    return once.answerWithoutFile(
        request,
        said,
        () -> ResponseEntity.ok(json(there(changing.change(team, said, current.get())))));
  }

  /** Forgets a team that no restricted file names, and answers with what it was. */
  @PostMapping("/{team}/dissolve")
  ResponseEntity<?> dissolve(@PathVariable String team, HttpServletRequest request) {
    return once.answerWithoutFile(
        request,
        null,
        () -> ResponseEntity.ok(json(there(changing.dissolve(team, current.get())))));
  }

  private static Team there(Optional<Team> known) {
    return known.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private TeamJson json(Team team) {
    return new TeamJson(
        team.id(),
        team.name(),
        team.members(),
        teams.files(team).stream().map(Reference::value).toList());
  }
}
