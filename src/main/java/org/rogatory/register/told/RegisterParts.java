package org.rogatory.register.told;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rogatory.convention.Unreadable;
import org.rogatory.journal.office.OfficeEntry;
import org.rogatory.journal.office.OfficeNote;
import org.rogatory.journal.office.OfficePart;
import org.rogatory.register.rows.ChangeRow;
import org.rogatory.register.rows.ChangeRows;
import org.rogatory.register.rows.FactRow;
import org.rogatory.register.rows.FactRows;
import org.rogatory.register.rows.StateRows;
import org.springframework.stereotype.Component;

/** What is held about States, and its history, as the office's journal has it. */
@Component
class RegisterParts implements OfficePart {

  private static final String HISTORY = "history/";
  private static final String LAST_LINE = "last_line";

  private final StateRows states;
  private final FactRows facts;
  private final ChangeRows changes;

  RegisterParts(StateRows states, FactRows facts, ChangeRows changes) {
    this.states = states;
    this.facts = facts;
    this.changes = changes;
  }

  @Override
  public String thing() {
    return RegisterNote.THING;
  }

  /** What is damaged is not told: the comparison names it from the first night on. */
  @Override
  public List<OfficeNote> former() {
    return changes.findAllByOrderById().stream()
        .flatMap(row -> Unreadable.find(() -> RegisterNote.of(row)).stream())
        .toList();
  }

  @Override
  public SortedMap<String, String> kept(String which) {
    boolean all = which.isEmpty();
    SortedMap<String, String> kept = new TreeMap<>();
    (all ? facts.findAllByOrderByStateAscLineAsc() : facts.findByStateOrderByKindAscLineAsc(which))
        .forEach(row -> put(kept, row.name(), row.parts()));
    for (ChangeRow row :
        all ? changes.findAllByOrderById() : changes.findByStateOrderByIdDesc(which)) {
      put(kept, history(row.name(), row.revision()), row.parts());
    }
    (all ? states.findAll() : states.findByCode(which).map(List::of).orElse(List.of()))
        .forEach(row -> line(kept, row.name(), row.lastLine()));
    return kept;
  }

  @Override
  public SortedMap<String, String> told(List<OfficeEntry> entries) {
    SortedMap<String, String> told = new TreeMap<>();
    Map<String, FactRow> held = new TreeMap<>();
    Map<String, Integer> lines = new TreeMap<>();
    for (OfficeEntry entry : entries) {
      RegisterNote.find(entry)
          .ifPresent(
              note -> {
                lines.merge(note.state(), note.line(), Math::max);
                held.remove(note.name());
                note.row().ifPresent(row -> held.put(note.name(), row));
                put(told, history(note.name(), note.revision()), history(note));
              });
    }
    held.values().forEach(row -> put(told, row.name(), row.parts()));
    lines.forEach((state, line) -> line(told, state, line));
    return told;
  }

  private static SortedMap<String, String> history(RegisterNote note) {
    SortedMap<String, String> parts = new TreeMap<>();
    parts.put("said_before", note.before());
    parts.put("said_after", note.after());
    parts.values().removeIf(String::isEmpty);
    parts.put("changed_by", note.entry().actorKind() + " " + note.entry().actor());
    parts.put("changed_at", note.entry().happenedAt().toString());
    return parts;
  }

  /** The State first, so that all that is wrong with one stands together. */
  private static String history(String name, int revision) {
    return name.replaceFirst("\\.", "." + HISTORY) + "/" + revision;
  }

  private static void put(Map<String, String> all, String name, Map<String, String> parts) {
    parts.forEach((part, value) -> all.put(RegisterNote.THING + "." + name + "." + part, value));
  }

  /** A State of which nothing was ever held has no line, and may have a row. */
  private static void line(Map<String, String> all, String state, int line) {
    Optional.of(line)
        .filter(number -> number != 0)
        .ifPresent(
            number ->
                all.put(RegisterNote.THING + "." + state + "." + LAST_LINE, number.toString()));
  }
}
