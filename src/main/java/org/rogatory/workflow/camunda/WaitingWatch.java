package org.rogatory.workflow.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.rogatory.workflow.Place;
import org.rogatory.workflow.PositionTaken.WaitsFor;
import org.rogatory.workflow.StepLeft.Reason;

/**
 * Announces the steps that wait for a person and the events that wait for a message. A task that is
 * withdrawn fires {@code delete} and not {@code complete}; a node that is withdrawn ends.
 */
class WaitingWatch extends AbstractBpmnParseListener {

  private final Announcements announcements;

  WaitingWatch(Announcements announcements) {
    this.announcements = announcements;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    TaskDefinition task =
        ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
    task.addBuiltInTaskListener(
        TaskListener.EVENTNAME_CREATE,
        waiting -> announcements.personAwaited(id(waiting), place(waiting)));
    task.addBuiltInTaskListener(
        TaskListener.EVENTNAME_COMPLETE,
        done -> announcements.personDone(id(done), place(done), Reason.COMPLETED));
    task.addBuiltInTaskListener(
        TaskListener.EVENTNAME_DELETE,
        gone -> announcements.personDone(id(gone), place(gone), Reason.WITHDRAWN));
  }

  @Override
  public void parseIntermediateMessageCatchEventDefinition(
      Element definition, ActivityImpl activity) {
    // An event behind an event-based gateway is passed, not waited at: the gateway waits.
    if (activity.getEventScope() == activity) {
      watch(activity);
    }
  }

  @Override
  public void parseEventBasedGateway(Element element, ScopeImpl scope, ActivityImpl activity) {
    watch(activity);
  }

  private void watch(ActivityImpl activity) {
    activity.addBuiltInListener(
        ExecutionListener.EVENTNAME_START,
        (ExecutionListener)
            waiting -> announcements.taken(id(waiting), Places.of(waiting), WaitsFor.MESSAGE));
    activity.addBuiltInListener(
        ExecutionListener.EVENTNAME_END,
        (ExecutionListener)
            gone -> announcements.left(id(gone), Places.of(gone), WaitsFor.MESSAGE));
  }

  private static String id(DelegateTask task) {
    return task.getId();
  }

  private static String id(DelegateExecution execution) {
    return execution.getActivityInstanceId();
  }

  private static Place place(DelegateTask task) {
    return Places.of(
        task.getProcessDefinitionId(), task.getTaskDefinitionKey(), task.getProcessInstanceId());
  }
}
