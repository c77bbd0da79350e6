package org.rogatory.convention;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What must be known beside the kind of measure to say which grounds are lawful. What nobody has
 * recorded stays at the defaults of {@link #under}.
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
 */
public record GroundsContext(
    LegalBasis basis,
    Stated conventionOffence,
    Set<Ground> disclosureGrounds,
    Set<Reservation> ownReservations,
    List<Provision> uncured,
    Stated personalData,
    Stated publicRecords,
    Stated allowedInSimilarCase) {

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
    return under(LegalBasis.CONVENTION).withDisclosureGrounds(grounds).disclosureGrounds();
  }

  /**
   * Nothing else known: 43(2) as seeded, no reservation, nothing asked for in vain, the rest not
   * stated.
   */
  public static GroundsContext under(LegalBasis basis) {
    return new GroundsContext(
        basis,
        Stated.NOT_STATED,
        SEEDED_DISCLOSURE_GROUNDS,
        Set.of(),
        List.of(),
        Stated.NOT_STATED,
        Stated.NOT_STATED,
        Stated.NOT_STATED);
  }

  /** The same with this answer on the class of the offence. */
  public GroundsContext withConventionOffence(Stated answer) {
    return new GroundsContext(
        basis,
        answer,
        disclosureGrounds,
        ownReservations,
        uncured,
        personalData,
        publicRecords,
        allowedInSimilarCase);
  }

  /** The same with this reading of 43(2). */
  public GroundsContext withDisclosureGrounds(Set<Ground> grounds) {
    return new GroundsContext(
        basis,
        conventionOffence,
        grounds,
        ownReservations,
        uncured,
        personalData,
        publicRecords,
        allowedInSimilarCase);
  }

  /** The same with these reservations of our State. */
  public GroundsContext withOwnReservations(Set<Reservation> reservations) {
    return new GroundsContext(
        basis,
        conventionOffence,
        disclosureGrounds,
        reservations,
        uncured,
        personalData,
        publicRecords,
        allowedInSimilarCase);
  }

  /** The same with these deficiencies asked about and not cured. */
  public GroundsContext withUncured(List<Provision> provisions) {
    return new GroundsContext(
        basis,
        conventionOffence,
        disclosureGrounds,
        ownReservations,
        provisions,
        personalData,
        publicRecords,
        allowedInSimilarCase);
  }

  /** The same with this answer on personal data. */
  public GroundsContext withPersonalData(Stated answer) {
    return new GroundsContext(
        basis,
        conventionOffence,
        disclosureGrounds,
        ownReservations,
        uncured,
        answer,
        publicRecords,
        allowedInSimilarCase);
  }

  /** The same with this answer on public records. */
  public GroundsContext withPublicRecords(Stated answer) {
    return new GroundsContext(
        basis,
        conventionOffence,
        disclosureGrounds,
        ownReservations,
        uncured,
        personalData,
        answer,
        allowedInSimilarCase);
  }

  /** The same with this answer on similar domestic cases. */
  public GroundsContext withAllowedInSimilarCase(Stated answer) {
    return new GroundsContext(
        basis,
        conventionOffence,
        disclosureGrounds,
        ownReservations,
        uncured,
        personalData,
        publicRecords,
        answer);
  }
}
