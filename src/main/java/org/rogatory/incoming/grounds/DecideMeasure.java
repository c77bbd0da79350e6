package org.rogatory.incoming.grounds;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.OnlyFor;
import org.rogatory.convention.Provision;
import org.rogatory.convention.ReadBy;
import org.rogatory.convention.Reader;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Violation;
import org.rogatory.convention.Worded;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.GroundFinding;
import org.rogatory.convention.grounds.NeededFact;
import org.rogatory.home.Office;
import org.rogatory.incoming.Consultation;
import org.rogatory.incoming.GroundRules;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.OfficePolicy;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.RequestPersonStep;
import org.rogatory.incoming.execution.Entrusting;
import org.rogatory.incoming.found.CitedGround;
import org.rogatory.incoming.statement.Neither;
import org.rogatory.journal.Matter;
import org.rogatory.steps.Chosen;
import org.rogatory.steps.Typed;
import org.rogatory.steps.WarningsRead;
import org.springframework.stereotype.Component;

/** What is decided on a measure: granted, refused, postponed, or assessed once more. */
@Component
class DecideMeasure extends RequestPersonStep<DecideMeasure.Form> {

  private final GroundRules rules;

  private final Entrusting entrusting;
  private final OfficePolicy policy;
  private final Office office;
  private final Clock clock;

  DecideMeasure(
      Requests requests,
      GroundRules rules,
      Entrusting entrusting,
      OfficePolicy policy,
      Office office,
      Clock clock) {
    super(requests);
    this.rules = rules;
    this.entrusting = entrusting;
    this.policy = policy;
    this.office = office;
    this.clock = clock;
  }

  /** What can be decided here. */
  enum Choice implements Worded {
    GRANT,
    REFUSE,
    POSTPONE,
    REASSESS;

    @Override
    public String group() {
      return "choice";
    }
  }

  /**
   * What the caseworker decides.
   *
   * @param grounds for a refusal, the ids of its grounds
   * @param reasons for a refusal or postponement, as they will stand in the letter, 40(25)
   * @param proceeding for a postponement, the proceeding that it interferes with, 40(27)
   * @param reviewOn for a postponement, when it is looked at again
   * @param waived for a grant, the agreed conditions that our State does not insist on, by their
   *     numbers from 1
   * @param executor for a grant, the id of the authority that executes the measure, or {@code
   *     central-authority}; null where that stays as it is
   * @param warningsRead that what the rules warn of was read, where they warn of something; where
   *     they warn of fiscal matters or bank secrecy, that the decision rests on neither
   */
  record Form(
      @NotNull @Nullable Choice decision,
      @OnlyFor(field = "decision", is = "refuse")
          @ReadBy(Reader.OTHER_STATE)
          @Nullable
          @Size(max = 30)
          List<String> grounds,
      @OnlyFor(
              field = "decision",
              is = {"refuse", "postpone"})
          @ReadBy(Reader.OTHER_STATE)
          @Nullable
          @Size(max = 20000)
          String reasons,
      @OnlyFor(field = "decision", is = "postpone")
          @ReadBy(Reader.OTHER_STATE)
          @Nullable
          @Size(max = 2000)
          String proceeding,
      @OnlyFor(field = "decision", is = "postpone") @ReadBy(Reader.OTHER_STATE)
          @Nullable LocalDate reviewOn,
      @OnlyFor(field = "decision", is = "grant") @Nullable @Size(max = 50) List<Integer> waived,
      @OnlyFor(field = "decision", is = "grant") @ReadBy(Reader.OFFICE) @Nullable @Size(max = 5000)
          String remark,
      @OnlyFor(field = "decision", is = "grant") @Nullable String executor,
      boolean warningsRead) {}

  /**
   * What the page shows.
   *
   * @param theirs whether the requesting State proposes some of the conditions itself
   * @param warnings what whoever decides should look at again
   * @param proceeding what a postponement is for, where it was recorded with the ground
   * @param lastReview the last day on which a postponement can be looked at again
   */
  record Shown(
      Measure measure,
      List<GroundFinding> grounds,
      boolean theirs,
      List<Violation> warnings,
      Optional<String> proceeding,
      LocalDate lastReview) {}

  @Override
  public Class<Form> form() {
    return Form.class;
  }

  @Override
  protected List<Provision> law(Request request, Matter matter) {
    return Provision.listOf(
        "40(12)(a)", "40(12)(b)", "40(17)", "40(25)", "40(26)", "40(27)", "40(28)");
  }

