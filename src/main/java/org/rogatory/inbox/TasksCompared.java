package org.rogatory.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.FileAccess;
import org.rogatory.access.Role;
import org.rogatory.casefile.File;
import org.rogatory.deadlines.NextDates;
import org.rogatory.integrity.ComparedPart;
import org.rogatory.integrity.Told;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Matter;
import org.rogatory.steps.MeasureKinds;
import org.rogatory.steps.Steps;
import org.rogatory.workflow.AskedOnce;
import org.rogatory.workflow.PositionTaken;
import org.springframework.stereotype.Component;

/**
 * The tasks of a file: who holds them as the journal says, and all else as the engine, the step and
 * the file's row have it, which are compared by others.
 */
@Component
class TasksCompared implements ComparedPart {

  private final TaskRows rows;
  private final AskedOnce engine;
  private final Steps steps;
  private final FileAccess access;
  private final NextDates dates;
  private final List<MeasureKinds> measures;

  TasksCompared(
      TaskRows rows,
      AskedOnce engine,
      Steps steps,
      FileAccess access,
      NextDates dates,
      List<MeasureKinds> measures) {
    this.rows = rows;
    this.engine = engine;
    this.steps = steps;
    this.access = access;
    this.dates = dates;
    this.measures = measures;
  }

  @Override
  public String name() {
    return "tasks";
  }

  @Override
  public SortedMap<String, String> kept(File file) {
    SortedMap<String, String> kept = new TreeMap<>();
    boolean dated = !dates.areCountedAnew(file.reference());
    for (TaskRow row : rows.findByReferenceOrderBySince(file.reference().value())) {
      String t = name(row.step(), row.matter().tail());
      kept.put(t + "task", row.task());
      kept.put(t + "role", row.role().id());
      kept.put(t + "restricted", String.valueOf(row.isRestricted()));
      kept.put(t + "counterpart", row.counterpart());
      kept.put(t + "urgent", String.valueOf(row.isUrgent()));
      row.assistance().ifPresent(kind -> kept.put(t + "assistance", kind.id()));
      row.due().filter(due -> dated).ifPresent(due -> kept.put(t + "due", due.toString()));
      row.assignee().ifPresent(holder -> kept.put(t + "holder", holder));
    }
    return kept;
  }

  @Override
  public SortedMap<String, String> told(File file, List<JournalEntry> entries) {
    SortedMap<String, String> told = new TreeMap<>();
    Map<String, String> holders = holders(entries);
    List<PositionTaken> waiting =
        engine.where(file.reference()).stream()
            .filter(each -> each.waitsFor() == PositionTaken.WaitsFor.PERSON)
            .toList();
    Map<Matter, LocalDate> due = due(file, entries, waiting);
    for (PositionTaken waits : waiting) {
      Matter matter = waits.place().matter();
      String t = name(waits.place().node(), matter.tail());
      told.put(t + "task", waits.position());
      told.put(t + "role", Role.least(steps.get(waits.place().node()).roles()).id());
      told.put(t + "restricted", String.valueOf(access.isRestricted(file.reference())));
      told.put(t + "counterpart", file.counterpart());
      told.put(t + "urgent", String.valueOf(file.comesFirst()));
      MeasureKinds.find(measures, matter).ifPresent(kind -> told.put(t + "assistance", kind.id()));
      Told.putUnlessNull(told, t + "due", due.get(matter));
      Told.putUnlessNull(told, t + "holder", holders.get(waits.position()));
    }
    return told;
  }

  private Map<Matter, LocalDate> due(
      File file, List<JournalEntry> entries, List<PositionTaken> waiting) {
    return waiting.isEmpty() || dates.areCountedAnew(file.reference())
        ? Map.of()
        : dates.told(entries, waiting.stream().map(each -> each.place().matter()).toList());
  }

  private static String name(String step, String matter) {
    return "task." + step + (matter.isEmpty() ? "" : "/" + matter) + ".";
  }

  /** Who holds each task, by the engine's id of it. */
  private static Map<String, String> holders(List<JournalEntry> entries) {
    Map<String, @Nullable String> holders = new HashMap<>();
    for (JournalEntry entry : entries) {
      if (entry.kind().startsWith("task-")) {
        JsonNode fact = Told.facts(entry);
        holders.put(
            Told.word(fact, "task"),
            switch (entry.kind()) {
              case "task-claimed" -> entry.actor().name();
              case "task-reassigned" -> Told.text(fact, "to");
              default -> null;
            });
      }
    }
    return holders;
  }
}
