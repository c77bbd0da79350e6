package org.rogatory.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.incoming.Walk.TRIAGE;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.access.People;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.inbox.Inbox;
import org.rogatory.inbox.TaskFilter;
import org.rogatory.inbox.TaskRow;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.withdrawal.Withdrawing;
import org.rogatory.integrity.Alteration;
import org.rogatory.integrity.Alterations;
import org.rogatory.integrity.comparison.Comparison;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.workflow.PositionTaken;
import org.rogatory.workflow.Workflow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of positions and tasks say what the engine says, and are mended where they do not. */
@RogatoryTest
@Tag("database")
class ListsAgreeTest {

  @Autowired Walks walks;
  @Autowired Workflow workflow;
  @Autowired Positions positions;
  @Autowired Reconciliation reconciliation;
  @Autowired Inbox inbox;
  @Autowired People people;
  @Autowired Comparison comparison;
  @Autowired Alterations alterations;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  @Test
  void onTheWholeWayOfAFile() {
    Walk walk = walks.register(Registered.complete(Assistance.SERVICE, Assistance.STORED_DATA));
    mustAgree(walk);
    walk.take("triage-request", TRIAGE);
    mustAgree(walk);
    walk.take("assess-grounds", 1, "{'grounds':['none']}", "caseworker");
    walk.take("decide-measure", 1, "{'decision':'grant'}", "caseworker");
    mustAgree(walk);
    walk.finishLetters();
    mustAgree(walk);
    walk.take(
        "record-result",
        1,
        "{'outcome':'executed','result':'Served.','reassess':false}",
        "caseworker");
    walk.finishLetters();
    mustAgree(walk);
    walk.happens(
        pen ->
            Withdrawing.of(pen)
                .request(Way.by(Channel.CENTRAL_AUTHORITY_ELECTRONIC), "Not needed."));
    walk.finishLetters();

    assertThat(workflow.where(walk.reference())).isEmpty();
    mustAgree(walk);
    assertThat(reconciliation.reconcile(List.of(walk.reference()))).isEmpty();
  }

  @Test
  void areMendedWhereSomebodyChangedThem() {
    Walk walk = walks.register(Registered.complete(Assistance.SERVICE));
    TaskRow triage = walk.task("triage-request");
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("delete from task_row where task = ?").param(triage.task()).update();
          jdbc.sql(
                  "update position_row set id = 'nowhere' where reference = ? and node ="
                      + " 'triage-request'")
              .param(walk.reference().value())
              .update();
        });

    assertThat(reconciliation.reconcile(List.of(walk.reference())).get(walk.reference()))
        .containsExactlyInAnyOrder(
            "no task triage-request",
            "no position at triage-request",
            "position at triage-request, left long ago");
    assertThat(walk.task("triage-request").task()).isEqualTo(triage.task());
    mustAgree(walk);
    assertThat(reconciliation.reconcile(List.of(walk.reference()))).isEmpty();
    assertThat(inbox.counts(TaskFilter.ALL, people.get("supervisor")).all())
        .isEqualTo(jdbc.sql("select count(*) from task_row").query(Long.class).single());
  }

  @Test
  void ofOtherFilesAreMendedWhereOneCannotBe() {
    Walk walk = walks.register(Registered.complete(Assistance.SERVICE));
    change(
        "insert into position_row select 'nobody', process, model, node, 'XA-1990-09999',"
            + " 'XA-1990-09999', waits_for, since from position_row where reference = ? and node ="
            + " 'triage-request'",
        walk);
    change("delete from position_row where reference = ?", walk);

    assertThat(reconciliation.reconcile()).containsKey(walk.reference());

    mustAgree(walk);
    change("delete from position_row where id = 'nobody' and reference <> ?", walk);
  }

  private void change(String sql, Walk walk) {
    transaction.executeWithoutResult(
        status -> jdbc.sql(sql).param(walk.reference().value()).update());
  }

  private void mustAgree(Walk walk) {
    assertThat(sorted(positions.of(walk.reference())))
        .isEqualTo(sorted(workflow.where(walk.reference())))
        .filteredOn(position -> position.waitsFor() == PositionTaken.WaitsFor.PERSON)
        .extracting(PositionTaken::position)
        .containsExactlyInAnyOrderElementsOf(walk.openTasks().stream().map(TaskRow::task).toList());
    comparison.one(walk.reference());
    assertThat(alterations.of(walk.reference())).extracting(Alteration::part).isEmpty();
  }

  /**
   * In an order; the engine's own time of a position may be some milliseconds off the announced
   * one.
   */
  private static List<PositionTaken> sorted(List<PositionTaken> positions) {
    return positions.stream()
        .map(
            position ->
                new PositionTaken(
                    position.position(), position.place(), position.waitsFor(), Instant.EPOCH))
        .sorted(Comparator.comparing(PositionTaken::position))
        .toList();
  }
}
