package org.rogatory.incoming.course;

import java.time.LocalDate;
import org.rogatory.deadlines.calendar.OfficeCalendar;
import org.rogatory.deadlines.reckoning.TimeLimits;
import org.rogatory.incoming.OfficePolicy;
import org.springframework.stereotype.Component;

/**
 * The office's policy as {@code config/time-limits.yml} and {@code config/calendar.yml} have it.
 */
@Component
public class PolicyFromFile implements OfficePolicy {

  private final TimeLimits limits;
  private final RequestLimits forRequests;
  private final OfficeCalendar calendar;

  public PolicyFromFile(TimeLimits limits, RequestLimits forRequests, OfficeCalendar calendar) {
    this.limits = limits;
    this.forRequests = forRequests;
    this.calendar = calendar;
  }

  @Override
  public int reminders() {
    return forRequests.informationReply().reminders();
  }

  @Override
  public LocalDate lastReview(LocalDate decidedOn) {
    return calendar.lastDay(decidedOn, limits.within(RequestDeadline.POSTPONEMENT_REVIEW));
  }

  @Override
  public LocalDate lastResults(LocalDate ended) {
    return calendar.lastDay(ended, forRequests.execution().results());
  }

  @Override
  public LocalDate lastEstimate(LocalDate said) {
    return calendar.lastDay(said, limits.within(RequestDeadline.TOLD_ANSWER));
  }
}
