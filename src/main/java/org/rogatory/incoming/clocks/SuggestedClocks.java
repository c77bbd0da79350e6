package org.rogatory.incoming.clocks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.FileFact;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Reason;
import org.rogatory.deadlines.reckoning.Clockwork;
import org.rogatory.deadlines.reckoning.Counting;
import org.rogatory.deadlines.reckoning.Due;
import org.rogatory.deadlines.reckoning.Ledger;
import org.rogatory.deadlines.reckoning.ReadEntry;
import org.rogatory.incoming.RequestMatter;
import org.rogatory.incoming.asked.SuggestedDay;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Matter;

/**
 * The deadlines that the requesting State suggests, 40(26): for single measures, and for the whole,
 * which holds for those that have none of their own. Where we told another day, that one binds in
 * its place.
 */
@Clause("40(26), 1st sentence")
final class SuggestedClocks implements Clockwork {

  private static final RequestDeadline KIND = RequestDeadline.SUGGESTED_ANSWER;
  private static final String DAY = "answer-by";
  private static final String REASON = "answer-by-reason";

  private final Ledger ledger;
  private final SortedSet<Integer> openWithoutOwn = new TreeSet<>();
  private final Set<Integer> ended = new HashSet<>();
  private final Set<Integer> told = new HashSet<>();
  private final Map<Integer, SuggestedDay> own = new HashMap<>();
  private @Nullable SuggestedDay whole;
  private @Nullable ReadEntry saidIn;

  SuggestedClocks(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public void read(ReadEntry entry) {
    Fact fact = entry.fact();
    if (fact instanceof RequestFact.RequestRegistered registered) {
      say(registered.answerBy(), entry);
      for (int number = 1; number <= registered.measures().size(); number++) {
        asked(number, registered.measuresAnswerBy().get(number), entry);
      }
    } else {
      since(fact, entry);
    }
    drawn(entry);
    follow(entry);
  }

  private void since(Fact fact, ReadEntry entry) {
    if (fact instanceof MeasureFact.MeasureAdded added) {
      asked(added.number(), added.answerBy(), entry);
    } else if (fact instanceof MeasureFact.RestSeparated separated) {
      separated(separated, entry);
    } else if (fact instanceof MeasureFact.DelayTold otherDay && otherDay.estimate() != null) {
      told.add(otherDay.number());
      openWithoutOwn.remove(otherDay.number());
      ledger.stop(KIND, entry);
    } else if (fact instanceof FileFact.Corrected corrected && isOfThis(corrected.field())) {
      suggestedSince();
      say(corrected(whole, corrected.field(), corrected.now()), entry);
    } else if (fact instanceof MeasureFact.MeasureCorrected corrected
        && isOfThis(corrected.field())
        && !ended.contains(corrected.number())) {
      SuggestedDay before = own.get(corrected.number());
      askedInstead(
          corrected.number(), corrected(before, corrected.field(), corrected.now()), entry);
    } else if (Endings.ofMeasure(fact)) {
      entry.matter().numberAs(RequestMatter.MEASURE).ifPresent(this::end);
    } else if (Endings.ofFile(fact)) {
      openWithoutOwn.clear();
      told.clear();
    }
  }

  /** What follows from the passing of a day was done, or is to be done after all. */
  private void drawn(ReadEntry entry) {
    Matter file = Matter.of(entry.matter().file());
    if (entry.fact() instanceof MeasureFact.DelayForeseen foreseen) {
      Predicate<Due> thatDay = due -> due.lastDay().equals(foreseen.suggested());
      ledger.drawn(KIND, entry.matter(), thatDay);
      ledger.drawn(KIND, file, thatDay);
    } else if (entry.fact() instanceof RequestFact.SuggestedDayPassed) {
      ledger.drawn(KIND, entry.matter(), due -> true);
    } else if (entry.fact() instanceof MeasureFact.DelayWithheld) {
      ledger.undrawn(KIND, entry.matter());
      ledger.undrawn(KIND, file);
    }
  }

  /** What was told of the whole was told of the rest. */
  private void separated(MeasureFact.RestSeparated rest, ReadEntry entry) {
    if (told.contains(rest.from())) {
      told.add(rest.number());
    } else {
      asked(rest.number(), rest.answerBy(), entry);
    }
  }

  /** A day that is suggested now was not known when we told ours. */
  private void suggestedSince() {
    told.stream().filter(number -> !own.containsKey(number)).forEach(openWithoutOwn::add);
    told.removeIf(number -> !own.containsKey(number));
  }

  private void end(int number) {
    openWithoutOwn.remove(number);
    told.remove(number);
    ended.add(number);
  }

  private static boolean isOfThis(String field) {
    return field.equals(DAY) || field.equals(REASON);
  }

  private static @Nullable SuggestedDay corrected(
      @Nullable SuggestedDay before, String field, @Nullable String now) {
    if (field.equals(REASON)) {
      return before == null ? null : new SuggestedDay(before.day(), now);
    }
    String reason = before == null ? null : before.reason();
    return SuggestedDay.of(now == null ? null : LocalDate.parse(now), reason);
  }

  private void askedInstead(int number, @Nullable SuggestedDay now, ReadEntry entry) {
    ledger.drop(KIND, RequestMatter.MEASURE.of(entry.matter().file(), number));
    openWithoutOwn.remove(number);
    told.remove(number);
    asked(number, now, entry);
  }

  private void say(@Nullable SuggestedDay day, ReadEntry entry) {
    this.whole = day;
    this.saidIn = entry;
    ledger.drop(KIND, Matter.of(entry.matter().file()));
  }

  private void asked(int number, @Nullable SuggestedDay day, ReadEntry entry) {
    if (day == null) {
      own.remove(number);
      openWithoutOwn.add(number);
    } else {
      own.put(number, day);
      ledger.start(
          KIND, RequestMatter.MEASURE.of(entry.matter().file(), number), entry, due(day, entry));
    }
  }

  private void follow(ReadEntry entry) {
    Matter file = Matter.of(entry.matter().file());
    if (openWithoutOwn.isEmpty()) {
      ledger.stop(clock -> clock.kind() == KIND && clock.matter().equals(file), entry);
    } else if (whole != null && saidIn != null && !ledger.runs(KIND, file)) {
      ledger.start(KIND, file, saidIn, due(whole, saidIn));
    }
  }

  private Due due(SuggestedDay suggested, ReadEntry entry) {
    Counting counting = ledger.planning().counting();
    String reason = suggested.reason();
    Reason how =
        reason == null
            ? counting.stated("suggested", entry, suggested.day())
            : counting.stated("suggested-reason", entry, suggested.day(), reason);
    return counting.on(suggested.day(), how);
  }
}
