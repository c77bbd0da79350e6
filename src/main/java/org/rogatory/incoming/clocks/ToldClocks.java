package org.rogatory.incoming.clocks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.rogatory.convention.Clause;
import org.rogatory.deadlines.reckoning.Clockwork;
import org.rogatory.deadlines.reckoning.Counting;
import org.rogatory.deadlines.reckoning.Ledger;
import org.rogatory.deadlines.reckoning.ReadEntry;
import org.rogatory.incoming.RequestMatter;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.journal.Fact;

/** The days by which we told the requesting State that it is answered, 40(26). They bind us. */
@Clause("40(26), 1st sentence")
final class ToldClocks implements Clockwork {

  private static final RequestDeadline KIND = RequestDeadline.TOLD_ANSWER;

  private final Ledger ledger;

  /** What was told last of each measure, and where that stands. */
  private final Map<Integer, Said> said = new HashMap<>();

  private record Said(LocalDate day, ReadEntry in) {}

  ToldClocks(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public void read(ReadEntry entry) {
    Fact fact = entry.fact();
    if (fact instanceof MeasureFact.DelayTold told) {
      told(told, entry);
    } else if (fact instanceof MeasureFact.RestSeparated rest && said.containsKey(rest.from())) {
      say(rest.number(), said.get(rest.from()), entry);
    } else if (fact instanceof MeasureFact.DelayForeseen foreseen) {
      ledger.drawn(KIND, entry.matter(), due -> due.lastDay().equals(foreseen.suggested()));
    } else if (fact instanceof MeasureFact.ToldDayPassed passed) {
      ledger.drawn(KIND, entry.matter(), due -> due.lastDay().equals(passed.day()));
    } else if (fact instanceof MeasureFact.DelayWithheld) {
      ledger.undrawn(KIND, entry.matter());
    }
  }

  private void told(MeasureFact.DelayTold told, ReadEntry entry) {
    LocalDate day = told.estimate();
    if (day == null) {
      said.remove(told.number());
      ledger.stop(KIND, entry);
    } else {
      say(told.number(), new Said(day, entry), entry);
    }
  }

  private void say(int number, Said now, ReadEntry entry) {
    said.put(number, now);
    Counting counting = ledger.planning().counting();
    ledger.start(
        KIND,
        RequestMatter.MEASURE.of(entry.matter().file(), number),
        entry,
        counting.on(now.day(), counting.stated("told", now.in(), now.day())));
  }
}
