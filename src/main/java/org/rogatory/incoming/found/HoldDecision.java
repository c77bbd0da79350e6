package org.rogatory.incoming.found;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Clause;

/**
 * What is to become of what is held for a measure: whether a person is to decide on it, which
 * requests in other files keep it held meanwhile, what was decided last, and that its State needs
 * it no longer, 40(26), 42(8).
 */
@Embeddable
@Clause({"40(26), 3rd sentence", "42(8)"})
public class HoldDecision {

  private static final String BETWEEN = " ";

  private boolean decisionDue;
  private @Nullable String followedBy;
  private @Nullable LocalDate heldUntil;
  private @Nullable LocalDate releasedOn;
  private @Nullable String holdReason;
  private @Nullable LocalDate notNeededOn;

  /** The time for which it was held is over. */
  public void due() {
    this.decisionDue = true;
  }

  /** It is held for another time: from a new result, or until a later day. */
  public void notDue() {
    this.decisionDue = false;
  }

  /** Whether the time for which it was held is over, and nobody has decided since. */
  public boolean isDue() {
    return decisionDue;
  }

  /** A person decided to hold on to it, until the end of that day. */
  public void holdOn(LocalDate until, String why) {
    notDue();
    this.heldUntil = until;
    this.holdReason = why;
  }

  /** It was released, and this was told of it. */
  public void released(LocalDate on, String told) {
    notDue();
    this.releasedOn = on;
    this.holdReason = told;
  }

  /**
   * The requesting State no longer needs what is held since the measure was answered: a person
   * decides at once, and anew, what becomes of it. Until then it stays held as it was.
   */
  public void notNeeded(LocalDate on) {
    due();
    this.notNeededOn = on;
  }

  /** A request in another file asks for it, by the reference of that file. */
  public void followed(String by) {
    Set<String> all = followers();
    all.add(by);
    this.followedBy = String.join(BETWEEN, all);
  }

  /** That request was decided. */
  public void followerDecided(String by) {
    Set<String> all = followers();
    all.remove(by);
    this.followedBy = all.isEmpty() ? null : String.join(BETWEEN, all);
  }

  /** Whether a request in another file that asks for it waits for its decision. */
  public boolean isFollowed() {
    return followedBy != null;
  }

  /** The files of those requests, in the order of their references. */
  public Set<String> followers() {
    return followedBy == null
        ? new TreeSet<>()
        : new TreeSet<>(Arrays.asList(followedBy.split(BETWEEN)));
  }

  /** Until when a person decided to hold on to it. */
  public Optional<LocalDate> heldUntil() {
    return Optional.ofNullable(heldUntil);
  }

  public Optional<LocalDate> releasedOn() {
    return Optional.ofNullable(releasedOn);
  }

  /** Why a person holds on, or what was told of the release. */
  public Optional<String> reason() {
    return Optional.ofNullable(holdReason);
  }

  /** When the requesting State said that it needs it no longer; empty where it did not. */
  public Optional<LocalDate> notNeededOn() {
    return Optional.ofNullable(notNeededOn);
  }
}
