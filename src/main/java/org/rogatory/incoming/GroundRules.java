package org.rogatory.incoming;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Stated;
import org.rogatory.convention.Verdict;
import org.rogatory.convention.Violation;
import org.rogatory.convention.Worded;
import org.rogatory.convention.contents.ContentFinding;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.convention.form.Formality;
import org.rogatory.convention.grounds.ConsultationFacts;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.GroundFinding;
import org.rogatory.convention.grounds.Grounds;
import org.rogatory.convention.grounds.GroundsContext;
import org.rogatory.convention.grounds.NeededFact;
import org.rogatory.convention.grounds.NegativeAnswer;
import org.rogatory.convention.grounds.OfferBasis;
import org.rogatory.convention.grounds.Offers;
import org.rogatory.convention.grounds.Postponement;
import org.rogatory.convention.grounds.Preservation;
import org.rogatory.convention.grounds.Refusal;
import org.rogatory.convention.grounds.StatedReasons;
import org.rogatory.convention.persons.Consent;
import org.rogatory.convention.scope.OffenceClaim;
import org.rogatory.home.Office;
import org.rogatory.incoming.asked.ContentText;
import org.rogatory.incoming.found.Circumstances;
import org.rogatory.incoming.found.CitedGround;
import org.rogatory.incoming.found.GroundsFound;
import org.rogatory.incoming.found.Reply;
import org.rogatory.register.readings.ReadingsInForce;
import org.springframework.stereotype.Component;

/** Which grounds are lawful for a measure of a file, with all that the file and our State know. */
@Component
public class GroundRules {

  private static final Set<MeasureState> TO_ASSESS =
      EnumSet.of(MeasureState.AWAITING_INFORMATION, MeasureState.UNDER_ASSESSMENT);

  private final RegisterFacts register;
  private final ReadingsInForce readings;
  private final Admission admission;
  private final Office office;
  private final Clock clock;

  GroundRules(
      RegisterFacts register,
      ReadingsInForce readings,
      Admission admission,
      Office office,
      Clock clock) {
    this.register = register;
    this.readings = readings;
    this.admission = admission;
    this.office = office;
    this.clock = clock;
  }

  /** The answer on every ground, in the order of the matrix. */
  public List<GroundFinding> examine(Measure measure) {
    return examine(measure, measure.circumstances());
  }

  /** The same where a caseworker is about to give other answers. */
  public List<GroundFinding> examine(Measure measure, Circumstances circumstances) {
    return Grounds.examine(measure.assistance(), context(measure, circumstances));
  }

  /** The answer on one ground. */
  public GroundFinding examine(Ground ground, Measure measure) {
    return examine(ground, measure, measure.circumstances());
  }

  /** The same where a caseworker is about to give other answers. */
  public GroundFinding examine(Ground ground, Measure measure, Circumstances circumstances) {
    return Grounds.examine(ground, measure.assistance(), context(measure, circumstances));
  }

  /** What forbids offering assistance on conditions, where no ground applies. */
  public Optional<Violation> offer(OfferBasis basis, Measure measure, GroundsFound found) {
    return Offers.examine(
        basis,
        measure.assistance(),
        context(measure, found.circumstances()),
        found.costs() != null);
  }

  /** The grounds with the provisions that allow them for this measure, as it stands. */
  public List<CitedGround> cited(Measure measure, List<Ground> grounds) {
    return grounds.stream()
        .map(ground -> examine(ground, measure))
        .map(
            finding ->
                CitedGround.of(
                    finding, measure.groundFacts().getOrDefault(finding.ground(), Map.of())))
        .toList();
  }

  /**
   * Whether a measure that is not decided may be refused because the request does not conform to
   * Article 40, 40(21)(a): the answer for the first for which it may, else for the first at all.
   */
  public Optional<GroundFinding> nonConformity(Request request) {
    List<GroundFinding> findings =
        request.openMeasures().stream()
            .filter(measure -> TO_ASSESS.contains(measure.state()))
            .map(measure -> examine(Ground.NOT_IN_CONFORMITY, measure))
            .toList();
    return findings.stream()
        .filter(GroundFinding::lawful)
        .findFirst()
        .or(() -> findings.stream().findFirst());
  }

  /**
   * What whoever refuses or postpones a measure on these grounds should look at again; it forbids
   * nothing.
   *
   * @param circumstances as a caseworker answers them, saved or not
   * @param reasons as they would stand in the letter; may be empty
   */
  public List<Violation> warnings(
      List<Ground> grounds, Measure measure, Circumstances circumstances, String reasons) {
    String reported = measure.execution().hindranceWords().orElse("");
    NegativeAnswer answer =
        answer(measure, circumstances, grounds, said(measure, grounds, reasons + "\n" + reported));
    Instant now = clock.instant();
    Verdict verdict =
        grounds.equals(List.of(Ground.POSTPONEMENT))
            ? Postponement.examine(answer, Postponement.Review.NOT_CHOSEN, today(), now)
            : Refusal.examine(answer, now);
    return Stream.of(
            verdict.warnings().stream(),
            statedValue(grounds, measure),
            dualCriminality(measure, grounds, reasons).stream())
        .flatMap(each -> each)
        .toList();
  }

  private static Stream<Violation> statedValue(List<Ground> grounds, Measure measure) {
    String stated = measure.request().content(ContentItem.PROPERTY_VALUE).text();
    return StatedReasons.statedValue(grounds, stated).stream();
  }

  /**
   * Where what is said of a measure speaks of fiscal matters or bank secrecy, which are never a
   * ground, 40(23), 40(24).
   *
   * @param grounds what was recorded for them counts too
   * @param text the reasons, the result, or the letter with them
   */
  @Clause({"40(23)", "40(24)"})
  public List<Violation> neverGrounds(Measure measure, List<Ground> grounds, String text) {
    return measure.request().formalities().legalBasis().appliesParagraphs8To31()
        ? StatedReasons.warnings(said(measure, grounds, text))
        : List.of();
  }

