package org.rogatory.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Clause;
import org.rogatory.journal.Actor;
import org.rogatory.register.facts.AcceptedLanguages;
import org.rogatory.register.facts.AuthorityKind;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.Declaration;
import org.rogatory.register.facts.DeclarationKind;
import org.rogatory.register.facts.FactId;
import org.rogatory.register.facts.FactKind;
import org.rogatory.register.facts.FactStanding;
import org.rogatory.register.facts.GivenNames;
import org.rogatory.register.facts.InterpolAgreement;
import org.rogatory.register.facts.LanguageTag;
import org.rogatory.register.facts.LegalZone;
import org.rogatory.register.facts.Membership;
import org.rogatory.register.facts.NoDeclaration;
import org.rogatory.register.facts.NoOtherTreaty;
import org.rogatory.register.facts.OralAgreement;
import org.rogatory.register.facts.OtherTreaty;
import org.rogatory.register.facts.Provenance;
import org.rogatory.register.facts.RecordedFact;
import org.rogatory.register.facts.RegisteredAuthority;
import org.rogatory.register.facts.RequiredChannel;
import org.rogatory.register.facts.SourcedFact;
import org.rogatory.register.facts.StateFact;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

@RogatoryTest
@Tag("database")
public class RegisterTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Provenance NOTIFIED = Provenance.notified(DAY, "Register");
  private static final Actor ANNA = Actor.person("anna");
  private static final Actor BO = Actor.person("bo");

  @Autowired Register register;
  @Autowired StateNames names;
  @Autowired OwnState own;
  @Autowired TestClock clock;

  @Test
  void aStateThatNobodyEnteredIsThere() {
    assertThat(register.find(CountryCode.of("TO"))).map(StateProfile::facts).contains(List.of());
    assertThat(register.states()).extracting(StateProfile::code).contains(CountryCode.of("TO"));
    assertThat(register.find(CountryCode.of("XZ"))).isEmpty();
  }

  public static Stream<StateFact> everyKindOfFact() {
    return Stream.of(
        new GivenNames(Map.of("en", "Union of Somewhere", "zh", "某地联盟")),
        new Membership(true, Optional.of(DAY), Optional.of(DAY), Optional.of(DAY.plusYears(9))),
        new RegisteredAuthority(
            AuthorityKind.CONTACT_POINT,
            "24/7 desk",
            List.of("昼夜值班室", "Permanence"),
            List.of("1 Street", "Town"),
            "desk@example.org",
            "+354 555",
            Optional.of(ZoneId.of("Atlantic/Reykjavik")),
            "Island"),
        new RegisteredAuthority(
            AuthorityKind.EXTRADITION, "Court", List.of(), List.of(), "", "", Optional.empty(), ""),
        new AcceptedLanguages(List.of(LanguageTag.of("is"), LanguageTag.of("zh-Hans"))),
        new RequiredChannel(true),
        new RequiredChannel(false),
        new InterpolAgreement(true, "Letters"),
        new OralAgreement(false, ""),
        new OtherTreaty(
            "Treaty",
            Optional.of(DAY),
            Optional.of(DAY),
            Optional.of(DAY),
            Optional.of(DAY),
            "Note"),
        new OtherTreaty(
            "Treaty", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), ""),
        new NoOtherTreaty(),
        new Declaration(
            DeclarationKind.CLOSED_GROUP, "Wording", Optional.of(DAY), Optional.of(DAY)),
        new NoDeclaration(),
        new LegalZone(ZoneId.of("Atlantic/Reykjavik")));
  }

  @ParameterizedTest
  @MethodSource("everyKindOfFact")
  void everyKindOfFactComesBackAsItWasSaidAndIsInTheHistory(StateFact fact) {
    CountryCode state = CountryCode.of(fact.kind().denies().isEmpty() ? "IS" : "LI");
    FactId id = FactId.of(fact.kind());
    int seen = register.state(state).find(id).map(RecordedFact::revision).orElse(0);
    Provenance provenance =
        new Provenance(
            FactStanding.ASSUMED, Optional.of(DAY), "Letter", Optional.of(DAY), Optional.of(DAY));

    RecordedFact<?> held = register.record(state, edit(id, seen, fact, provenance), ANNA);

    RecordedFact<?> read = register.state(state).find(held.id()).orElseThrow();
    assertThat(read.fact()).isEqualTo(fact);
    assertThat(read.provenance()).isEqualTo(provenance);
    assertThat(register.history(state).get(0).after()).contains(new SourcedFact(fact, provenance));
  }

  @Test
  @Clause("40(12)(c)")
  void theOldValueIsKeptWithWhoChangedItAndWhen() {
    CountryCode state = CountryCode.of("NO");
    FactId id = FactId.of(FactKind.CHANNEL);
    register.record(state, edit(id, 0, new RequiredChannel(false), NOTIFIED), ANNA);
    clock.advance(Duration.ofDays(3));

    register.record(state, edit(id, 1, new RequiredChannel(true), NOTIFIED), BO);

    assertThat(register.state(state).diplomaticChannelRequired().isYes()).isTrue();
    Change last = register.history(state).get(0);
    assertThat(last.before()).map(SourcedFact::fact).contains(new RequiredChannel(false));
    assertThat(last.after()).map(SourcedFact::fact).contains(new RequiredChannel(true));
    assertThat(last.by()).isEqualTo(BO);
    assertThat(last.at()).isBetween(clock.instant().minusSeconds(60), clock.instant());
    assertThat(register.history(state)).hasSize(2);
  }

  @Test
  void whoSawAnOlderRevisionIsToldWhatIsHeldNowAndChangesNothing() {
    CountryCode state = CountryCode.of("SE");
    FactId id = FactId.of(FactKind.ORAL);
    register.record(state, edit(id, 0, new OralAgreement(true, ""), NOTIFIED), ANNA);

    FactChangedMeanwhile conflict =
        catchThrowableOfType(
            FactChangedMeanwhile.class,
            () -> register.record(state, edit(id, 0, new OralAgreement(false, ""), NOTIFIED), BO));

    assertThat(conflict.current().map(RecordedFact::fact).orElseThrow())
        .isEqualTo(new OralAgreement(true, ""));
    assertThat(conflict.last()).map(Change::by).contains(ANNA);
    assertThat(register.state(state).oralAgreed().isYes()).isTrue();
    assertThat(register.history(state)).hasSize(1);
  }

  @Test
  void aFactThatSomebodyRemovedIsAConflictToo() {
    CountryCode state = CountryCode.of("DK");
    RecordedFact<?> line = register.record(state, newTreaty(), ANNA);
    register.remove(state, line.id(), line.revision(), ANNA);

    assertThatThrownBy(() -> register.record(state, edit(line.id(), 1, line.fact(), NOTIFIED), BO))
        .isInstanceOf(FactChangedMeanwhile.class);
    assertThatThrownBy(() -> register.confirm(state, line.id(), 1, BO))
        .isInstanceOf(FactChangedMeanwhile.class);
    assertThat(register.state(state).treaties()).isEmpty();
    assertThat(register.history(state).get(0).after()).isEmpty();
  }

  @Test
  void aLinesNumberIsNeverGivenAgain() {
    CountryCode state = CountryCode.of("FI");
    RecordedFact<?> first = register.record(state, newTreaty(), ANNA);
    register.remove(state, first.id(), 1, ANNA);

    RecordedFact<?> second = register.record(state, newTreaty(), ANNA);

    assertThat(second.id().line()).isGreaterThan(first.id().line());
  }

  @Test
  void aFactThatCameBackHasAnotherRevisionThanTheOneRemoved() {
    CountryCode state = CountryCode.of("EE");
    FactId id = FactId.of(FactKind.CHANNEL);
    register.record(state, edit(id, 0, new RequiredChannel(true), NOTIFIED), ANNA);
    register.remove(state, id, 1, ANNA);

    RecordedFact<?> back =
        register.record(state, edit(id, 0, new RequiredChannel(false), NOTIFIED), ANNA);

    assertThat(back.revision()).isEqualTo(3);
    assertThatThrownBy(() -> register.remove(state, id, 1, BO))
        .isInstanceOf(FactChangedMeanwhile.class);
  }

  @Test
  void aTreatyThatIsAddedTakesBackThatThereIsNone() {
    CountryCode state = CountryCode.of("LV");
    FactId none = FactId.of(FactKind.NO_TREATY);
    register.record(state, edit(none, 0, new NoOtherTreaty(), NOTIFIED), ANNA);

    register.record(state, newTreaty(), BO);

    assertThat(register.state(state).find(none)).isEmpty();
    assertThat(register.state(state).treaties()).hasSize(1);
    assertThat(register.history(state)).hasSize(3);
    assertThatThrownBy(
            () -> register.record(state, edit(none, 0, new NoOtherTreaty(), NOTIFIED), ANNA))
        .isInstanceOf(BadInput.class);
  }

  @Test
  void sayingTheSameAgainIsNoChange() {
    CountryCode state = CountryCode.of("KZ");
    FactId id = FactId.of(FactKind.CHANNEL);
    register.record(state, edit(id, 0, new RequiredChannel(true), NOTIFIED), ANNA);

    register.record(state, edit(id, 1, new RequiredChannel(true), NOTIFIED), ANNA);

    assertThat(register.history(state)).hasSize(1);
  }

  @Test
  @Clause("40(12)(c)")
  void confirmingAFactMakesItFresh() {
    CountryCode state = CountryCode.of("PL");
    Provenance old = Provenance.notified(LocalDate.of(2019, 1, 1), "Register");
    FactId id = FactId.of(FactKind.CHANNEL);
    register.record(state, edit(id, 0, new RequiredChannel(true), old), ANNA);
    assertThat(register.state(state).facts()).allMatch(register.state(state)::needsChecking);

    register.confirm(state, id, 1, BO);

    StateProfile confirmed = register.state(state);
    assertThat(confirmed.facts()).noneMatch(confirmed::needsChecking);
    assertThat(confirmed.facts(FactKind.CHANNEL).get(0).provenance().verifiedOn())
        .contains(confirmed.asOf());
    assertThat(confirmed.diplomaticChannelRequired().isYes()).isTrue();
  }

  @Test
  void ofManyWhoAnswerTheSameQuestionExactlyOneWins() throws Exception {
    CountryCode state = CountryCode.of("PT");
    ExecutorService people = Executors.newFixedThreadPool(6);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<Boolean>> tries = new ArrayList<>();
    for (int person = 0; person < 6; person++) {
      String document = "Letter " + person;
      tries.add(
          people.submit(
              () -> {
                start.await();
                return succeeds(state, new InterpolAgreement(true, document));
              }));
    }

    start.countDown();
    int won = 0;
    for (Future<Boolean> attempt : tries) {
      won += attempt.get() ? 1 : 0;
    }
    people.shutdown();

    assertThat(won).isEqualTo(1);
    assertThat(register.history(state)).hasSize(1);
  }

  private boolean succeeds(CountryCode state, StateFact fact) {
    try {
      register.record(state, edit(FactId.of(fact.kind()), 0, fact, NOTIFIED), ANNA);
      return true;
    } catch (FactChangedMeanwhile lost) {
      return false;
    }
  }

  @Test
  void aPartyThatTheStandardDoesNotListIsNamedByUs() {
    CountryCode union = CountryCode.of("XU");
    assertThat(names.name(union, Locale.ENGLISH)).isEqualTo("XU");
    GivenNames given = new GivenNames(Map.of("en", "Union", "zh", "联盟"));

    register.record(union, edit(FactId.of(FactKind.NAMES), 0, given, NOTIFIED), ANNA);

    assertThat(names.name(union, Locale.ENGLISH)).isEqualTo("Union");
    assertThat(names.name(union, Locale.CHINESE)).isEqualTo("联盟");
    assertThat(register.find(union)).isPresent();
  }

  @Test
  void statesStandInTheAlphabetOfTheReader() {
    List<CountryCode> codes = Stream.of("DE", "AT", "CN").map(CountryCode::of).toList();

    assertThat(names.inOrder(codes, Locale.ENGLISH))
        .extracting(NamedState::name)
        .containsExactly("Austria", "China", "Germany");
    assertThat(names.inOrder(codes, Locale.CHINESE))
        .extracting(NamedState::name)
        .containsExactly("奥地利", "德国", "中国");
  }

  @Test
  void theConventionMustBeInForceForBoth() {
    CountryCode state = CountryCode.of("XB");
    LocalDate ourFirstDay = own.membership().inForceFrom().orElseThrow();

    assertThat(register.inForceForBoth(state, ourFirstDay.minusDays(1)).isNo()).isTrue();
    assertThat(register.inForceForBoth(state, register.state(state).asOf()).isYes()).isTrue();
    assertThat(register.inForceForBoth(CountryCode.of("TO"), ourFirstDay).isUnknown()).isTrue();
  }

  private static FactEdit newTreaty() {
    OtherTreaty treaty =
        new OtherTreaty(
            "Treaty", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");
    return edit(FactId.of(FactKind.TREATY), 0, treaty, NOTIFIED);
  }

  private static FactEdit edit(FactId id, int seen, StateFact fact, Provenance provenance) {
    return new FactEdit(id, seen, new SourcedFact(fact, provenance));
  }
}
