package org.rogatory.workflow.camunda;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.StringValue;
import org.rogatory.journal.Matter;
import org.rogatory.workflow.FileLock;
import org.rogatory.workflow.ProgramStep;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * What every service task calls: {@code ${step}}. Locks the file's row, finds the step by the
 * task's id, takes it, and leaves its outcome for the gateway behind it. Steps and models are asked
 * for only now, because they know the workflow and so the engine.
 */
@Component
public class StepDelegate implements JavaDelegate {

  private static final String OUTCOME = "outcome";

  private final ObjectProvider<FileLock> locks;
  private final Supplier<Map<String, ProgramStep>> steps;
  private final ObjectProvider<Models> models;
  private final JobHint hint;

  StepDelegate(
      ObjectProvider<FileLock> locks,
      ObjectProvider<ProgramStep> steps,
      ObjectProvider<Models> models,
      JobHint hint) {
    this.locks = locks;
    this.steps =
        SingletonSupplier.of(
            () -> steps.stream().collect(Collectors.toMap(ProgramStep::name, Function.identity())));
    this.models = models;
    this.hint = hint;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Matter matter = Matter.of(execution.getProcessBusinessKey());
    String name = execution.getCurrentActivityId();
    locks.getObject().lock(matter.file());
    Optional<String> outcome = step(name).run(matter);
    models.getObject().outcomes(execution.getProcessDefinitionId(), name).check(outcome.orElse(""));
    outcome.map(StepDelegate::outcome).ifPresent(execution::setVariables);
    hint.afterCommit();
  }

  /**
   * An outcome as the models read it. The gateway behind the step does so in the same transaction,
   * so nobody keeps it.
   */
  static Map<String, Object> outcome(String word) {
    StringValue passing = Variables.stringValue(word, true);
    return Map.of(OUTCOME, passing);
  }

  private ProgramStep step(String name) {
    return Optional.ofNullable(steps.get().get(name))
        .orElseThrow(() -> new IllegalStateException("the program knows no step " + name));
  }
}
