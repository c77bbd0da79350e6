package org.rogatory.incoming.execution;

import static java.util.stream.Collectors.joining;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.OnlyFor;
import org.rogatory.convention.Provision;
import org.rogatory.convention.ReadBy;
import org.rogatory.convention.Reader;
import org.rogatory.convention.Violation;
import org.rogatory.convention.grounds.Hindrance;
import org.rogatory.incoming.GroundRules;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.RequestPersonStep;
import org.rogatory.incoming.found.Result;
import org.rogatory.incoming.statement.Neither;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Moment;
import org.rogatory.letters.Letters;
import org.rogatory.steps.Chosen;
import org.rogatory.steps.Typed;
import org.rogatory.steps.WarningsRead;
import org.springframework.stereotype.Component;

/** What the competent authority reported on a measure. */
@Component
class RecordResult extends RequestPersonStep<RecordResult.Form> {

  /** What the requesting State is told. */
  private static final List<String> TOLD = List.of("result", "rest", "procedureWhy");

  private final Letters letters;
  private final GroundRules rules;

  RecordResult(Requests requests, Letters letters, GroundRules rules) {
    super(requests);
    this.letters = letters;
    this.rules = rules;
  }

  /**
   * What was reported.
   *
   * @param result what was obtained, in words for the requesting State
   * @param hindrance why it was not carried out, or not wholly
   * @param hindranceWords more on that: for the requesting State where the reason is practical
   * @param rest of what was executed in part: what was not carried out
   * @param procedure whether the wanted procedure was followed, 40(17)
   * @param inEffectFrom for a preservation, from when the data are held; typed as local time in the
   *     office's zone, sent with an offset
   * @param reassess whether a ground came to light, so that the grounds are assessed again
   * @param userNotTold for a preservation, whether whoever holds the data keeps it confidential
   * @param warningsRead that what is told of fiscal matters or bank secrecy was read, and that
   *     nothing was declined on them
   */
  record Form(
      @NotNull Result.@Nullable Outcome outcome,
      @ReadBy(Reader.OTHER_STATE) @Nullable @Size(max = 20000) String result,
      @Nullable Hindrance hindrance,
      @OnlyFor(
              field = "outcome",
              is = {"partly-executed", "not-executed"})
          @ReadBy(Reader.OTHER_STATE)
          @Nullable
          @Size(max = 5000)
          String hindranceWords,
      @OnlyFor(field = "outcome", is = "partly-executed")
          @ReadBy(Reader.OTHER_STATE)
          @Nullable
          @Size(max = 5000)
          String rest,
      Result.@Nullable Procedure procedure,
      @ReadBy(Reader.OTHER_STATE) @Nullable @Size(max = 5000) String procedureWhy,
      @Nullable Moment inEffectFrom,
      boolean reassess,
      boolean userNotTold,
      boolean warningsRead) {

    private Result said(String step) {
      return new Result(
          Chosen.of(outcome, step, "outcome"),
          orNull(result),
          hindrance == null
              ? null
              : new Result.Shortfall(hindrance, orNull(hindranceWords), orNull(rest)),
          procedure,
          orNull(procedureWhy),
          inEffectFrom == null ? null : inEffectFrom.at(),
          userNotTold ? true : null);
    }

    private static @Nullable String orNull(@Nullable String text) {
      return text == null || text.isBlank() ? null : text.strip();
    }
  }

  /**
   * What the page shows.
   *
   * @param warnings where what is typed speaks of fiscal matters or bank secrecy, or may say that
   *     something was declined, or not done
   */
  record Shown(Measure measure, List<Violation> warnings) {}

  @Override
  public Class<Form> form() {
    return Form.class;
  }

  @Override
  protected List<Provision> law(Request request, Matter matter) {
    Measure measure = request.measure(matter.number());
    return measure.isPreservation()
        ? Provision.listOf("40(12)(b)", "42(4)", "42(6)", "42(8)")
        : Provision.listOf("40(12)(b)", "40(17)", "40(24)", "40(25)", "40(26)");
  }

  @Override
  protected Form begin(Request request, Matter matter) {
    return new Form(null, "", null, null, null, null, null, null, false, false, false);
  }

  @Override
  protected Shown show(Request request, Matter matter, Typed typed) {
    Measure measure = request.measure(matter.number());
    String told =
        TOLD.stream().flatMap(field -> typed.value(field).stream()).collect(joining("\n"));
    List<Violation> warnings = new ArrayList<>(rules.neverGrounds(measure, List.of(), told));
    warnings.addAll(ChangedSince.of(letters, measure));
    warnings.addAll(
        Reported.doubts(measure, outcome(typed).orElse(null), typed.value("result").orElse("")));
    warnings.addAll(Reported.unwilling(measure, hindrance(typed), reason(typed)));
    return new Shown(measure, warnings);
  }

  private static @Nullable Hindrance hindrance(Typed typed) {
    return Arrays.stream(Hindrance.values())
        .filter(each -> typed.value("hindrance").filter(each.id()::equals).isPresent())
        .findFirst()
        .orElse(null);
  }

  private static String reason(Typed typed) {
    return Stream.of("result", "hindranceWords", "rest")
        .flatMap(field -> typed.value(field).stream())
        .collect(joining("\n"));
  }

  private static Optional<Result.Outcome> outcome(Typed typed) {
    return Arrays.stream(Result.Outcome.values())
        .filter(each -> typed.value("outcome").filter(each.id()::equals).isPresent())
        .findFirst();
  }

  @Override
  protected String take(RequestPen pen, Matter matter, Form said) {
    letters.dropOpen(
        pen.pen(), matter, null); // a chaser in preparation: its process ends with this step
    Executing executing = Executing.of(pen, matter.number());
    boolean answers = executing.reported(said.said(name()));
    if (answers && !said.reassess()) {
      executing.requireCurrent();
      state(pen, matter.number(), said.warningsRead());
    }
    if (answers && said.reassess()) {
      executing.reassess();
    }
    return answers && !said.reassess() ? "answer" : "assess-again";
  }

  /**
   * Where what was reported speaks of them, whoever records it states that nothing rests on it.
   * Where it may say that something was declined, or not done, a second person looks at the letter,
   * too.
   */
  private void state(RequestPen pen, int number, boolean read) {
    Measure measure = pen.request().measure(number);
    List<Violation> warnings = new ArrayList<>(Neither.spoken(rules, measure, ""));
    warnings.addAll(Reported.doubts(measure));
    warnings.addAll(ChangedSince.of(letters, measure));
    WarningsRead.require(read, warnings);
    Neither.of(pen, number).state("");
  }
}
