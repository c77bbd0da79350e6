package org.rogatory.incoming.execution;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Reason;
import org.rogatory.convention.grounds.Hindrance;
import org.rogatory.incoming.Execution;
import org.rogatory.incoming.found.Result;

/**
 * A slip in what was recorded of an authority's report; what is null stays as it is.
 *
 * @param result what was obtained
 * @param hindranceWords more on what was not carried out; of a practical reason only
 * @param rest what was not carried out
 * @param procedureWhy why the wanted procedure was not followed, 40(17)
 * @param inEffectFrom for a preservation, from when the data are held, 42(8)
 * @param reason why it is corrected
 */
public record ReportSlip(
    @Nullable String result,
    @Nullable String hindranceWords,
    @Nullable String rest,
    @Nullable String procedureWhy,
    @Nullable Instant inEffectFrom,
    String reason) {

  /**
   * The report with this in it.
   *
   * @throws BadInput where it changes nothing, or what stands against a part that was separated
   */
  Result in(Execution stands) {
    Result before = before(stands);
    if (before.shortfall() == null && (hindranceWords != null || rest != null)) {
      throw BadInput.at("rest", Reason.of("input.no-hindrance"));
    }
    boolean obstacle = before.shortfall() != null && !before.shortfall().why().isPractical();
    if (obstacle && (hindranceWords != null || rest != null)) {
      throw BadInput.at("rest", Reason.of("input.obstacle-stays"));
    }
    Result now =
        new Result(
            before.outcome(),
            or(result, before.text()),
            shortfall(before.shortfall()),
            before.procedure(),
            or(procedureWhy, before.procedureWhy()),
            or(inEffectFrom, before.inEffectFrom()),
            before.userNotTold());
    if (now.equals(before)) {
      throw BadInput.at("result", Reason.of("input.nothing-corrected"));
    }
    return now;
  }

  private Result.@Nullable Shortfall shortfall(Result.@Nullable Shortfall before) {
    return before == null
        ? null
        : new Result.Shortfall(
            before.why(), or(hindranceWords, before.words()), or(rest, before.part()));
  }

  private static <T> @Nullable T or(@Nullable T said, @Nullable T stands) {
    return said == null ? stands : said;
  }

  private static Result before(Execution stands) {
    Optional<Hindrance> why = stands.hindrance();
    return new Result(
        stands.outcome(),
        stands.result().orElse(null),
        why.map(
                each ->
                    new Result.Shortfall(
                        each, stands.hindranceWords().orElse(null), stands.rest().orElse(null)))
            .orElse(null),
        stands.procedure().orElse(null),
        stands.procedureWhy().orElse(null),
        stands.inEffectFrom().orElse(null),
        stands.isUserNotTold() ? true : null);
  }
}
