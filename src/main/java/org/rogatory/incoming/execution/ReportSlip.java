package org.rogatory.incoming.execution;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Reason;
import org.rogatory.convention.grounds.Hindrance;
import org.rogatory.incoming.Execution;
import org.rogatory.incoming.found.Result;

/**
 * A slip in what was recorded of an authority's report; what is null stays as it is. What belongs
 * to another outcome falls away with it: what was obtained and from when, where nothing was; why
 * something was not carried out, where all was.
 *
 * @param outcome executed, in part, not
 * @param result what was obtained
 * @param hindrance why it was not carried out, or not wholly
 * @param hindranceWords more on that
 * @param rest what was not carried out
 * @param procedure whether the wanted procedure was followed, 40(17)
 * @param procedureWhy why it was not
 * @param inEffectFrom for a preservation, from when the data are held, 42(8)
 * @param userNotTold for a preservation, whether whoever holds the data keeps it confidential
 * @param reason why it is corrected
 */
public record ReportSlip(
    Result.@Nullable Outcome outcome,
    @Nullable String result,
    @Nullable Hindrance hindrance,
    @Nullable String hindranceWords,
    @Nullable String rest,
    Result.@Nullable Procedure procedure,
    @Nullable String procedureWhy,
    @Nullable Instant inEffectFrom,
    @Nullable Boolean userNotTold,
    String reason) {

  /**
   * The report with this in it.
   *
   * @throws BadInput where it changes nothing, or what stands against a part that was separated
   */
  Result in(Execution stands) {
    Result before = before(stands);
    requirePartStays(before);
    Result now = now(before);
    if (now.equals(before)) {
      throw BadInput.at("result", Reason.of("input.nothing-corrected"));
    }
    return now;
  }

  /** What a legal obstacle left of the measure is a measure of its own by now. */
  private void requirePartStays(Result before) {
    Result.Shortfall shortfall = before.shortfall();
    if (shortfall != null && !shortfall.why().isPractical()) {
      boolean touched =
          differs(outcome, before.outcome())
              || differs(hindrance, shortfall.why())
              || differs(hindranceWords, shortfall.words())
              || differs(rest, shortfall.part());
      if (touched) {
        throw BadInput.at("rest", Reason.of("input.obstacle-stays"));
      }
    }
  }

  private Result now(Result before) {
    Result.Outcome what = outcome == null ? before.outcome() : outcome;
    boolean done = what != Result.Outcome.NOT_EXECUTED;
    boolean stays = done || !before.isSomethingDone();
    Result.Procedure followed = of(done, procedure, before.procedure());
    boolean unfollowed = followed != null && followed != Result.Procedure.FOLLOWED;
    Boolean secret = of(done, userNotTold, before.userNotTold());
    return new Result(
        what,
        of(stays, result, before.text()),
        shortfall(what, before.shortfall()),
        followed,
        of(unfollowed, procedureWhy, before.procedureWhy()),
        of(done, inEffectFrom, before.inEffectFrom()),
        Boolean.TRUE.equals(secret) ? true : null);
  }

  private Result.@Nullable Shortfall shortfall(
      Result.Outcome what, Result.@Nullable Shortfall before) {
    boolean wanting = what != Result.Outcome.EXECUTED;
    Hindrance why = of(wanting, hindrance, before == null ? null : before.why());
    boolean same = before != null && why == before.why();
    String words = of(wanting && same, hindranceWords, before == null ? null : before.words());
    boolean inPart = what == Result.Outcome.PARTLY_EXECUTED;
    String part = of(inPart, rest, before == null ? null : before.part());
    if (why == null && (words != null || part != null)) {
      throw BadInput.at("hindrance", Reason.of(wanting ? "input.hindrance" : "input.no-hindrance"));
    }
    return why == null ? null : new Result.Shortfall(why, words, part);
  }

  /**
   * What is said, else what stands. Where what stands falls away, so does what is said the same: a
   * page sends it all.
   */
  private static <T> @Nullable T of(boolean stays, @Nullable T said, @Nullable T stands) {
    if (stays) {
      return said == null ? stands : said;
    }
    return differs(said, stands) ? said : null;
  }

  private static <T> boolean differs(@Nullable T said, @Nullable T stands) {
    return said != null && !Objects.equals(said, stands);
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
