package org.rogatory.incoming.asked;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Worded;

/**
 * What the requesting State said that ends something or binds it: a withdrawal, or the answer to a
 * consultation, 40(12)(d), 40(26), 40(28). What it said orally, or by a channel that is not open,
 * waits for its confirmation in writing.
 */
@Embeddable
@Clause({"40(12)(d)", "40(26), 3rd sentence", "40(28)"})
public class Communication {

  /** What it says. Their ids stand in the journal. */
  public enum Kind implements Worded {
    /** The assistance is no longer needed, 40(26). */
    WITHDRAWAL,
    /** The answer to a consultation, 40(28). */
    REPLY;

    @Override
    public String group() {
      return "communication";
    }

    /** The kind with this id; an unknown id is an {@link IllegalArgumentException}. */
    public static Kind of(String id) {
      return Worded.of(Kind.class, id);
    }
  }

  /** How it stands. */
  public enum Stage {
    /** It came by an open channel, and has its effect; the State is to be told. */
    COUNTS,
    /** The State was told. */
    ACKNOWLEDGED,
    /** It was said, and its confirmation in writing is to be asked for. */
    HEARD,
    /** Its confirmation was asked for. */
    ASKED,
    /** No confirmation came in the period that was given; the State is to be reminded. */
    UNANSWERED,
    /** The State was reminded. */
    REMINDED,
    /** What was said came in writing. */
    CONFIRMED,
    /** It counts for nothing: no confirmation came, or nothing is left that it could concern. */
    LAPSED;

    /** Whether its confirmation is waited for. */
    public boolean isUnconfirmed() {
      return this == HEARD || this == ASKED || this == UNANSWERED || this == REMINDED;
    }
  }

  @Column(nullable = false)
  private String kind;

  private @Nullable Integer measure;

  @Column(nullable = false)
  private String channel;

  private @Nullable String saidBy;
  private @Nullable String words;

  @Column(nullable = false)
  private Instant saidAt;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Stage stage;

  @SuppressWarnings("NullAway.Init")
  protected Communication() {}

  /**
   * @param measure the number of the measure that it concerns; null for the whole request
   * @param saidBy who spoke, and how that is known; null for what has its effect
   * @param words what was said
   */
  public Communication(
      Kind kind,
      @Nullable Integer measure,
      Channel channel,
      @Nullable String saidBy,
      @Nullable String words,
      Instant saidAt,
      Stage stage) {
    this.kind = kind.id();
    this.measure = measure;
    this.channel = channel.id();
    this.saidBy = saidBy;
    this.words = words;
    this.saidAt = saidAt;
    this.stage = stage;
  }

  public Kind kind() {
    return Kind.of(kind);
  }

  /** The number of the measure that it concerns; empty for the whole request. */
  public Optional<Integer> measure() {
    return Optional.ofNullable(measure);
  }

  /** Whether it concerns this measure. */
  public boolean concerns(int number) {
    return measure == null || measure == number;
  }

  public Channel channel() {
    return Channel.of(channel);
  }

  /** Who spoke, and how that is known. */
  public Optional<String> saidBy() {
    return Optional.ofNullable(saidBy);
  }

  /** What was said. */
  public Optional<String> words() {
    return Optional.ofNullable(words);
  }

  public Instant saidAt() {
    return saidAt;
  }

  public Stage stage() {
    return stage;
  }

  public void stands(Stage now) {
    this.stage = now;
  }
}
