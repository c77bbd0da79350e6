package org.rogatory.access;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The names and roles of people as the office's single sign-on told them last, so that whoever
 * gives out work knows them. A token tells what was so when it was issued: what was told of a later
 * moment counts before it.
 */
@Component
@Profile("production")
public class RolesTold {

  private static final int LONGEST_NAME = 200;

  private final People people;
  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final SecurityLog log;
  private final Clock clock;

  RolesTold(
      People people,
      JdbcClient database,
      PlatformTransactionManager transactions,
      SecurityLog log,
      Clock clock) {
    this.clock = clock;
    this.people = people;
    this.database = database;
    this.transaction = new TransactionTemplate(transactions);
    this.log = log;
  }

  /**
   * Whether the person holds other roles than these since.
   *
   * @param told as of when they were told
   */
  public boolean isOutdated(String login, Set<Role> roles, Instant told) {
    return !roles(login).equals(roles)
        && changed(login).filter(change -> told.isBefore(change)).isPresent();
  }

  /**
   * Keeps what was told. Of somebody unknown who has no role, nothing is kept; whoever has none any
   * more keeps the name.
   *
   * @param told as of when; a second in which roles changed is one in which they are told, and what
   *     a clock ahead of ours tells is told now
   */
  public void keep(String login, String name, Set<Role> roles, Instant told) {
    String shown = name.substring(0, Math.min(name.length(), LONGEST_NAME));
    Optional<Person> known = people.findByLogin(login);
    boolean sameRoles = roles(login).equals(roles);
    boolean sameName =
        roles.isEmpty() || known.filter(each -> each.displayName().equals(shown)).isPresent();
    if (sameRoles && sameName) {
      return;
    }
    String kept = known.map(Person::displayName).filter(before -> roles.isEmpty()).orElse(shown);
    try {
      transaction.executeWithoutResult(
          begun -> {
            people.save(new Person(login, kept, roles));
            if (!sameRoles) {
              Instant now = clock.instant();
              changed(login, (told.isAfter(now) ? now : told).truncatedTo(ChronoUnit.SECONDS));
            }
          });
    } catch (DataIntegrityViolationException atOnce) {
      // Another request of the same person was told the same and kept it.
      return;
    }
    log.rolesOf(login, roles.stream().map(Role::id).sorted().collect(Collectors.joining(" ")));
  }

  private Set<Role> roles(String login) {
    return people.findByLogin(login).map(Person::roles).orElse(Set.of());
  }

  private Optional<Instant> changed(String login) {
    return database
        .sql("select changed_at from person_roles_told where login = ?")
        .param(login)
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  private void changed(String login, Instant at) {
    OffsetDateTime change = at.atOffset(ZoneOffset.UTC);
    int known =
        database
            .sql("update person_roles_told set changed_at = ? where login = ?")
            .params(change, login)
            .update();
    if (known == 0) {
      database
          .sql("insert into person_roles_told (login, changed_at) values (?, ?)")
          .params(login, change)
          .update();
    }
  }
}
