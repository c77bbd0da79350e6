package org.rogatory.incoming.grounds;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Provision;
import org.rogatory.convention.ReadBy;
import org.rogatory.convention.Reader;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Stated;
import org.rogatory.convention.Violation;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.GroundFinding;
import org.rogatory.convention.grounds.NeededFact;
import org.rogatory.convention.grounds.OfferBasis;
import org.rogatory.incoming.GroundRules;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.Supplement;
import org.rogatory.incoming.course.RequestPersonStep;
import org.rogatory.incoming.found.Circumstances;
import org.rogatory.incoming.found.ConditionLines;
import org.rogatory.incoming.found.GroundFactKey;
import org.rogatory.incoming.found.GroundFound;
import org.rogatory.incoming.found.GroundsFound;
import org.rogatory.journal.Matter;
import org.rogatory.steps.Typed;
import org.springframework.stereotype.Component;

/** Which grounds of refusal or postponement may apply to a measure. */
@Component
class AssessGrounds extends RequestPersonStep<AssessGrounds.Form> {

  /** What the form sends where no ground applies. */
  static final String NONE = "none";

  private final GroundRules rules;

  AssessGrounds(Requests requests, GroundRules rules) {
    super(requests);
    this.rules = rules;
  }

  /**
   * What the caseworker found.
   *
   * @param grounds the ids of the grounds, or {@code none} alone
   * @param facts what each ground needs recorded, by {@code ground.fact}, such as {@code
   *     essential-interests.interest}
   * @param conditions on which assistance might still be given, 40(28)
   * @param noConditions why on none, where none are offered
   * @param consult whether to consult although no ground demands it
   * @param offer where no ground applies, what lets us ask for the conditions
   * @param costs where costs do, which substantial or extraordinary ones, and what they are
   *     estimated at, 40(30)
   */
  record Form(
      @ReadBy(Reader.OTHER_STATE) @NotEmpty @Size(max = 30) List<String> grounds,
      @ReadBy(each = NeededFact.class) @Nullable Map<String, @Size(max = 5000) String> facts,
      @Nullable Stated personalData,
      @Nullable Stated publicRecords,
      @Nullable Stated allowedInSimilarCase,
      @Nullable Stated offenceListed,
      @ReadBy(Reader.OTHER_STATE) @Nullable @Size(max = 50)
          List<@Size(max = 5000) String> conditions,
      @ReadBy(Reader.OTHER_STATE) @Nullable @Size(max = 5000) String noConditions,
      boolean consult,
      @Nullable OfferBasis offer,
      @ReadBy(Reader.OTHER_STATE) @Nullable @Size(max = 5000) String costs,
      @ReadBy(Reader.OFFICE) @Nullable @Size(max = 5000) String remark) {}

  /**
   * What the page shows.
   *
   * @param grounds the answer on every ground
   * @param chosen those that are chosen in the form
   * @param warnings what whoever would use them should look at again
   */
  record Shown(
      Measure measure,
      List<GroundFinding> grounds,
      List<GroundFinding> chosen,
      List<Violation> warnings) {

    /** Whether one of those that are chosen may be used. */
    public boolean isLawful() {
      return chosen.stream().anyMatch(GroundFinding::lawful);
    }
  }

  @Override
  public Class<Form> form() {
    return Form.class;
  }

  @Override
  protected List<Provision> law(Request request, Matter matter) {
    return switch (request.measure(matter.number()).assistance().family()) {
      case PRESERVATION -> Provision.listOf("42(4)", "42(5)", "42(6)", "40(22)");
      case DISCLOSURE -> Provision.listOf("43(2)", "40(22)");
      default ->
          Provision.listOf("40(8)", "40(21)", "40(22)", "40(23)", "40(24)", "40(27)", "40(28)");
    };
  }

  @Override
  protected Form begin(Request request, Matter matter) {
    Measure measure = request.measure(matter.number());
    Circumstances known = measure.circumstances();
    return new Form(
        suggested(measure),
        Map.of(),
        known.personalData(),
        known.publicRecords(),
        known.allowedInSimilarCase(),
        known.offenceListed(),
        List.of(),
        null,
        false,
        null,
        null,
        null);
  }

