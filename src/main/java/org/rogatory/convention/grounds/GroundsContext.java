package org.rogatory.convention.grounds;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rogatory.convention.Clause;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Stated;

/**
 * What must be known beside the kind of measure to say which grounds are lawful. What nobody has
 * recorded stays at the defaults of {@link #on}.
 *
 * @param basis what the request rests on, 40(7)
 * @param conventionOffence whether the measure concerns an offence under the Convention, 42(5)
 * @param disclosureGrounds the grounds that our reading of 43(2) allows; configuration
 * @param ownReservations what our State has declared
 * @param uncured the provisions on which supplementary information was asked for, 40(16), and the
 *     deficiency remains
 * @param personalData whether personal data would be transferred, Article 36
 * @param publicRecords whether government records that are sought are available to the public,
 *     40(31)
 * @param allowedInSimilarCase whether our law allows the measure in a similar domestic case,
 *     40(21)(c) and 45(2)
 * @param offenceListed whether the offence is on the list of our reservation on traffic data,
 *     23(3)(a)
 * @param consented what the person who is to be transferred answered; not stated where nobody
 *     asked, 40(9)(a)
 */
@Clause("43(2)")
public record GroundsContext(
    LegalBasis basis,
    Stated conventionOffence,
    Set<Ground> disclosureGrounds,
    Set<Reservation> ownReservations,
    List<Provision> uncured,
    Stated personalData,
    Stated publicRecords,
    Stated allowedInSimilarCase,
    Stated offenceListed,
    Stated consented) {

  /** 43(2) as the Chinese text has it. */
  public static final Set<Ground> SEEDED_DISCLOSURE_GROUNDS =
      Set.of(Ground.NOT_IN_CONFORMITY, Ground.ESSENTIAL_INTERESTS, Ground.PERSECUTION);

  private static final Set<Ground> IN_EVERY_READING =
      EnumSet.of(Ground.ESSENTIAL_INTERESTS, Ground.PERSECUTION);
  private static final Set<Ground> IN_SOME_READING =
      EnumSet.of(
          Ground.NOT_IN_CONFORMITY,
          Ground.ESSENTIAL_INTERESTS,
          Ground.PROHIBITED_DOMESTICALLY,
          Ground.PERSECUTION);

  /**
   * @throws IllegalArgumentException if the grounds configured for 43(2) are in no reading of it:
   *     40(21)(b) and 40(22) always, (a) and (c) according to the reading, nothing else
   */
  public GroundsContext {
    disclosureGrounds = Set.copyOf(disclosureGrounds);
    ownReservations = Set.copyOf(ownReservations);
    uncured = List.copyOf(uncured);
    if (!disclosureGrounds.containsAll(IN_EVERY_READING)
        || !IN_SOME_READING.containsAll(disclosureGrounds)) {
      throw new IllegalArgumentException("No reading of 43(2) allows exactly " + disclosureGrounds);
    }
  }

  /**
   * A reading of 43(2) from the citations by which an office configures it, such as 40(21)(b) and
   * 40(22).
   *
   * @throws IllegalArgumentException for a citation that no text of 43(2) names, or a reading that
   *     none has
   */
  public static Set<Ground> readingOf43(Collection<String> citations) {
    Set<Ground> grounds = EnumSet.noneOf(Ground.class);
    for (String citation : citations) {
      Provision provision = Provision.of(citation);
      grounds.add(
          IN_SOME_READING.stream()
              .filter(ground -> ground.provision().equals(provision))
              .findFirst()
              .orElseThrow(
                  () -> new IllegalArgumentException("No text of 43(2) names " + citation)));
    }
    return on(LegalBasis.CONVENTION).disclosureGrounds(grounds).build().disclosureGrounds();
  }

  /** Nothing else known. */
  public static GroundsContext under(LegalBasis basis) {
    return on(basis).build();
  }

  /**
   * Begins with nothing else known: 43(2) as seeded, no reservation, nothing asked for in vain, the
   * rest not stated.
   */
  public static Builder on(LegalBasis basis) {
    return new Builder(basis);
  }

  /** Puts a context together, what is known of it one by one. */
  public static final class Builder {

    private final LegalBasis basis;
    private Stated conventionOffence = Stated.NOT_STATED;
    private Set<Ground> disclosureGrounds = SEEDED_DISCLOSURE_GROUNDS;
    private Set<Reservation> ownReservations = Set.of();
    private List<Provision> uncured = List.of();
    private Stated personalData = Stated.NOT_STATED;
    private Stated publicRecords = Stated.NOT_STATED;
    private Stated allowedInSimilarCase = Stated.NOT_STATED;
    private Stated offenceListed = Stated.NOT_STATED;
    private Stated consented = Stated.NOT_STATED;

    private Builder(LegalBasis basis) {
      this.basis = basis;
    }

    /** The class of the offence. */
    public Builder conventionOffence(Stated answer) {
      conventionOffence = answer;
      return this;
    }

    /** The reading of 43(2). */
    public Builder disclosureGrounds(Set<Ground> grounds) {
      disclosureGrounds = grounds;
      return this;
    }

    /** The reservations of our State. */
    public Builder ownReservations(Set<Reservation> reservations) {
      ownReservations = reservations;
      return this;
    }

    /** The deficiencies asked about and not cured. */
    public Builder uncured(List<Provision> provisions) {
      uncured = provisions;
      return this;
    }

    /** The answer on personal data. */
    public Builder personalData(Stated answer) {
      personalData = answer;
      return this;
    }

    /** The answer on public records. */
    public Builder publicRecords(Stated answer) {
      publicRecords = answer;
      return this;
    }

    /** The answer on similar domestic cases. */
    public Builder allowedInSimilarCase(Stated answer) {
      allowedInSimilarCase = answer;
      return this;
    }

    /** The answer on the list of the reservation. */
    public Builder offenceListed(Stated answer) {
      offenceListed = answer;
      return this;
    }

    /** The answer of the person who is to be transferred. */
    public Builder consented(Stated answer) {
      consented = answer;
      return this;
    }

    /**
     * @throws IllegalArgumentException for a reading of 43(2) that no text has
     */
    public GroundsContext build() {
      return new GroundsContext(
          basis,
          conventionOffence,
          disclosureGrounds,
          ownReservations,
          uncured,
          personalData,
          publicRecords,
          allowedInSimilarCase,
          offenceListed,
          consented);
    }
  }
}
