package org.rogatory.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hibernate.exception.ConstraintViolationException;
import org.rogatory.journal.Reference;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The teams of the office. Who may see a file because of them is kept with the file, see {@link
 * FileAccess}: whoever changes a team brings its files up to date in the same transaction.
 */
@Component
public class Teams {

  private final EntityManager entities;

  Teams(EntityManager entities) {
    this.entities = entities;
  }

  /** All of them, in the order of their names. */
  @Transactional(readOnly = true)
  public List<Team> all() {
    return entities.createQuery("select t from Team t order by t.name", Team.class).getResultList();
  }

  /** The team with this id. */
  @Transactional(readOnly = true)
  public Optional<Team> find(String id) {
    return Team.numberOf(id).map(number -> entities.find(Team.class, number));
  }

  /** Its name; the id where there is no such team any more. */
  @Transactional(readOnly = true)
  public String nameOf(String id) {
    return find(id).map(Team::name).orElse(id);
  }

  /** The team as it is now, which nobody else changes until the transaction ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Team> lock(String id) {
    // Asked anew: of two who dissolve a team at once the second finds none.
    Optional<Team> found =
        Team.numberOf(id).stream()
            .flatMap(
                number ->
                    entities
                        .createQuery("select t from Team t where t.number = :number", Team.class)
                        .setParameter("number", number)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultStream())
            .findFirst();
    found.ifPresent(entities::refresh);
    return found;
  }

  /**
   * A new team.
   *
   * @throws OptimisticLockingFailureException where somebody gives another one this name at once
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Team add(String name, Collection<String> members) {
    Team team = new Team(name, members);
    unlessTaken(() -> entities.persist(team));
    return team;
  }

  /**
   * Gives a team this name and these members.
   *
   * @throws OptimisticLockingFailureException where somebody gives another one this name at once
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void change(Team team, String name, Collection<String> members) {
    unlessTaken(() -> team.change(name, members));
  }

  private void unlessTaken(Runnable change) {
    try {
      change.run();
      entities.flush();
    } catch (ConstraintViolationException taken) {
      throw new OptimisticLockingFailureException("a name that another team has", taken);
    }
  }

  /** Forgets a team that no file names. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void remove(Team team) {
    entities.remove(team);
    entities.flush();
  }

  /** Whether another team has this name, however it is written. */
  @Transactional(readOnly = true)
  public boolean isTaken(String name, Optional<Team> besides) {
    return all().stream()
        .filter(team -> besides.isEmpty() || !team.id().equals(besides.get().id()))
        .anyMatch(team -> team.name().equalsIgnoreCase(name));
  }

  /** The restricted files that name the team, the lowest reference first. */
  @Transactional(readOnly = true)
  public TreeSet<Reference> files(Team team) {
    TreeSet<Reference> files = new TreeSet<>();
    entities
        .createQuery("select f.reference from file_team f where f.team = :team", String.class)
        .setParameter("team", team.number())
        .getResultList()
        .forEach(reference -> files.add(Reference.of(reference)));
    return files;
  }
}
