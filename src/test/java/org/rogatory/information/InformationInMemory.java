package org.rogatory.information;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rogatory.casefile.File;
import org.rogatory.casefile.FileFact;
import org.rogatory.casefile.Pen;
import org.rogatory.home.Home;
import org.rogatory.home.Office;
import org.rogatory.information.InformationFact.Bounds;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Fact;
import org.rogatory.journal.FactKinds;
import org.rogatory.journal.MemoryJournal;
import org.rogatory.journal.Moment;
import org.rogatory.journal.Reference;
import org.rogatory.register.OwnState;
import org.rogatory.register.StateProfile;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.FactId;
import org.rogatory.register.facts.FactKind;
import org.rogatory.register.facts.GivenNames;
import org.rogatory.register.facts.LanguageTag;
import org.rogatory.register.facts.LegalZone;
import org.rogatory.register.facts.Membership;
import org.rogatory.register.facts.Provenance;
import org.rogatory.register.facts.RecordedFact;
import org.rogatory.register.facts.StateFact;
import org.rogatory.testing.TestClock;

/**
 * Spontaneous information in memory, with its file, its journal and all the rules; no database,
 * engine or Spring. XB is a Party in Lima's zone; XC is none, and its zone is not known.
 */
final class InformationInMemory {

  static final Instant BEGINNING = Instant.parse("2026-11-03T12:00:00Z");
  private static final Office OFFICE = Office.read(new Home(Path.of("no-such-folder")));
  private static final ZoneId LIMA = ZoneId.of("America/Lima");
  private static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 1);
  private static final MemoryJournal.Known FACTS =
      new MemoryJournal.Known(InformationConfiguration.facts(), FactKinds.below(FileFact.class));
  private static final OwnState OURS =
      new OwnState(
          CountryCode.of(OFFICE.state()),
          new GivenNames(Map.of("en", "Our State")),
          OFFICE.zone(),
          List.of(LanguageTag.of("en")),
          false,
          member(true),
          List.of());

  private final TestClock clock = new TestClock();
  private final MemoryJournal journal = new MemoryJournal(clock, FACTS);
  private final Counterparts counterparts = new Counterparts(InformationInMemory::profile, OURS);
  private final SpontaneousInformation information;

  private InformationInMemory(NewInformation arrived) {
    clock.set(BEGINNING);
    Moment received = new Moment(arrived.receivedAt().at(), OFFICE.zone());
    String state = arrived.counterpart().value();
    Bounds bounds = arrived.asked().bounds(received.day(), OFFICE.zone(), counterparts.zone(state));
    this.information =
        new SpontaneousInformation(
            file(InformationKind.INFORMATION_RECEIVED, state, received, InformationState.RECEIVED),
            arrived,
            bounds);
    verbs()
        .at(received)
        .pen()
        .write(
            information.matter(),
            information.provision(),
            InformationRegistry.fact(arrived, bounds));
  }

  private InformationInMemory(String to) {
    clock.set(BEGINNING);
    Moment now = new Moment(clock.instant(), OFFICE.zone());
    this.information =
        new SpontaneousInformation(
            file(InformationKind.INFORMATION_SENT, to, now, InformationState.IN_PREPARATION),
            "A server");
    verbs()
        .at(now)
        .pen()
        .write(
            information.matter(),
            null,
            new InformationFact.InformationPlanned(to, "A server", false));
  }

  private static File file(
      InformationKind kind, String state, Moment opened, InformationState standing) {
    return new File(Reference.of(OFFICE.state(), 2026, 1), kind, state, opened, standing);
  }

  private static Membership member(boolean party) {
    Optional<LocalDate> since = party ? Optional.of(LONG_AGO) : Optional.empty();
    return new Membership(party, since, since, Optional.empty());
  }

  private static StateProfile profile(CountryCode code) {
    boolean party = !code.value().equals("XC");
    return new StateProfile(
        code,
        LocalDate.of(2026, 11, 3),
        Period.ofYears(1),
        party
            ? List.of(
                held(FactKind.MEMBERSHIP, member(true)), held(FactKind.ZONE, new LegalZone(LIMA)))
            : List.of(held(FactKind.MEMBERSHIP, member(false))));
  }

  private static RecordedFact<StateFact> held(FactKind kind, StateFact fact) {
    return new RecordedFact<>(
        FactId.of(kind),
        fact,
        Provenance.notified(LONG_AGO, "Depositary"),
        1,
        Actor.person("registrar"),
        Instant.parse("2025-01-02T00:00:00Z"));
  }

  static InformationInMemory received(NewInformation arrived) {
    return new InformationInMemory(arrived);
  }

  static InformationInMemory meantFor(String state) {
    return new InformationInMemory(state);
  }

  InformationInMemory later(Duration stretch) {
    clock.advance(stretch);
    return this;
  }

  /** The time is this, from now on. */
  InformationInMemory at(String instant) {
    clock.set(Instant.parse(instant));
    return this;
  }

  /** Something happens by a caseworker's hand. */
  InformationInMemory then(Consumer<InformationVerbs> act) {
    act.accept(verbs());
    return this;
  }

  InformationVerbs verbs() {
    return new InformationVerbs(
        information,
        counterparts,
        new Pen(
            information.file(),
            journal,
            Actor.person("caseworker"),
            new Moment(clock.instant(), OFFICE.zone())));
  }

  SpontaneousInformation information() {
    return information;
  }

  MemoryJournal journal() {
    return journal;
  }

  List<String> kinds() {
    return journal.facts().stream().map(Fact::kind).toList();
  }
}
