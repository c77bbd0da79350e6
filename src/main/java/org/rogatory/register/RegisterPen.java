package org.rogatory.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.journal.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes facts and, in the same transaction, the history. The State's row is locked first. */
@Component
class RegisterPen {

  private final StateLock lock;
  private final FactRows facts;
  private final ChangeRows changes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RegisterPen(
      StateLock lock,
      FactRows facts,
      ChangeRows changes,
      ApplicationEventPublisher events,
      Clock clock) {
    this.lock = lock;
    this.facts = facts;
    this.changes = changes;
    this.events = events;
    this.clock = clock;
  }

  Held<?> write(CountryCode code, FactEdit edit, Actor by) {
    StateRow state = lock.take(code);
    Optional<ChangeRow> done = changes.findByFormKey(edit.formKey());
    if (done.isPresent()) {
      return row(code, done.get().id()).map(FactRow::held).orElseGet(() -> asWritten(done.get()));
    }
    FactId id = edit.id().isNew() ? new FactId(edit.id().kind(), state.nextLine()) : edit.id();
    Optional<FactRow> held = seen(code, id, edit.seenRevision());
    Optional<Said> before = held.map(row -> said(row.held()));
    if (before.equals(Optional.of(edit.said()))) {
      return held.orElseThrow().held();
    }
    FactRow row = held.orElseGet(() -> new FactRow(code, id));
    ChangeRow change = change(code, id, edit.formKey(), by);
    row.write(edit.said(), change.revision(), by, change.changedAt());
    keep(change, before, Optional.of(edit.said()));
    return facts.save(row).held();
  }

  void remove(CountryCode code, FactId id, int seenRevision, String formKey, Actor by) {
    lock.take(code);
    if (changes.findByFormKey(formKey).isPresent()) {
      return;
    }
    FactRow row =
        seen(code, id, seenRevision)
            .orElseThrow(() -> new IllegalArgumentException("nothing is held: " + id));
    keep(change(code, id, formKey, by), Optional.of(said(row.held())), Optional.empty());
    facts.delete(row);
  }

  void confirm(
      CountryCode code, FactId id, int seenRevision, String formKey, LocalDate day, Actor by) {
    lock.take(code);
    Said held =
        row(code, id)
            .map(row -> said(row.held()))
            .orElseThrow(() -> changedMeanwhile(code, id, null));
    Said confirmed = new Said(held.fact(), held.provenance().verified(day));
    write(code, new FactEdit(id, seenRevision, confirmed, formKey), by);
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

  private ChangeRow change(CountryCode code, FactId id, String formKey, Actor by) {
    int last = lastChange(code, id).map(ChangeRow::revision).orElse(0);
    return new ChangeRow(code, id, last + 1, formKey, by, clock.instant());
  }

  private void keep(ChangeRow change, Optional<Said> before, Optional<Said> after) {
    changes.save(
        change.saying(
            before.map(SaidText::write).orElse(null), after.map(SaidText::write).orElse(null)));
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
    return facts.findByStateAndKindAndLine(code.value(), id.kind(), id.line());
  }

  private Optional<ChangeRow> lastChange(CountryCode code, FactId id) {
    return changes.findFirstByStateAndKindAndLineOrderByRevisionDesc(
        code.value(), id.kind(), id.line());
  }

  private static Said said(Held<?> held) {
    return new Said(held.fact(), held.provenance());
  }

  private static Held<?> asWritten(ChangeRow row) {
    Change change = change(row);
    Said said = change.after().or(change::before).orElseThrow();
    return new Held<>(
        row.id(), said.fact(), said.provenance(), row.revision(), row.changedBy(), row.changedAt());
  }
}
