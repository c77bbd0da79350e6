package org.rogatory.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.deadlines.reckoning.Deadline;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.withdrawal.Withdrawing;
import org.rogatory.journal.Actor;
import org.rogatory.journal.JournalKeeping;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** What was read of a journal before is used only as far as the journal says the same. */
@RogatoryTest
@Tag("database")
class DateKeepingTest {

  @Autowired Walks walks;
  @Autowired Requests requests;
  @Autowired Deadlines deadlines;
  @Autowired ReadJournals journals;
  @Autowired TransactionOperations transaction;

  private Walk walk;

  @BeforeEach
  void aRequestArrives() {
    walk = walks.register(Registered.complete(Assistance.SERVICE));
  }

  @Test
  void theJournalIsReadOnAndNotAnew() {
    assertThat(journals.whole(file())).isPresent();

    triage();

    assertThat(journals.whole(file()).orElseThrow().entries())
        .isEqualTo(deadlines.journal(walk.reference()));
    RowsOfDates.sayWhatTheJournalSays(deadlines, walk.reference());
  }

  @Test
  void whatWasRolledBackIsForgotten() {
    List<Deadline> before = deadlines.of(walk.reference());

    change(pen -> Withdrawing.of(pen).request(Way.by(Channel.CENTRAL_AUTHORITY_POST), null), true);

    assertThat(journals.whole(file())).isEmpty();
    assertThat(deadlines.of(walk.reference())).isEqualTo(before);
    triage();
    assertThat(deadlines.running(walk.reference()))
        .extracting(DeadlineRow::kind)
        .doesNotContain(RequestDeadline.TRIAGE.id())
        .isNotEmpty();
    RowsOfDates.sayWhatTheJournalSays(deadlines, walk.reference());
  }

  @Test
  void anEntryThatAnotherNodeWroteIsReadToo() {
    ReadJournal early = journals.whole(file()).orElseThrow();
    triage();
    journals.keep(walk.reference(), early);

    change(pen -> Withdrawing.of(pen).request(Way.by(Channel.CENTRAL_AUTHORITY_POST), null), false);

    assertThat(deadlines.running(walk.reference())).isEmpty();
    assertThat(journals.whole(file()).orElseThrow().entries())
        .isEqualTo(deadlines.journal(walk.reference()));
    RowsOfDates.sayWhatTheJournalSays(deadlines, walk.reference());
  }

  private void triage() {
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
  }

  private void change(Consumer<RequestPen> change, boolean thenRollBack) {
    transaction.executeWithoutResult(
        status -> {
          change.accept(requests.forChange(walk.reference(), Actor.person("caseworker")));
          if (thenRollBack) {
            status.setRollbackOnly();
          }
        });
  }

  private JournalKeeping file() {
    return walk.file().file();
  }
}
