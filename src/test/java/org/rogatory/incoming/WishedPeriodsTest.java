package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.deadlines.calendar.OfficeCalendar;
import org.rogatory.deadlines.calendar.TimeLimit;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.letters.Letter;
import org.rogatory.letters.OutdatedLetter;
import org.rogatory.letters.wording.Day;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** A State that wishes an early day is not given a period that ends after it, 40(26). */
@RogatoryTest
@Tag("database")
@Clause("40(26), 1st sentence")
class WishedPeriodsTest {

  private static final String TRIAGE =
      "{'legalBasis':'convention','authenticity':'verified','accepted':true}";
  private static final String ASKING =
      "{'legalBasis':'convention','authenticity':'verified','accepted':true,"
          + "'deficient':{'facts':'Too short.'}}";
  private static final String CONSULT =
      "{'allowedInSimilarCase':'no','grounds':['prohibited-domestically'],'facts':{'prohibited-domestically.domestic-provision':'Section 12'},"
          + "'noConditions':'The law knows no exception.','consult':false}";

  @Autowired Walks walks;
  @Autowired TestClock clock;
  @Autowired OfficeCalendar calendar;

  private Walk walk;

  @Test
  void aConsultationEndsWithTheDayThatTheStateWishes() {
    LocalDate wished = today().plusDays(16);
    consulting(wished);

    assertThat(last().text())
        .contains("within 30 days of the day", "reply not later than that day", said(wished));
    walk.finishLetters();
    assertThat(walk.measure(1).consultation().orElseThrow().replyBy()).contains(wished);
  }

  @Test
  void itIsNeverShorterThanTheLeast() {
    LocalDate wished = today().plusDays(3);
    consulting(wished);

    assertThat(last().text())
        .contains("within 5 working days of the day", "shorter than usual", said(wished));
    walk.finishLetters();
    assertThat(walk.measure(1).consultation().orElseThrow().replyBy())
        .contains(calendar.lastDay(today(), TimeLimit.of("5 working days")));
  }

  @Test
  void aDayFarAheadOrPassedChangesNothing() {
    consulting(today().plusDays(90));
    assertThat(last().text()).contains("within 30 days").doesNotContain("not later than");

    consulting(today().plusDays(2));
    clock.advance(Duration.ofDays(3));
    walk.finishLetters();
    assertThat(last().text()).contains("within 30 days").doesNotContain("shorter than usual");
  }

  /** The period that a letter names would be too short by now: it is not sent unseen. */
  @Test
  void aLetterThatLayTooLongIsOutdated() {
    LocalDate wished = today().plusDays(16);
    consulting(wished);
    walk.issueLetter();
    clock.advance(Duration.ofDays(14));

    assertThatThrownBy(
            () ->
                walk.take(
                    "send-letter",
                    "{'channel':'post','sentAt':'" + walk.now() + "','proof':'Receipt'}"))
        .isInstanceOf(OutdatedLetter.class);
    walk.sendLetter();

    assertThat(walk.measure(1).consultation().orElseThrow().replyBy())
        .contains(calendar.lastDay(today(), TimeLimit.of("5 working days")));
  }

  @Test
  @Clause("40(16)")
  void supplementaryInformationAndItsReminderAreAskedForUntilThatDay() {
    LocalDate wished = today().plusDays(25);
    registered(Assistance.STORED_DATA, wished);
    walk.take("triage-request", ASKING);
    assertThat(last().text()).contains("within 30 days of the day", said(wished));
    walk.finishLetters();
    assertThat(walk.file().supplement(1).replyBy()).contains(wished);
  }

  @Test
  @Clause("40(12)(b)")
  void anAuthorityThatIsAskedToHurryReportsUntilThatDay() {
    LocalDate wished = today().plusDays(60);
    registered(Assistance.SERVICE, wished);
    walk.take("triage-request", TRIAGE);
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");
    walk.finishLetters();
    clock.advance(Duration.ofDays(55));
    walk.happens(pen -> Executing.of(pen, 1).overdue());
    walk.runJobs();

    assertThat(last().text())
        .contains("within 10 working days", "report not later than that day", said(wished));
    walk.finishLetters();
    assertThat(walk.measure(1).execution().executeBy()).contains(wished);
  }

  private void consulting(LocalDate wished) {
    registered(Assistance.CONTENT_DATA, wished);
    walk.take("triage-request", TRIAGE);
    walk.take("assess-grounds", CONSULT);
  }

  private void registered(Assistance kind, LocalDate wished) {
    NewRequest request = Registered.complete(kind);
    NewRequest.NewMeasure measure = Edited.with(request.measures().get(0), "answerBy", wished);
    walk = walks.register(Edited.with(request, "answerBy", wished, "measures", List.of(measure)));
    walk.sendLetters();
    walk.finishLetters();
  }

  private Letter last() {
    return walk.letters().get(walk.letters().size() - 1);
  }

  private LocalDate today() {
    return calendar.dayOf(clock.instant());
  }

  private static String said(LocalDate day) {
    return Day.in(day, Locale.ENGLISH);
  }
}
