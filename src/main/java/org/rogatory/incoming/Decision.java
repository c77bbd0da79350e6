package org.rogatory.incoming;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Unreadable;
import org.rogatory.convention.Worded;
import org.rogatory.incoming.found.CitedGround;

/**
 * What was proposed and decided on a measure, on which grounds, with which reasons, and by whom.
 */
@Embeddable
public class Decision {

  @Column(name = "decision")
  private @Nullable String kind;

  @Column(name = "decision_grounds")
  private @Nullable String grounds;

  @Column(name = "decision_reasons")
  private @Nullable String reasons;

  @Column(name = "decision_proposed_by")
  private @Nullable String proposedBy;

  @Column(name = "decision_approved_by")
  private @Nullable String approvedBy;

  @Column(name = "decided_on")
  private @Nullable LocalDate decidedOn;

  @Column(name = "decision_sent_at")
  private @Nullable Instant sentAt;

  private @Nullable String interferingProceeding;
  private @Nullable LocalDate reviewOn;
  private @Nullable LocalDate proceedingEndedOn;
  private @Nullable String endedProceedings;

  @Column(name = "decision_conditions")
  private @Nullable String conditions;

  protected Decision() {}

  /** What can be decided. */
  public enum Kind implements Worded {
    GRANT,
    REFUSE,
    POSTPONE;

    @Override
    public String group() {
      return "decision";
    }
  }

  public static Decision grant(String by, LocalDate on, @Nullable String conditions) {
    Decision decision = new Decision();
    decision.kind = Kind.GRANT.name();
    decision.proposedBy = by;
    decision.decidedOn = on;
    decision.conditions = conditions;
    return decision;
  }

  public static Decision refuse(List<CitedGround> grounds, String reasons, String by) {
    Decision decision = new Decision();
    decision.kind = Kind.REFUSE.name();
    decision.grounds = CitedGround.write(grounds);
    decision.reasons = reasons;
    decision.proposedBy = by;
    return decision;
  }

  public static Decision postpone(
      List<CitedGround> grounds, String proceeding, LocalDate reviewOn, String reasons, String by) {
    Decision decision = refuse(grounds, reasons, by);
    decision.kind = Kind.POSTPONE.name();
    decision.interferingProceeding = proceeding;
    decision.reviewOn = reviewOn;
    return decision;
  }

  public void approve(String by, LocalDate on) {
    this.approvedBy = by;
    this.decidedOn = on;
  }

  public void unapprove() {
    this.approvedBy = null;
    this.decidedOn = null;
  }

  /** The letter that carries it was sent. */
  public void sent(Instant at) {
    this.sentAt = at;
  }

  /** Whether something had arrived before its letter went out, which then did not know of it. */
  public boolean wasSentAfter(Instant arrival) {
    return sentAt != null && arrival.isBefore(sentAt);
  }

  /** When the letter of a refusal or postponement was sent. */
  public Optional<Instant> sentAt() {
    return Optional.ofNullable(sentAt);
  }

  /** Empty where nothing was proposed. */
  public Optional<Kind> kind() {
    return Optional.ofNullable(kind).map(name -> Unreadable.constant(Kind.class, name));
  }

  /** What the refusal or postponement rests on, with the provisions; empty for a grant. */
  public List<CitedGround> grounds() {
    return CitedGround.read(grounds);
  }

  /** The reasons, 40(25). */
  public Optional<String> reasons() {
    return Optional.ofNullable(reasons);
  }

  public Optional<String> proposedBy() {
    return Optional.ofNullable(proposedBy);
  }

  public Optional<String> approvedBy() {
    return Optional.ofNullable(approvedBy);
  }

  public Optional<LocalDate> decidedOn() {
    return Optional.ofNullable(decidedOn);
  }

  /** For a postponement: the proceeding of ours that it interferes with, 40(27). */
  public Optional<String> interferingProceeding() {
    return Optional.ofNullable(interferingProceeding);
  }

  /** A proceeding of ours has ended; this decision may rest on it. */
  public Decision end(String proceeding, LocalDate on) {
    String line = line(proceeding);
    this.endedProceedings = endedProceedings == null ? line : endedProceedings + "\n" + line;
    if (interferingProceeding().map(Decision::line).filter(line::equals).isPresent()) {
      this.proceedingEndedOn = on;
    }
    return this;
  }

  /** This decision in the place of an earlier one: what has ended stays so. */
  Decision after(Decision earlier) {
    this.endedProceedings = endedProceedings == null ? earlier.endedProceedings : endedProceedings;
    return this;
  }

  /**
   * Whether the end of this proceeding is on record, so that it interferes with nothing, 40(27).
   */
  public boolean hasEnded(String proceeding) {
    return endedProceedings().contains(line(proceeding));
  }

  /** The proceedings of ours whose end is on record, in one line each. */
  public List<String> endedProceedings() {
    return endedProceedings == null ? List.of() : endedProceedings.lines().toList();
  }

  /** Whether two texts name the same proceeding, whatever blanks they are written with. */
  public static boolean isSameProceeding(String one, String other) {
    return line(one).equals(line(other));
  }

  private static String line(String proceeding) {
    return proceeding.strip().replaceAll("\\s+", " ");
  }

  /** For a postponement: the day on which we learned that the proceeding has ended. */
  public Optional<LocalDate> proceedingEndedOn() {
    return Optional.ofNullable(proceedingEndedOn);
  }

  /** For a postponement: when it is looked at again. */
  public Optional<LocalDate> reviewOn() {
    return Optional.ofNullable(reviewOn);
  }

  /** The conditions on which assistance is given, a line each. */
  public Optional<String> conditions() {
    return Optional.ofNullable(conditions);
  }

  public boolean is(Kind expected) {
    return expected.name().equals(kind);
  }
}
