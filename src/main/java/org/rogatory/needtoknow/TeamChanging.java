package org.rogatory.needtoknow;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.access.Role;
import org.rogatory.access.SecurityLog;
import org.rogatory.access.Team;
import org.rogatory.access.Teams;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.Pen;
import org.rogatory.casefile.Restricting;
import org.rogatory.casefile.confidentiality.AccessPolicy;
import org.rogatory.convention.Reason;
import org.rogatory.journal.Reference;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A supervisor makes teams and changes them. Whoever joins a team sees the restricted files that
 * name it at once, whoever leaves it sees them no longer, and the journal of each file says so.
 */
@Component
class TeamChanging {

  private final Teams teams;
  private final People people;
  private final Files files;
  private final Restricting restricting;
  private final AccessPolicy policy;
  private final SecurityLog log;

  TeamChanging(
      Teams teams,
      People people,
      Files files,
      Restricting restricting,
      AccessPolicy policy,
      SecurityLog log) {
    this.teams = teams;
    this.people = people;
    this.files = files;
    this.restricting = restricting;
    this.policy = policy;
    this.log = log;
  }

  /**
   * Makes a team.
   *
   * @throws BadInput at {@code name} where another team has it, at {@code members} where one of
   *     them is no caseworker
   */
  @Transactional
  Team add(NewTeam said, Person by) {
    requireSupervisor(by);
    check(said, Optional.empty());
    Team team = teams.add(said.name().strip(), said.members());
    log.team(team.id(), team.members());
    return team;
  }

  /**
   * Gives a team another name or other members.
   *
   * @return the team, or nothing where there is none any more
   * @throws BadInput as for {@link #add}
   * @throws OptimisticLockingFailureException where a file was restricted to the team meanwhile
   */
  @Transactional
  Optional<Team> change(String id, NewTeam said, Person by) {
    requireSupervisor(by);
    // The files first, then the team, as who restricts a file to a team locks them.
    List<Pen> pens =
        teams.find(id).map(teams::files).orElseGet(TreeSet::new).stream()
            .map(file -> files.forChange(file, by.actor()))
            .toList();
    Optional<Team> known = teams.lock(id);
    known.ifPresent(team -> change(team, said, pens));
    return known;
  }

  private void change(Team team, NewTeam said, List<Pen> pens) {
    requireSame(team, pens);
    check(said, Optional.of(team));
    teams.change(team, said.name().strip(), said.members());
    pens.forEach(pen -> restricting.follow(pen, team));
    log.team(team.id(), team.members());
  }

  /**
   * Forgets a team.
   *
   * @return what it was, or nothing where there is none any more
   * @throws BadInput where a restricted file names it, or the policy of the office
   */
  @Transactional
  Optional<Team> dissolve(String id, Person by) {
    requireSupervisor(by);
    Optional<Team> known = teams.lock(id);
    known.ifPresent(this::dissolve);
    return known;
  }

  private void dissolve(Team team) {
    SortedSet<Reference> named = teams.files(team);
    if (!named.isEmpty()) {
      throw BadInput.at("name", Reason.of("input.team-in-use", named.size(), named.first()));
    }
    if (policy.letsIn(team.id())) {
      throw BadInput.at("name", Reason.of("input.team-in-policy"));
    }
    teams.remove(team);
    log.team(team.id(), List.of());
  }

  private void requireSame(Team team, List<Pen> pens) {
    SortedSet<Reference> known = new TreeSet<>();
    pens.forEach(pen -> known.add(pen.file().reference()));
    if (!teams.files(team).equals(known)) {
      throw new OptimisticLockingFailureException("a file was restricted to the team meanwhile");
    }
  }

  private void check(NewTeam said, Optional<Team> stands) {
    if (teams.isTaken(said.name().strip(), stands)) {
      throw BadInput.at("name", Reason.of("input.team-name-taken", said.name().strip()));
    }
    said.members().stream()
        .filter(login -> people.findByLogin(login).filter(one -> one.is(Role.CASEWORKER)).isEmpty())
        .sorted()
        .findFirst()
        .ifPresent(
            login -> {
              throw BadInput.at("members", Reason.of("input.no-caseworker", login));
            });
  }

  private static void requireSupervisor(Person by) {
    if (!by.is(Role.SUPERVISOR)) {
      throw new AccessDeniedException("only supervisors change teams");
    }
  }
}
