package org.rogatory.workflow.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.rogatory.journal.Matter;
import org.rogatory.workflow.Place;

/** Says in our words where the engine is; to be asked inside one of its commands. */
final class Places {

  private Places() {}

  static Place of(DelegateExecution execution) {
    return of(
        execution.getProcessDefinitionId(),
        execution.getCurrentActivityId(),
        execution.getProcessInstanceId());
  }

  static Place of(String definition, String node, String instance) {
    ExecutionEntity process =
        Context.getCommandContext().getExecutionManager().findExecutionById(instance);
    String name =
        Context.getProcessEngineConfiguration()
            .getDeploymentCache()
            .findDeployedProcessDefinitionById(definition)
            .getKey();
    return new Place(name, definition, node, Matter.of(process.getBusinessKey()));
  }
}
