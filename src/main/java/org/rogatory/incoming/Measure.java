package org.rogatory.incoming;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.casefile.Turn;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Stated;
import org.rogatory.convention.Unreadable;
import org.rogatory.convention.contents.ContentReport;
import org.rogatory.convention.contents.Contents;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.NeededFact;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.found.Assessment;
import org.rogatory.incoming.found.Circumstances;
import org.rogatory.incoming.found.CitedGround;
import org.rogatory.incoming.found.GroundFactKey;
import org.rogatory.incoming.found.GroundsFound;
import org.rogatory.incoming.found.Result;
import org.rogatory.incoming.found.ScopeFound;
import org.rogatory.journal.Matter;

/**
 * One thing that a request asks for, with its own decision, ground, consultations, deadline, turn
 * and result, 40(3). What can happen to it, and when, is said by {@link MeasureLife}; the verbs
 * that do it check what the treaty says, change it, and write the entry, see {@link RequestPen}.
 */
@Entity
@Clause("40(3)")
public class Measure {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "measure_seq")
  @SequenceGenerator(name = "measure_seq", allocationSize = 50)
  private @Nullable Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "reference")
  private Request request;

  @Column(nullable = false)
  private int number;

  @Column(nullable = false)
  private String assistance;

  private @Nullable String description;
  private @Nullable String procedureWanted;

  @Column(nullable = false)
  private String electronicEvidence;

  private @Nullable LocalDate answerBy;
  private @Nullable String answerByReason;
  private @Nullable Integer restOf;

  @Column(nullable = false)
  private String state = MeasureLife.BEGINNING.name();

  @Embedded private ScopeFound scope = ScopeFound.unknown();
  @Embedded private Circumstances circumstances = Circumstances.unknown();

  /** Null where nothing was recorded: that is how an embedded value without columns is read. */
  @Embedded private @Nullable Assessment assessment;

  @Embedded private @Nullable Decision decision;

  @Embedded private Execution execution = new Execution();

  @Embedded private @Nullable Consents consents;
  private boolean outdated;
  private @Nullable String statedBy;

  @Embedded private @Nullable Delay delay;

  @OneToMany(mappedBy = "measure", cascade = CascadeType.ALL)
  @OrderBy("number")
  private List<Consultation> consultations = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "measure_ground_fact", joinColumns = @JoinColumn(name = "measure_id"))
  @MapKeyColumn(name = "fact")
  @Column(name = "text", nullable = false)
  private Map<String, String> groundFacts = new TreeMap<>();

  @SuppressWarnings("NullAway.Init")
  protected Measure() {}

  Measure(Request request, int number, NewRequest.NewMeasure asked) {
    this.request = request;
    this.number = number;
    this.assistance = asked.assistance().id();
    this.electronicEvidence = Stated.NOT_STATED.id();
    correct(asked);
  }

  /** This is what the request asks for. */
  public void correct(NewRequest.NewMeasure asked) {
    this.assistance = asked.assistance().id();
    this.description = asked.description();
    this.procedureWanted = asked.procedure();
    this.electronicEvidence =
        (asked.electronicEvidence() == null ? Stated.NOT_STATED : asked.electronicEvidence()).id();
    this.answerBy = asked.answerBy();
    this.answerByReason = asked.answerByReason();
  }

  /** What was registered of it, in the form in which it was registered. */
  public NewRequest.NewMeasure asked() {
    return new NewRequest.NewMeasure(
        assistance(), description, procedureWanted, electronicEvidence(), answerBy, answerByReason);
  }

  public Request request() {
    return request;
  }

  /** Its number in the request, from 1. */
  public int number() {
    return number;
  }

  /** The matter of the process that carries it. */
  public Matter matter() {
    return RequestMatter.MEASURE.of(request.reference(), number);
  }

  public Assistance assistance() {
    return Assistance.of(assistance);
  }

  /** What exactly is asked for. */
  public Optional<String> description() {
    return Optional.ofNullable(description);
  }

  /** The procedure that the requesting State wants followed, 40(17). */
  public Optional<String> procedureWanted() {
    return Optional.ofNullable(procedureWanted);
  }

  /** Whether evidence in electronic form is sought, 35(1). */
  public Stated electronicEvidence() {
    return Stated.of(electronicEvidence);
  }

  /** The deadline suggested for this measure, else that of the whole request, 40(26). */
  public Optional<LocalDate> answerBy() {
    return Optional.ofNullable(answerBy).or(() -> request.priority().answerBy());
  }

  public Optional<String> answerByReason() {
    return Optional.ofNullable(answerByReason).or(() -> request.priority().answerByReason());
  }

  public MeasureState state() {
    return Unreadable.constant(MeasureState.class, state);
  }

  /** For whom it waits, also after its end: what is held is not forgotten. */
  public Turn turn() {
    return RequestState.turn(this);
  }

  /** What a caseworker found on which it turns whether it is inside the Convention, 35(1). */
  public ScopeFound scope() {
    return scope;
  }

  /** What a caseworker answered on which grounds turn. */
  public Circumstances circumstances() {
    return circumstances;
  }

  public Assessment assessment() {
    return assessment == null ? new Assessment() : assessment;
  }

  /** What was recorded for each ground that was found: the law, the interest, the proceeding. */
  public Map<Ground, Map<NeededFact, String>> groundFacts() {
    return GroundFactKey.byGround(groundFacts);
  }

  public Decision decision() {
    return decision == null ? new Decision() : decision;
  }

  public Execution execution() {
    return execution;
  }

  /** What is on record of the person whom it concerns, 40(9), 40(18). */
  public Consents consents() {
    return consents == null ? Consents.none() : consents;
  }

  /** When an answer is expected there: as we told it, else as was wished, 40(26). */
  public Optional<LocalDate> expectedBy() {
    return delay().expectedInsteadOf(answerBy());
  }

  /** Whether its answer comes later than wished, 40(26). */
  public Delay delay() {
    return delay == null ? Delay.none() : delay;
  }

  /** Notes something about its delay. */
  public void delayed(Consumer<Delay> something) {
    delay = delay();
    something.accept(delay);
  }

  /** Puts something on record of the person whom it concerns. */
  public void onRecord(Consumer<Consents> something) {
    consents = consents();
    something.accept(consents);
  }

  /** Its consultations, the first one first. */
  public List<Consultation> consultations() {
    return List.copyOf(consultations);
  }

  /** The latest consultation. */
  public Optional<Consultation> consultation() {
    return consultations.stream().reduce((earlier, later) -> later);
  }

  /** The latest consultation that the requesting State was sent. */
  public Optional<Consultation> consulted() {
    return heldConsultations().stream().reduce((earlier, later) -> later);
  }

  /** All the consultations that the requesting State was sent, the first one first. */
  public List<Consultation> heldConsultations() {
    return consultations.stream().filter(Consultation::isHeld).toList();
  }

  /**
   * The conditions on which both States agree, 40(28); none where they do not. What was accepted or
   * proposed in any consultation stays until the requesting State takes it back.
   */
  public List<String> agreedConditions() {
    return Consultation.agreed(heldConsultations());
  }

  /** Whether it ended while an authority that must be told to stop was at work. */
  public boolean isToBeStopped() {
    return state().isCutShort() && execution.isWithAuthority();
  }

  /** The number of the measure whose rest it is, where an obstacle stood against a part of that. */
  public Optional<Integer> restOf() {
    return Optional.ofNullable(restOf);
  }

  /** It is what an obstacle left of another measure; what was told of a delay holds for it too. */
  public void separated(Measure from, Result.Shortfall obstacle) {
    this.restOf = from.number();
    execution.hindered(obstacle);
    delayed(delay -> delay.toldWith(from.delay()));
  }

  public boolean isPreservation() {
    return assistance() == Assistance.PRESERVATION;
  }

  void whole() {
    Hibernate.initialize(groundFacts);
    consultations.forEach(Consultation::whole);
  }

  /**
   * @throws NotInThisState where the verb is not possible as it stands
   */
  public void require(MeasureVerb verb) {
    MeasureLife.after(this, verb);
  }

  /**
   * Goes on as its life says. Only {@link RequestPen} calls it: it writes the entry.
   *
   * @throws NotInThisState where the verb is not possible as it stands
   */
  public void become(MeasureVerb verb) {
    this.state = MeasureLife.after(this, verb).name();
  }

  /**
   * Somebody stated that what is told of it rests neither on fiscal matters nor on bank secrecy;
   * or, with null, nobody has yet of what is told next.
   */
  public void stated(@Nullable String by) {
    this.statedBy = by;
  }

  /**
   * Who stated so last of what was proposed or reported last, 40(23), 40(24); empty where nobody
   * has.
   */
  public Optional<String> statedBy() {
    return Optional.ofNullable(statedBy);
  }

  /** What was found on its grounds takes the place of what was found before. */
  public void assessed(GroundsFound found, List<CitedGround> cited, String by) {
    this.outdated = false;
    this.assessment = Assessment.of(cited, found.remark(), by);
    this.circumstances = found.circumstances();
    groundFacts.clear();
    found.grounds().forEach(each -> each.facts().forEach((f, t) -> recorded(each.ground(), f, t)));
  }

  public void recorded(Ground ground, NeededFact fact, String text) {
    groundFacts.put(new GroundFactKey(ground, fact).text(), text);
  }

  /** Something changed meanwhile on which its assessment rests. */
  public void outdated() {
    this.outdated = true;
  }

  /**
   * Whether something changed on which its assessment rests, while it waited for somebody: it is
   * assessed anew before anything is decided or answered.
   */
  public boolean isOutdated() {
    return outdated;
  }

  public void decided(Decision proposed) {
    this.decision = proposed.after(decision());
  }

  /** The proceeding of ours with which it would interfere, 40(27), where one was named. */
  public Optional<String> interferingProceeding() {
    return Optional.ofNullable(groundFacts.get(GroundFactKey.PROCEEDING.text()));
  }

  public Consultation consult(Consultation.Opening opening) {
    Consultation opened = new Consultation(this, consultations.size() + 1, opening);
    consultations.add(opened);
    return opened;
  }

  /** What its contents lack now. */
  public ContentReport examineContents() {
    return Contents.examine(assistance(), request.formalities().legalBasis(), request.contents());
  }
}
