package org.rogatory.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Unreadable;
import org.rogatory.journal.Actor;
import org.rogatory.journal.office.OfficeJournal;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.FactId;
import org.rogatory.register.facts.FactKind;
import org.rogatory.register.facts.RecordedFact;
import org.rogatory.register.facts.SourcedFact;
import org.rogatory.register.rows.ChangeRow;
import org.rogatory.register.rows.ChangeRows;
import org.rogatory.register.rows.FactRow;
import org.rogatory.register.rows.FactRows;
import org.rogatory.register.rows.SaidText;
import org.rogatory.register.rows.StateRow;
import org.rogatory.register.told.RegisterNote;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes facts and, in the same transaction, the history and the office's journal. The State's row
 * is locked first, the end of the journal last.
 */
@Component
class RegisterPen {

  private final StateLock lock;
  private final FactRows facts;
  private final ChangeRows changes;
  private final OfficeJournal journal;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RegisterPen(
      StateLock lock,
      FactRows facts,
      ChangeRows changes,
      OfficeJournal journal,
      ApplicationEventPublisher events,
      Clock clock) {
    this.lock = lock;
    this.facts = facts;
    this.changes = changes;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
  }

  RecordedFact<?> write(CountryCode code, FactEdit edit, Actor by) {
    StateRow state = lock.take(code);
    FactId id = edit.id().isNew() ? new FactId(edit.id().kind(), state.nextLine()) : edit.id();
    Optional<FactRow> held = seen(code, id, edit.seenRevision());
    Optional<SourcedFact> before = held.map(row -> said(row.held()));
    if (before.equals(Optional.of(edit.said()))) {
      return held.orElseThrow().held();
    }
    FactRow row = held.orElseGet(() -> new FactRow(code, id));
    ChangeRow change = change(code, id, by);
    row.write(edit.said(), change.revision(), by, change.changedAt());
    keep(change, before, Optional.of(edit.said()));
    settle(code, id.kind(), by);
    return facts.save(row).held();
  }

  /** Of a kind that was said not to exist there is one now, so that the denial no longer holds. */
  private void settle(CountryCode code, FactKind kind, Actor by) {
    for (FactKind denial : kind.deniedBy()) {
      row(code, FactId.of(denial)).ifPresent(row -> drop(code, row, by));
    }
    for (FactKind denied : kind.denies()) {
      if (!facts.findByStateAndKind(code.value(), denied.name()).isEmpty()) {
        throw BadInput.at("", Reason.of("register.wrong." + kind.id()));
      }
    }
  }

  void remove(CountryCode code, FactId id, int seenRevision, Actor by) {
    lock.take(code);
    FactRow row = seen(code, id, seenRevision).orElseThrow(() -> changedMeanwhile(code, id, null));
    drop(code, row, by);
  }

  private void drop(CountryCode code, FactRow row, Actor by) {
    ChangeRow change = change(code, row.held().id(), by);
    keep(change, Optional.of(said(row.held())), Optional.empty());
    facts.delete(row);
  }

  void confirm(CountryCode code, FactId id, int seenRevision, LocalDate day, Actor by) {
    lock.take(code);
    SourcedFact held =
        row(code, id)
            .map(row -> said(row.held()))
            .orElseThrow(() -> changedMeanwhile(code, id, null));
    SourcedFact confirmed = new SourcedFact(held.fact(), held.provenance().verified(day));
    write(code, new FactEdit(id, seenRevision, confirmed), by);
  }

  /** As {@link #change}; empty where somebody damaged it in the database. */
  static Optional<Change> find(ChangeRow row) {
    return Unreadable.find(() -> change(row));
  }

  /** What stands there and cannot be read. */
  static Optional<String> damage(ChangeRow row) {
    return Unreadable.in(() -> change(row)).map(Unreadable::text);
  }

  static Change change(ChangeRow row) {
    FactKind kind = row.id().kind();
    return new Change(
        row.id(),
        row.saidBefore().map(text -> SaidText.read(kind, text)),
        row.saidAfter().map(text -> SaidText.read(kind, text)),
        row.changedBy(),
        row.changedAt());
  }

  private ChangeRow change(CountryCode code, FactId id, Actor by) {
    int last = lastChange(code, id).map(ChangeRow::revision).orElse(0);
    return new ChangeRow(code, id, last + 1, by, clock.instant());
  }

  private void keep(ChangeRow change, Optional<SourcedFact> before, Optional<SourcedFact> after) {
    changes.save(
        change.saying(
            before.map(SaidText::write).orElse(null), after.map(SaidText::write).orElse(null)));
    journal.write(RegisterNote.of(change));
    events.publishEvent(new RegisterChanged(change.state(), change.id().kind()));
  }

  private Optional<FactRow> seen(CountryCode code, FactId id, int seenRevision) {
    Optional<FactRow> row = row(code, id);
    if (row.map(FactRow::revision).orElse(0) != seenRevision) {
      throw changedMeanwhile(code, id, row.orElse(null));
    }
    return row;
  }

  private FactChangedMeanwhile changedMeanwhile(
      CountryCode code, FactId id, @Nullable FactRow row) {
    return new FactChangedMeanwhile(
        id,
        Optional.ofNullable(row).map(FactRow::held),
        lastChange(code, id).map(RegisterPen::change));
  }

  private Optional<FactRow> row(CountryCode code, FactId id) {
    return facts.findByStateAndKindAndLine(code.value(), id.kind().name(), id.line());
  }

  private Optional<ChangeRow> lastChange(CountryCode code, FactId id) {
    return changes.findFirstByStateAndKindAndLineOrderByRevisionDesc(
        code.value(), id.kind().name(), id.line());
  }

  private static SourcedFact said(RecordedFact<?> held) {
    return new SourcedFact(held.fact(), held.provenance());
  }
}
