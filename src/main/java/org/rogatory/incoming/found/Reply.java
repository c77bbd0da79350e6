package org.rogatory.incoming.found;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Unreadable;
import org.rogatory.convention.Worded;

/**
 * What the requesting State answered to a consultation, 40(28). A later reply takes the place of an
 * earlier one, which stays on the file.
 */
@Embeddable
@Clause("40(28)")
public class Reply {

  @Column(nullable = false)
  private Instant repliedAt = Instant.EPOCH;

  @Column(nullable = false)
  private String text = "";

  @Column(nullable = false)
  private String answer = Answer.COMMENT.name();

  private @Nullable String accepted;
  private @Nullable String proposed;

  protected Reply() {}

  /**
   * @param accepted those of the conditions offered that it accepts
   * @param proposed those that it proposes besides or in their place
   */
  public Reply(
      Instant at, String text, Answer answer, List<String> accepted, List<String> proposed) {
    this.repliedAt = at;
    this.text = text;
    this.answer = answer.name();
    this.accepted = lines(accepted);
    this.proposed = lines(proposed);
  }

  private static @Nullable String lines(List<String> conditions) {
    return conditions.isEmpty() ? null : String.join("\n", conditions);
  }

  /** What it says to conditions. */
  public enum Answer implements Worded {
    /** It accepts those that were offered. */
    ACCEPTED,
    /** It accepts some of them. */
    PARTLY_ACCEPTED,
    /** It does not. */
    DECLINED,
    /** It proposes others, which we can take as agreed. */
    COUNTER_PROPOSAL,
    /** None were offered, and it proposes none. */
    COMMENT;

    @Override
    public String group() {
      return "consultation-answer";
    }
  }

  /** When it reached us. */
  public Instant at() {
    return repliedAt;
  }

  /** Its words. */
  public String text() {
    return text;
  }

  public Answer answer() {
    return Unreadable.constant(Answer.class, answer);
  }

  /** Those of the conditions offered that it accepts; each is one line. */
  public List<String> accepted() {
    return accepted == null ? List.of() : accepted.lines().toList();
  }

  /** The conditions that it proposes in place of ours; each is one line. */
  public List<String> proposed() {
    return proposed == null ? List.of() : proposed.lines().toList();
  }
}
