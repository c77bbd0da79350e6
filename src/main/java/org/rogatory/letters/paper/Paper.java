package org.rogatory.letters.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** An issued letter as it went out: written once. */
@Entity
@Immutable
@Table(name = "letter_paper")
public class Paper implements Persistable<Long> {

  public static final int MOST_BYTES = 1_000_000;

  @Id
  @Column(name = "letter_id")
  private Long letter;

  @Column(length = MOST_BYTES)
  private byte[] pdf;

  @SuppressWarnings("NullAway.Init")
  protected Paper() {}

  public Paper(long letter, byte[] pdf) {
    this.letter = letter;
    this.pdf = pdf.clone();
  }

  public byte[] pdf() {
    return pdf.clone();
  }

  @Override
  public Long getId() {
    return letter;
  }

  /** Only ever saved once, so always new when saved. */
  @Override
  public boolean isNew() {
    return true;
  }
}
