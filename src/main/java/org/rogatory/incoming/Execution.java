package org.rogatory.incoming;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.Turn;
import org.rogatory.convention.Unreadable;
import org.rogatory.convention.grounds.Hindrance;
import org.rogatory.incoming.facts.Recall;
import org.rogatory.incoming.found.HoldDecision;
import org.rogatory.incoming.found.RecallReason;
import org.rogatory.incoming.found.Result;

/** How a measure was carried out, by which authority, and what came of it. */
@Embeddable
public class Execution {

  /** Who executes, where this is the central authority itself, 40(12)(a). */
  public static final String OURSELVES = "central-authority";

  private @Nullable Integer takenUpAs;
  private @Nullable String authority;
  private @Nullable LocalDate transmittedOn;
  private @Nullable LocalDate executeBy;

  private @Nullable String outcome;

  private @Nullable String result;
  private @Nullable String hindrance;
  private @Nullable String hindranceWords;
  private @Nullable String rest;

  @Column(name = "procedure_followed")
  private @Nullable String procedure;

  private @Nullable String procedureWhy;
  private @Nullable Instant inEffectFrom;
  private @Nullable Boolean userNotTold;
  private @Nullable LocalDate resultOn;
  private @Nullable String reportedBy;
  private @Nullable LocalDate stopToldOn;
  private @Nullable String stopAnswer;
  private @Nullable LocalDate stopAnsweredOn;
  private @Nullable Instant heldSince;
  @Embedded private HoldDecision hold = new HoldDecision();
  private boolean kept;
  private @Nullable String recalls;

  protected Execution() {}

  public void transmitted(String to, LocalDate on, LocalDate until) {
    this.authority = to;
    this.transmittedOn = on;
    this.executeBy = until;
  }

  /** Who is to execute it: an authority's id, or {@link #OURSELVES}. */
  public void entrusted(String to) {
    this.authority = to;
  }

  /** We execute it ourselves. */
  public void begunByUs(LocalDate until) {
    this.executeBy = until;
  }

  /** Whether the central authority itself executes it. */
  public boolean isByUs() {
    return OURSELVES.equals(authority);
  }

  /** Whoever executes it has until then: it was asked to hurry, or the measure lasts so long. */
  public void chased(LocalDate until) {
    this.executeBy = until;
  }

  /** What the authority reported, by whom it was recorded, and when. */
  public void reported(Result reported, String by, LocalDate on) {
    this.outcome = reported.outcome().name();
    this.result = reported.text();
    hold.notDue();
    hindered(reported.shortfall());
    this.reportedBy = by;
    this.procedure = reported.procedure() == null ? null : reported.procedure().name();
    this.procedureWhy = reported.procedureWhy();
    this.inEffectFrom = reported.inEffectFrom();
    this.userNotTold = reported.userNotTold();
    this.resultOn = on;
  }

  /** The authority reported an obstacle that is no answer: the measure is no longer with it. */
  public void obstructed(Result.Shortfall obstacle) {
    begin();
    hindered(new Result.Shortfall(obstacle.why(), obstacle.words(), null));
  }

  /** It is carried out anew: what was reported before no longer counts. */
  public void begin() {
    this.transmittedOn = null;
    this.executeBy = null;
    this.outcome = null;
    this.result = null;
    hindered(null);
    this.procedure = null;
    this.procedureWhy = null;
    this.inEffectFrom = null;
    this.userNotTold = null;
    this.resultOn = null;
    this.reportedBy = null;
    hold.notDue();
  }

  /** It is to be stopped: what was reported no longer counts, and nobody is chosen any more. */
  public Optional<Recall> recalled(RecallReason because) {
    Optional<Recall> recall =
        isWithAuthority()
            ? Optional.of(recall(authority().orElseThrow(), transmittedOn().orElseThrow(), because))
            : Optional.empty();
    begin();
    this.authority = null;
    return recall;
  }

  /** An authority that is at work is to be told to stop, whoever executes the measure now. */
  public Recall recall(String by, LocalDate on, RecallReason because) {
    List<Recall> all = recalls();
    Recall recall = new Recall(all.size() + 1, by, on, because, false);
    this.recalls = Recall.write(Stream.concat(all.stream(), Stream.of(recall)));
    return recall;
  }

  /** The authority of that recall was told to stop. */
  public void recallTold(int number) {
    this.recalls =
        Recall.write(recalls().stream().map(each -> each.number() == number ? each.told() : each));
  }

  /** Every authority that was or is to be told to stop, in the order in which that was found. */
  public List<Recall> recalls() {
    return recalls == null || recalls.isEmpty() ? List.of() : Recall.read(recalls);
  }

  /** Those of them that nobody told yet. */
  public List<Recall> openRecalls() {
    return recalls().stream().filter(each -> !each.isTold()).toList();
  }

  /** Why it was not carried out, or not wholly. */
  void hindered(Result.@Nullable Shortfall shortfall) {
    this.hindrance = shortfall == null ? null : shortfall.why().name();
    this.hindranceWords = shortfall == null ? null : shortfall.words();
    this.rest = shortfall == null ? null : shortfall.part();
  }

