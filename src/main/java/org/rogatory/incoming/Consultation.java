package org.rogatory.incoming;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Unreadable;
import org.rogatory.convention.Worded;
import org.rogatory.convention.clocks.CountedPeriod;
import org.rogatory.convention.grounds.ConsultationFacts;
import org.rogatory.incoming.found.CitedGround;

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

  @Column(nullable = false)
  private String purpose;

  private @Nullable String grounds;

  @Column(nullable = false)
  private String stage = Stage.IN_PREPARATION.name();

  @ElementCollection
  @CollectionTable(
      name = "consultation_condition",
      joinColumns = @JoinColumn(name = "consultation_id"))
  @MapKeyColumn(name = "line")
  @Column(name = "text", nullable = false)
  private Map<Integer, String> conditions = new TreeMap<>();

  private @Nullable String noConditions;
  private @Nullable Instant sentAt;
  private @Nullable String sentBy;
  private @Nullable String proof;
  private @Nullable LocalDate replyBy;
  private @Nullable Instant repliesUntil;
  private @Nullable Instant repliedAt;
  private @Nullable String reply;
  private boolean conditionsAccepted;

  @SuppressWarnings("NullAway.Init")
  protected Consultation() {}

  Consultation(
      Measure measure,
      int number,
      Purpose purpose,
      List<CitedGround> grounds,
      List<String> offered,
      @Nullable String noConditions) {
    this.measure = measure;
    this.number = number;
    this.purpose = purpose.name();
    this.grounds = CitedGround.write(grounds);
    offered.forEach(text -> conditions.put(conditions.size(), text));
    this.noConditions = noConditions;
  }

  /** Why a State is consulted. */
  public enum Purpose implements Worded {
    BEFORE_REFUSAL,
    BEFORE_POSTPONEMENT;

    @Override
    public String group() {
      return "consultation-purpose";
    }
  }

  /** How far a consultation has come. */
  public enum Stage implements Worded {
    /** The letter is not sent. It opens nothing. */
    IN_PREPARATION,
    /** The stated period runs. */
    SENT,
    REPLIED,
    LAPSED,
    /** Given up before the letter was sent. */
    DROPPED;

    @Override
    public String group() {
      return "consultation-stage";
    }
  }

  public void sent(Instant at, CountedPeriod period, String channel, String evidence) {
    this.stage = Stage.SENT.name();
    this.sentAt = at;
    this.sentBy = channel;
    this.proof = evidence;
    this.replyBy = period.lastDay();
    this.repliesUntil = period.until();
  }

  public void replied(Instant at, String text, boolean accepted) {
    this.stage = Stage.REPLIED.name();
    this.repliedAt = at;
    this.reply = text;
    this.conditionsAccepted = accepted;
  }

  public void lapsed() {
    this.stage = Stage.LAPSED.name();
  }

  public void dropped() {
    this.stage = Stage.DROPPED.name();
  }

  /** Its number among the measure's consultations, from 1. */
  public int number() {
    return number;
  }

  public Purpose purpose() {
    return Unreadable.constant(Purpose.class, purpose);
  }

  /** The grounds that it is about, with their provisions. */
  public List<CitedGround> grounds() {
    return CitedGround.read(grounds);
  }

  public Stage stage() {
    return Unreadable.constant(Stage.class, stage);
  }

  /** The conditions offered. */
  public List<String> conditions() {
    return List.copyOf(new TreeMap<>(conditions).values());
  }

  /** Why assistance cannot be given on any conditions, where none are offered. */
  public Optional<String> noConditions() {
    return Optional.ofNullable(noConditions);
  }

  public Optional<Instant> sentAt() {
    return Optional.ofNullable(sentAt);
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

  public Optional<Instant> repliedAt() {
    return Optional.ofNullable(repliedAt);
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
    return stage() == Stage.IN_PREPARATION || stage() == Stage.SENT;
  }

  /** Whether its stated period is over by then, without an answer. */
  public boolean isOver(Instant now) {
    return stage() == Stage.SENT && repliesUntil != null && !now.isBefore(repliesUntil);
  }

  /** As the Convention's rules read it. */
  ConsultationFacts facts() {
    return new ConsultationFacts(
        Set.copyOf(CitedGround.grounds(grounds())),
        sentAt(),
        proof != null && !proof.isBlank(),
        !conditions.isEmpty() || noConditions != null,
        Optional.ofNullable(repliesUntil),
        repliedAt(),
        conditionsAccepted);
  }

  Measure measure() {
    return measure;
  }
}
