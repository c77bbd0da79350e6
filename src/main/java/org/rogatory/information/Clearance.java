package org.rogatory.information;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.rogatory.convention.Stated;
import org.rogatory.convention.spontaneous.SpontaneousTransmission;
import org.rogatory.information.InformationFact.Drafted;

/** What was said on whether our State may send information without a request, 40(4), 51. */
@Embeddable
public class Clearance {

  @Column(nullable = false)
  private String ownLaw = Stated.NOT_STATED.id();

  @Column(nullable = false)
  private String ownProceedings = Stated.NOT_STATED.id();

  @Column(nullable = false)
  private String conventionOffence = Stated.NOT_STATED.id();

  @Column(nullable = false)
  private String personalData = Stated.NOT_STATED.id();

  @Column(nullable = false)
  private String personalDataLawful = Stated.NOT_STATED.id();

  protected Clearance() {}

  /** Nothing was said: nothing of ours is sent. */
  static Clearance none() {
    return new Clearance();
  }

  Clearance(Drafted drafted) {
    this.ownLaw = drafted.ownLaw();
    this.ownProceedings = drafted.ownProceedings();
    this.conventionOffence = drafted.conventionOffence();
    this.personalData = drafted.personalData();
    this.personalDataLawful = drafted.personalDataLawful();
  }

  /** Whether our law allows it. */
  public Stated ownLaw() {
    return Stated.of(ownLaw);
  }

  /** Whether our own investigations and proceedings suffer from it. */
  public Stated ownProceedings() {
    return Stated.of(ownProceedings);
  }

  /** For proceeds: whether the offences are offences under the Convention. */
  public Stated conventionOffence() {
    return Stated.of(conventionOffence);
  }

  /** Whether personal data go with it. */
  public Stated personalData() {
    return Stated.of(personalData);
  }

  /** Whether our law on personal data allows it. */
  public Stated personalDataLawful() {
    return Stated.of(personalDataLawful);
  }

  /** The question whether it may be sent, as the Convention's rules read it. */
  SpontaneousTransmission transmission(boolean proceeds, Stated inForceForBoth) {
    return new SpontaneousTransmission(
        inForceForBoth,
        ownLaw(),
        ownProceedings(),
        proceeds,
        conventionOffence(),
        personalData(),
        personalDataLawful());
  }
}
