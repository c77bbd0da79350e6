package org.rogatory.register.readings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Unreadable;

/** A line of what was done about readings. It is never changed. */
@Entity
@Immutable
@Table(name = "reading_change")
class ReadingRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reading_change_seq")
  @SequenceGenerator(name = "reading_change_seq", allocationSize = 50)
  private @Nullable Long id;

  private String reading;
  private int revision;
  private String act;
  private String says;
  private String reason;

  @Column(name = "changed_by")
  private String actor;

  private Instant changedAt;

  @SuppressWarnings("NullAway.Init")
  protected ReadingRow() {}

  ReadingRow(ReadingChange change) {
    this.reading = change.reading().id();
    this.revision = change.revision();
    this.act = change.act().id();
    this.says = change.says();
    this.reason = change.reason();
    this.actor = change.by();
    this.changedAt = change.at();
  }

  /** Which act about which reading it is, by its columns, damaged or not. */
  String name() {
    return reading + "." + revision;
  }

  /** What the columns hold, damaged or not. */
  Map<String, String> parts() {
    return Map.of(
        "act", act,
        "says", says,
        "reason", reason,
        "changed_by", actor,
        "changed_at", changedAt.toString());
  }

  /** What it says; empty where somebody damaged it in the database. */
  Optional<ReadingChange> change() {
    return Unreadable.find(this::read);
  }

  private ReadingChange read() {
    Reading about = Reading.of(reading);
    about.in(OfficeReadings.SEEDED, says);
    return new ReadingChange(about, revision, ReadingAct.of(act), says, reason, actor, changedAt);
  }
}
