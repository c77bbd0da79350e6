package org.rogatory.incoming;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Unreadable;
import org.rogatory.convention.persons.Consent;
import org.rogatory.convention.persons.HeardAs;
import org.rogatory.convention.persons.Party;
import org.rogatory.incoming.found.Agreement;
import org.rogatory.incoming.found.Asked;

/** What is on record of the person whom a measure concerns, 40(9), 40(18). */
@Embeddable
public class Consents {

  private @Nullable String heardAs;

  @Column(name = "consent_informed_on")
  private @Nullable LocalDate informedOn;

  @Column(name = "consent_on")
  private @Nullable LocalDate answeredOn;

  @Column(name = "consent_given")
  private @Nullable Boolean given;

  @Column(name = "consent_asked_by")
  private @Nullable String askedBy;

  @Column(name = "consent_language")
  private @Nullable String language;

  @Column(name = "consent_assisted_by")
  private @Nullable String assistedBy;

  private @Nullable String weAgreed;
  private @Nullable LocalDate weAgreedOn;
  private @Nullable String weAgreedConditions;

  @Column(name = "we_agree")
  private @Nullable Boolean weAgree;

  private @Nullable String theyAgreed;
  private @Nullable LocalDate theyAgreedOn;
  private @Nullable String theyAgreedConditions;

  @Column(name = "they_agree")
  private @Nullable Boolean theyAgree;

  protected Consents() {}

  static Consents none() {
    return new Consents();
  }

  public void heard(HeardAs role) {
    this.heardAs = role.name();
  }

  /** The person answered. An answer of an earlier day than the one on record changes nothing. */
  public void asked(Asked asked) {
    if (!counts(asked)) {
      return;
    }
    this.informedOn = asked.consent().informedOn();
    this.answeredOn = asked.consent().answeredOn();
    this.given = asked.consent().given();
    this.askedBy = asked.by();
    this.language = asked.language();
    this.assistedBy = asked.assistedBy();
  }

  /**
   * Whether an answer of the person counts from now on: the one on record is not of a later day.
   */
  public boolean counts(Asked asked) {
    return !isBefore(asked.consent().answeredOn(), answeredOn);
  }

  /** An authority answered. An answer of an earlier day than its last changes nothing. */
  public void agreed(Agreement agreement) {
    LocalDate known = agreement.party() == Party.OURS ? weAgreedOn : theyAgreedOn;
    if (isBefore(agreement.on(), known)) {
      return;
    }
    if (agreement.party() == Party.OURS) {
      this.weAgreed = agreement.authority();
      this.weAgreedOn = agreement.on();
      this.weAgreedConditions = agreement.conditions();
      this.weAgree = agreement.given();
    } else {
      this.theyAgreed = agreement.authority();
      this.theyAgreedOn = agreement.on();
      this.theyAgreedConditions = agreement.conditions();
      this.theyAgree = agreement.given();
    }
  }

  private static boolean isBefore(LocalDate day, @Nullable LocalDate known) {
    return known != null && day.isBefore(known);
  }

  /** Nothing of this was said of what is asked now. */
  public void forget() {
    this.heardAs = null;
    this.informedOn = null;
    this.answeredOn = null;
    this.given = null;
    this.askedBy = null;
    this.language = null;
    this.assistedBy = null;
    forgetAgreements();
  }

  private void forgetAgreements() {
    this.weAgreed = null;
    this.weAgreedOn = null;
    this.weAgreedConditions = null;
    this.weAgree = null;
    this.theyAgreed = null;
    this.theyAgreedOn = null;
    this.theyAgreedConditions = null;
    this.theyAgree = null;
  }

  /** What the person was asked and answered, and by whom; empty where nobody asked. */
  public Optional<Asked> personAsked() {
    return consent()
        .flatMap(
            said ->
                askedBy().flatMap(by -> language().map(in -> new Asked(said, by, in, assistedBy))));
  }

  /** As what the person is to be heard. */
  public Optional<HeardAs> heardAs() {
    return Optional.ofNullable(heardAs).map(name -> Unreadable.constant(HeardAs.class, name));
  }

  /** What the person answered; empty where nobody asked. */
  public Optional<Consent> consent() {
    return informedOn == null || answeredOn == null || given == null
        ? Optional.empty()
        : Optional.of(new Consent(informedOn, answeredOn, given));
  }

  /** Who informed and asked the person. */
  public Optional<String> askedBy() {
    return Optional.ofNullable(askedBy);
  }

  /** The language in which this was done, BCP 47. */
  public Optional<String> language() {
    return Optional.ofNullable(language);
  }

  /** The counsel or interpreter who assisted. */
  public Optional<String> assistedBy() {
    return Optional.ofNullable(assistedBy);
  }

  /** What the authority of one side said to the transfer, 40(9)(b). */
  public Optional<Agreement> agreement(Party party) {
    return party == Party.OURS
        ? agreement(party, weAgreed, weAgreedOn, weAgreedConditions, weAgree)
        : agreement(party, theyAgreed, theyAgreedOn, theyAgreedConditions, theyAgree);
  }

  private static Optional<Agreement> agreement(
      Party party,
      @Nullable String authority,
      @Nullable LocalDate on,
      @Nullable String conditions,
      @Nullable Boolean given) {
    return authority == null || on == null || given == null
        ? Optional.empty()
        : Optional.of(new Agreement(party, authority, on, conditions, given));
  }

  /** The conditions of each side that agrees; empty where it made none. */
  public Map<Party, String> agreedConditions() {
    Map<Party, String> agreed = new EnumMap<>(Party.class);
    for (Party party : Party.values()) {
      agreement(party)
          .filter(Agreement::given)
          .ifPresent(
              there -> agreed.put(party, there.conditions() == null ? "" : there.conditions()));
    }
    return agreed;
  }
}
