package org.rogatory.workflow.camunda;

import java.util.List;
import java.util.SortedSet;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;
import org.rogatory.workflow.Halted;
import org.rogatory.workflow.Message;
import org.rogatory.workflow.PositionTaken;
import org.rogatory.workflow.ProcessName;
import org.rogatory.workflow.ProcessStep;
import org.rogatory.workflow.StepFailed;
import org.rogatory.workflow.StepNotWaiting;
import org.rogatory.workflow.Workflow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The workflow on Camunda 7. A matter's text is the business key of its processes. */
@Component
@Transactional
class EngineWorkflow implements Workflow {

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final ManagementService management;
  private final EngineView view;
  private final Models models;
  private final JobHint hint;
  private final CommandExecutor commands;

  EngineWorkflow(
      RuntimeService runtime,
      TaskService tasks,
      ManagementService management,
      EngineView view,
      Models models,
      JobHint hint,
      ProcessEngineConfigurationImpl engine) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.management = management;
    this.view = view;
    this.models = models;
    this.hint = hint;
    this.commands = engine.getCommandExecutorTxRequired();
  }

  @Override
  public void start(ProcessName process, Matter matter) {
    if (isUnderWay(process, matter)) {
      throw new IllegalStateException(
          "process " + process.id() + " of " + matter + " is under way");
    }
    runtime.startProcessInstanceByKey(process.id(), matter.toString());
  }

  @Override
  public boolean isUnderWay(ProcessName process, Matter matter) {
    return runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(matter.toString(), process.id())
            .count()
        > 0;
  }

  @Override
  public boolean tell(Message message, Matter matter) {
    List<Execution> waiting =
        runtime
            .createExecutionQuery()
            .messageEventSubscriptionName(message.id())
            .processInstanceBusinessKey(matter.toString())
            .list();
    if (waiting.size() > 1) {
      throw new IllegalStateException(
          waiting.size() + " processes of " + matter + " wait for " + message.id());
    }
    waiting.forEach(one -> runtime.messageEventReceived(message.id(), one.getId()));
    return !waiting.isEmpty();
  }

  @Override
  public void complete(String task, String outcome) {
    commands.execute(
        command -> {
          complete(command.getTaskManager().findTaskById(task), task, outcome);
          return null;
        });
  }

  /** Inside one command of the engine, which so reads the task once. */
  private void complete(@Nullable Task waiting, String task, String outcome) {
    if (waiting == null) {
      throw new StepNotWaiting(task);
    }
    models
        .outcomes(waiting.getProcessDefinitionId(), waiting.getTaskDefinitionKey())
        .check(outcome);
    tasks.complete(task, StepDelegate.outcome(outcome));
  }

  @Override
  @Transactional(readOnly = true)
  public boolean waits(String task) {
    return tasks.createTaskQuery().taskId(task).count() > 0;
  }

  @Override
  public boolean cancel(ProcessName process, Matter matter, String reason) {
    List<ProcessInstance> running =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(matter.toString(), process.id())
            .rootProcessInstances()
            .list();
    running.forEach(one -> runtime.deleteProcessInstance(one.getId(), reason));
    return !running.isEmpty();
  }

  @Override
  public boolean retry(String failure) {
    if (management.createJobQuery().jobId(failure).noRetriesLeft().count() == 0) {
      return false;
    }
    management.setJobRetries(failure, 1);
    // The engine has already put off the next try, which a person does not wait for.
    management.setJobDuedate(failure, null);
    hint.afterCommit();
    return true;
  }

  @Override
  @Transactional(readOnly = true)
  public List<PositionTaken> where(Reference file) {
    return view.positions(file);
  }

  @Override
  @Transactional(readOnly = true)
  public List<StepFailed> failures(Reference file) {
    return view.failures(file);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Halted> halted(Reference file, List<PositionTaken> positions) {
    return view.halted(file, positions);
  }

  @Override
  @Transactional(readOnly = true)
  public SortedSet<Reference> underWay() {
    return view.files();
  }

  @Override
  @Transactional(readOnly = true)
  public List<ProcessStep> steps() {
    return models.steps();
  }

  @Override
  @Transactional(readOnly = true)
  public String newestModel(ProcessName process) {
    return models.newest(process);
  }

  @Override
  @Transactional(readOnly = true)
  public String model(String model) {
    return models.text(model);
  }
}
