package org.rogatory.casefile;

import java.util.List;
import java.util.Set;
import org.rogatory.access.FileAccess;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.access.Role;
import org.rogatory.access.Team;
import org.rogatory.access.Teams;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.journal.Reference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Closes a file to all but named people, teams and supervisors, 40(20), and opens it again. */
@Component
public class Restricting {

  private static final Provision CONFIDENTIALITY = Provision.of("40(20)");

  private final FileAccess access;
  private final People people;
  private final Teams teams;

  Restricting(FileAccess access, People people, Teams teams) {
    this.access = access;
    this.people = people;
    this.teams = teams;
  }

  /** Who may see the file now, as a change that changes nothing: to be changed and sent. */
  @Transactional(readOnly = true)
  public AccessChange of(Reference file) {
    return new AccessChange(
        access.isRestricted(file) ? Sight.RESTRICTED : Sight.OPEN,
        Set.copyOf(access.named(file)),
        Set.copyOf(access.teams(file)),
        "");
  }

  /**
   * Makes the change.
   *
   * @throws BadInput at {@code readers}, where one of them is no caseworker, or at {@code teams},
   *     where one of them is no team
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void change(Pen pen, AccessChange said) {
    if (said.sight() == Sight.OPEN) {
      open(pen, said.reason().strip());
    } else {
      restrict(
          pen,
          said.readers().stream().map(this::caseworker).toList(),
          said.teams().stream().sorted().map(this::team).toList(),
          said.reason().strip());
    }
  }

  private Person caseworker(String login) {
    return people
        .findByLogin(login)
        .filter(person -> person.is(Role.CASEWORKER))
        .orElseThrow(() -> BadInput.at("readers", Reason.of("input.no-caseworker", login)));
  }

  private Team team(String id) {
    return teams.lock(id).orElseThrow(() -> BadInput.at("teams", Reason.of("input.no-team", id)));
  }

  /** Restricts the file to these people, who take the place of those named before. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void restrict(Pen pen, List<Person> readers, String reason) {
    restrict(pen, readers, List.of(), reason);
  }

  private void restrict(Pen pen, List<Person> readers, List<Team> named, String reason) {
    Reference file = pen.file().reference();
    access.restrictAnew(file, readers, named);
    pen.write(
        pen.file().matter(),
        CONFIDENTIALITY,
        new FileFact.FileRestricted(access.readers(file), reason, access.teams(file)));
  }

  /** A team that the file names has other members: they may see it from now on. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void follow(Pen pen, Team team) {
    Reference file = pen.file().reference();
    List<String> before = access.readers(file);
    access.followTeams(file);
    if (!access.readers(file).equals(before)) {
      pen.write(
          pen.file().matter(),
          CONFIDENTIALITY,
          new FileFact.ReadersChanged(team.id(), access.readers(file)));
    }
  }

  /** Opens the file to all caseworkers. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void open(Pen pen, String reason) {
    access.open(pen.file().reference());
    pen.write(pen.file().matter(), null, new FileFact.FileOpened(reason));
  }
}
