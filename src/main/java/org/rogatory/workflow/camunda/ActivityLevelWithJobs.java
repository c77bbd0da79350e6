package org.rogatory.workflow.camunda;

import org.camunda.bpm.engine.impl.history.HistoryLevelActivity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.jspecify.annotations.Nullable;

/**
 * The engine's history level {@code activity}, by name and number, which also tells of jobs being
 * made and going. {@link JobWatch} hears them; they are not stored.
 */
class ActivityLevelWithJobs extends HistoryLevelActivity {

  @Override
  public boolean isHistoryEventProduced(HistoryEventType type, @Nullable Object entity) {
    return super.isHistoryEventProduced(type, entity)
        || type == HistoryEventTypes.JOB_CREATE
        || type == HistoryEventTypes.JOB_SUCCESS
        || type == HistoryEventTypes.JOB_DELETE;
  }
}
