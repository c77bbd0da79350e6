package org.rogatory.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.grounds.Reservation;
import org.rogatory.home.Home;
import org.rogatory.home.Office;
import org.rogatory.home.PolicyError;
import org.rogatory.home.PolicyFile;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.LanguageTag;

class OwnConfigurationTest {

  private static final String ONE_AUTHORITY =
      """
      authorities:
        - id: court
          name: Court
          address: [1 Street]
          email: a@b.example
          language: en
          executes: [service, statement]
      """;

  @TempDir Path beside;

  @Test
  void everyKindOfAssistanceHasAnAuthorityAsItComes() {
    CompetentAuthorities authorities = CompetentAuthorities.read(new Home(beside));

    assertThat(authorities.unserved()).isEmpty();
    assertThat(authorities.forAssistance(Assistance.DOCUMENTS))
        .extracting(CompetentAuthority::id)
        .containsExactly("prosecutor-port-avery", "district-court-port-avery");
  }

  @Test
  void theOfficesOwnFileWinsOverThePackedOne() throws Exception {
    Files.createDirectories(beside.resolve("config"));
    Files.writeString(beside.resolve("config/authorities.yml"), ONE_AUTHORITY);

    CompetentAuthorities authorities = CompetentAuthorities.read(new Home(beside));

    assertThat(authorities.all()).extracting(CompetentAuthority::name).containsExactly("Court");
    assertThat(authorities.unserved()).contains(Assistance.PRESERVATION);
    assertThat(authorities.find("court")).isPresent();
  }

  @Test
  void aKindOfAssistanceThatDoesNotExistIsReportedWithItsLine() {
    String wrong = ONE_AUTHORITY.replace("statement", "statment");

    assertThatThrownBy(() -> CompetentAuthorities.of(PolicyFile.parse("a.yml", wrong)))
        .isInstanceOf(PolicyError.class)
        .hasMessageStartingWith("a.yml, line 7: \"statment\" does not fit here");
  }

  @Test
  void twoAuthoritiesOfOneIdAreRefused() {
    String twice = ONE_AUTHORITY + ONE_AUTHORITY.substring(ONE_AUTHORITY.indexOf("  - id"));

    assertThatThrownBy(() -> CompetentAuthorities.of(PolicyFile.parse("a.yml", twice)))
        .hasMessage("a.yml, line 8: \"court\" is another authority's id");
  }

  @Test
  @Clause({"23(3)", "42(5)"})
  void reservationsAreOursOnlyWhereTheyStandAndFromTheirDay() {
    String file =
        """
        languages: [en]
        diplomatic-channel: false
        convention: { in-force-from: 2026-01-01 }
        declarations:
          - { kind: dual-criminality, wording: We reserve., made-on: 2026-02-01 }
          - { kind: disputes, wording: Not bound. }
        """;

    OwnState own = OwnState.of(PolicyFile.parse("own.yml", file), office());

    assertThat(own.reservationsOn(LocalDate.of(2026, 2, 1)))
        .containsExactly(Reservation.DUAL_CRIMINALITY);
    assertThat(own.reservationsOn(LocalDate.of(2026, 1, 31))).isEmpty();
    assertThat(own.code()).isEqualTo(CountryCode.of("XA"));
    assertThat(own.accepts(LanguageTag.of("fr"))).isFalse();
  }

  @Test
  void aMistakeInOurDeclarationsIsReportedWithItsLine() {
    String file =
        """
        languages: [en]
        diplomatic-channel: perhaps
        convention: {}
        """;

    assertThatThrownBy(() -> OwnState.of(PolicyFile.parse("own.yml", file), office()))
        .isInstanceOf(PolicyError.class)
        .hasMessageStartingWith("own.yml, line 2: \"perhaps\"");
  }

  private Office office() {
    return Office.read(new Home(beside));
  }
}
