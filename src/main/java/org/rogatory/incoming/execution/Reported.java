package org.rogatory.incoming.execution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Clause;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Violation;
import org.rogatory.convention.grounds.Hindrance;
import org.rogatory.convention.grounds.StatedReasons;
import org.rogatory.incoming.Execution;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.found.Result;
import org.rogatory.journal.Moment;

/** Whether what an authority reported is complete, and may be the answer. */
@Clause({"40(17)", "40(23)", "40(24)", "40(25)", "42(4)", "42(6)", "42(8)"})
final class Reported {

  private Reported() {}

  /**
   * @param now when it is recorded
   * @throws BadInput naming what is missing
   * @throws ForbiddenByProvision where a practical reason speaks of a ground
   */
  static void check(Measure measure, Result result, Moment now) {
    BadInput.Collected bad = new BadInput.Collected();
    if (result.isSomethingDone()) {
      need(bad, worded(result.text()), "result", "input.result");
    }
    shortfall(bad, result);
    procedure(bad, measure, result);
    inEffect(bad, measure, result, now);
    bad.complain();
    speaksOfNoGround(measure, result);
  }

  private static void shortfall(BadInput.Collected bad, Result result) {
    Result.Shortfall shortfall = result.shortfall();
    boolean all = result.outcome() == Result.Outcome.EXECUTED;
    if (all != (shortfall == null)) {
      bad.add("hindrance", Reason.of(all ? "input.no-hindrance" : "input.hindrance"));
    }
    if (shortfall != null && shortfall.why().needsWords()) {
      need(bad, shortfall.words(), "hindranceWords", "input.hindrance-words");
    }
    if (shortfall != null && result.outcome() == Result.Outcome.PARTLY_EXECUTED) {
      need(bad, shortfall.part(), "rest", "input.rest");
    }
  }

  private static void procedure(BadInput.Collected bad, Measure measure, Result result) {
    boolean wanted = measure.procedureWanted().isPresent();
    if (wanted && result.isSomethingDone() && result.procedure() == null) {
      bad.add("procedure", Reason.of("input.procedure-unaccounted"));
    }
    if (result.procedure() != null && result.procedure() != Result.Procedure.FOLLOWED) {
      need(bad, result.procedureWhy(), "procedureWhy", "input.procedure-why");
    }
  }

  private static void inEffect(BadInput.Collected bad, Measure measure, Result result, Moment now) {
    Instant from = result.inEffectFrom();
    if (!measure.isPreservation()) {
      if (from != null) {
        bad.add("inEffectFrom", Reason.of("input.not-preserved"));
      }
      if (result.userNotTold() != null) {
        bad.add("userNotTold", Reason.of("input.not-preserved"));
      }
      return;
    }
    if (result.isSomethingDone() && from == null) {
      bad.add("inEffectFrom", Reason.of("input.in-effect-from"));
    } else if (!result.isSomethingDone() && from != null) {
      bad.add("inEffectFrom", Reason.of("input.nothing-in-effect"));
    } else if (from != null && from.isAfter(now.at())) {
      bad.add("inEffectFrom", Reason.of("input.in-the-future"));
    } else if (from != null && from.isBefore(measure.request().receivedAt())) {
      bad.add("inEffectFrom", Reason.of("input.before-receipt"));
    }
  }

  /**
   * Where what was obtained, or not, may say that something was declined: that belongs to the
   * grounds, whatever the outcome is called. Where all was executed, and it may say that something
   * was not: that asks why.
   *
   * @param outcome null where none was chosen yet
   * @param told what the requesting State would read of it
   */
  @Clause({"40(25)", "40(28)"})
  static List<Violation> doubts(Measure measure, Result.@Nullable Outcome outcome, String told) {
    LegalBasis basis = measure.request().formalities().legalBasis();
    List<Violation> doubts = new ArrayList<>(StatedReasons.declining(told, basis));
    if (outcome == Result.Outcome.EXECUTED) {
      doubts.addAll(StatedReasons.undone(told, basis));
    }
    return doubts;
  }

  /**
   * Where a practical reason may say that somebody does not want to, or has other things to do.
   *
   * @param why null where none was chosen yet
   * @param words all that gives the reason
   */
  @Clause({"40(25)", "40(26), 1st sentence"})
  static List<Violation> unwilling(Measure measure, @Nullable Hindrance why, String words) {
    return why != null && why.isPractical()
        ? StatedReasons.unwilling(words, measure.request().formalities().legalBasis())
        : List.of();
  }

  /** The same of what was recorded. */
  static List<Violation> doubts(Measure measure) {
    Execution execution = measure.execution();
    List<Violation> doubts =
        new ArrayList<>(doubts(measure, execution.outcome(), execution.result().orElse("")));
    String words =
        Stream.of(execution.result(), execution.hindranceWords(), execution.rest())
            .flatMap(Optional::stream)
            .collect(Collectors.joining("\n"));
    doubts.addAll(unwilling(measure, execution.hindrance().orElse(null), words));
    return doubts;
  }

  /** A dash says nothing. */
  private static @Nullable String worded(@Nullable String text) {
    return text != null && text.codePoints().anyMatch(Character::isLetterOrDigit) ? text : null;
  }

  private static void need(
      BadInput.Collected bad, @Nullable String text, String field, String key) {
    if (text == null || text.isBlank()) {
      bad.add(field, Reason.of(key));
    }
  }

  /**
   * All the words that give a practical reason. What was obtained, or was not, may itself be a tax
   * return or a bank's file: that asks for a statement, see {@link
   * org.rogatory.incoming.statement.Neither}.
   */
  private static void speaksOfNoGround(Measure measure, Result result) {
    Result.Shortfall shortfall = result.shortfall();
    if (shortfall != null) {
      String words =
          Stream.of(result.isSomethingDone() ? null : result.text(), shortfall.words())
              .flatMap(said -> Optional.ofNullable(said).stream())
              .collect(Collectors.joining("\n"));
      ForbiddenByProvision.unless(shortfall.why().examine(measure.assistance(), words));
    }
  }
}