  /** Whether what was obtained stays here; it does not where it had been sent before. */
  public void keep(boolean here) {
    this.kept = here;
  }

  /** The id of the authority that was chosen, or to which the measure went. */
  public Optional<String> authority() {
    return Optional.ofNullable(authority);
  }

  /** Whether it is with a court, prosecutor or other authority that has not reported. */
  public boolean isWithAuthority() {
    return transmittedOn != null && !hasResult();
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

  /** Whether something was obtained or done, wholly or in part. */
  public boolean wasCarriedOut() {
    return hasResult() && outcome() != Result.Outcome.NOT_EXECUTED;
  }

  /** What was obtained; empty where nothing was. */
  public Optional<String> result() {
    return Optional.ofNullable(result);
  }

  /**
   * Whether a preservation was at least attempted: in effect, or kept from it by an obstacle that
   * an authority reported.
   */
  public boolean wasAttempted() {
    return inEffectFrom != null || hindrance().filter(why -> !why.isPractical()).isPresent();
  }

  /** Why it was not carried out, or not wholly, as the authority reported last. */
  public Optional<Hindrance> hindrance() {
    return Optional.ofNullable(hindrance).map(name -> Unreadable.constant(Hindrance.class, name));
  }

  public Optional<String> hindranceWords() {
    return Optional.ofNullable(hindranceWords);
  }

  /** Of what was executed in part: what was not carried out. */
  public Optional<String> rest() {
    return Optional.ofNullable(rest);
  }

  /** Who recorded what was reported. */
  public Optional<String> reportedBy() {
    return Optional.ofNullable(reportedBy);
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

  /** Whether it was begun, by an authority or by us. */
  public boolean wasBegun() {
    return executeBy != null;
  }

  /** The authority was told to stop, because the request is pursued no longer. */
  public void stopTold(LocalDate on) {
    this.stopToldOn = on;
  }

  /** The authority said what it obtained. */
  public void stopAnswered(String answer, LocalDate on) {
    this.stopAnswer = answer;
    this.stopAnsweredOn = on;
  }

  /** Data are preserved on account of a measure that was cut short. */
  public void preservesSince(Instant since) {
    this.inEffectFrom = since;
  }

  /** Something else is held on account of a measure that was cut short. */
  public void holdsSince(Instant since) {
    this.heldSince = since;
  }

  /**
   * For whom a measure waits, also after its end.
   *
   * @param asked whether its State was asked for something
   * @param sought whether a measure of the file asks for what it preserves
   */
  Turn turn(MeasureState state, boolean asked, boolean sought) {
    if (state.hasEnded()) {
      return turnAfterEnd(state, sought);
    }
    return state == MeasureState.IN_EXECUTION && isByUs() ? Turn.US : state.turn(asked);
  }

  /** The authority that was told to stop answers; then a person decides what becomes of it. */
  private Turn turnAfterEnd(MeasureState state, boolean sought) {
    if (state.isCutShort() && stopToldOn != null && stopAnsweredOn == null) {
      return Turn.COMPETENT_AUTHORITY;
    }
    return isToBeDecided(state, sought) ? Turn.US : Turn.NOBODY;
  }

  /** When the authority was told to stop. */
  public Optional<LocalDate> stopToldOn() {
    return Optional.ofNullable(stopToldOn);
  }

  /** What the authority said that it obtained, and where it is kept. */
  public Optional<String> stopAnswer() {
    return Optional.ofNullable(stopAnswer);
  }

  public Optional<LocalDate> stopAnsweredOn() {
    return Optional.ofNullable(stopAnsweredOn);
  }

  /** Since when something other than preserved data is held. */
  public Optional<Instant> heldSince() {
    return Optional.ofNullable(heldSince);
  }

  /** Since when something is held, preserved or otherwise; empty where nothing is. */
  public Optional<Instant> holdsSince() {
    return hold.releasedOn().isEmpty() ? inEffectFrom().or(this::heldSince) : Optional.empty();
  }

  /** Whether a person is to decide what becomes of what is held for a measure in this state. */
  boolean isToBeDecided(MeasureState state, boolean sought) {
    boolean needless = state.isCutShort() && hold.heldUntil().isEmpty();
    boolean due = isHeld() && (needless || hold.isDue());
    return state.hasEnded() && due && !hold.isFollowed() && !sought;
  }

  /** What is to become of what is held. */
  public HoldDecision hold() {
    return hold;
  }

  /** Whether something is held. */
  public boolean isHeld() {
    return holdsSince().isPresent();
  }

  /** For a preservation: whether whoever holds the data keeps it confidential, 25(3), 42(3)(g). */
  public boolean isUserNotTold() {
    return Boolean.TRUE.equals(userNotTold);
  }

  public Optional<LocalDate> resultOn() {
    return Optional.ofNullable(resultOn);
  }

  /** Whether what was obtained stays here, because the measure was withdrawn. */
  public boolean isKept() {
    return kept;
  }

  /** The number of the further measure by which what was answered is taken up again. */
  public Optional<Integer> takenUpAs() {
    return Optional.ofNullable(takenUpAs);
  }

  /** What was answered is taken up again, wholly or in what was not executed. */
  public void takenUp(int as) {
    this.takenUpAs = as;
  }
}