  /**
   * Where what is said of a preservation speaks of dual criminality, which is no condition of one.
   *
   * @param grounds what was recorded for them counts too
   * @param text the reasons, or the letter with them
   */
  @Clause({"42(4)", "42(5)"})
  public List<Violation> dualCriminality(Measure measure, List<Ground> grounds, String text) {
    return Preservation.dualCriminality(measure.assistance(), grounds, said(measure, grounds, text))
        .stream()
        .toList();
  }

  private static String said(Measure measure, List<Ground> grounds, String text) {
    Stream<String> recorded =
        grounds.stream()
            .flatMap(g -> measure.groundFacts().getOrDefault(g, Map.of()).values().stream());
    return Stream.concat(Stream.of(text), recorded).collect(Collectors.joining("\n"));
  }

  /** What stands against this refusal or postponement, and what warns of it. */
  public NegativeAnswer answer(Measure measure, List<Ground> grounds, String reasons) {
    return answer(measure, measure.circumstances(), grounds, reasons);
  }

  private NegativeAnswer answer(
      Measure measure, Circumstances circumstances, List<Ground> grounds, String reasons) {
    return new NegativeAnswer(
        measure.assistance(),
        context(measure, circumstances),
        Set.copyOf(grounds),
        recorded(measure),
        said(measure, grounds, ""),
        reasons,
        latest(measure),
        measure.execution().wasAttempted());
  }

  private static Map<Ground, Set<NeededFact>> recorded(Measure measure) {
    Map<Ground, Set<NeededFact>> recorded = new EnumMap<>(Ground.class);
    measure.groundFacts().forEach((ground, facts) -> recorded.put(ground, facts.keySet()));
    return recorded;
  }

  /**
   * Only the latest consultation bears a decision: what was consulted on before an earlier one,
   * such as a postponement that is to be continued, is consulted on again, 40(28). Conditions that
   * were accepted or proposed in any of them could still be agreed.
   */
  private static List<ConsultationFacts> latest(Measure measure) {
    boolean accepted = says(measure, reply -> !reply.accepted().isEmpty());
    boolean proposed = says(measure, reply -> !reply.proposed().isEmpty());
    return measure
        .consultation()
        .map(Consultation::facts)
        .map(facts -> facts.besides(accepted, proposed))
        .stream()
        .toList();
  }

  private static boolean says(Measure measure, Predicate<Reply> what) {
    return measure.heldConsultations().stream()
        .flatMap(consultation -> consultation.latestReply().stream())
        .anyMatch(what);
  }

  private GroundsContext context(Measure measure, Circumstances circumstances) {
    Request request = measure.request();
    return GroundsContext.on(request.formalities().legalBasis())
        .conventionOffence(conventionOffence(request.claims()))
        .disclosureGrounds(readings.inForce().disclosureGrounds())
        .ownReservations(register.ownReservations(request.received().day()))
        .uncured(uncured(measure))
        .personalData(circumstances.personalData())
        .publicRecords(circumstances.publicRecords())
        .allowedInSimilarCase(circumstances.allowedInSimilarCase())
        .offenceListed(circumstances.offenceListed())
        .consented(consented(measure))
        .build();
  }

  /** What the person who is to be transferred answered last. */
  @Clause("40(9)(a)")
  private static Stated consented(Measure measure) {
    return measure
        .consents()
        .consent()
        .filter(Consent::isInformed)
        .map(consent -> consent.given() ? Stated.YES : Stated.NO)
        .orElse(Stated.NOT_STATED);
  }

  /**
   * What is required of a request, was asked for under 40(16), and stays wanting although an answer
   * about it was examined or the day has passed by which it was asked for. A text that came for it
   * since, whenever that was, is examined first.
   */
  private List<Provision> uncured(Measure measure) {
    Request request = measure.request();
    Stream<Provision> contents =
        measure.examineContents().findings().stream()
            .filter(ContentFinding::blocks)
            .filter(finding -> !request.content(finding.item()).isAnswered())
            .filter(
                finding ->
                    wasAskedInVain(request, finding.item())
                        || wasAnsweredInsufficiently(request, finding.item()))
            .map(ContentFinding::provision);
    Stream<Provision> form =
        admission.wanting(request).stream()
            .filter(formality -> wasAskedInVain(request, formality))
            .map(Formality::provision);
    return Stream.concat(contents, form).distinct().toList();
  }

  /** Whatever else arrived meanwhile: what says nothing of an item answers nothing of it. */
  private boolean wasAskedInVain(Request request, Worded item) {
    return Supplement.lastAsking(request, item)
        .filter(supplement -> supplement.isOver(today()))
        .isPresent();
  }

  /** What came about it was examined, and the finding that it does not suffice was made anew. */
  private boolean wasAnsweredInsufficiently(Request request, ContentItem item) {
    ContentText content = request.content(item);
    return Supplement.lastAsking(request, item)
        .filter(Supplement::isHeard)
        .filter(supplement -> content.isInsufficientAfter(supplement.number()))
        .isPresent();
  }

  private LocalDate today() {
    return clock.instant().atZone(office.zone()).toLocalDate();
  }

  private static Stated conventionOffence(List<OffenceClaim> claims) {
    if (claims.stream().anyMatch(claim -> claim.conventionOffence() == Stated.YES)) {
      return Stated.YES;
    }
    boolean allOther =
        !claims.isEmpty()
            && claims.stream().allMatch(claim -> claim.conventionOffence() == Stated.NO);
    return allOther ? Stated.NO : Stated.NOT_STATED;
  }
}
