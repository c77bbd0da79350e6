package org.rogatory.incoming.found;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.rogatory.convention.Stated;

/** Answers of a caseworker on which it turns whether some grounds are lawful. */
@Embeddable
public class Circumstances {

  @Column(nullable = false)
  private String personalData = Stated.NOT_STATED.id();

  @Column(nullable = false)
  private String publicRecords = Stated.NOT_STATED.id();

  @Column(nullable = false)
  private String allowedInSimilarCase = Stated.NOT_STATED.id();

  @Column(nullable = false)
  private String offenceListed = Stated.NOT_STATED.id();

  protected Circumstances() {}

  /** The four answers together. */
  public static Circumstances of(
      Stated personalData,
      Stated publicRecords,
      Stated allowedInSimilarCase,
      Stated offenceListed) {
    Circumstances circumstances = new Circumstances();
    circumstances.personalData = personalData.id();
    circumstances.publicRecords = publicRecords.id();
    circumstances.allowedInSimilarCase = allowedInSimilarCase.id();
    circumstances.offenceListed = offenceListed.id();
    return circumstances;
  }

  /** Nobody has said. */
  public static Circumstances unknown() {
    return new Circumstances();
  }

  /** Whether personal data would be transferred, 36(1). */
  public Stated personalData() {
    return Stated.of(personalData);
  }

  /** Whether government records that are sought are available to the public, 40(31). */
  public Stated publicRecords() {
    return Stated.of(publicRecords);
  }

  /** Whether our law allows the measure in a similar domestic case, 40(21)(c), 45(2). */
  public Stated allowedInSimilarCase() {
    return Stated.of(allowedInSimilarCase);
  }

  /** Whether the offence is on the list of our reservation on traffic data, 23(3)(a). */
  public Stated offenceListed() {
    return Stated.of(offenceListed);
  }
}
