package org.rogatory.incoming;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.File;
import org.rogatory.casefile.FileFact;
import org.rogatory.casefile.Pen;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Stated;
import org.rogatory.convention.clocks.CountedPeriod;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.NeededFact;
import org.rogatory.deadlines.calendar.CalendarFile;
import org.rogatory.deadlines.reckoning.DeadlineKinds;
import org.rogatory.deadlines.reckoning.KnownDeadlines;
import org.rogatory.deadlines.reckoning.TimeLimits;
import org.rogatory.home.Home;
import org.rogatory.home.Office;
import org.rogatory.incoming.arrival.Registry;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.asked.Offence;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.course.PolicyFromFile;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.course.RequestLimits;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.incoming.facts.IncomingFact;
import org.rogatory.incoming.found.Circumstances;
import org.rogatory.incoming.found.GroundFound;
import org.rogatory.incoming.found.GroundsFound;
import org.rogatory.incoming.found.OriginFound;
import org.rogatory.incoming.found.Result;
import org.rogatory.incoming.found.Triage;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.grounds.Approving;
import org.rogatory.incoming.grounds.Deciding;
import org.rogatory.incoming.triage.Mistaking;
import org.rogatory.incoming.triage.NotAccepting;
import org.rogatory.incoming.triage.Scoping;
import org.rogatory.incoming.triage.Triaging;
import org.rogatory.incoming.withdrawal.Withdrawing;
import org.rogatory.information.InformationDeadline;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Fact;
import org.rogatory.journal.FactKinds;
import org.rogatory.journal.Matter;
import org.rogatory.journal.MemoryJournal;
import org.rogatory.journal.Moment;
import org.rogatory.journal.Reference;
import org.rogatory.register.OwnState;
import org.rogatory.register.StateProfile;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.Declaration;
import org.rogatory.register.facts.DeclarationKind;
import org.rogatory.register.facts.FactId;
import org.rogatory.register.facts.FactKind;
import org.rogatory.register.facts.GivenNames;
import org.rogatory.register.facts.LanguageTag;
import org.rogatory.register.facts.Membership;
import org.rogatory.register.facts.NoOtherTreaty;
import org.rogatory.register.facts.OtherTreaty;
import org.rogatory.register.facts.Provenance;
import org.rogatory.register.facts.RecordedFact;
import org.rogatory.register.facts.StateFact;
import org.rogatory.register.readings.OfficeReadings;
import org.rogatory.register.readings.ReadingsInForce;
import org.rogatory.testing.TestClock;

/**
 * A request in memory, with its file, its journal, and all the rules; no database, engine or
 * Spring. Two States are known to the register: XB is a Party, XC is none.
 */
final class InMemory {

