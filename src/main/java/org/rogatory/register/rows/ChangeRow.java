package org.rogatory.register.rows;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Unreadable;
import org.rogatory.journal.Actor;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.FactId;
import org.rogatory.register.facts.FactKind;

/** A line of the register's history. It is never changed. */
@Entity
@Immutable
@Table(name = "state_change")
public class ChangeRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "state_change_seq")
  @SequenceGenerator(name = "state_change_seq", allocationSize = 50)
  private @Nullable Long id;

  private String state;

  private String kind;

  private int line;
  private int revision;

  private @Nullable String saidBefore;
  private @Nullable String saidAfter;

  @Column(name = "changed_by")
  private String actor;

  @Column(name = "changed_by_kind")
  private String actorKind;

  private Instant changedAt;

  @SuppressWarnings("NullAway.Init")
  protected ChangeRow() {}

  public ChangeRow(CountryCode state, FactId id, int revision, Actor by, Instant at) {
    this.state = state.value();
    this.kind = id.kind().name();
    this.line = id.line();
    this.revision = revision;
    this.actor = by.name();
    this.actorKind = by.kind().name();
    this.changedAt = at;
  }

  public ChangeRow saying(@Nullable String before, @Nullable String after) {
    this.saidBefore = before;
    this.saidAfter = after;
    return this;
  }

  /**
   * What changed.
   *
   * @throws Unreadable where somebody damaged it in the database
   */
  public FactId id() {
    FactKind known = Unreadable.constant(FactKind.class, kind);
    try {
      return new FactId(known, line);
    } catch (IllegalArgumentException damaged) {
      throw new Unreadable("fact", kind + " " + line);
    }
  }

  /** State and fact as the columns name them, damaged or not, such as {@code XB.authority/2}. */
  public String name() {
    return state + "." + FactName.of(kind, line);
  }

  /** What the columns hold, damaged or not. */
  public SortedMap<String, String> parts() {
    SortedMap<String, String> parts = new TreeMap<>();
    Parts.put(parts, "said_before", saidBefore);
    Parts.put(parts, "said_after", saidAfter);
    Parts.put(parts, "changed_by", actorKind + " " + actor);
    Parts.put(parts, "changed_at", changedAt);
    return parts;
  }

  public CountryCode state() {
    return new CountryCode(state);
  }

  public int revision() {
    return revision;
  }

  public Optional<String> saidBefore() {
    return Optional.ofNullable(saidBefore);
  }

  public Optional<String> saidAfter() {
    return Optional.ofNullable(saidAfter);
  }

  public Actor changedBy() {
    return new Actor(Unreadable.constant(Actor.Kind.class, actorKind), actor);
  }

  public Instant changedAt() {
    return changedAt;
  }
}
