package org.rogatory.inbox;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rogatory.access.FileAccess;
import org.rogatory.access.Role;
import org.rogatory.casefile.File;
import org.rogatory.casefile.FileFact;
import org.rogatory.casefile.Files;
import org.rogatory.convention.Assistance;
import org.rogatory.deadlines.DatesChanged;
import org.rogatory.deadlines.NextDates;
import org.rogatory.journal.EntryRecorded;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;
import org.rogatory.steps.MeasureKinds;
import org.rogatory.steps.Steps;
import org.rogatory.workflow.EngineComparison;
import org.rogatory.workflow.OncePerTransaction;
import org.rogatory.workflow.PositionTaken;
import org.rogatory.workflow.StepLeft;
import org.rogatory.workflow.StepWaits;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;

/** Keeps the rows of the inbox, inside the transaction that begins or ends a step. */
@Component
class TaskKeeping {

  private final TaskRows rows;
  private final EntityManager entities;
  private final Files files;
  private final List<MeasureKinds> measures;
  private final Steps steps;
  private final TaskDrafts drafts;
  private final NextDates dates;
  private final FileAccess access;
  private final FirstHolders first;

  TaskKeeping(
      TaskRows rows,
      EntityManager entities,
      Files files,
      List<MeasureKinds> measures,
      Steps steps,
      TaskDrafts drafts,
      NextDates dates,
      FileAccess access,
      FirstHolders first) {
    this.rows = rows;
    this.entities = entities;
    this.files = files;
    this.measures = measures;
    this.steps = steps;
    this.drafts = drafts;
    this.dates = dates;
    this.access = access;
    this.first = first;
  }

  @EventListener
  void waits(StepWaits waits) {
    first.assign(begin(waits));
  }

  /** Whose it is from the beginning is not asked: the journal has said it before. */
  private TaskRow begin(StepWaits waits) {
    Role least = Role.least(steps.get(waits.place().node()).roles());
    File file = files.get(waits.place().matter().file());
    TaskRow row =
        new TaskRow(waits, least, file.counterpart(), access.isRestricted(file.reference()));
    describe(row, file);
    row.bar(steps.get(row.step()).barred(file, row.matter()));
    row.due(dates.of(file, List.of(row.matter())).get(row.matter()));
    entities.persist(row);
    return row;
  }

  @EventListener
  void left(StepLeft left) {
    rows.findById(left.task())
        .ifPresent(
            row -> {
              boolean taken = left.reason() == StepLeft.Reason.COMPLETED;
              entities.persist(
                  new EndedTask(row, taken ? row.assignee().orElse(null) : null, left.at()));
              rows.delete(row);
              drafts.forget(left.task());
            });
  }

  /** Of all that is written, only a correction changes what a row says of its file. */
  @EventListener
  void follow(EntryRecorded recorded) {
    if (recorded.fact() instanceof FileFact.Corrected
        || measures.stream().anyMatch(course -> course.changesWith(recorded.fact()))) {
      refreshLater(recorded.entry().reference());
    }
  }

  @EventListener
  void restrict(FileAccess.Changed changed) {
    rows.findByReferenceOrderBySince(changed.file().value())
        .forEach(row -> row.restrict(changed.restricted()));
  }

  @EventListener
  void date(DatesChanged changed) {
    refreshLater(changed.file());
  }

  private void refreshLater(Reference file) {
    OncePerTransaction.get(Refresh.class, Refresh::new).changed.add(file);
  }

  /**
   * Brings the rows of files that something happened to up to date: once, before the commit,
   * however much it was.
   */
  private final class Refresh implements TransactionSynchronization {

    private final Set<Reference> changed = new TreeSet<>();

    @Override
    public void beforeCommit(boolean readOnly) {
      changed.forEach(this::refresh);
    }

    private void refresh(Reference reference) {
      File file = files.get(reference);
      List<TaskRow> waiting = rows.findByReferenceOrderBySince(reference.value());
      Map<Matter, LocalDate> next =
          dates.of(file, waiting.stream().map(TaskRow::matter).collect(Collectors.toSet()));
      for (TaskRow row : waiting) {
        describe(row, file);
        row.due(next.get(row.matter()));
      }
    }
  }

  /** Makes the rows agree with the steps that really wait. */
  @EventListener
  void compare(EngineComparison comparison) {
    List<TaskRow> known = rows.findByReferenceOrderBySince(comparison.file().value());
    comparison.positions().stream()
        .filter(real -> real.waitsFor() == PositionTaken.WaitsFor.PERSON)
        .filter(real -> known.stream().noneMatch(row -> row.task().equals(real.position())))
        .forEach(
            missing -> {
              begin(new StepWaits(missing.position(), missing.place(), missing.since()));
              comparison.mended("no task " + missing.place().node());
            });
    known.stream()
        .filter(row -> !comparison.ids().contains(row.task()))
        .forEach(
            gone -> {
              rows.delete(gone);
              drafts.forget(gone.task());
              comparison.mended("task " + gone.step() + ", ended long ago");
            });
  }

  private void describe(TaskRow row, File file) {
    Assistance kind = MeasureKinds.find(measures, row.matter()).orElse(null);
    row.describe(file.counterpart(), file.comesFirst(), kind);
  }
}
