package org.rogatory.inbox;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.rogatory.access.FileAccess;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
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

  List<TaskRow> findByMatter(String matter);

  @Modifying(flushAutomatically = true, clearAutomatically = true)
  @Query(
      "update TaskRow item set item.assignee = :login where item.task = :task and item.assignee is null")
  int claim(String task, String login);

  @Modifying(flushAutomatically = true, clearAutomatically = true)
  @Query(
      "update TaskRow item set item.assignee = null where item.task = :task and item.assignee = :login")
  int release(String task, String login);
}
