package org.rogatory.access;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The accounts for trying out. They exist in memory and in these profiles only, so that a database
 * that was once tried out never lets anybody in by a known password.
 */
@Component
@Profile({"demo", "test"})
class DemoAccounts implements Accounts {

  private static final List<Person> PEOPLE =
      List.of(
          new Person("caseworker", "Amina Okafor", List.of(Role.CASEWORKER)),
          new Person("caseworker2", "Jonas Lindqvist", List.of(Role.CASEWORKER)),
          new Person("supervisor", "Elena Marković", List.of(Role.SUPERVISOR)),
          new Person("administrator", "Wei Lan", List.of(Role.ADMINISTRATOR)),
          new Person("auditor", "Tomás Herrera", List.of(Role.AUDITOR)));

  private final People people;
  private final String password;

  DemoAccounts(People people, PasswordEncoder encoder) {
    this.people = people;
    this.password = encoder.encode("demo");
  }

  /** Makes the people known before anything else that a start brings. */
  @EventListener(ApplicationStartedEvent.class)
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void introduce() {
    PEOPLE.forEach(people::save);
  }

  @Override
  public List<Person> shown() {
    return PEOPLE;
  }

  @Override
  public Optional<UserDetails> find(String login) {
    return people.findByLogin(login).filter(PEOPLE::contains).map(this::account);
  }

  private UserDetails account(Person person) {
    String[] roles = person.roles().stream().map(Enum::name).toArray(String[]::new);
    return User.withUsername(person.login()).password(password).roles(roles).build();
  }
}