  @Override
  protected Form begin(Request request, Matter matter) {
    Measure measure = request.measure(matter.number());
    List<Ground> grounds = CitedGround.grounds(measure.assessment().grounds());
    return new Form(
        null,
        grounds.stream().map(Ground::id).toList(),
        null,
        measure
            .groundFacts()
            .getOrDefault(Ground.POSTPONEMENT, Map.of())
            .get(NeededFact.INTERFERING_PROCEEDING),
        null,
        List.of(),
        null,
        measure.execution().authority().or(() -> entrusting.usual(measure)).orElse(null),
        false);
  }

  @Override
  protected Shown show(Request request, Matter matter, Typed typed) {
    Measure measure = request.measure(matter.number());
    return new Shown(
        measure,
        rules.examine(measure),
        measure.heldConsultations().stream().anyMatch(Consultation::isCounterProposed),
        warnings(measure, typed),
        measure.interferingProceeding(),
        policy.lastReview(LocalDate.ofInstant(clock.instant(), office.zone())));
  }

  private List<Violation> warnings(Measure measure, Typed typed) {
    if (grants(typed)) {
      return LeftOut.of(measure);
    }
    List<Ground> answered = answered(typed);
    return answered.isEmpty()
        ? List.of()
        : warnings(measure, answered, typed.value("reasons").orElse(""));
  }

  private List<Violation> warnings(Measure measure, List<Ground> grounds, String reasons) {
    return rules.warnings(grounds, measure, measure.circumstances(), reasons);
  }

  private static boolean grants(Typed typed) {
    return typed.value("decision").filter(Choice.GRANT.id()::equals).isPresent();
  }

  /** The grounds of what is about to be refused or postponed. */
  private static List<Ground> answered(Typed typed) {
    String decision = typed.value("decision").orElse("");
    if (decision.equals(Choice.POSTPONE.id())) {
      return List.of(Ground.POSTPONEMENT);
    }
    List<String> ids = typed.fields().getOrDefault("grounds", List.of());
    return decision.equals(Choice.REFUSE.id())
        ? Arrays.stream(Ground.values()).filter(each -> ids.contains(each.id())).toList()
        : List.of();
  }

  @Override
  protected String take(RequestPen pen, Matter matter, Form said) {
    Deciding deciding = Deciding.of(pen, matter.number());
    return switch (Chosen.of(said.decision(), name(), "decision")) {
      case GRANT -> grant(pen, matter, said);
      case REFUSE -> {
        List<Ground> grounds = grounds(said);
        deciding.proposeRefusal(grounds, reasons(said));
        requireRead(pen, pen.request().measure(matter.number()), grounds, said);
        yield "refused";
      }
      case POSTPONE -> {
        postpone(deciding, said);
        requireRead(
            pen, pen.request().measure(matter.number()), List.of(Ground.POSTPONEMENT), said);
        yield "postponed";
      }
      case REASSESS -> {
        deciding.reassess();
        yield "reassess";
      }
    };
  }

  /**
   * Asked for last: what the Convention forbids is said first. What was said of fiscal matters or
   * bank secrecy is kept as a statement.
   */
  private void requireRead(RequestPen pen, Measure measure, List<Ground> grounds, Form said) {
    WarningsRead.require(said.warningsRead(), warnings(measure, grounds, reasons(said)));
    Neither.of(pen, measure.number()).state("");
  }

  private String grant(RequestPen pen, Matter matter, Form said) {
    List<Integer> waived = said.waived() == null ? List.of() : said.waived();
    List<Violation> leftOut = LeftOut.of(pen.request().measure(matter.number()));
    Deciding.of(pen, matter.number()).grant(waived, said.remark());
    WarningsRead.require(said.warningsRead(), leftOut);
    MeasureState now = pen.request().measure(matter.number()).state();
    if (now == MeasureState.EXECUTED) {
      return "confirmed";
    }
    if (said.executor() != null && !said.executor().isBlank()) {
      entrusting.entrust(pen, matter.number(), said.executor(), "executor");
    }
    return "granted";
  }

  private static void postpone(Deciding deciding, Form said) {
    if (said.reviewOn() == null) {
      throw BadInput.at("reviewOn", Reason.of("input.review-on"));
    }
    deciding.proposePostponement(said.proceeding(), said.reviewOn(), reasons(said));
  }

  private static String reasons(Form said) {
    return said.reasons() == null ? "" : said.reasons().strip();
  }

  private static List<Ground> grounds(Form said) {
    if (said.grounds() == null || said.grounds().isEmpty()) {
      throw BadInput.at("grounds", Reason.of("input.unknown-ground"));
    }
    return GroundOptions.read("grounds", said.grounds());
  }
}
