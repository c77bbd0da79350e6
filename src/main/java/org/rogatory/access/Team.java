package org.rogatory.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** People who may be named together as readers of restricted files. */
@Entity
public class Team {

  private static final Pattern ID = Pattern.compile("team-([1-9]\\d{0,8})");

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Integer number;

  @Column(nullable = false)
  private String name;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "team_member", joinColumns = @JoinColumn(name = "team"))
  @Column(name = "login")
  private Set<String> members = new TreeSet<>();

  @SuppressWarnings("NullAway.Init")
  protected Team() {}

  Team(String name, Collection<String> members) {
    this.name = name;
    this.members.addAll(members);
  }

  /** Its id in journals, forms and calls, such as {@code team-3}; it never changes. */
  public String id() {
    return "team-" + number();
  }

  /** The number that an id stands for; empty where it is none. */
  static Optional<Integer> numberOf(String id) {
    return Optional.of(ID.matcher(id))
        .filter(Matcher::matches)
        .map(found -> Integer.valueOf(found.group(1)));
  }

  /** Its number, once it was kept. */
  int number() {
    return Objects.requireNonNull(number);
  }

  /** The name as colleagues know it; no two teams have the same. */
  public String name() {
    return name;
  }

  /** The login names of its members, in alphabetical order. */
  public Set<String> members() {
    return new TreeSet<>(members);
  }

  void change(String newName, Collection<String> newMembers) {
    this.name = newName;
    members.retainAll(newMembers);
    members.addAll(newMembers);
  }
}
