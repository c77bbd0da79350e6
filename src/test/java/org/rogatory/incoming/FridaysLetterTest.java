package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.reckoning.Deadline;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.enquiry.Enquiring;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A letter that is sent on Friday and registered on Monday has its effect on Friday: for time
 * limits, and for whoever reads when a measure was answered.
 */
@RogatoryTest
@Tag("database")
class FridaysLetterTest {

  private static final String CHANNEL = "central-authority-electronic";
  private static final String SENT =
      "{'channel':'electronic','sentAt':'2026-11-13T16:00+01:00','proof':'delivery receipt'}";
  private static final Instant FRIDAY_AT_FOUR = Instant.parse("2026-11-13T15:00:00Z");

  @Autowired Walks walks;
  @Autowired TestClock clock;
  @Autowired Deadlines deadlines;
  @Autowired Journal journal;

  private Walk walk;

  @BeforeEach
  void onTheWednesdayBefore() {
    clock.set(Instant.parse("2026-11-11T08:00:00Z"));
    walk = walks.register(Registered.complete(Assistance.SERVICE));
    walk.finishLetters();
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
  }

  @Test
  void anEnquiryIsAnsweredInTime() {
    walk.happens(pen -> Enquiring.of(pen).received(CHANNEL, "How does it stand?"));

    sentOnFridayRegisteredLate("2026-12-14T08:00:00Z");

    assertThat(happened("enquiry-answered")).isEqualTo(FRIDAY_AT_FOUR);
    assertThat(walk.file().enquiry(1).answeredOn()).hasValueSatisfying(this::isFriday);
    assertThat(deadlines.of(walk.reference()))
        .filteredOn(deadline -> deadline.kind() == RequestDeadline.ENQUIRY)
        .singleElement()
        .matches(Deadline::isMet);
  }

  @Test
  void aMeasureIsAnswered() {
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");
    walk.finishLetters();
    walk.take("record-result", "{'outcome':'executed','result':'Served.','reassess':false}");

    sentOnFridayRegisteredLate("2026-11-16T08:00:00Z");

    assertThat(happened("results-sent")).isEqualTo(FRIDAY_AT_FOUR);
    assertThat(walk.file().isClosed()).isTrue();
  }

  /** The answer that nothing could be done is an answer, too. */
  @Test
  @Clause("40(26), 1st sentence")
  void aMeasureThatWasNotExecutedIsAnswered() {
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");
    walk.finishLetters();
    walk.take("record-result", "{'outcome':'not-executed','hindrance':'person-not-found'}");
    sentOnFridayRegisteredLate("2026-11-16T08:00:00Z");

    assertThat(happened("results-sent")).isEqualTo(FRIDAY_AT_FOUR);
  }

  @Test
  void aMeasureIsRefused() {
    walk.take(
        "assess-grounds",
        "{'grounds':['persecution'],'facts':{'persecution.prejudice-feared':'Prosecution for opinions'},'consult':false}");
    walk.take(
        "decide-measure",
        "{'decision':'refuse','grounds':['persecution'],'reasons':'Prosecution for opinions is feared.'}");

    sentOnFridayRegisteredLate("2026-11-16T08:00:00Z");

    assertThat(happened("measure-refused")).isEqualTo(FRIDAY_AT_FOUR);
  }

  private void sentOnFridayRegisteredLate(String registered) {
    clock.set(Instant.parse("2026-11-13T14:00:00Z"));
    walk.issueLetter();
    if (walk.openSteps().contains("approve-letter")) {
      walk.approveLetter();
    }
    clock.set(Instant.parse(registered));
    walk.take("send-letter", SENT);
  }

  private Instant happened(String kind) {
    List<JournalEntry> entries =
        journal.of(walk.reference()).stream().filter(entry -> entry.kind().equals(kind)).toList();
    assertThat(entries).hasSize(1);
    return entries.get(0).happened().at();
  }

  private void isFriday(java.time.LocalDate day) {
    assertThat(day).isEqualTo("2026-11-13");
  }
}
