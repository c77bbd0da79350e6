package org.rogatory.register.rows;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Unreadable;
import org.rogatory.journal.Actor;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.FactId;
import org.rogatory.register.facts.FactKind;
import org.rogatory.register.facts.FactStanding;
import org.rogatory.register.facts.Provenance;
import org.rogatory.register.facts.RecordedFact;
import org.rogatory.register.facts.SourcedFact;

/** A fact as the database keeps it: its provenance, and the columns that its kind uses. */
@Entity
@Table(name = "state_fact")
public class FactRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "state_fact_seq")
  @SequenceGenerator(name = "state_fact_seq", allocationSize = 50)
  private @Nullable Long id;

  private String state;

  private String kind;

  private int line;

  private String standing;

  private @Nullable LocalDate statedOn;
  private String source;
  private @Nullable LocalDate verifiedOn;
  private @Nullable LocalDate validUntil;

  private int revision;

  @Column(name = "changed_by")
  private String actor;

  @Column(name = "changed_by_kind")
  private String actorKind;

  private Instant changedAt;

  @Embedded private @Nullable FactColumns columns;

  @SuppressWarnings("NullAway.Init")
  protected FactRow() {}

  @SuppressWarnings("NullAway.Init")
  public FactRow(CountryCode state, FactId id) {
    this.state = state.value();
    this.kind = id.kind().name();
    this.line = id.line();
  }

  CountryCode state() {
    return new CountryCode(state);
  }

  /** State and fact as the columns name them, damaged or not, such as {@code XB.authority/2}. */
  public String name() {
    return state + "." + FactName.of(kind, line);
  }

  /** What the columns hold, damaged or not, by their names; nothing for what is empty. */
  public SortedMap<String, String> parts() {
    SortedMap<String, String> parts = columns == null ? new TreeMap<>() : columns.parts();
    Parts.put(parts, "standing", standing);
    Parts.put(parts, "stated_on", statedOn);
    Parts.put(parts, "source", source);
    Parts.put(parts, "verified_on", verifiedOn);
    Parts.put(parts, "valid_until", validUntil);
    Parts.put(parts, "revision", revision);
    Parts.put(parts, "changed_by", actorKind + " " + actor);
    Parts.put(parts, "changed_at", changedAt);
    return parts;
  }

  /** As {@link #state}; empty where somebody damaged it in the database. */
  public Optional<CountryCode> findState() {
    return CountryCode.parse(state);
  }

  /** As {@link #held}; empty where somebody damaged it in the database. */
  public Optional<RecordedFact<?>> find() {
    return Unreadable.find(this::held);
  }

  /** What stands there and cannot be read. */
  public Optional<String> damage() {
    return Unreadable.in(this::held).map(Unreadable::text);
  }

  public int revision() {
    return revision;
  }

  public void write(SourcedFact said, int next, Actor by, Instant at) {
    Provenance provenance = said.provenance();
    this.columns = FactColumns.of(said.fact());
    this.standing = provenance.standing().name();
    this.statedOn = provenance.statedOn().orElse(null);
    this.source = provenance.source();
    this.verifiedOn = provenance.verifiedOn().orElse(null);
    this.validUntil = provenance.validUntil().orElse(null);
    this.actor = by.name();
    this.actorKind = by.kind().name();
    this.changedAt = at;
    this.revision = next;
  }

  /**
   * What is held.
   *
   * @throws Unreadable where somebody damaged it in the database
   */
  public RecordedFact<?> held() {
    try {
      return read(Unreadable.constant(FactKind.class, kind));
    } catch (IllegalArgumentException | DateTimeException | NullPointerException damaged) {
      throw damaged instanceof Unreadable known ? known : new Unreadable("fact", kind);
    }
  }

  private RecordedFact<?> read(FactKind known) {
    FactColumns given = columns == null ? new FactColumns() : columns;
    return new RecordedFact<>(
        new FactId(known, line),
        given.fact(known),
        new Provenance(
            Unreadable.constant(FactStanding.class, standing),
            Optional.ofNullable(statedOn),
            source,
            Optional.ofNullable(verifiedOn),
            Optional.ofNullable(validUntil)),
        revision,
        new Actor(Unreadable.constant(Actor.Kind.class, actorKind), actor),
        changedAt);
  }
}
