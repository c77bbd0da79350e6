package org.rogatory.oversight;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rogatory.convention.Unreadable;
import org.rogatory.journal.Reference;
import org.rogatory.workflow.EngineComparison;
import org.rogatory.workflow.OncePerTransaction;
import org.rogatory.workflow.PositionLeft;
import org.rogatory.workflow.PositionTaken;
import org.rogatory.workflow.PositionTaken.WaitsFor;
import org.rogatory.workflow.StepFailed;
import org.rogatory.workflow.StepRecovered;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * Where the processes stand and what has failed in them, as rows that are written in the engine's
 * own transaction. Whoever shows it asks here, never the engine.
 */
@Component
public class Positions {

  private final EntityManager entities;
  private final JdbcClient jdbc;

  Positions(EntityManager entities, JdbcClient jdbc) {
    this.entities = entities;
    this.jdbc = jdbc;
  }

  /**
   * Where the processes of a file stand, the longest first; the reader may see the file.
   *
   * @throws Unreadable where somebody damaged a row in the database
   */
  @Transactional(readOnly = true, noRollbackFor = Unreadable.class)
  public List<PositionTaken> of(Reference file) {
    return entities
        .createQuery(
            "select item from PositionRow item where item.place.reference = :file"
                + " order by item.since, item.id",
            PositionRow.class)
        .setParameter("file", file.value())
        .getResultStream()
        .map(PositionRow::taken)
        .toList();
  }

  /**
   * What has failed in the processes of a file and waits for a person.
   *
   * @throws Unreadable where somebody damaged a row in the database
   */
  @Transactional(readOnly = true, noRollbackFor = Unreadable.class)
  public List<StepFailed> failures(Reference file) {
    return incidents(file).stream().filter(IncidentRow::isOpen).map(IncidentRow::failed).toList();
  }

  List<IncidentRow> incidents(Reference file) {
    return entities
        .createQuery(
            "select item from IncidentRow item where item.place.reference = :file"
                + " order by item.firstAt, item.id",
            IncidentRow.class)
        .setParameter("file", file.value())
        .getResultList();
  }

  @EventListener
  void taken(PositionTaken taken) {
    moves().taken.put(taken.position(), taken);
  }

  /** The row is taken away without being read first: this happens in every step. */
  @EventListener
  void left(PositionLeft left) {
    if (moves().taken.remove(left.position()) == null) {
      jdbc.sql("delete from position_row where id = ?").param(left.position()).update();
    }
    if (left.waitedFor() == WaitsFor.PROGRAM) {
      IncidentRow known = entities.find(IncidentRow.class, left.position());
      if (known != null) {
        entities.remove(known);
      }
    }
  }

  private Moves moves() {
    return OncePerTransaction.get(Moves.class, Moves::new);
  }

  /** The positions that one transaction comes to; those that it leaves again are never written. */
  private final class Moves implements TransactionSynchronization {

    private final Map<String, PositionTaken> taken = new LinkedHashMap<>();

    @Override
    public void beforeCommit(boolean readOnly) {
      taken.values().forEach(position -> entities.persist(new PositionRow(position)));
    }
  }

  @EventListener
  void failed(StepFailed failed) {
    IncidentRow known = entities.find(IncidentRow.class, failed.failure());
    if (known == null) {
      entities.persist(new IncidentRow(failed));
    } else {
      known.again(failed);
    }
  }

  @EventListener
  void recovered(StepRecovered recovered) {
    IncidentRow known = entities.find(IncidentRow.class, recovered.failure());
    if (known != null) {
      known.over();
    }
  }

  @EventListener
  void compare(EngineComparison comparison) {
    comparePositions(comparison);
    compareFailures(comparison);
  }

  private void comparePositions(EngineComparison comparison) {
    List<PositionTaken> known = of(comparison.file());
    comparison.positions().stream()
        .filter(real -> known.stream().noneMatch(row -> row.position().equals(real.position())))
        .forEach(
            missing -> {
              taken(missing);
              comparison.mended("no position at " + missing.place().node());
            });
    known.stream()
        .filter(row -> !comparison.ids().contains(row.position()))
        .forEach(
            gone -> {
              entities.remove(entities.find(PositionRow.class, gone.position()));
              comparison.mended("position at " + gone.place().node() + ", left long ago");
            });
  }

  private void compareFailures(EngineComparison comparison) {
    List<StepFailed> known = failures(comparison.file());
    comparison.failures().stream()
        .filter(real -> known.stream().noneMatch(row -> row.failure().equals(real.failure())))
        .forEach(
            missing -> {
              failed(missing);
              comparison.mended("no incident at " + missing.place().node());
            });
    known.stream()
        .filter(
            row ->
                comparison.failures().stream()
                    .noneMatch(real -> real.failure().equals(row.failure())))
        .forEach(
            over -> {
              entities.remove(entities.find(IncidentRow.class, over.failure()));
              comparison.mended("incident at " + over.place().node() + ", long over");
            });
  }
}