  private static final Home PACKED = new Home(Path.of("no-such-folder"));
  private static final Office OFFICE = Office.read(PACKED);
  private static final ReadingsInForce READINGS = () -> OfficeReadings.SEEDED;
  private static final MemoryJournal.Known FACTS =
      new MemoryJournal.Known(FactKinds.below(IncomingFact.class), FactKinds.below(FileFact.class));
  private static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 1);

  /** When the earlier file XA-2026-00009 was received. */
  static final Instant RECEIVED = Instant.parse("2026-10-20T08:00:00Z");

  /** A measure of another file that preserves data for the same State. */
  static final String PRESERVED = "XA-2026-00008/1";

  private static final OfficePolicy POLICY =
      new PolicyFromFile(
          TimeLimits.read(
              PACKED,
              new KnownDeadlines(
                  List.of(
                      new DeadlineKinds(List.of(RequestDeadline.values())),
                      new DeadlineKinds(List.of(InformationDeadline.values()))))),
          RequestLimits.read(PACKED),
          CalendarFile.read(PACKED, OFFICE));
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
  private final List<RecordedFact<?>> treaties = new ArrayList<>();
  private final Rules rules;
  private final Request request;
  private boolean party = true;

  private InMemory(NewRequest arrived) {
    this(arrived, OURS);
  }

  private InMemory(NewRequest arrived, OwnState ours) {
    this.rules = rules(ours);
    clock.set(Instant.parse("2026-11-03T12:00:00Z"));
    Moment received = arrived.receivedAt();
    List<Offence> offences = Registry.offences(arrived);
    File file =
        new File(
            Reference.of(OFFICE.state(), 2026, 1),
            RequestKind.INCOMING_REQUEST,
            arrived.requestingState().value(),
            received,
            RequestState.RECEIVED);
    this.request = new Request(file, arrived, offences);
    verbs("registrar").at(received).write(request.matter(), null, Registry.fact(arrived, offences));
  }

  private static Membership member(boolean party) {
    Optional<LocalDate> since = party ? Optional.of(LONG_AGO) : Optional.empty();
    return new Membership(party, since, since, Optional.empty());
  }

  private Rules rules(OwnState ours) {
    RegisterFacts register = new RegisterFacts(this::profile, ours);
    Admission admission = new Admission(register, READINGS);
    return new Rules(
        admission,
        new GroundRules(register, READINGS, admission, OFFICE, clock),
        POLICY,
        new Known());
  }

  /** What is known of other files. */
  private static final class Known implements EarlierFiles {

    @Override
    public Optional<Instant> openedAt(Reference file, Request request, Actor reader) {
      return file.value().equals("XA-2026-00009") ? Optional.of(RECEIVED) : Optional.empty();
    }

    @Override
    public Optional<Instant> receivedAt(Matter named, Request request, Actor reader) {
      return openedAt(named.file(), request, reader);
    }

    @Override
    public List<String> preservingFor(Request request) {
      return List.of(PRESERVED);
    }
  }

  private StateProfile profile(CountryCode code) {
    RecordedFact<StateFact> membership =
        new RecordedFact<>(
            FactId.of(FactKind.MEMBERSHIP),
            member(party && !code.value().equals("XC")),
            Provenance.notified(LONG_AGO, "Depositary"),
            1,
            Actor.person("registrar"),
            Instant.parse("2025-01-02T00:00:00Z"));
    List<RecordedFact<?>> facts = new ArrayList<>(List.of(membership));
    facts.addAll(treaties);
    return new StateProfile(code, LocalDate.of(2026, 11, 3), Period.ofYears(1), facts);
  }

  static InMemory of(NewRequest arrived) {
    return new InMemory(arrived);
  }

  /** The same where our State has made a reservation. */
  static InMemory reserving(DeclarationKind reserved, NewRequest arrived) {
    return new InMemory(arrived, declaring(OURS, reserved));
  }

  /** The same State, which has made a reservation long ago. */
  static OwnState declaring(OwnState ours, DeclarationKind reserved) {
    return new OwnState(
        ours.code(),
        ours.names(),
        ours.zone(),
        ours.languages(),
        ours.diplomaticChannelRequired(),
        ours.membership(),
        List.of(new Declaration(reserved, "Reserved.", Optional.of(LONG_AGO), Optional.empty())));
  }

  /** A complete request for one measure that stands in this state. */
  static InMemory in(MeasureState state) {
    return switch (state) {
      case RECEIVED -> of(Registered.complete(Assistance.CONTENT_DATA));
      case AWAITING_INFORMATION ->
          of(Registered.without("facts", Registered.complete(Assistance.CONTENT_DATA))).triaged();
      case FOUND_OUTSIDE ->
          of(Registered.from("XC", "en", Assistance.CONTENT_DATA))
              .then(verbs -> Triaging.of(verbs).settle(triage(Authenticity.VERIFIED, false)));
      case SCOPE_OPEN -> in(MeasureState.FOUND_OUTSIDE).then(verbs -> Scoping.of(verbs).reopen(1));
      case OUTSIDE -> in(MeasureState.FOUND_OUTSIDE).then(verbs -> Scoping.of(verbs).answered(1));
      case REGISTERED_BY_MISTAKE -> {
        InMemory mistaken =
            in(MeasureState.RECEIVED)
                .then(verbs -> Mistaking.of(verbs).propose("A copy of XA-2026-00007"));
        Mistaking.of(mistaken.verbs("supervisor")).confirm();
        yield mistaken;
      }
      case UNDER_ASSESSMENT -> in(MeasureState.RECEIVED).triaged();
      case CONSULTATION_IN_PREPARATION ->
          in(MeasureState.UNDER_ASSESSMENT)
              .then(verbs -> Deciding.of(verbs, 1).assess(refusable()));
      case IN_CONSULTATION -> in(MeasureState.CONSULTATION_IN_PREPARATION).consulted();
      case AWAITING_DECISION ->
          in(MeasureState.UNDER_ASSESSMENT)
              .then(verbs -> Deciding.of(verbs, 1).assess(GroundsFound.none(null)));
      case REFUSAL_PROPOSED ->
          in(MeasureState.IN_CONSULTATION)
              .later(Duration.ofDays(60))
              .then(verbs -> Consulting.of(verbs, 1).lapsed())
              .then(
                  verbs ->
                      Deciding.of(verbs, 1)
                          .proposeRefusal(List.of(Ground.PROHIBITED_DOMESTICALLY), WHY));
      case REFUSED ->
          in(MeasureState.REFUSAL_PROPOSED)
              .approved()
              .then(verbs -> Approving.of(verbs, 1).refused());
      case POSTPONEMENT_PROPOSED ->
          in(MeasureState.UNDER_ASSESSMENT)
              .then(verbs -> Deciding.of(verbs, 1).assess(postponable()))
              .consulted()
              .later(Duration.ofDays(60))
              .then(verbs -> Consulting.of(verbs, 1).lapsed())
              .then(
                  verbs ->
                      Deciding.of(verbs, 1)
                          .proposePostponement(
                              "Trial 4/2026", verbs.moment().day().plusDays(45), WHY));
      case POSTPONED ->
          in(MeasureState.POSTPONEMENT_PROPOSED)
              .approved()
              .then(verbs -> Approving.of(verbs, 1).postponed());
      case GRANTED ->
          in(MeasureState.AWAITING_DECISION)
              .then(verbs -> Deciding.of(verbs, 1).grant(List.of(), null));
      case IN_EXECUTION -> in(MeasureState.GRANTED).transmitted();
      case EXECUTED -> in(MeasureState.IN_EXECUTION).reported(null);
      case ANSWERED -> in(MeasureState.EXECUTED).then(verbs -> Executing.of(verbs, 1).answered());
      case ANSWERED_HOLD_CONTINUES ->
          of(Registered.preservation())
              .triaged()
              .transmitted()
              .reported(Instant.parse("2026-11-03T11:00:00Z"))
              .then(verbs -> Executing.of(verbs, 1).held(LocalDate.of(2027, 1, 4)));
      case WITHDRAWN ->
          in(MeasureState.UNDER_ASSESSMENT)
              .then(
                  verbs ->
                      Withdrawing.of(verbs)
                          .measure(1, Way.by(Channel.CENTRAL_AUTHORITY_POST), null));
      case NOT_ACCEPTED ->
          in(MeasureState.RECEIVED)
              .then(verbs -> Triaging.of(verbs).settle(triage(Authenticity.FAILED, true)))
              .then(
                  verbs -> Supplementing.of(verbs).requested(1, verbs.moment().day().plusDays(30)))
              .later(Duration.ofDays(31))
              .then(verbs -> NotAccepting.of(verbs).propose())
              .then(verbs -> NotAccepting.of(verbs).answered());
    };
  }

  private static final String WHY =
      "Section 12 of the Interception Act allows this for offences of more than five years only.";

  /** Our law does not allow the measure in a similar domestic case; nothing else is known. */
  static Circumstances prohibiting() {
    return Circumstances.of(Stated.NOT_STATED, Stated.NOT_STATED, Stated.NO, Stated.NOT_STATED);
  }

  static GroundsFound refusable() {
    return found(
        Ground.PROHIBITED_DOMESTICALLY,
        Map.of(
            NeededFact.DOMESTIC_PROVISION, "Section 12 of the Interception Act",
            NeededFact.PARAGRAPH_21, "c"));
  }

  static GroundsFound postponable() {
    return found(Ground.POSTPONEMENT, Map.of(NeededFact.INTERFERING_PROCEEDING, "Trial 4/2026"));
  }

  static GroundsFound found(Ground ground, Map<NeededFact, String> facts) {
    return new GroundsFound(
        List.of(new GroundFound(ground, facts)),
        prohibiting(),
        List.of(),
        "The law allows no exception.",
        true,
        null);
  }

  static Triage triage(Authenticity authenticity, boolean accepted) {
    return new Triage(
        LegalBasis.CONVENTION,
        null,
        new OriginFound(authenticity, List.of(), "Called back on the registered number"),
        accepted,
        null,
        Map.of(),
        null,
        Map.of(),
        null,
        null);
  }

  InMemory triaged() {
    return then(verbs -> Triaging.of(verbs).settle(triage(Authenticity.VERIFIED, true)));
  }

  InMemory consulted() {
    return then(
        verbs ->
            Consulting.of(verbs, 1).sent("XA-2026-00001/L2", period(verbs), "mail", "Receipt 1"));
  }

  static CountedPeriod period(RequestPen verbs) {
    LocalDate last = verbs.moment().day().plusDays(30);
    Instant until = last.plusDays(2).atStartOfDay(OFFICE.zone()).toInstant();
    return new CountedPeriod(
        Provision.of("40(28)"), last, until, Reason.of("refusal.consultation.open", last));
  }

  InMemory approved() {
    Approving.of(verbs("supervisor"), 1).approve(true, Set.of("caseworker"));
    return this;
  }

  /** A measure that was granted on a condition that its State accepted. */
  static InMemory grantedOnConditions() {
    return in(MeasureState.UNDER_ASSESSMENT)
        .then(
            verbs ->
                Deciding.of(verbs, 1)
                    .assess(
                        Edited.with(
                            refusable(), "conditions", List.of("C1"), "noConditions", null)))
        .consulted()
        .then(
            verbs ->
                Consulting.of(verbs, 1)
                    .replied(Way.by(Channel.CENTRAL_AUTHORITY_POST), "We accept.", true, List.of()))
        .then(verbs -> Deciding.of(verbs, 1).grant(List.of(), null));
  }

  InMemory transmitted() {
    return then(
        verbs -> Executing.of(verbs, 1).transmitted("court", verbs.moment().day().plusDays(30)));
  }

  InMemory reported(@Nullable Instant inEffectFrom) {
    return then(
        verbs ->
            Executing.of(verbs, 1)
                .reported(Result.executed("Data on one disk", null, null, inEffectFrom)));
  }

  /** The register holds a treaty with the State, which somebody entered now. */
  InMemory treaty(String name, @Nullable LocalDate paragraphsAgreedOn, String by) {
    treaties.add(
        new RecordedFact<StateFact>(
            new FactId(FactKind.TREATY, treaties.size() + 1),
            new OtherTreaty(
                name,
                Optional.of(LONG_AGO),
                Optional.of(LONG_AGO),
                Optional.empty(),
                Optional.ofNullable(paragraphsAgreedOn),
                ""),
            Provenance.notified(LONG_AGO, "Treaty series"),
            1,
            Actor.person(by),
            clock.instant()));
    return this;
  }

  /** The register holds no treaty any more. */
  InMemory treatiesRemoved() {
    treaties.clear();
    return this;
  }

  /** The register says that the State is no Party to the Convention, 65. */
  InMemory noParty() {
    party = false;
    return this;
  }

  /** The register says that no other treaty binds the State. */
  InMemory noTreaty() {
    treaties.add(
        new RecordedFact<StateFact>(
            FactId.of(FactKind.NO_TREATY),
            new NoOtherTreaty(),
            Provenance.notified(LONG_AGO, "Treaty series"),
            1,
            Actor.person("registrar"),
            clock.instant()));
    return this;
  }

  InMemory later(Duration stretch) {
    clock.advance(stretch);
    return this;
  }

  /** Something happens by a caseworker's hand. */
  InMemory then(Consumer<RequestPen> act) {
    act.accept(verbs());
    return this;
  }

  RequestPen verbs() {
    return verbs("caseworker");
  }

  RequestPen verbs(String login) {
    Moment now = new Moment(clock.instant(), OFFICE.zone());
    return new RequestPen(
        request, rules, new Pen(request.file(), journal, Actor.person(login), now));
  }

  Request request() {
    return request;
  }

  Measure measure() {
    return request.measure(1);
  }

  MemoryJournal journal() {
    return journal;
  }

  /** The kinds of the entries written, the first one first. */
  List<String> kinds() {
    return journal.facts().stream().map(Fact::kind).toList();
  }

  /** What the journal alone tells of the measure's state. */
  String stateByJournal() {
    return FromJournal.of(journal.entries()).get("measure.1.state");
  }
}
