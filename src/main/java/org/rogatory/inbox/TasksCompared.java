package org.rogatory.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.FileAccess;
import org.rogatory.access.Role;
import org.rogatory.casefile.File;
import org.rogatory.integrity.ComparedPart;
import org.rogatory.integrity.Told;
import org.rogatory.journal.JournalEntry;
import org.rogatory.steps.Steps;
import org.rogatory.workflow.PositionTaken;
import org.rogatory.workflow.Workflow;
import org.springframework.stereotype.Component;

/**
 * The tasks of a file: who holds them as the journal says, and all else as the engine, the step and
 * the file's row have it, which are compared by others.
 */
@Component
class TasksCompared implements ComparedPart {

  private final TaskRows rows;
  private final Workflow workflow;
  private final Steps steps;
  private final FileAccess access;

  TasksCompared(TaskRows rows, Workflow workflow, Steps steps, FileAccess access) {
    this.rows = rows;
    this.workflow = workflow;
    this.steps = steps;
    this.access = access;
  }

  @Override
  public String name() {
    return "tasks";
  }

  @Override
  public SortedMap<String, String> kept(File file) {
    SortedMap<String, String> kept = new TreeMap<>();
    for (TaskRow row : rows.findByReferenceOrderBySince(file.reference().value())) {
      String t = name(row.step(), row.matter().tail());
      kept.put(t + "task", row.task());
      kept.put(t + "role", row.role().id());
      kept.put(t + "restricted", String.valueOf(row.isRestricted()));
      kept.put(t + "counterpart", row.counterpart());
      kept.put(t + "urgent", String.valueOf(row.isUrgent()));
      row.assignee().ifPresent(holder -> kept.put(t + "holder", holder));
    }
    return kept;
  }

  @Override
  public SortedMap<String, String> told(File file, List<JournalEntry> entries) {
    SortedMap<String, String> told = new TreeMap<>();
    Map<String, String> holders = holders(entries);
    for (PositionTaken waits : workflow.where(file.reference())) {
      if (waits.waitsFor() == PositionTaken.WaitsFor.PERSON) {
        String t = name(waits.place().node(), waits.place().matter().tail());
        told.put(t + "task", waits.position());
        told.put(t + "role", Role.least(steps.get(waits.place().node()).roles()).id());
        told.put(t + "restricted", String.valueOf(access.isRestricted(file.reference())));
        told.put(t + "counterpart", file.counterpart());
        told.put(t + "urgent", String.valueOf(file.comesFirst()));
        String holder = holders.get(waits.position());
        if (holder != null) {
          told.put(t + "holder", holder);
        }
      }
    }
    return told;
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
