package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.deadlines.calendar.OfficeCalendar;
import org.rogatory.deadlines.calendar.TimeLimit;
import org.rogatory.incoming.asked.Correction;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.execution.DraftChaser;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.incoming.filing.Correcting;
import org.rogatory.letters.Letter;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The period that a letter gives is the one that the clock counts, however long the letter lies.
 */
@RogatoryTest
@Tag("database")
class PeriodsOfLettersTest {

  @Autowired Walks walks;
  @Autowired TestClock clock;
  @Autowired OfficeCalendar calendar;
  @Autowired ObjectMapper json;

  @Test
  void aConsultationThatLaySomeDaysGivesItsWholePeriodAllTheSame() {
    Walk walk = triaged(Registered.complete(Assistance.CONTENT_DATA));
    walk.take(
        "assess-grounds",
        "{'allowedInSimilarCase':'no','grounds':['prohibited-domestically'],'facts':{'prohibited-domestically.domestic-provision':'Section 12'},"
            + "'noConditions':'The law knows no exception.','consult':false}");
    clock.advance(Duration.ofDays(3));
    walk.issueLetter();
    clock.advance(Duration.ofDays(6));

    walk.sendLetters();

    Letter letter = walk.letters().get(walk.letters().size() - 1);
    assertThat(letter.text())
        .contains("within 30 days of the day on which this letter is sent")
        .doesNotContainPattern("views by \\d");
    Consultation consultation = walk.measure(1).consultation().orElseThrow();
    LocalDate sentOn = letter.dispatch().orElseThrow().moment().day();
    assertThat(consultation.replyBy().orElseThrow())
        .isEqualTo(calendar.lastDay(sentOn, TimeLimit.of("30 days")))
        .isAfterOrEqualTo(sentOn.plusDays(30));
  }

  @Test
  void theAuthorityHasItsTimeFromTheDayOnWhichTheLetterWasSent() {
    Walk walk = granted(Registered.complete(Assistance.SERVICE));
    walk.issueLetter();
    clock.advance(Duration.ofDays(9));
    LocalDateTime sentAt = now().minusDays(4);

    walk.take(
        "send-letter",
        "{'channel':'internal','sentAt':'"
            + sentAt.atZone(calendar.zone()).toOffsetDateTime()
            + "','proof':'Court post book'}");

    Execution execution = walk.measure(1).execution();
    assertThat(execution.transmittedOn()).contains(sentAt.toLocalDate());
    assertThat(execution.executeBy())
        .contains(calendar.lastDay(sentAt.toLocalDate(), TimeLimit.of("45 days")));
    assertThat(walk.journalIsSound()).isTrue();
  }

  @Test
  @Clause("44(3)")
  void dataAtRiskComeFirstInTheLetterAndByTheClock() throws Exception {
    ObjectNode atRisk = json.valueToTree(Registered.complete(Assistance.STORED_DATA));
    atRisk.put("atRisk", "Messages destroy themselves");
    Walk walk = granted(json.treeToValue(atRisk, NewRequest.class));
    walk.finishLetters();

    Letter letter = walk.letters().get(walk.letters().size() - 1);
    assertThat(letter.text()).contains("within 5 working days of the day");
    LocalDate sentOn = letter.dispatch().orElseThrow().moment().day();
    assertThat(walk.measure(1).execution().executeBy())
        .contains(calendar.lastDay(sentOn, TimeLimit.of("5 working days")));
  }

  @Test
  void whatIsCorrectedAfterTheLetterWasDraftedDoesNotPartLetterAndClock() {
    Walk walk = granted(Registered.complete(Assistance.STORED_DATA));
    walk.happens(
        pen -> {
          Correction urgent =
              Edited.of(pen.request(), "urgent", true, "urgencyReason", "A hearing");
          Correcting.of(pen).correct(urgent);
        });

    walk.finishLetters();

    Letter letter = walk.letters().get(walk.letters().size() - 1);
    assertThat(letter.text()).contains("within 5 working days of the day");
    assertThat(walk.measure(1).execution().executeBy())
        .contains(
            calendar.lastDay(
                letter.dispatch().orElseThrow().moment().day(), TimeLimit.of("5 working days")));
  }

  @Test
  void whateverIsWrittenInALetterItsPeriodStays() {
    Walk walk = granted(Registered.complete(Assistance.SERVICE));

    walk.take(
        "prepare-letter",
        "{'text':'# Service\\n\\nPlease serve it.','closing':'Yours','course':'issue'}");

    assertThat(walk.letters().get(walk.letters().size() - 1).text())
        .contains("Please serve it.", "within 45 days of the day on which this letter is sent");
  }

  /**
   * A preservation is chased in hours, with the reason for the hurry; a service of documents not.
   */
  @Test
  @Clause({"42(4)", "44(3)(a)"})
  void theReminderToTheAuthorityHasThePaceOfTheMeasure() throws Exception {
    ObjectNode pressing = json.valueToTree(Registered.preservation());
    pressing.put("atRisk", "The mailbox is deleted at midnight");
    Walk fast = triaged(json.treeToValue(pressing, NewRequest.class));
    assertThat(chased(fast).text())
        .contains("within 1 day of the day", "The mailbox is deleted at midnight")
        .contains("please act at once");
    fast.finishLetters();
    assertThat(fast.measure(1).execution().executeBy())
        .hasValueSatisfying(day -> assertThat(day).isBefore(now().toLocalDate().plusDays(4)));

    assertThat(chased(granted(Registered.complete(Assistance.SERVICE))).text())
        .contains("within 10 working days of the day")
        .doesNotContain("at once");
  }

  private Letter chased(Walk walk) {
    walk.finishLetters();
    clock.advance(Duration.ofDays(70));
    walk.happens(pen -> Executing.of(pen, 1).overdue());
    return walk.letters().stream()
        .filter(letter -> letter.is(DraftChaser.KIND))
        .findFirst()
        .orElseThrow();
  }

  private Walk granted(NewRequest request) {
    Walk walk = triaged(request);
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");
    return walk;
  }

  private Walk triaged(NewRequest request) {
    Walk walk = walks.register(request);
    walk.sendLetters();
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
    return walk;
  }

  private LocalDateTime now() {
    return LocalDateTime.ofInstant(clock.instant(), calendar.zone())
        .truncatedTo(ChronoUnit.MINUTES);
  }
}
