package org.rogatory.incoming;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Unreadable;
import org.rogatory.incoming.found.Result;

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

  public void transmitted(String to, LocalDate on, LocalDate until) {
    this.authority = to;
    this.transmittedOn = on;
    this.executeBy = until;
  }

  public void chased(LocalDate until) {
    this.executeBy = until;
  }

  public void reported(Result reported, LocalDate on) {
    this.outcome = reported.outcome().name();
    this.result = reported.text();
    this.procedure = reported.procedure() == null ? null : reported.procedure().name();
    this.procedureWhy = reported.procedureWhy();
    this.inEffectFrom = reported.inEffectFrom();
    this.resultOn = on;
  }

  public void keep() {
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
  public Result.Outcome outcome() {
    return outcome == null
        ? Result.Outcome.NOT_EXECUTED
        : Unreadable.constant(Result.Outcome.class, outcome);
  }

  public Optional<String> result() {
    return Optional.ofNullable(result);
  }

  public Optional<Result.Procedure> procedure() {
    return Optional.ofNullable(procedure)
        .map(name -> Unreadable.constant(Result.Procedure.class, name));
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
