package org.rogatory.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.journal.Actor;

/** A fact as the database keeps it: its provenance, and the columns that its kind uses. */
@Entity
@Table(name = "state_fact")
class FactRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "state_fact_seq")
  @SequenceGenerator(name = "state_fact_seq", allocationSize = 50)
  private @Nullable Long id;

  private String state;

  @Enumerated(EnumType.STRING)
  private FactKind kind;

  private int line;

  @Enumerated(EnumType.STRING)
  private Standing standing;

  private @Nullable LocalDate statedOn;
  private String source;
  private @Nullable LocalDate verifiedOn;
  private @Nullable LocalDate validUntil;

  private int revision;

  @Column(name = "changed_by")
  private String actor;

  @Enumerated(EnumType.STRING)
  @Column(name = "changed_by_kind")
  private Actor.Kind actorKind;

  private Instant changedAt;

  @Embedded private @Nullable FactColumns columns;

  @SuppressWarnings("NullAway.Init")
  protected FactRow() {}

  @SuppressWarnings("NullAway.Init")
  FactRow(CountryCode state, FactId id) {
    this.state = state.value();
    this.kind = id.kind();
    this.line = id.line();
  }

  CountryCode state() {
    return new CountryCode(state);
  }

  int revision() {
    return revision;
  }

  void write(Said said, int next, Actor by, Instant at) {
    Provenance provenance = said.provenance();
    this.columns = FactColumns.of(said.fact());
    this.standing = provenance.standing();
    this.statedOn = provenance.statedOn().orElse(null);
    this.source = provenance.source();
    this.verifiedOn = provenance.verifiedOn().orElse(null);
    this.validUntil = provenance.validUntil().orElse(null);
    this.actor = by.name();
    this.actorKind = by.kind();
    this.changedAt = at;
    this.revision = next;
  }

  Held<?> held() {
    FactColumns given = columns == null ? new FactColumns() : columns;
    return new Held<>(
        new FactId(kind, line),
        given.fact(kind),
        new Provenance(
            standing,
            Optional.ofNullable(statedOn),
            source,
            Optional.ofNullable(verifiedOn),
            Optional.ofNullable(validUntil)),
        revision,
        new Actor(actorKind, actor),
        changedAt);
  }
}
