package org.rogatory.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rogatory.casefile.File;
import org.rogatory.convention.Provision;
import org.rogatory.integrity.ComparedPart;
import org.rogatory.integrity.Told;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Matter;
import org.springframework.stereotype.Component;

/**
 * The dates of a file, beside those that are counted from its journal, and when the program looks
 * at them next: whoever puts it off lets a hold or a consultation lapse unseen. Dates that are to
 * be counted anew, since the office has changed its limits, are compared after that.
 */
@Component
class DatesCompared implements ComparedPart {

  private final Deadlines deadlines;
  private final WakeTimes wakeTimes;
  private final Clock clock;

  DatesCompared(Deadlines deadlines, WakeTimes wakeTimes, Clock clock) {
    this.deadlines = deadlines;
    this.wakeTimes = wakeTimes;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "dates";
  }

  @Override
  public SortedMap<String, String> kept(File file) {
    SortedMap<String, String> kept = new TreeMap<>();
    WakeTimes.Kept watch = wakeTimes.kept(file.reference());
    if (watch.isClaimedBeyond(clock.instant())) {
      Told.putUnlessNull(kept, "dates.claimedUntil", watch.claimedUntil());
    }
    if (watch.isToBeCountedAnew()) {
      return kept;
    }
    if (!wakeTimes.isCountedByTheseLimits(watch) && (!file.isClosed() || watch.nextDay() != null)) {
      Told.putUnlessNull(kept, "dates.countedBy", watch.countedBy());
    }
    deadlines.running(file.reference()).forEach(row -> put(kept, row));
    Told.putUnlessNull(kept, "dates.next", watch.nextDay());
    Told.putUnlessNull(kept, "dates.wakes", watch.wakeAt());
    return kept;
  }

  @Override
  public SortedMap<String, String> told(File file, List<JournalEntry> entries) {
    SortedMap<String, String> told = new TreeMap<>();
    if (!wakeTimes.kept(file.reference()).isToBeCountedAnew()) {
      ReadJournal read = deadlines.counted(entries);
      read.rows().forEach(row -> put(told, row));
      Told.putUnlessNull(told, "dates.next", WakeTimes.nextDay(read.running()));
      Told.putUnlessNull(told, "dates.wakes", WakeTimes.wakesAt(read.running()));
    }
    return told;
  }

  private static void put(SortedMap<String, String> dates, DeadlineRow row) {
    Matter matter = row.matter();
    String name = "deadline." + row.kind() + (matter.isFile() ? "" : "/" + matter.tail()) + ".";
    Told.putUnlessNull(dates, name + "lastDay", row.lastDay());
    Told.putUnlessNull(dates, name + "until", row.until());
    Told.putUnlessNull(
        dates, name + "provision", row.provision().map(Provision::text).orElse(null));
    Told.putUnlessNull(dates, name + "entry", row.entry());
    Told.putUnlessNull(dates, name + "how", row.how().key() + " " + row.how().args());
    Told.putUnlessNull(
        dates,
        name + "reminders",
        row.reminders().stream().map(Instant::toString).collect(Collectors.joining(" ")));
    Told.putUnlessNull(dates, name + "escalateAt", row.escalateAt().orElse(null));
    Told.putUnlessNull(dates, name + "escalated", row.isEscalated());
  }
}
