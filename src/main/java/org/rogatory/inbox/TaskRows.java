package org.rogatory.inbox;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.rogatory.access.FileAccess;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rows of the inbox. */
interface TaskRows extends Repository<TaskRow, String> {

  void delete(TaskRow row);

  Optional<TaskRow> findById(String task);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select item from TaskRow item where item.task = :task")
  Optional<TaskRow> lock(String task);

  @Query("select item from TaskRow item where item.task = :task and " + FileAccess.VISIBLE)
  Optional<TaskRow> findVisible(String task, boolean seesAll, String viewer);

  List<TaskRow> findByReferenceOrderBySince(String reference);
}
