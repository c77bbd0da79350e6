package org.rogatory.workflow.camunda;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.rogatory.journal.Matter;
import org.rogatory.workflow.FileLock;
import org.rogatory.workflow.ProgramStep;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What every service task calls: {@code ${step}}. Locks the file's row, finds the step by the
 * task's id, takes it, and leaves its outcome for the gateway behind it. Steps are asked for only
 * now, because they know the workflow and so the engine.
 */
@Component
public class StepDelegate implements JavaDelegate {

  static final String OUTCOME = "outcome";

  private final ObjectProvider<FileLock> locks;
  private final ObjectProvider<ProgramStep> steps;
  private final JobHint hint;

  StepDelegate(ObjectProvider<FileLock> locks, ObjectProvider<ProgramStep> steps, JobHint hint) {
    this.locks = locks;
    this.steps = steps;
    this.hint = hint;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Matter matter = Matter.of(execution.getProcessBusinessKey());
    locks.getObject().lock(matter.file());
    ProgramStep step = step(execution.getCurrentActivityId());
    Optional<String> outcome = step.run(matter);
    Outcomes.after((FlowNode) execution.getBpmnModelElementInstance()).check(outcome.orElse(""));
    outcome.ifPresentOrElse(
        word -> execution.setVariable(OUTCOME, word), () -> execution.removeVariable(OUTCOME));
    hint.afterCommit();
  }

  private ProgramStep step(String name) {
    Map<String, ProgramStep> byName =
        steps.stream().collect(Collectors.toMap(ProgramStep::name, Function.identity()));
    return Optional.ofNullable(byName.get(name))
        .orElseThrow(() -> new IllegalStateException("the program knows no step " + name));
  }
}
