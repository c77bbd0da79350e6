package org.rogatory.incoming;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.Stated;
import org.rogatory.convention.grounds.Reservation;
import org.rogatory.register.OwnState;
import org.rogatory.register.StateProfile;
import org.rogatory.register.StateProfiles;
import org.rogatory.register.SuggestedBasis;
import org.rogatory.register.facts.AuthorityKind;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.LanguageTag;
import org.rogatory.register.facts.OtherTreaty;
import org.rogatory.register.facts.Provenance;
import org.rogatory.register.facts.RecordedFact;
import org.springframework.stereotype.Component;

/** What the register knows of a request's State and of ours, in the words of the rules. */
@Component
class RegisterFacts {

  private final StateProfiles register;
  private final OwnState own;

  RegisterFacts(StateProfiles register, OwnState own) {
    this.register = register;
    this.own = own;
  }

  /** Whether the Convention was in force for both States on the day of the request, 65. */
  Stated inForceForBoth(Request request) {
    LocalDate day = request.origin().dated().orElse(request.received().day());
    return profile(request).inForceForBoth(own.membership(), day).says();
  }

  /** From when it is in force for both; empty where the register does not know. */
  Optional<LocalDate> inForceFrom(Request request) {
    return profile(request).inForceForBothFrom(own.membership());
  }

  /** Whether the two States agreed on INTERPOL for urgent requests, 40(12)(d). */
  Stated interpolAgreed(Request request) {
    return profile(request).interpolAgreed().says();
  }

  /** Whether they agreed on oral requests, 40(13). */
  Stated oralAgreed(Request request) {
    return profile(request).oralAgreed().says();
  }

  /** Whether our State requires the diplomatic channel. */
  boolean diplomaticRequired() {
    return own.diplomaticChannelRequired();
  }

  /** Whether the sender is registered as a central authority of its State. */
  Stated designatedSender(Request request) {
    return request
        .origin()
        .sender()
        .map(name -> profile(request).knownSender(name, purposes(request)).designated())
        .orElse(Stated.NOT_STATED);
  }

  /** A preservation may come from a contact point too, 41(3)(b), 42(2). */
  private static Set<AuthorityKind> purposes(Request request) {
    boolean preserves =
        request.measures().stream()
            .allMatch(measure -> measure.assistance().family().hasClosedGrounds());
    return preserves
        ? EnumSet.of(AuthorityKind.MUTUAL_ASSISTANCE, AuthorityKind.CONTACT_POINT)
        : EnumSet.of(AuthorityKind.MUTUAL_ASSISTANCE);
  }

  /** The languages that our State accepts, BCP 47. */
  List<String> languagesWeAccept() {
    return own.languages().stream().map(LanguageTag::value).toList();
  }

  /** What our State has reserved and bears on grounds. */
  Set<Reservation> ownReservations(LocalDate day) {
    return own.reservationsOn(day);
  }

  /** What the request rests on, 40(7): a treaty that has ended since carries nothing any more. */
  LegalBasis suggestedBasis(Request request) {
    LocalDate day = day(request);
    return treaties(request).stream()
        .map(held -> held.fact().basisOn(day))
        .min(Comparator.naturalOrder())
        .orElse(LegalBasis.CONVENTION);
  }

  /** Whether the register says that no other treaty binds the two States. */
  boolean holdsThatNoTreatyBinds(Request request) {
    SuggestedBasis basis = profile(request).legalBasisOn(day(request));
    return basis.treaty().isEmpty() && !basis.provenance().equals(Provenance.UNKNOWN);
  }

  /** The other treaties that bound both States on the day of the request, and bind them today. */
  List<RecordedFact<OtherTreaty>> treaties(Request request) {
    StateProfile profile = profile(request);
    return profile.treatiesOn(day(request)).stream()
        .filter(held -> held.fact().bindsOn(profile.asOf()))
        .toList();
  }

  /** The day of the request: that which it bears, else that of its arrival. */
  LocalDate day(Request request) {
    return request.origin().dated().orElse(request.received().day());
  }

  private StateProfile profile(Request request) {
    return register.state(code(request));
  }

  private static CountryCode code(Request request) {
    return CountryCode.of(request.requestingState());
  }
}
