package org.rogatory.workflow.camunda;

import java.util.List;
import org.camunda.bpm.engine.history.JobState;
import org.camunda.bpm.engine.impl.history.event.HistoricJobLogEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.rogatory.workflow.Place;
import org.rogatory.workflow.PositionTaken.WaitsFor;

/**
 * Announces the steps that wait for the program. The engine has no listener for that: a step that
 * is taken after the commit is not yet entered while its job waits, and a job that is cancelled
 * leaves no trace but in the history, whose events this hears. All others go on to be stored. A job
 * that failed is tried again or waits for a person: it stays where it is.
 */
class JobWatch implements HistoryEventHandler {

  private final HistoryEventHandler store;
  private final Announcements announcements;

  JobWatch(HistoryEventHandler store, Announcements announcements) {
    this.store = store;
    this.announcements = announcements;
  }

  @Override
  public void handleEvent(HistoryEvent event) {
    if (!(event instanceof HistoricJobLogEvent job)) {
      store.handleEvent(event);
    } else if (job.getProcessInstanceId() != null) {
      announce(job);
    }
  }

  @Override
  public void handleEvents(List<HistoryEvent> events) {
    events.forEach(this::handleEvent);
  }

  private void announce(HistoricJobLogEvent job) {
    Place place =
        Places.of(job.getProcessDefinitionId(), job.getActivityId(), job.getProcessInstanceId());
    if (job.getState() == JobState.CREATED.getStateCode()) {
      announcements.taken(job.getJobId(), place, WaitsFor.PROGRAM);
    } else if (job.getState() != JobState.FAILED.getStateCode()) {
      announcements.left(job.getJobId(), place, WaitsFor.PROGRAM);
    }
  }
}
