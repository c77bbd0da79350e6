package org.rogatory.convention.clocks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Violation;

/**
 * The Convention's time limits as pure functions. As the requested State we count late: a day
 * belongs to a period until it has ended, in the zone that ends it last. Days are calendar days;
 * the day from which a period runs is not counted. A maximum that binds us is counted early.
 */
public final class Clocks {

  private static final int PRESERVATION_DAYS = 60;
  private static final int DOMESTIC_ORDER_DAYS = 90;

  private Clocks() {}

  /**
   * The least time for which data stay preserved, 42(8): sixty days, and no release before the
   * sixtieth has ended in the requested State. Nothing pauses it.
   *
   * @param effectiveFrom when the preservation took effect, not when it was asked for
   * @param zone the requested State's
   */
  @Clause("42(8)")
  public static CountedPeriod preservationMinimum(Instant effectiveFrom, ZoneId zone) {
    LocalDate first = effectiveFrom.atZone(zone).toLocalDate();
    LocalDate last = first.plusDays(PRESERVATION_DAYS);
    return new CountedPeriod(
        Provision.of("42(8)"),
        last,
        endOf(last, zone),
        Reason.of("clock.preservation", first, PRESERVATION_DAYS, last, zone));
  }

  /** How long a person decided to hold on to preserved data: to the end of that day here. */
  @Clause("42(8)")
  public static CountedPeriod heldOn(LocalDate last, ZoneId zone) {
    return new CountedPeriod(
        Provision.of("42(8)"), last, endOf(last, zone), Reason.of("clock.held-on", last));
  }

  /**
   * How long preserved data are held: the sixty days, and beyond them while a request for these
   * data is undecided or, granted, not yet executed. The measure's own contents, questions or
   * drafts change nothing.
   */
  @Clause("42(8)")
  public static Hold preservationHold(Instant effectiveFrom, ZoneId zone, Hold.FollowUp followUp) {
    CountedPeriod minimum = preservationMinimum(effectiveFrom, zone);
    return switch (followUp) {
      case RECEIVED ->
          new Hold(
              minimum,
              Hold.State.UNTIL_DECISION,
              Optional.empty(),
              Reason.of("clock.hold-until-decision"));
      case GRANTED ->
          new Hold(
              minimum,
              Hold.State.UNTIL_EXECUTION,
              Optional.empty(),
              Reason.of("clock.hold-until-execution"));
      case NONE, EXECUTED, REFUSED ->
          new Hold(minimum, Hold.State.MINIMUM, Optional.of(minimum.until()), minimum.how());
    };
  }

  /**
   * The last day of a domestic preservation order: ninety days at most, 25(2), each renewal again.
   * A maximum protects whoever keeps the data and is counted early: its first day counts.
   */
  @Clause("25(2)")
  public static CountedPeriod domesticOrder(LocalDate start, ZoneId zone) {
    LocalDate last = lastOfOrder(start);
    return new CountedPeriod(
        Provision.of("25(2)"),
        last,
        endOf(last, zone),
        Reason.of("clock.domestic-order", start, DOMESTIC_ORDER_DAYS, last));
  }

  /** What is wrong with a domestic order that runs from one day to another, if anything. */
  @Clause("25(2)")
  public static Optional<Violation> domesticOrderTooLong(LocalDate start, LocalDate end) {
    LocalDate last = lastOfOrder(start);
    return end.isAfter(last)
        ? Optional.of(
            Violation.of("25(2)", "clock.domestic-order-too-long", DOMESTIC_ORDER_DAYS, last))
        : Optional.empty();
  }

  private static LocalDate lastOfOrder(LocalDate start) {
    return start.plusDays(DOMESTIC_ORDER_DAYS - 1L);
  }

  /**
   * The end of the period that a letter of consultation states, 40(28): over when its last day has
   * ended both here and with the addressee.
   *
   * @param sentOn the day on which the letter was sent, with proof
   * @param days how many days it gives, one at least
   */
  @Clause("40(28)")
  public static CountedPeriod statedPeriod(LocalDate sentOn, int days, ZoneId ours, ZoneId theirs) {
    if (days < 1) {
      throw new IllegalArgumentException("A period of " + days + " days is none");
    }
    LocalDate last = sentOn.plusDays(days);
    return new CountedPeriod(
        Provision.of("40(28)"),
        last,
        endOf(last, ours, theirs),
        Reason.of("clock.stated-period", sentOn, days, last, ours, theirs));
  }

  /**
   * When the written confirmation of an oral request is overdue. 40(13) says at once; after how
   * long an alarm is raised is the office's policy.
   */
  @Clause("40(13)")
  public static CountedPeriod writtenConfirmation(
      Instant oralAt, ZoneId zone, Duration alarmAfter) {
    Instant until = oralAt.plus(alarmAfter);
    return new CountedPeriod(
        Provision.of("40(13)"),
        until.atZone(zone).toLocalDate(),
        until,
        Reason.of("clock.written-confirmation", alarmAfter.toHours()));
  }

  /**
   * The end of the time for which the sender of information wants it kept confidential, 40(5): over
   * when its last day has ended both here and with the sender.
   */
  @Clause("40(5)")
  public static CountedPeriod confidentiality(LocalDate last, ZoneId ours, ZoneId theirs) {
    return new CountedPeriod(
        Provision.of("40(5)"),
        last,
        endOf(last, ours, theirs),
        Reason.of("clock.confidentiality", last, ours, theirs));
  }

  /**
   * The day until which a notice of an exculpatory disclosure leaves the sender of the information
   * time to ask for a consultation, 40(5). How long it is, is the office's policy.
   */
  @Clause("40(5)")
  public static CountedPeriod noticePeriod(LocalDate last, ZoneId ours, ZoneId theirs) {
    return new CountedPeriod(
        Provision.of("40(5)"),
        last,
        endOf(last, ours, theirs),
        Reason.of("clock.notice-period", last, ours, theirs));
  }

  private static Instant endOf(LocalDate day, ZoneId ours, ZoneId theirs) {
    Instant here = endOf(day, ours);
    Instant there = endOf(day, theirs);
    return here.isAfter(there) ? here : there;
  }

  private static Instant endOf(LocalDate day, ZoneId zone) {
    return day.plusDays(1).atStartOfDay(zone).toInstant();
  }
}
