package org.rogatory.incoming.asked;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Clause;
import org.rogatory.convention.clocks.Holding;

/**
 * The earlier file, preservation or freezing that a request follows, 42(8), 50(8). A link is never
 * taken away: one that was a mistake is undone with a reason, and what it holds stays held until
 * the request is decided.
 */
@Embeddable
@Clause({"42(8)", "50(8)"})
public class EarlierLink {

  @Column(name = "target", nullable = false)
  private String to;

  private @Nullable String holding;
  private @Nullable Instant heldSince;
  private @Nullable String undone;
  private boolean ours;
  private boolean awaited;
  private @Nullable String apart;

  @SuppressWarnings("NullAway.Init")
  protected EarlierLink() {}

  public EarlierLink(String to, @Nullable Holding held, @Nullable Instant since) {
    this(to, held, since, false);
  }

  /**
   * @param ours whether it is a preservation of ours, which waits for the decision
   */
  public EarlierLink(String to, @Nullable Holding held, @Nullable Instant since, boolean ours) {
    this.to = to;
    this.ours = ours;
    this.awaited = ours;
    this.holding = held == null ? null : held.id();
    this.heldSince = since;
  }

  /** The file or measure, by its reference. */
  public String to() {
    return to;
  }

  /** What is held on the strength of it. */
  public Optional<Holding> holding() {
    return Optional.ofNullable(holding).map(Holding::of);
  }

  /** From when that is held. */
  public Optional<Instant> heldSince() {
    return Optional.ofNullable(heldSince);
  }

  /** Whether a measure of ours preserves the data. */
  public boolean isOurs() {
    return ours;
  }

  /**
   * Whether a preservation of ours waits for the decision on the request, as its file was told
   * last.
   */
  public boolean isAwaited() {
    return awaited;
  }

  /** The file of the preservation was told how the request stands. */
  public void told(boolean decided) {
    this.awaited = !decided;
  }

  /** Why the request is not about what is held there, though it names it; empty where it is. */
  public Optional<String> apart() {
    return Optional.ofNullable(apart);
  }

  /** A person found that the request is about something else than what is held there. */
  public void setApart(String why) {
    this.apart = why;
  }

  /** What that was found of is asked otherwise since: nobody has said so of what is asked now. */
  public void apartNoMore() {
    this.apart = null;
  }

  /** Why it was undone; empty while it stands. */
  public Optional<String> undone() {
    return Optional.ofNullable(undone);
  }

  public boolean stands() {
    return undone == null;
  }

  public void undo(String reason) {
    this.undone = reason;
  }
}
