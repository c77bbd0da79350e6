package org.rogatory.requests;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Ground;

/**
 * A consultation with the requesting State on whether assistance may be given on terms and
 * conditions, 40(28).
 */
@Entity
public class Consultation {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "consultation_seq")
  @SequenceGenerator(name = "consultation_seq", allocationSize = 50)
  private @Nullable Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "measure_id")
  private Measure measure;

  @Column(nullable = false)
  private int number;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Purpose purpose;

  @Column(nullable = false)
  private String ground;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Stage stage = Stage.IN_PREPARATION;

  @ElementCollection
  @CollectionTable(
      name = "consultation_condition",
      joinColumns = @JoinColumn(name = "consultation_id"))
  @OrderColumn(name = "line")
  @Column(name = "text", nullable = false)
  private List<String> conditions = new ArrayList<>();

  private @Nullable LocalDate sentOn;
  private @Nullable String sentBy;
  private @Nullable String proof;
  private @Nullable LocalDate replyBy;
  private @Nullable LocalDate repliedOn;
  private @Nullable String reply;
  private boolean conditionsAccepted;

  @SuppressWarnings("NullAway.Init")
  protected Consultation() {}

  Consultation(Measure measure, int number, Purpose purpose, Ground ground, List<String> offered) {
    this.measure = measure;
    this.number = number;
    this.purpose = purpose;
    this.ground = ground.id();
    this.conditions = new ArrayList<>(offered);
  }

  /** Why a State is consulted. */
  public enum Purpose {
    BEFORE_REFUSAL,
    BEFORE_POSTPONEMENT,
    /** Assistance is offered on conditions, with no refusal in view. */
    OFFER_OF_CONDITIONS
  }

  /** How far a consultation has come. */
  public enum Stage {
    /** The letter is not sent. It opens nothing. */
    IN_PREPARATION,
    /** The stated period runs. */
    SENT,
    REPLIED,
    LAPSED,
    /** Given up before the letter was sent. */
    DROPPED
  }

  void sent(LocalDate on, LocalDate until, String channel, String evidence) {
    this.stage = Stage.SENT;
    this.sentOn = on;
    this.sentBy = channel;
    this.proof = evidence;
    this.replyBy = until;
  }

  void replied(LocalDate on, String text, boolean accepted) {
    this.stage = Stage.REPLIED;
    this.repliedOn = on;
    this.reply = text;
    this.conditionsAccepted = accepted;
  }

  void lapsed() {
    this.stage = Stage.LAPSED;
  }

  void dropped() {
    this.stage = Stage.DROPPED;
  }

  /** Its number among the measure's consultations, from 1. */
  public int number() {
    return number;
  }

  public Purpose purpose() {
    return purpose;
  }

  /** The ground that it is about. */
  public Ground ground() {
    return Ground.of(ground);
  }

  public Stage stage() {
    return stage;
  }

  /** The conditions offered. */
  public List<String> conditions() {
    return List.copyOf(conditions);
  }

  public Optional<LocalDate> sentOn() {
    return Optional.ofNullable(sentOn);
  }

  public Optional<String> sentBy() {
    return Optional.ofNullable(sentBy);
  }

  /** The proof that it was sent. */
  public Optional<String> proof() {
    return Optional.ofNullable(proof);
  }

  /** The last day of the stated period. */
  public Optional<LocalDate> replyBy() {
    return Optional.ofNullable(replyBy);
  }

  public Optional<LocalDate> repliedOn() {
    return Optional.ofNullable(repliedOn);
  }

  public Optional<String> reply() {
    return Optional.ofNullable(reply);
  }

  /** Whether the requesting State accepted the conditions; it must then comply, 40(28). */
  public boolean conditionsAccepted() {
    return conditionsAccepted;
  }

  /** Whether it is neither answered nor lapsed nor given up. */
  public boolean isOpen() {
    return stage == Stage.IN_PREPARATION || stage == Stage.SENT;
  }

  /** Whether it was sent and answered or has lapsed, so that a decision is possible. */
  public boolean isConcluded() {
    return stage == Stage.REPLIED || stage == Stage.LAPSED;
  }

  Measure measure() {
    return measure;
  }
}
