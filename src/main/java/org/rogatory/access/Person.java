package org.rogatory.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.rogatory.journal.Actor;

/** Somebody who works in the central authority. Known by the login name, which never changes. */
@Entity
@EntityListeners(PersonTold.class)
public class Person implements Named {

  @Id private String login;

  private String displayName;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "login"))
  @Column(name = "role")
  private Set<String> roles = new TreeSet<>();

  @SuppressWarnings("NullAway.Init")
  protected Person() {}

  /**
   * @param roles at least one
   */
  public Person(String login, String displayName, Collection<Role> roles) {
    this.login = login;
    this.displayName = displayName;
    roles.forEach(role -> this.roles.add(role.name()));
  }

  @Override
  public String login() {
    return login;
  }

  @Override
  public String displayName() {
    return displayName;
  }

  /**
   * The roles, as they count together; a word in the database that names none gives no right.
   *
   * @see Role#counted
   */
  public Set<Role> roles() {
    Set<Role> known = EnumSet.allOf(Role.class);
    known.removeIf(role -> !roles.contains(role.name()));
    return Role.counted(known);
  }

  /** Whether the person holds one of the roles. */
  public boolean is(Role... anyOf) {
    return Arrays.stream(anyOf).anyMatch(roles()::contains);
  }

  /** Whether need-to-know does not bind the person: restricted files are seen, too. */
  public boolean seesAllFiles() {
    return is(Role.SUPERVISOR, Role.AUDITOR);
  }

  /** The person as the journal names who did a thing. */
  public Actor actor() {
    return Actor.person(login);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Person person && person.login.equals(login);
  }

  @Override
  public int hashCode() {
    return login.hashCode();
  }

  @Override
  public String toString() {
    return login;
  }
}
