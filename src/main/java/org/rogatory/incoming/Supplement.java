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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Unreadable;
import org.rogatory.convention.Worded;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.convention.form.Formality;
import org.rogatory.incoming.asked.ContentText;
import org.rogatory.journal.Matter;

/**
 * A request to the requesting State for information that is missing, 40(16). It is never closed by
 * silence.
 */
@Entity
public class Supplement {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "supplement_seq")
  @SequenceGenerator(name = "supplement_seq", allocationSize = 50)
  private @Nullable Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "reference")
  private Request request;

  @Column(nullable = false)
  private int number;

  @Column(nullable = false)
  private String stage = Stage.IN_PREPARATION.name();

  @ElementCollection
  @CollectionTable(name = "supplement_item", joinColumns = @JoinColumn(name = "supplement_id"))
  @MapKeyColumn(name = "item")
  @Column(name = "wanting", nullable = false)
  private Map<String, Boolean> items = new TreeMap<>();

  private @Nullable String questions;
  private @Nullable LocalDate sentOn;
  private @Nullable LocalDate replyBy;
  private @Nullable LocalDate receivedOn;

  /** Whether something arrived since the latest letter that asks went out. */
  private boolean answered;

  /** Whether something ever arrived after a letter that asks had gone out. */
  private boolean heard;

  private int reminders;
  private boolean consult;

  /** Whether a person decided to go on without what stays wanting. */
  private boolean waived;

  /** How far a request for information has come. */
  public enum Stage implements Worded {
    IN_PREPARATION,
    /** Sent, and awaited. */
    SENT,
    /** The last reminder met with silence; a person says how the file goes on. */
    UNANSWERED,
    /** Something arrived that nobody has examined. */
    RECEIVED,
    SETTLED,
    /** No longer needed. */
    CANCELLED;

    @Override
    public String group() {
      return "supplement-stage";
    }
  }

  @SuppressWarnings("NullAway.Init")
  protected Supplement() {}

  Supplement(Request request, int number, Collection<Worded> missing, @Nullable String questions) {
    this.request = request;
    this.number = number;
    this.questions = questions;
    missing.forEach(item -> items.put(item.id(), true));
  }

  /** The matter of the process that carries it. */
  public Matter matter() {
    return RequestMatter.SUPPLEMENT.of(request.reference(), number);
  }

  public int number() {
    return number;
  }

  public Stage stage() {
    return Unreadable.constant(Stage.class, stage);
  }

  /** Which of the contents were asked for, now or in an earlier round. */
  public List<ContentItem> asked() {
    return Arrays.stream(ContentItem.values()).filter(this::asks).toList();
  }

  /** Which formalities were asked for, now or in an earlier round. */
  public List<Formality> askedFormalities() {
    return Arrays.stream(Formality.values()).filter(this::asks).toList();
  }

  /** Whether this was asked for, now or in an earlier round. */
  public boolean asks(Worded item) {
    return items.containsKey(item.id());
  }

  /**
   * Whether what was asked for could have come: the latest letter was sent, and something arrived
   * since, or the day has passed by which it was asked for. What came before the letter went out,
   * or in an earlier round, answers nothing of what it asks.
   */
  public boolean hadItsTime(LocalDate today) {
    return sentOn != null && (answered || isOver(today));
  }

  /**
   * Whether the day has passed by which it was asked for, and no later one was given. While a
   * further letter is in preparation, no day runs.
   */
  public boolean isOver(LocalDate today) {
    return sentOn != null && replyBy != null && replyBy.isBefore(today);
  }

  /** How often its State was reminded. */
  public int reminders() {
    return reminders;
  }

  /** Whether a person decided to go on without this, which stays wanting. */
  public boolean goesOnWithout(Worded item) {
    return waived && wants(item);
  }

  /** Whether a person decided to go on without what stays wanting. */
  public boolean isWaived() {
    return waived;
  }

  /** Whether a person gave it up to consult the State on what stays wanting, 40(21)(a). */
  public boolean leadsToConsultation() {
    return consult;
  }

  /** What else is asked, in words for the letter. */
  public Optional<String> questions() {
    return Optional.ofNullable(questions);
  }

  /**
   * Whether an answer to what is asked in words is still to come: whoever examines what arrived
   * examines that too, and asks anew for items only.
   */
  public boolean awaitsWords() {
    return questions != null && (receivedOn == null || stage() == Stage.RECEIVED);
  }

  /** Which of the contents are still wanting. */
  public List<ContentItem> wanting() {
    return asked().stream().filter(this::wants).toList();
  }

  /** Which formalities are still wanting. */
  public List<Formality> wantingFormalities() {
    return askedFormalities().stream().filter(this::wants).toList();
  }

  private boolean wants(Worded item) {
    return Boolean.TRUE.equals(items.get(item.id()));
  }

  public Optional<LocalDate> sentOn() {
    return Optional.ofNullable(sentOn);
  }

  /** Whether something arrived since the latest letter that asks went out. */
  public boolean isAnswered() {
    return answered;
  }

  /**
   * Whether something arrived after a letter that asks, and no later letter asks again: what an
   * examination finds wanting then was asked for in vain.
   */
  public boolean isHeard() {
    return heard && (answered || replyBy == null);
  }

  /** Whether something ever arrived after a letter that asks had gone out. */
  public boolean wasHeard() {
    return heard;
  }

  /** The day by which an answer was asked for; empty until the letter that asks went out. */
  public Optional<LocalDate> replyBy() {
    return Optional.ofNullable(replyBy);
  }

  public Optional<LocalDate> receivedOn() {
    return Optional.ofNullable(receivedOn);
  }

  public boolean isOpen() {
    return stage() != Stage.SETTLED && stage() != Stage.CANCELLED;
  }

  /** Whether a letter asks for it: what has arrived is examined first, 40(16). */
  public boolean isToBeAsked() {
    return isOpen() && stage() != Stage.RECEIVED;
  }

  /**
   * Whether something arrived here under this item that nobody has examined.
   *
   * @param said all that the request says under it
   */
  public boolean leavesUnexamined(ContentText said) {
    return stage() == Stage.RECEIVED
        && (wants(said.item()) || !asks(said.item()))
        && said.valid().stream()
            .anyMatch(version -> version.supplement().equals(Optional.of(number)));
  }

  public void sent(LocalDate on, LocalDate until) {
    if (stage() != Stage.RECEIVED) {
      stage = Stage.SENT.name();
    }
    sentOn = sentOn == null ? on : sentOn;
    replyBy = until;
    answered = false;
  }

  public void reminded(LocalDate on, LocalDate until) {
    sent(on, until);
    reminders++;
  }

  public void unanswered() {
    stage = Stage.UNANSWERED.name();
  }

  public void received(LocalDate on) {
    answered |= stage() == Stage.SENT || stage() == Stage.UNANSWERED;
    heard |= answered;
    stage = Stage.RECEIVED.name();
    receivedOn = on;
  }

  /** What is still missing is asked for again; where nothing is, it is settled. */
  public void examined(Collection<Worded> stillMissing) {
    items.replaceAll((item, wanting) -> false);
    stillMissing.forEach(item -> items.put(item.id(), true));
    stage = Stage.SETTLED.name();
    if (!stillMissing.isEmpty()) {
      stage = Stage.IN_PREPARATION.name();
      replyBy = null;
      answered = false;
    }
  }

  /**
   * These were established otherwise, and nobody asks for them any more; or the decision to go on
   * without them stands no longer.
   */
  public void narrow(Collection<Worded> established) {
    established.forEach(item -> items.put(item.id(), false));
  }

  /** What else is asked, in other words; null for nothing. */
  public void reword(@Nullable String words) {
    questions = words;
  }

  /**
   * A person gives up asking.
   *
   * @param goesOn whether the file goes on without what stays wanting
   * @param toConsult whether its State is to be consulted on that
   */
  public void waive(boolean goesOn, boolean toConsult) {
    cancel();
    waived = goesOn;
    consult = toConsult;
  }

  public void cancel() {
    stage = Stage.CANCELLED.name();
  }

  /** What asked for this last: an earlier question is overtaken once the letter of it was sent. */
  public static Optional<Supplement> lastAsking(Request request, Worded item) {
    return request.supplements().stream()
        .filter(asked -> asked.asks(item) && asked.sentOn().isPresent())
        .reduce((earlier, later) -> later);
  }

  /** Whether the State was asked for information and has sent nothing since. */
  static boolean isAwaitedFor(Request request) {
    return request.openSupplement().filter(asked -> asked.stage() == Stage.SENT).isPresent();
  }
}
