package org.rogatory.oversight;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Person;
import org.rogatory.casefile.lists.Listing;
import org.rogatory.casefile.lists.SortKey;
import org.rogatory.deadlines.DeadlineRow;
import org.rogatory.deadlines.NextDates;
import org.rogatory.deadlines.reckoning.DeadlineKind;
import org.rogatory.deadlines.reckoning.KnownDeadlines;
import org.rogatory.web.Dates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The time limits that run, the first to end first. */
@Component
class DateList {

  /** How many days ahead, after today, count as soon. */
  static final int SOON_DAYS = 7;

  /** By then what is due was tried several times. */
  private static final Duration TRIED_AGAIN = Duration.ofMinutes(15);

  private final EntityManager entities;
  private final NextDates next;
  private final KnownDeadlines known;
  private final Clock clock;
  private final Dates dates;

  DateList(EntityManager entities, NextDates next, KnownDeadlines known, Clock clock, Dates dates) {
    this.entities = entities;
    this.next = next;
    this.known = known;
    this.clock = clock;
    this.dates = dates;
  }

  @Transactional(readOnly = true)
  Listing.Part<DeadlineRow> part(
      DateFilter filter, Person viewer, @Nullable String after, int size) {
    return listing(filter, viewer).part(after, size);
  }

  @Transactional(readOnly = true)
  long count(DateFilter.Which which, Person viewer) {
    return listing(DateFilter.of(which), viewer).count();
  }

  private Listing<DeadlineRow> listing(DateFilter filter, Person viewer) {
    Listing<DeadlineRow> listing =
        Listing.joined(
            entities,
            DeadlineRow.class,
            "File item on item.reference = row.reference",
            viewer,
            SortKey.instant("row.overAt", DeadlineRow::until),
            SortKey.text("row.matter", row -> row.matter().toString()),
            SortKey.text("row.kind", DeadlineRow::kind));
    restrict(listing, filter.which());
    return listing
        .where("row.kind = :kind", "kind", filter.kind() == null ? null : filter.kind().id())
        .where(
            "row.kind in (:whose)",
            "whose",
            filter.whose() == null ? null : ids(kind -> kind.whose() == filter.whose()))
        .where("item.counterpart = :counterpart", "counterpart", filter.counterpart());
  }

  private void restrict(Listing<DeadlineRow> listing, DateFilter.@Nullable Which which) {
    Instant now = clock.instant();
    if (which == DateFilter.Which.OVERDUE) {
      listing
          .where("row.overAt <= :now", "now", now)
          .where("row.kind in (:duties)", "duties", ids(DeadlineKind::isDuty));
    } else if (which == DateFilter.Which.SOON) {
      listing
          .where("row.overAt > :now", "now", now)
          .where("row.lastDay <= :soon", "soon", dates.today().plusDays(SOON_DAYS));
    } else if (which == DateFilter.Which.ESCALATED) {
      listing.where("row.escalated = true");
    } else if (which == DateFilter.Which.UNATTENDED) {
      List<String> late = next.unattended(now.minus(TRIED_AGAIN));
      listing.where("row.reference in (:late)", "late", late.isEmpty() ? List.of("") : late);
    }
  }

  private List<String> ids(Predicate<DeadlineKind> which) {
    return known.all().stream().filter(which).map(DeadlineKind::id).toList();
  }
}
