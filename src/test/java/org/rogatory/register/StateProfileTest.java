package org.rogatory.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Clause;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.Stated;
import org.rogatory.journal.Actor;
import org.rogatory.register.SenderCheck.Match;
import org.rogatory.register.facts.AcceptedLanguages;
import org.rogatory.register.facts.AuthorityKind;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.FactId;
import org.rogatory.register.facts.FactKind;
import org.rogatory.register.facts.FactStanding;
import org.rogatory.register.facts.InterpolAgreement;
import org.rogatory.register.facts.LanguageTag;
import org.rogatory.register.facts.LegalZone;
import org.rogatory.register.facts.Membership;
import org.rogatory.register.facts.OralAgreement;
import org.rogatory.register.facts.OtherTreaty;
import org.rogatory.register.facts.Provenance;
import org.rogatory.register.facts.RecordedFact;
import org.rogatory.register.facts.RegisteredAuthority;
import org.rogatory.register.facts.SourcedFact;
import org.rogatory.register.facts.StateFact;

class StateProfileTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Provenance NOTIFIED =
      Provenance.notified(TODAY.minusMonths(2), "Notification");
  private static final Provenance ASSUMED = Provenance.assumed(TODAY.minusMonths(2), "Letters");

  @Test
  void ofAnUnknownStateEverythingIsUnknownAndNothingFails() {
    StateProfile state = profile();

    assertThat(state.accepts(LanguageTag.ENGLISH)).isEqualTo(Answer.UNKNOWN);
    assertThat(state.interpolAgreed().isUnknown()).isTrue();
    assertThat(state.oralAgreed().isUnknown()).isTrue();
    assertThat(state.diplomaticChannelRequired().isUnknown()).isTrue();
    assertThat(state.partyOn(TODAY).says()).isEqualTo(Stated.NOT_STATED);
    assertThat(state.languages()).isEmpty();
    assertThat(state.letterAddress()).isEmpty();
    assertThat(state.zone()).isEmpty();
    assertThat(state.knownSender("Anybody").match()).isEqualTo(Match.NOTHING_REGISTERED);
    assertThat(state.legalBasisOn(TODAY).basis()).isEqualTo(LegalBasis.CONVENTION);
    assertThat(state.legalBasisOn(TODAY).provenance().standing()).isEqualTo(FactStanding.UNKNOWN);
  }

  @Test
  void aNotifiedListOfLanguagesIsCompleteAnAssumedOneIsNot() {
    AcceptedLanguages english = new AcceptedLanguages(List.of(LanguageTag.ENGLISH));

    StateProfile notified = profile(said(english, NOTIFIED));
    StateProfile assumed = profile(said(english, ASSUMED));

    assertThat(notified.accepts(LanguageTag.of("en-GB")).isYes()).isTrue();
    assertThat(notified.accepts(LanguageTag.of("fr")).isNo()).isTrue();
    assertThat(assumed.accepts(LanguageTag.ENGLISH).standing()).isEqualTo(FactStanding.ASSUMED);
    assertThat(assumed.accepts(LanguageTag.of("fr")).isUnknown()).isTrue();
  }

  @Test
  void whatHasExpiredAnswersNothingButIsStillShown() {
    Provenance until =
        new Provenance(
            FactStanding.NOTIFIED,
            Optional.of(TODAY.minusYears(1)),
            "Exchange of letters",
            Optional.empty(),
            Optional.of(TODAY.minusDays(1)));

    StateProfile state = profile(said(new OralAgreement(true, ""), until));

    assertThat(state.oralAgreed()).isEqualTo(Answer.UNKNOWN);
    assertThat(state.facts(FactKind.ORAL)).singleElement().matches(state::needsChecking);
  }

  @Test
  void theLastDayOfItsTimeStillCounts() {
    Provenance until =
        new Provenance(
            FactStanding.NOTIFIED,
            Optional.of(TODAY),
            "Exchange of letters",
            Optional.empty(),
            Optional.of(TODAY));

    assertThat(profile(said(new InterpolAgreement(true, ""), until)).interpolAgreed().isYes())
        .isTrue();
  }

  @Test
  @Clause("40(12)(c)")
  void whatNobodyMadeSureOfForLongAsksForACheck() {
    LegalZone zone = new LegalZone(ZoneId.of("Europe/Berlin"));
    Provenance old = Provenance.notified(TODAY.minusYears(1).minusDays(1), "Register");

    StateProfile state = profile(said(zone, old));
    StateProfile verified = profile(said(zone, old.verified(TODAY.minusYears(1))));

    assertThat(state.facts()).isNotEmpty().allMatch(state::needsChecking);
    assertThat(verified.facts()).noneMatch(verified::needsChecking);
    assertThat(state.zone()).contains(ZoneId.of("Europe/Berlin"));
  }

  @Test
  @Clause("65, 67")
  void theConventionBindsFromItsFirstDayUntilADenunciationTakesEffect() {
    Membership membership =
        new Membership(true, Optional.empty(), Optional.of(TODAY), Optional.of(TODAY.plusDays(2)));
    StateProfile state = profile(said(membership, NOTIFIED));

    assertThat(state.partyOn(TODAY.minusDays(1)).isNo()).isTrue();
    assertThat(state.partyOn(TODAY).isYes()).isTrue();
    assertThat(state.partyOn(TODAY.plusDays(1)).isYes()).isTrue();
    assertThat(state.partyOn(TODAY.plusDays(2)).isNo()).isTrue();
  }

  @Test
  void aPartyWhoseFirstDayIsNotKnownIsAQuestion() {
    Membership membership =
        new Membership(true, Optional.of(TODAY), Optional.empty(), Optional.empty());

    assertThat(profile(said(membership, NOTIFIED)).partyOn(TODAY).isUnknown()).isTrue();
  }

  @Test
  @Clause({"40(7)", "40(6)", "50(6)"})
  void anotherTreatySelectsItsOwnRulesUnlessParagraphs8To31AreAgreed() {
    OtherTreaty alone = treaty(Optional.empty());
    OtherTreaty agreed = treaty(Optional.of(TODAY));

    assertThat(profile(said(alone, NOTIFIED)).legalBasisOn(TODAY).basis())
        .isEqualTo(LegalBasis.OTHER_TREATY);
    assertThat(profile(said(agreed, NOTIFIED)).legalBasisOn(TODAY).basis())
        .isEqualTo(LegalBasis.TREATY_WITH_PARAGRAPHS_8_TO_31);
    assertThat(profile(said(agreed, NOTIFIED)).legalBasisOn(TODAY.minusDays(1)).basis())
        .isEqualTo(LegalBasis.OTHER_TREATY);
    assertThat(profile(said(agreed, NOTIFIED)).legalBasisOn(TODAY.minusYears(1)).basis())
        .isEqualTo(LegalBasis.CONVENTION);
  }

  @Test
  @Clause({"40(12)(a)", "37(19)"})
  void aLetterGoesToTheNotifiedAuthorityOfTheWholeState() {
    StateProfile state =
        profile(
            said(authority(AuthorityKind.EXTRADITION, "Supreme Court", ""), NOTIFIED),
            said(authority(AuthorityKind.MUTUAL_ASSISTANCE, "Island Office", "Island"), NOTIFIED),
            said(authority(AuthorityKind.MUTUAL_ASSISTANCE, "Old Ministry", ""), ASSUMED),
            said(authority(AuthorityKind.MUTUAL_ASSISTANCE, "Ministry of Justice", ""), NOTIFIED));

    assertThat(state.letterAddress()).map(LetterAddress::name).contains("Ministry of Justice");
    assertThat(state.authorities(AuthorityKind.MUTUAL_ASSISTANCE)).hasSize(3);
    assertThat(state.letterAddress("island")).map(LetterAddress::name).contains("Island Office");
    assertThat(state.letterAddress("Coast"))
        .map(LetterAddress::name)
        .contains("Ministry of Justice");
  }

  @Test
  void aSenderIsComparedWithTheRegisteredNamesAndNotByTheirSpelling() {
    StateProfile state =
        profile(
            said(authority(AuthorityKind.MUTUAL_ASSISTANCE, "Cour d’appel de XC", ""), NOTIFIED),
            said(authority(AuthorityKind.CONTACT_POINT, "Police, 24/7 desk", ""), NOTIFIED));

    assertThat(state.knownSender("COUR D'APPEL DE XC").match()).isEqualTo(Match.SAME);
    assertThat(state.knownSender("Cour d'appel de XC — Service de l'entraide").match())
        .isEqualTo(Match.SIMILAR);
    assertThat(state.knownSender("Parquet général de XC").match()).isEqualTo(Match.DIFFERENT);
    assertThat(state.knownSender("Parquet général de XC").designated()).isEqualTo(Stated.NO);
    assertThat(state.knownSender("police 24/7 desk").match()).isEqualTo(Match.OTHER_DESIGNATION);
    assertThat(
            state.knownSender("police 24/7 desk", Set.of(AuthorityKind.CONTACT_POINT)).designated())
        .isEqualTo(Stated.YES);
    assertThat(state.knownSender("  ").match()).isEqualTo(Match.DIFFERENT);
  }

  private static OtherTreaty treaty(Optional<LocalDate> agreedOn) {
    return new OtherTreaty(
        "Treaty on mutual assistance",
        Optional.empty(),
        Optional.of(TODAY.minusMonths(6)),
        Optional.empty(),
        agreedOn,
        "");
  }

  private static RegisteredAuthority authority(AuthorityKind kind, String name, String territory) {
    return new RegisteredAuthority(
        kind, name, List.of(), List.of("1 Street"), "", "", Optional.empty(), territory);
  }

  private static SourcedFact said(StateFact fact, Provenance provenance) {
    return new SourcedFact(fact, provenance);
  }

  private static StateProfile profile(SourcedFact... all) {
    List<RecordedFact<?>> held = new ArrayList<>();
    for (SourcedFact said : all) {
      FactKind kind = said.fact().kind();
      FactId id = new FactId(kind, kind.isRepeated() ? held.size() + 1 : 0);
      held.add(
          new RecordedFact<>(id, said.fact(), said.provenance(), 1, Actor.PROGRAM, Instant.EPOCH));
    }
    return new StateProfile(CountryCode.of("XC"), TODAY, Period.ofYears(1), held);
  }
}
