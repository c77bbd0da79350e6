package org.rogatory.incoming.grounds;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.rogatory.incoming.GroundRules;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.RequestPersonStep;
import org.rogatory.incoming.found.Circumstances;
import org.rogatory.incoming.found.GroundFound;
import org.rogatory.journal.Matter;
import org.rogatory.steps.Typed;
import org.springframework.stereotype.Component;

/** Whether a ground of refusal or postponement may apply to a measure. */
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
   * @param ground the id of the ground, or {@code none}
   * @param facts by id, what the ground needs recorded
   * @param conditions on which assistance might still be given, 40(28)
   * @param noConditions why on none, where none are offered
   * @param consult whether to consult although the ground does not demand it
   */
  record Form(
      @ReadBy(Reader.OTHER_STATE) @NotBlank String ground,
      @ReadBy(each = NeededFact.class) @Nullable Map<String, @Size(max = 5000) String> facts,
      @Nullable Stated personalData,
      @Nullable Stated publicRecords,
      @Nullable Stated allowedInSimilarCase,
      @ReadBy(Reader.OTHER_STATE) @Nullable @Size(max = 50)
          List<@Size(max = 5000) String> conditions,
      @ReadBy(Reader.OTHER_STATE) @Nullable @Size(max = 5000) String noConditions,
      boolean consult,
      @ReadBy(Reader.OFFICE) @Nullable @Size(max = 5000) String remark) {}

  /**
   * What the page shows.
   *
   * @param grounds the answer on every ground
   * @param chosen the one that is chosen in the form
   * @param warnings what whoever would use it should look at again
   */
  record Shown(
      Measure measure,
      List<GroundFinding> grounds,
      Optional<GroundFinding> chosen,
      List<Violation> warnings) {}

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
    Circumstances known = request.measure(matter.number()).circumstances();
    return new Form(
        "",
        Map.of(),
        known.personalData(),
        known.publicRecords(),
        known.allowedInSimilarCase(),
        List.of(),
        null,
        false,
        null);
  }

  @Override
  protected Shown show(Request request, Matter matter, Typed typed) {
    Measure measure = request.measure(matter.number());
    Circumstances circumstances =
        Circumstances.of(
            stated(typed, "personalData"),
            stated(typed, "publicRecords"),
            stated(typed, "allowedInSimilarCase"));
    List<GroundFinding> grounds = rules.examine(measure, circumstances);
    Optional<GroundFinding> chosen =
        typed
            .value("ground")
            .flatMap(id -> grounds.stream().filter(g -> g.ground().id().equals(id)).findFirst());
    List<Violation> warnings =
        chosen
            .filter(GroundFinding::lawful)
            .map(g -> rules.warnings(g.ground(), measure, circumstances, written(typed)))
            .orElse(List.of());
    return new Shown(measure, grounds, chosen, warnings);
  }

  /** What is written down about the ground: from it the reasons will be made. */
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

  private static GroundFound found(Form said) {
    List<String> conditions = said.conditions() == null ? List.of() : said.conditions();
    return new GroundFound(
        ground(said.ground()),
        facts(said.facts()),
        Circumstances.of(
            orUnknown(said.personalData()),
            orUnknown(said.publicRecords()),
            orUnknown(said.allowedInSimilarCase())),
        conditions.stream().filter(text -> text != null && !text.isBlank()).toList(),
        said.noConditions(),
        said.consult(),
        said.remark());
  }

  private static Stated orUnknown(@Nullable Stated said) {
    return said == null ? Stated.NOT_STATED : said;
  }

  private static Optional<Ground> ground(String id) {
    try {
      return id.equals(NONE) ? Optional.empty() : Optional.of(Ground.of(id));
    } catch (IllegalArgumentException e) {
      throw BadInput.at("ground", Reason.of("input.unknown-ground"));
    }
  }

  private static Map<NeededFact, String> facts(@Nullable Map<String, String> said) {
    Map<NeededFact, String> facts = new EnumMap<>(NeededFact.class);
    if (said != null) {
      said.forEach(
          (fact, text) -> {
            if (text != null && !text.isBlank()) {
              facts.put(fact(fact), text.strip());
            }
          });
    }
    return facts;
  }

  private static NeededFact fact(String id) {
    try {
      return NeededFact.of(id);
    } catch (IllegalArgumentException e) {
      throw BadInput.at("facts[" + id + "]", Reason.of("input.unknown-item"));
    }
  }
}
