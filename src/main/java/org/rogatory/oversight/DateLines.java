package org.rogatory.oversight;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.deadlines.DeadlineRow;
import org.rogatory.requests.Request;
import org.rogatory.requests.Requests;
import org.rogatory.web.Dates;
import org.rogatory.web.Texts;
import org.springframework.stereotype.Component;

/** Time limits in words. */
@Component
class DateLines {

  private final Requests requests;
  private final Naming naming;
  private final Texts texts;
  private final Dates dates;
  private final Clock clock;

  DateLines(Requests requests, Naming naming, Texts texts, Dates dates, Clock clock) {
    this.clock = clock;
    this.requests = requests;
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
   * @param state the requesting State
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
    Request file = requests.get(row.reference());
    return new Line(
        row.reference().value(),
        naming.places().matter(row.matter()),
        texts.of(row.kind()),
        row.provision().map(texts::of).orElse(null),
        texts.of(row.kind().whose()),
        naming.state(file.origin().requestingState()),
        dates.day(row.lastDay()),
        row.isOverdue(clock.instant()),
        row.isEscalated(),
        texts.of(row.how()));
  }
}
