package org.rogatory.inbox;

import java.util.List;
import java.util.Optional;
import org.rogatory.casefile.confidentiality.TaskHolders;
import org.rogatory.journal.Reference;
import org.springframework.stereotype.Component;

/** Who holds the tasks of a file. */
@Component
class HoldersOfTasks implements TaskHolders {

  private final TaskRows rows;

  HoldersOfTasks(TaskRows rows) {
    this.rows = rows;
  }

  @Override
  public List<String> of(Reference file) {
    return rows.findByReferenceOrderBySince(file.value()).stream()
        .map(TaskRow::assignee)
        .flatMap(Optional::stream)
        .toList();
  }
}
