package org.rogatory.register;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rogatory.convention.Clause;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.Stated;
import org.rogatory.register.facts.AcceptedLanguages;
import org.rogatory.register.facts.AuthorityKind;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.Declaration;
import org.rogatory.register.facts.DeclarationKind;
import org.rogatory.register.facts.FactId;
import org.rogatory.register.facts.FactKind;
import org.rogatory.register.facts.FactStanding;
import org.rogatory.register.facts.InterpolAgreement;
import org.rogatory.register.facts.LanguageTag;
import org.rogatory.register.facts.LegalZone;
import org.rogatory.register.facts.Membership;
import org.rogatory.register.facts.NoOtherTreaty;
import org.rogatory.register.facts.OralAgreement;
import org.rogatory.register.facts.OtherTreaty;
import org.rogatory.register.facts.Provenance;
import org.rogatory.register.facts.RecordedFact;
import org.rogatory.register.facts.RegisteredAuthority;
import org.rogatory.register.facts.RequiredChannel;
import org.rogatory.register.facts.StateFact;

/**
 * What we know about a State on a day. Everything may be unknown; then the answers say so, and
 * lists are empty. A fact whose own time limit is over answers nothing any more; pages still show
 * it.
 *
 * @param code the State
 * @param asOf the day for which the profile answers, in our own zone
 * @param checkAfter for how long a fact is taken to hold without anybody making sure
 * @param facts all that is held, by kind and line
 */