  /** Where a person gave up asking in order to consult on what stays wanting, 40(21)(a). */
  private List<String> suggested(Measure measure) {
    boolean toConsult =
        measure.request().supplements().stream().anyMatch(Supplement::leadsToConsultation)
            && measure.consultations().isEmpty()
            && rules.examine(Ground.NOT_IN_CONFORMITY, measure).lawful();
    return toConsult ? List.of(Ground.NOT_IN_CONFORMITY.id()) : List.of();
  }

  @Override
  protected Shown show(Request request, Matter matter, Typed typed) {
    Measure measure = request.measure(matter.number());
    Circumstances circumstances =
        Circumstances.of(
            stated(typed, "personalData"),
            stated(typed, "publicRecords"),
            stated(typed, "allowedInSimilarCase"),
            stated(typed, "offenceListed"));
    List<GroundFinding> grounds = rules.examine(measure, circumstances);
    List<String> ids = typed.fields().getOrDefault("grounds", List.of());
    List<GroundFinding> chosen =
        grounds.stream().filter(each -> ids.contains(each.ground().id())).toList();
    List<Ground> lawful =
        chosen.stream().filter(GroundFinding::lawful).map(GroundFinding::ground).toList();
    List<Violation> warnings =
        lawful.isEmpty()
            ? List.of()
            : rules.warnings(lawful, measure, circumstances, written(typed));
    return new Shown(measure, grounds, chosen, warnings);
  }

  /** What is written down about the grounds: from it the reasons will be made. */
  private static String written(Typed typed) {
    return typed.fields().entrySet().stream()
        .filter(field -> field.getKey().startsWith("facts[") || field.getKey().equals("remark"))
        .flatMap(field -> field.getValue().stream())
        .collect(Collectors.joining("\n"));
  }

  private static Stated stated(Typed typed, String field) {
    try {
      return typed.value(field).map(Stated::of).orElse(Stated.NOT_STATED);
    } catch (IllegalArgumentException e) {
      return Stated.NOT_STATED;
    }
  }

  @Override
  protected String take(RequestPen pen, Matter matter, Form said) {
    boolean consults = Deciding.of(pen, matter.number()).assess(found(said));
    return consults ? "consult" : "ready-to-decide";
  }

  private static GroundsFound found(Form said) {
    Map<Ground, Map<NeededFact, String>> facts = facts(said.facts());
    return new GroundsFound(
        grounds(said.grounds()).stream()
            .map(ground -> new GroundFound(ground, facts.getOrDefault(ground, Map.of())))
            .toList(),
        Circumstances.of(
            orUnknown(said.personalData()),
            orUnknown(said.publicRecords()),
            orUnknown(said.allowedInSimilarCase()),
            orUnknown(said.offenceListed())),
        ConditionLines.of(said.conditions()),
        said.noConditions(),
        said.consult(),
        said.remark(),
        said.offer(),
        said.costs());
  }

  private static Stated orUnknown(@Nullable Stated said) {
    return said == null ? Stated.NOT_STATED : said;
  }

  private static List<Ground> grounds(List<String> ids) {
    if (ids.equals(List.of(NONE))) {
      return List.of();
    }
    if (ids.contains(NONE)) {
      throw BadInput.at("grounds", Reason.of("input.none-and-grounds"));
    }
    return GroundOptions.read("grounds", ids);
  }

  private static Map<Ground, Map<NeededFact, String>> facts(@Nullable Map<String, String> said) {
    Map<String, String> filled = new LinkedHashMap<>();
    if (said != null) {
      said.forEach(
          (name, text) -> {
            if (text != null && !text.isBlank()) {
              requireName(name);
              filled.put(name, text.strip());
            }
          });
    }
    return GroundFactKey.byGround(filled);
  }

  private static void requireName(String name) {
    try {
      GroundFactKey.of(name);
    } catch (IllegalArgumentException e) {
      throw BadInput.at("facts[" + name + "]", Reason.of("input.unknown-item"));
    }
  }
}
