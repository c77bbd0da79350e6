package org.rogatory.access;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.journal.Reference;
import org.springframework.stereotype.Component;

/**
 * The rows behind {@link FileAccess}: which files are restricted, to which people and teams.
 * Whoever may see a file has a row of his or her own, also as the member of a team, so that lists
 * ask one table.
 */
@Component
class ReaderRows {

  private final EntityManager entities;
  private final Clock clock;

  ReaderRows(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  boolean isRestricted(Reference file) {
    return entities.find(RestrictedFile.class, file.value()) != null;
  }

  /** Whether the person has a row, whose time is not over where it has one. */
  boolean isReader(Reference file, String login) {
    return find(file, login)
        .filter(reader -> reader.endsAt().map(clock.instant()::isBefore).orElse(true))
        .isPresent();
  }

  private Optional<FileReader> find(Reference file, String login) {
    return Optional.ofNullable(
        entities.find(FileReader.class, new FileReader.Key(file.value(), login)));
  }

  /** Everybody who may see the file, in the order of the login names. */
  List<FileReader> of(Reference file) {
    return entities
        .createQuery(
            "select r from file_reader r where r.reference = :file order by r.login",
            FileReader.class)
        .setParameter("file", file.value())
        .getResultList();
  }

  /** The teams that may see the file, in the order of their numbers. */
  List<Team> teams(Reference file) {
    return entities
        .createQuery(
            "select t from Team t where t.number in"
                + " (select f.team from file_team f where f.reference = :file) order by t.number",
            Team.class)
        .setParameter("file", file.value())
        .getResultList();
  }

  /**
   * Restricts the file.
   *
   * @return whether it was open
   */
  boolean restrict(Reference file) {
    boolean open = !isRestricted(file);
    if (open) {
      entities.persist(new RestrictedFile(file.value()));
    }
    return open;
  }

  /** Names a person as a reader. */
  void name(Reference file, String login) {
    put(file, login, true, null);
  }

  /** Names teams as readers, besides those that are named. */
  void name(Reference file, List<Team> teams) {
    Set<Integer> known = new HashSet<>();
    teams(file).forEach(team -> known.add(team.number()));
    teams.stream()
        .filter(team -> known.add(team.number()))
        .forEach(team -> entities.persist(new FileTeam(file.value(), team.number())));
    followTeams(file);
  }

  /** Gives each member of the file's teams a row, and takes it from those who are none any more. */
  void followTeams(Reference file) {
    entities.flush();
    Set<String> members = new HashSet<>();
    teams(file).forEach(team -> members.addAll(team.members()));
    for (FileReader reader : of(file)) {
      boolean byTeam = !reader.isNamed() && reader.endsAt().isEmpty();
      if (byTeam && !members.remove(reader.login())) {
        entities.remove(reader);
      } else if (reader.isNamed()) {
        members.remove(reader.login());
      }
    }
    members.forEach(login -> put(file, login, false, null));
    entities.flush();
  }

  void letIn(Reference file, String login, Instant until) {
    put(file, login, false, until);
  }

  void endGuest(Reference file, String login) {
    find(file, login).filter(reader -> reader.endsAt().isPresent()).ifPresent(entities::remove);
  }

  private void put(Reference file, String login, boolean named, @Nullable Instant until) {
    find(file, login).ifPresent(entities::remove);
    entities.flush();
    entities.persist(new FileReader(new FileReader.Key(file.value(), login), named, until));
  }

  /** Opens the file and forgets all who were named, at once. */
  void forget(Reference file) {
    of(file).forEach(entities::remove);
    entities
        .createQuery("select f from file_team f where f.reference = :file", FileTeam.class)
        .setParameter("file", file.value())
        .getResultList()
        .forEach(entities::remove);
    Optional.ofNullable(entities.find(RestrictedFile.class, file.value()))
        .ifPresent(entities::remove);
    // At once, so that whoever restricts it again in the same transaction finds it open.
    entities.flush();
  }
}
