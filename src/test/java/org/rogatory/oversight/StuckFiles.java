package org.rogatory.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.rogatory.access.People;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.testing.Jobs;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Files in which a step of the program fails, because somebody has changed the database by hand.
 */
@TestComponent
public class StuckFiles {

  private final Walks walks;
  private final Jobs jobs;
  private final Incidents incidents;
  private final People people;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  StuckFiles(
      Walks walks,
      Jobs jobs,
      Incidents incidents,
      People people,
      JdbcClient jdbc,
      TransactionTemplate transaction) {
    this.walks = walks;
    this.jobs = jobs;
    this.incidents = incidents;
    this.people = people;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** A file whose measure cannot be closed although its result was sent. */
  public Walk make() {
    Walk walk = walks.register(Registered.complete(Assistance.SERVICE));
    walk.sendLetter();
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
    walk.take("assess-grounds", "{'grounds':['none']}");
    walk.take("decide-measure", "{'decision':'grant'}");
    walk.issueLetter();
    walk.sendLetter();
    walk.take("record-result", "{'outcome':'executed','result':'Served.','reassess':false}");
    walk.issueLetter();
    assertThatThrownBy(() -> walk.sendLetter(() -> set(walk, MeasureState.UNDER_ASSESSMENT)))
        .isInstanceOf(RuntimeException.class);
    fail(walk);
    return walk;
  }

  /** The step fails as often as the engine tries it. */
  void fail(Walk walk) {
    for (int again = 0; again < 5 && !isStuck(walk); again++) {
      assertThatThrownBy(() -> jobs.runLate(walk.reference())).isInstanceOf(RuntimeException.class);
    }
    assertThat(isStuck(walk)).isTrue();
  }

  private boolean isStuck(Walk walk) {
    return incidents.open(people.get("supervisor"), null).rows().stream()
        .anyMatch(row -> row.file().equals(walk.reference()));
  }

  /** What was changed is put right; the step waits to be tried again. */
  public void mend(Walk walk) {
    set(walk, MeasureState.EXECUTED);
  }

  private void set(Walk walk, MeasureState state) {
    transaction.executeWithoutResult(
        status ->
            jdbc.sql("update measure set state = ? where reference = ?")
                .param(state.name())
                .param(walk.reference().value())
                .update());
  }
}
