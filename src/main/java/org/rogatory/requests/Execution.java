package org.rogatory.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Unreadable;
import org.rogatory.convention.Worded;

/** How a measure was carried out, by which authority, and what came of it. */
@Embeddable
public class Execution {

  private @Nullable String authority;
  private @Nullable LocalDate transmittedOn;
  private @Nullable LocalDate executeBy;

  private @Nullable String outcome;

  private @Nullable String result;

  @Column(name = "procedure_followed")
  private @Nullable String procedure;

  private @Nullable String procedureWhy;
  private @Nullable Instant inEffectFrom;
  private @Nullable LocalDate resultOn;
  private boolean kept;

  protected Execution() {}

  /** What the competent authority reported. */
  public enum Outcome implements Worded {
    EXECUTED,
    PARTLY_EXECUTED,
    NOT_EXECUTED;

    @Override
    public String group() {
      return "outcome";
    }
  }

  /** Whether the procedure that the requesting State wanted was followed, 40(17). */
  public enum Procedure implements Worded {
    FOLLOWED,
    NOT_POSSIBLE,
    CONTRARY_TO_OUR_LAW;

    @Override
    public String group() {
      return "procedure";
    }
  }

  void transmitted(String to, LocalDate on, LocalDate until) {
    this.authority = to;
    this.transmittedOn = on;
    this.executeBy = until;
  }

  void chased(LocalDate until) {
    this.executeBy = until;
  }

  void reported(Result reported, LocalDate on) {
    this.outcome = reported.outcome().name();
    this.result = reported.text();
    this.procedure = reported.procedure() == null ? null : reported.procedure().name();
    this.procedureWhy = reported.procedureWhy();
    this.inEffectFrom = reported.inEffectFrom();
    this.resultOn = on;
  }

  void keep() {
    this.kept = true;
  }

  /** The id of the competent authority, where the measure went to one. */
  public Optional<String> authority() {
    return Optional.ofNullable(authority);
  }

  public Optional<LocalDate> transmittedOn() {
    return Optional.ofNullable(transmittedOn);
  }

  public Optional<LocalDate> executeBy() {
    return Optional.ofNullable(executeBy);
  }

  /** Whether a result was recorded. */
  public boolean hasResult() {
    return outcome != null;
  }

  /** What was reported; not executed, where nothing was. */
  public Outcome outcome() {
    return outcome == null ? Outcome.NOT_EXECUTED : Unreadable.constant(Outcome.class, outcome);
  }

  public Optional<String> result() {
    return Optional.ofNullable(result);
  }

  public Optional<Procedure> procedure() {
    return Optional.ofNullable(procedure).map(name -> Unreadable.constant(Procedure.class, name));
  }

  public Optional<String> procedureWhy() {
    return Optional.ofNullable(procedureWhy);
  }

  /** For a preservation: when it took effect. */
  public Optional<Instant> inEffectFrom() {
    return Optional.ofNullable(inEffectFrom);
  }

  public Optional<LocalDate> resultOn() {
    return Optional.ofNullable(resultOn);
  }

  /** Whether what was obtained stays here, because the measure was withdrawn. */
  public boolean isKept() {
    return kept;
  }
}
