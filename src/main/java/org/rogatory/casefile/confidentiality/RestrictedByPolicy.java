package org.rogatory.casefile.confidentiality;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.rogatory.access.FileAccess;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.access.Role;
import org.rogatory.access.Team;
import org.rogatory.access.Teams;
import org.rogatory.casefile.FileFact;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.Pen;
import org.rogatory.journal.EntryRecorded;
import org.rogatory.journal.JournalEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Restricts a file as soon as it is confidential, where the office wants that, in the transaction
 * that makes it so: to the caseworker who wrote it down, to those who hold a task of the file, and
 * to the teams that the office names. So nobody loses a task by it, and somebody works on what a
 * supervisor wrote down. A file that is restricted already stays as it is.
 */
@Component
class RestrictedByPolicy {

  private static final Logger log = LoggerFactory.getLogger(RestrictedByPolicy.class);

  private final AccessPolicy policy;
  private final List<FileConfidentiality> courses;
  private final TaskHolders holders;
  private final FileAccess access;
  private final People people;
  private final Teams teams;
  private final Files files;

  RestrictedByPolicy(
      AccessPolicy policy,
      List<FileConfidentiality> courses,
      TaskHolders holders,
      FileAccess access,
      People people,
      Teams teams,
      Files files) {
    this.policy = policy;
    this.courses = courses;
    this.holders = holders;
    this.access = access;
    this.people = people;
    this.teams = teams;
    this.files = files;
  }

  @EventListener
  void restrict(EntryRecorded recorded) {
    if (policy.restrictsConfidential()) {
      courses.stream()
          .filter(course -> course.begins(recorded.fact()))
          .findFirst()
          .filter(course -> !access.isRestricted(recorded.entry().reference()))
          .ifPresent(course -> restrict(recorded.entry(), course));
    }
  }

  private void restrict(JournalEntry entry, FileConfidentiality course) {
    Pen pen = files.forChange(entry.reference(), entry.actor());
    List<Person> readers = readers(entry);
    access.restrictAnew(entry.reference(), readers, teams());
    pen.write(
        pen.file().matter(),
        course.provision(),
        new FileFact.FileRestrictedByPolicy(
            access.readers(entry.reference()), access.teams(entry.reference())));
  }

  /** A team that is named and not there keeps nobody from registering what came. */
  private List<Team> teams() {
    return policy.confidentialTeams().stream().sorted().flatMap(id -> team(id).stream()).toList();
  }

  private Optional<Team> team(String id) {
    Optional<Team> team = teams.lock(id);
    if (team.isEmpty()) {
      log.error("config/access.yml names {} in confidential-teams, and there is no such team", id);
    }
    return team;
  }

  private List<Person> readers(JournalEntry entry) {
    TreeSet<String> logins = new TreeSet<>(holders.of(entry.reference()));
    if (entry.actor().isPerson()) {
      logins.add(entry.actor().name());
    }
    return logins.stream()
        .map(people::findByLogin)
        .flatMap(Optional::stream)
        .filter(person -> person.is(Role.CASEWORKER))
        .toList();
  }
}