public record StateProfile(
    CountryCode code, LocalDate asOf, Period checkAfter, List<RecordedFact<?>> facts) {

  public StateProfile {
    facts = List.copyOf(facts);
  }

  /** Whether the Convention is in force for the State on a day, 65. */
  public Answer partyOn(LocalDate day) {
    return current(Membership.class)
        .map(held -> new Answer(held.fact().inForceOn(day), held.provenance()))
        .orElse(Answer.UNKNOWN);
  }

  /** Whether the Convention is in force for the State and for us on a day, 65. */
  public Answer inForceForBoth(Membership own, LocalDate day) {
    Stated ours = own.inForceOn(day);
    Answer theirs = partyOn(day);
    if (ours == Stated.NO || theirs.isNo()) {
      return new Answer(Stated.NO, theirs.provenance());
    }
    return ours == Stated.YES ? theirs : new Answer(ours, theirs.provenance());
  }

  /** From when the Convention is in force for our State and this one; empty where not known. */
  public Optional<LocalDate> inForceForBothFrom(Membership own) {
    return current(Membership.class)
        .map(RecordedFact::fact)
        .filter(fact -> fact.party() && fact.outFrom().isEmpty())
        .flatMap(Membership::inForceFrom)
        .flatMap(theirs -> own.inForceFrom().map(ours -> theirs.isBefore(ours) ? ours : theirs));
  }

  /**
   * Whether a letter in the language is accepted. A list that was notified is complete; an assumed
   * one says nothing about the languages that it leaves out.
   */
  public Answer accepts(LanguageTag language) {
    return current(AcceptedLanguages.class)
        .map(held -> accepts(held, language))
        .orElse(Answer.UNKNOWN);
  }

  private static Answer accepts(RecordedFact<AcceptedLanguages> held, LanguageTag language) {
    if (held.fact().languages().stream().anyMatch(language::covers)) {
      return new Answer(Stated.YES, held.provenance());
    }
    boolean complete = held.provenance().standing() == FactStanding.NOTIFIED;
    return new Answer(complete ? Stated.NO : Stated.NOT_STATED, held.provenance());
  }

  /** The languages accepted, the preferred one first; empty where none is known. */
  public List<LanguageTag> languages() {
    return current(AcceptedLanguages.class).map(held -> held.fact().languages()).orElse(List.of());
  }

  /** Whether the State requires the diplomatic channel, 40(12)(d). */
  public Answer diplomaticChannelRequired() {
    return current(RequiredChannel.class)
        .map(held -> Answer.of(held.fact().diplomatic(), held.provenance()))
        .orElse(Answer.UNKNOWN);
  }

  /** Whether urgent requests between us may pass through INTERPOL, 40(12)(d). */
  public Answer interpolAgreed() {
    return current(InterpolAgreement.class)
        .map(held -> Answer.of(held.fact().agreed(), held.provenance()))
        .orElse(Answer.UNKNOWN);
  }

  /** Whether urgent requests between us may be made orally, 40(13). */
  public Answer oralAgreed() {
    return current(OralAgreement.class)
        .map(held -> Answer.of(held.fact().agreed(), held.provenance()))
        .orElse(Answer.UNKNOWN);
  }

  /** All authorities whose entry has not expired. */
  public List<RecordedFact<RegisteredAuthority>> authorities() {
    return currentOf(RegisteredAuthority.class, authority -> true);
  }

  /** Those designated for a purpose. */
  public List<RecordedFact<RegisteredAuthority>> authorities(AuthorityKind kind) {
    return currentOf(RegisteredAuthority.class, authority -> authority.designatedFor() == kind);
  }

  /**
   * The central authority for mutual legal assistance as a letter's address: one for the whole
   * State before one for a territory, a notified one before an assumed one.
   */
  @Clause("40(12)(a)")
  public Optional<LetterAddress> letterAddress() {
    return authorities(AuthorityKind.MUTUAL_ASSISTANCE).stream()
        .min(LetterAddresses.BEST_FIRST)
        .map(LetterAddresses::of);
  }

  /**
   * As {@link #letterAddress()} for a region or territory that may have a central authority of its
   * own, 40(12)(a); else that of the whole State.
   */
  public Optional<LetterAddress> letterAddress(String territory) {
    return authorities(AuthorityKind.MUTUAL_ASSISTANCE).stream()
        .filter(held -> held.fact().territory().equalsIgnoreCase(territory.strip()))
        .min(LetterAddresses.BEST_FIRST)
        .map(LetterAddresses::of)
        .or(this::letterAddress);
  }

  /** How a request's sender compares with the central authorities registered, 40(12)(d). */
  public SenderCheck knownSender(String name) {
    return knownSender(name, Set.of(AuthorityKind.MUTUAL_ASSISTANCE));
  }

  /**
   * How a request's sender compares with the authorities registered for one of these purposes: a
   * preservation may come from a contact point too, 41(3)(b).
   */
  public SenderCheck knownSender(String name, Set<AuthorityKind> purposes) {
    return new SenderNames(authorities(), purposes).check(name);
  }

  /** Other treaties on mutual legal assistance that bind the State and us on the profile's day. */
  public List<RecordedFact<OtherTreaty>> treaties() {
    return treatiesOn(asOf);
  }

  /** The same on another day. */
  public List<RecordedFact<OtherTreaty>> treatiesOn(LocalDate day) {
    return currentOf(OtherTreaty.class, treaty -> treaty.bindsOn(day));
  }

  /** What a request made on a day rests on, 40(7): an agreement on paragraphs 8 to 31 first. */
  public SuggestedBasis legalBasisOn(LocalDate day) {
    List<RecordedFact<OtherTreaty>> binding =
        currentOf(OtherTreaty.class, treaty -> treaty.bindsOn(day));
    return binding.stream()
        .min(Comparator.comparing(held -> held.fact().basisOn(day)))
        .map(held -> basisOf(held, day))
        .orElseGet(this::conventionAlone);
  }

  private static SuggestedBasis basisOf(RecordedFact<OtherTreaty> held, LocalDate day) {
    return new SuggestedBasis(
        held.fact().basisOn(day), Optional.of(held.fact()), held.provenance());
  }

  private SuggestedBasis conventionAlone() {
    return new SuggestedBasis(
        LegalBasis.CONVENTION,
        Optional.empty(),
        current(NoOtherTreaty.class).map(RecordedFact::provenance).orElse(Provenance.UNKNOWN));
  }

  /** The reservations and declarations of a kind that hold on the profile's day. */
  public List<RecordedFact<Declaration>> declarations(DeclarationKind kind) {
    return currentOf(Declaration.class, made -> made.about() == kind && made.holdsOn(asOf));
  }

  /** The zone in which the State's law counts days. */
  public Optional<ZoneId> zone() {
    return current(LegalZone.class).map(held -> held.fact().zone());
  }

  /** The facts of a kind, those that have expired too. */
  public List<RecordedFact<?>> facts(FactKind kind) {
    return facts.stream().filter(held -> held.id().kind() == kind).toList();
  }

  /** The fact with this id, where it is held. */
  public Optional<RecordedFact<?>> find(FactId id) {
    return facts.stream()
        .filter(held -> held.id().equals(id))
        .<RecordedFact<?>>map(held -> held)
        .findFirst();
  }

  /** Whether a fact has expired or has not been made sure of for too long, 40(12)(c). */
  public boolean needsChecking(RecordedFact<?> held) {
    return !held.isCurrent(asOf) || held.provenance().isOld(asOf, checkAfter);
  }

  private <T extends StateFact> Optional<RecordedFact<T>> current(Class<T> type) {
    return currentOf(type, fact -> true).stream().findFirst();
  }

  private <T extends StateFact> List<RecordedFact<T>> currentOf(Class<T> type, Predicate<T> which) {
    return facts.stream()
        .filter(held -> held.isCurrent(asOf))
        .flatMap(held -> held.as(type).stream())
        .filter(held -> which.test(held.fact()))
        .toList();
  }
}
