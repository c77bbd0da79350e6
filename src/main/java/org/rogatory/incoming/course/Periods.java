package org.rogatory.incoming.course;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Stated;
import org.rogatory.convention.clocks.Clocks;
import org.rogatory.convention.clocks.CountedPeriod;
import org.rogatory.convention.scope.Scope;
import org.rogatory.deadlines.calendar.OfficeCalendar;
import org.rogatory.deadlines.calendar.TimeLimit;
import org.rogatory.deadlines.reckoning.TimeLimits;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Preservations;
import org.rogatory.incoming.Request;
import org.rogatory.letters.Letter;
import org.rogatory.letters.saying.Period;
import org.rogatory.register.Register;
import org.rogatory.register.facts.CountryCode;
import org.springframework.stereotype.Component;

/** The days that letters state, counted by the office's time limits and calendar. */
@Component
public class Periods {

  private static final ZoneId LAST_TO_END = ZoneId.of("Etc/GMT+12");

  private final TimeLimits limits;
  private final RequestLimits forRequests;
  private final OfficeCalendar calendar;
  private final Register register;

  Periods(
      TimeLimits limits, RequestLimits forRequests, OfficeCalendar calendar, Register register) {
    this.limits = limits;
    this.forRequests = forRequests;
    this.calendar = calendar;
    this.register = register;
  }

  /** How long is given for supplementary information, 40(16). */
  public TimeLimit information(Request request) {
    return waitsFast(request)
        ? forRequests.informationReply().fast()
        : within(RequestDeadline.INFORMATION_REPLY);
  }

  /** How long is given in a reminder of it. */
  public TimeLimit informationReminded(Request request) {
    RequestLimits.InformationLimits reply = forRequests.informationReply();
    return waitsFast(request) ? reply.fastAfterReminder() : reply.afterReminder();
  }

  /**
   * Whether it is asked for a preservation, 42(4), which goes on meanwhile, for the disclosure that
   * follows, 43(1), or in an emergency, 2(o).
   */
  @Clause({"2(o)", "42(4)", "43(1)"})
  private static boolean waitsFast(Request request) {
    return request.priority().isEmergency()
        || waiting(request).stream().map(Measure::assistance).anyMatch(Assistance::isExpeditious)
        || request.pursuedMeasures().stream()
            .filter(measure -> measure.assistance().isExpeditious())
            .anyMatch(measure -> !measure.examineContents().settled());
  }

  /**
   * How long a consultation gives, 40(28); hours or days where data are preserved, or lives at
   * risk.
   */
  @Clause({"2(o)", "40(28)", "41(3)(e)", "42(4)", "43(1)"})
  public TimeLimit consultation(Measure measure) {
    return measure.assistance().isExpeditious() || measure.request().priority().isEmergency()
        ? forRequests.consultationReply().fast()
        : within(RequestDeadline.CONSULTATION_REPLY);
  }

  /** How long the competent authority has; less where the request comes first. */
  @Clause({"2(o)", "41(3)(e)"})
  public TimeLimit execution(Measure measure) {
    if (measure.request().priority().isEmergency() && isForData(measure)) {
      return forRequests.execution().emergency();
    }
    boolean expedited = measure.request().priority().comesFirst();
    return forRequests.execution(measure.assistance(), expedited);
  }

  /** What averts an emergency by 41(3)(e). */
  private static boolean isForData(Measure measure) {
    return Scope.asksForElectronicData(measure.assistance(), measure.electronicEvidence())
        == Stated.YES;
  }

  /**
   * How long the authority has for its results after the end of a period for which it is at work.
   */
  @Clause({"45", "46"})
  public TimeLimit results() {
    return forRequests.execution().results();
  }

  /** The last day of our own limit for a measure that begins on a day. */
  public LocalDate lastDay(Measure measure, LocalDate begun) {
    return calendar.lastDay(begun, execution(measure));
  }

  /** How long it has once it was asked to hurry, at the pace of what it is reminded of. */
  @Clause({"2(o)", "42(4)", "43(1)", "44(3)(a)"})
  public TimeLimit executionChased(Measure measure) {
    boolean fast =
        measure.assistance().isExpeditious() || measure.request().priority().comesFirst();
    RequestLimits.ExecutionLimits execution = forRequests.execution();
    return fast ? execution.fastAfterChaser() : execution.afterChaser();
  }

  /** How long an authority that is told to stop has to say what it obtained, 40(26). */
  public TimeLimit stopAnswer() {
    return within(RequestDeadline.STOP_ANSWER);
  }

  /** How long is given at the most to confirm an oral request in writing, 40(13). */
  public TimeLimit confirmation() {
    return within(RequestDeadline.WRITTEN_CONFIRMATION);
  }

  /** How long is given to confirm in writing what was said, 40(12)(d). */
  public TimeLimit communication() {
    return within(RequestDeadline.COMMUNICATION_CONFIRMATION);
  }

  /** The last day of the period that a letter gives, which runs from the day of its sending. */
  public LocalDate lastDay(LocalDate sentOn, Letter letter) {
    String kept = letter.period().orElseThrow();
    LocalDate ends = calendar.lastDay(sentOn, TimeLimit.of(Period.limitOf(kept)));
    return Period.latestOf(kept)
        .filter(latest -> !latest.isBefore(sentOn))
        .map(latest -> later(latest, calendar.lastDay(sentOn, least(letter))))
        .filter(latest -> latest.isBefore(ends))
        .orElse(ends);
  }

  /** One that was sent late all the same does not end at once. */
  private TimeLimit least(Letter letter) {
    RequestLimits.Suggested wished = forRequests.suggestedAnswer();
    return letter.kind().isForCompetentAuthority() ? wished.leastReport() : wished.leastReply();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** The open measures that wait for supplementary information. */
  public static List<Measure> waiting(Request request) {
    return request.pursuedMeasures().stream()
        .filter(measure -> measure.state() == MeasureState.AWAITING_INFORMATION)
        .toList();
  }

  /**
   * The period of a consultation that was sent on a day, over when it has ended in both places. One
   * of hours that would end on a day off reaches the next working day while the data are safe.
   */
  public CountedPeriod stated(Measure measure, Letter letter, LocalDate sentOn) {
    LocalDate ends = lastDay(sentOn, letter);
    LocalDate last =
        Preservations.keepsData(measure.request()) ? calendar.workingDayFrom(ends) : ends;
    int days = Math.toIntExact(Math.max(1, ChronoUnit.DAYS.between(sentOn, last)));
    return Clocks.statedPeriod(sentOn, days, calendar.zone(), zoneOf(measure.request()));
  }

  /** Where the State's zone is unknown, the one in which every day ends last. */
  private ZoneId zoneOf(Request request) {
    return register.state(CountryCode.of(request.requestingState())).zone().orElse(LAST_TO_END);
  }

  private TimeLimit within(RequestDeadline kind) {
    return limits.within(kind);
  }
}
