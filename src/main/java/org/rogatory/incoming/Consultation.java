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
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Unreadable;
import org.rogatory.convention.Worded;
import org.rogatory.convention.clocks.CountedPeriod;
import org.rogatory.convention.grounds.ConsultationFacts;
import org.rogatory.convention.grounds.OfferBasis;
import org.rogatory.incoming.found.CitedGround;
import org.rogatory.incoming.found.Reply;

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
  private @Nullable String offerBasis;
  private @Nullable String costs;
  private @Nullable String letter;
  private @Nullable Instant sentAt;
  private @Nullable String sentBy;
  private @Nullable String proof;
  private @Nullable LocalDate replyBy;
  private @Nullable Instant repliesUntil;
  private @Nullable LocalDate heardBesides;

  @ElementCollection
  @CollectionTable(name = "consultation_reply", joinColumns = @JoinColumn(name = "consultation_id"))
  @MapKeyColumn(name = "line")
  private Map<Integer, Reply> replies = new TreeMap<>();

  @SuppressWarnings("NullAway.Init")
  protected Consultation() {}

  Consultation(Measure measure, int number, Opening opening) {
    this.measure = measure;
    this.number = number;
    this.purpose = opening.purpose().name();
    this.grounds = CitedGround.write(opening.grounds());
    opening.conditions().forEach(text -> conditions.put(conditions.size(), text));
    this.noConditions = opening.noConditions();
    this.costs = opening.costs();
    this.offerBasis = opening.offer() == null ? null : opening.offer().name();
  }

  /**
   * On what a State is to be consulted.
   *
   * @param grounds what is considered, with its provisions; empty for an offer of conditions
   * @param conditions on which assistance could be given
   * @param noConditions why on none, where none are offered
   * @param offer what lets us ask for conditions, where no ground applies
   * @param costs for which they are asked, 40(30)
   */
  public record Opening(
      Purpose purpose,
      List<CitedGround> grounds,
      List<String> conditions,
      @Nullable String noConditions,
      @Nullable OfferBasis offer,
      @Nullable String costs) {

    public Opening {
      grounds = List.copyOf(grounds);
      conditions = List.copyOf(conditions);
    }
  }

  /** Why a State is consulted. */
  public enum Purpose implements Worded {
    BEFORE_REFUSAL,
    BEFORE_POSTPONEMENT,
    /** No ground applies, and assistance is offered on conditions, 36(1)(b), 40(30), 40(31)(b). */
    OFFER_OF_CONDITIONS;

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
    /** Given up before the letter was sent, or held with a State that did not make the request. */
    DROPPED;

    @Override
    public String group() {
      return "consultation-stage";
    }
  }

  /**
   * @param number under which its letter is cited, such as {@code XA-2026-00001/L4}
   */
  public void sent(
      String number, Instant at, CountedPeriod period, String channel, String evidence) {
    this.stage = Stage.SENT.name();
    this.letter = number;
    this.sentAt = at;
    this.sentBy = channel;
    this.proof = evidence;
    this.replyBy = period.lastDay();
    this.repliesUntil = period.until();
  }

  /** A further reply does not take the earlier one from the file. */
  public void replied(Reply reply) {
    this.stage = Stage.REPLIED.name();
    replies.put(replies.size(), reply);
  }

  /** Something came from the State that a person found not to answer it. */
  public void heardBesides(LocalDate on) {
    this.heardBesides = on;
  }

  /** The day on which something came last that does not answer it. */
  public Optional<LocalDate> heardBesides() {
    return Optional.ofNullable(heardBesides);
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

  /** The number under which its letter is cited; empty until that was sent. */
  public Optional<String> letter() {
    return Optional.ofNullable(letter);
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

  /** Its replies as they reached us, the first one first. */
  public List<Reply> replies() {
    return recorded().stream().sorted(Comparator.comparing(Reply::at)).toList();
  }

  /** The same as they were recorded. */
  public List<Reply> recorded() {
    return List.copyOf(new TreeMap<>(replies).values());
  }

  /** The same by their lines, from 0. */
  public SortedMap<Integer, Reply> lines() {
    return new TreeMap<>(replies);
  }

  /** The reply that counts: the one that reached us last. */
  public Optional<Reply> latestReply() {
    return replies().stream().reduce((earlier, later) -> later);
  }

  /** The words of all its replies. */
  public Optional<String> reply() {
    return Optional.of(replies().stream().map(Reply::text).collect(Collectors.joining("\n\n")))
        .filter(text -> !text.isEmpty());
  }

  /** What the requesting State says to conditions; empty where it has not replied. */
  public Optional<Reply.Answer> answer() {
    return latestReply().map(Reply::answer);
  }

  /**
   * The conditions on which both States agree by it: those of ours that the requesting State
   * accepts, and those that it proposes itself. It must comply with them, 40(28). What it declined
   * or has not answered is none.
   */
  public List<String> agreed() {
    return latestReply()
        .map(latest -> Stream.concat(latest.accepted().stream(), latest.proposed().stream()))
        .map(Stream::toList)
        .orElse(List.of());
  }

  /**
   * The conditions on which both States agree by all the consultations on a measure: the latest
   * word on each counts, whichever letter it answers.
   */
  static List<String> agreed(List<Consultation> held) {
    Set<String> agreed = new LinkedHashSet<>();
    held.stream()
        .filter(consultation -> consultation.latestReply().isPresent())
        .sorted(Comparator.comparing(consultation -> consultation.latestReply().orElseThrow().at()))
        .forEach(
            consultation -> {
              consultation.conditions().forEach(agreed::remove);
              agreed.addAll(consultation.agreed());
            });
    return List.copyOf(agreed);
  }

  /** Whether what is agreed on, if we grant, are the conditions that the other State proposed. */
  public boolean isCounterProposed() {
    return answer().filter(latest -> latest == Reply.Answer.COUNTER_PROPOSAL).isPresent();
  }

  /** The substantial or extraordinary costs for which conditions are asked, 40(30). */
  public Optional<String> costs() {
    return Optional.ofNullable(costs);
  }

  /** What lets us ask for conditions where no ground applies. */
  public Optional<OfferBasis> offer() {
    return Optional.ofNullable(offerBasis).map(name -> Unreadable.constant(OfferBasis.class, name));
  }

  /** Whether it is neither answered nor lapsed nor given up. */
  public boolean isOpen() {
    return stage() == Stage.IN_PREPARATION || stage() == Stage.SENT;
  }

  /** Whether it was sent to the State that makes the request. */
  public boolean isHeld() {
    return sentAt != null && stage() != Stage.DROPPED;
  }

  /** Whether its stated period is over by then, without an answer. */
  public boolean isOver(Instant now) {
    return stage() == Stage.SENT && repliesUntil != null && !now.isBefore(repliesUntil);
  }

  /** As the Convention's rules read it. */
  public ConsultationFacts facts() {
    return new ConsultationFacts(
        Set.copyOf(CitedGround.grounds(grounds())),
        sentAt(),
        proof != null && !proof.isBlank(),
        !conditions.isEmpty() || noConditions != null,
        Optional.ofNullable(repliesUntil),
        latestReply().map(Reply::at),
        latestReply().filter(latest -> !latest.accepted().isEmpty()).isPresent(),
        answer().filter(Reply.Answer.COUNTER_PROPOSAL::equals).isPresent());
  }

  public Measure measure() {
    return measure;
  }

  void whole() {
    Hibernate.initialize(conditions);
    Hibernate.initialize(replies);
  }
}
