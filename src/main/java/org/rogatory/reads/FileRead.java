package org.rogatory.reads;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.rogatory.convention.Worded;

/** That somebody read something of a file. It is never changed. */
@Entity
@Immutable
public class FileRead {

  @Id private int number;

  @Column(nullable = false)
  private String reference;

  @Column(nullable = false)
  private String login;

  @Column(nullable = false)
  private Instant readAt;

  @Column(nullable = false)
  private String kind;

  @Column(nullable = false)
  private String detail;

  @SuppressWarnings("NullAway.Init")
  protected FileRead() {}

  /** The number in the whole record, over all files. */
  public int number() {
    return number;
  }

  /** The file's reference as text. */
  public String reference() {
    return reference;
  }

  /** Who read it, by login name. */
  public String login() {
    return login;
  }

  public Instant readAt() {
    return readAt;
  }

  /**
   * What was read.
   *
   * @throws org.rogatory.convention.Unreadable where somebody damaged it
   */
  public ReadKind kind() {
    return Worded.of(ReadKind.class, kind);
  }

  /** Whether the detail is a number, which the words of its kind say. */
  public boolean isNumbered() {
    return detail.matches("\\d+");
  }

  /** Which of them: a number, a step, an address; empty for the only one. */
  public String detail() {
    return detail;
  }
}
