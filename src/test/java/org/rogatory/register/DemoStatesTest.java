package org.rogatory.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Stated;
import org.rogatory.register.SenderCheck.Match;
import org.rogatory.register.facts.AuthorityKind;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.FactStanding;
import org.rogatory.register.facts.LanguageTag;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The demo's register says what the sample requests need. */
@RogatoryTest
class DemoStatesTest {

  @Autowired Register register;
  @Autowired StateNames names;
  @Autowired DemoStates demo;
  @Autowired OwnState own;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "XB | Ministry of Justice of XB | SAME",
        "XB | MINISTRY OF JUSTICE OF XB — CENTRAL AUTHORITY FOR MUTUAL LEGAL ASSISTANCE | SIMILAR",
        "XC | COUR D'APPEL DE XC — SERVICE DE L'ENTRAIDE PÉNALE INTERNATIONALE | SAME",
        "XC | Service de l'entraide pénale internationale, Cour d'appel de XC | SIMILAR",
        "XD | Ministry of Justice of XD | SAME",
        "XD | General Prosecution of XD | DIFFERENT",
        "XE | Office of the Attorney General of XE | SAME",
        "XF | Asset Recovery Unit, Ministry of Justice of XF | SIMILAR"
      })
  void theSendersOfTheSamplesAreFoundOrNot(String state, String sender, Match match) {
    assertThat(register.state(CountryCode.of(state)).knownSender(sender).match()).isEqualTo(match);
  }

  @Test
  @Clause("41(2)")
  void theCallerAtNightIsARegisteredContactPoint() {
    StateProfile xe = register.state(CountryCode.of("XE"));

    assertThat(xe.oralAgreed().isYes()).isTrue();
    assertThat(xe.oralAgreed().standing()).isEqualTo(FactStanding.NOTIFIED);
    assertThat(
            xe.knownSender("24/7 contact point of XE", Set.of(AuthorityKind.CONTACT_POINT))
                .designated())
        .isEqualTo(Stated.YES);
  }

  @Test
  void someFactsAreNotifiedSomeAssumedSomeUnknown() {
    StateProfile xd = register.state(CountryCode.of("XD"));

    assertThat(xd.letterAddress().orElseThrow().provenance().standing())
        .isEqualTo(FactStanding.NOTIFIED);
    assertThat(xd.accepts(LanguageTag.ENGLISH).standing()).isEqualTo(FactStanding.ASSUMED);
    assertThat(xd.interpolAgreed().isUnknown()).isTrue();
  }

  @Test
  void theConventionIsInForceForAllOfThem() {
    for (String code : List.of("XB", "XC", "XD", "XE", "XF")) {
      StateProfile state = register.state(CountryCode.of(code));
      assertThat(state.partyOn(state.asOf()).isYes()).as(code).isTrue();
      assertThat(names.name(state.code(), Locale.CHINESE)).isEqualTo(code + "国");
    }
    assertThat(own.accepts(LanguageTag.of("fr"))).isTrue();
  }

  @Test
  void aSecondStartAddsNothing() {
    int before = register.history(CountryCode.of("XB")).size();

    demo.enter();

    assertThat(register.history(CountryCode.of("XB"))).hasSize(before);
  }
}
