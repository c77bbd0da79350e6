package org.rogatory.oversight;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.Files;
import org.rogatory.convention.Unreadable;
import org.rogatory.deadlines.DeadlineRow;
import org.rogatory.deadlines.reckoning.KnownDeadlines;
import org.rogatory.web.Dates;
import org.rogatory.web.Texts;
import org.springframework.stereotype.Component;

/** Time limits in words. */
@Component
class DateLines {

  private final KnownDeadlines known;
  private final Files files;
  private final Naming naming;
  private final Texts texts;
  private final Dates dates;
  private final Clock clock;

  DateLines(
      KnownDeadlines known, Files files, Naming naming, Texts texts, Dates dates, Clock clock) {
    this.known = known;
    this.clock = clock;
    this.files = files;
    this.naming = naming;
    this.texts = texts;
    this.dates = dates;
  }

  /**
   * A time limit in a list.
   *
   * @param matter what in the file it is about
   * @param kind what ends
   * @param provision the provision that it serves, null where it rests on the office's policy
   * @param whose who is to act
   * @param state the State on the other side
   * @param last the last day that belongs to it
   * @param how how it was counted
   */
  record Line(
      String reference,
      String matter,
      String kind,
      @Nullable String provision,
      String whose,
      String state,
      String last,
      boolean late,
      boolean escalated,
      String how) {}

  List<Line> of(List<DeadlineRow> rows) {
    return rows.stream().map(this::line).toList();
  }

  private Line line(DeadlineRow row) {
    return new Line(
        Unreadable.orText(() -> row.reference().value()),
        texts.cell(() -> naming.places().matter(row.matter())),
        texts.cell(() -> texts.of(known.get(row.kind()))),
        provision(row),
        texts.cell(() -> texts.of(known.get(row.kind()).whose())),
        texts.cell(() -> naming.state(files.get(row.reference()).counterpart())),
        dates.day(row.lastDay()),
        Unreadable.or(() -> isLate(row), damaged -> false),
        row.isEscalated(),
        how(row));
  }

  private boolean isLate(DeadlineRow row) {
    return known.get(row.kind()).isDuty() && row.isOver(clock.instant());
  }

  private @Nullable String provision(DeadlineRow row) {
    return Unreadable.or(() -> row.provision().map(texts::of).orElse(null), texts::of);
  }

  private String how(DeadlineRow row) {
    String unknown = texts.of("unreadable", row.how().key());
    return texts.orElse(row.how().key(), "").isEmpty() ? unknown : texts.of(row.how());
  }
}
