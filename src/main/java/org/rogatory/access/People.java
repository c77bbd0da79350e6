package org.rogatory.access;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everybody who works here. */
public interface People extends Repository<Person, String> {

  /** As {@link #findByLogin}; asks the database once a transaction. */
  Optional<Person> findById(String login);

  /** The person with this login name, if there is one. */
  default Optional<Person> findByLogin(String login) {
    return findById(login);
  }

  /** The people who hold the role, in the order of their names. */
  default List<Person> findByRole(Role role) {
    return findByRoleName(role.name()).stream().filter(person -> person.is(role)).toList();
  }

  /** As {@link #findByRole}, by the name of the role, also where it does not count. */
  @Query("select p from Person p where :role member of p.roles order by p.displayName, p.login")
  List<Person> findByRoleName(String role);

  /** Adds a person, or gives a known one another name or other roles. */
  Person save(Person person);

  /**
   * The person with this login name.
   *
   * @throws NoSuchElementException if nobody has it
   */
  default Person get(String login) {
    return findByLogin(login)
        .orElseThrow(() -> new NoSuchElementException("nobody logs in as " + login));
  }

  /** The name by which colleagues know whoever logs in so; the login name where nobody does. */
  default String nameOf(String login) {
    return findByLogin(login).map(Person::displayName).orElse(login);
  }
}
