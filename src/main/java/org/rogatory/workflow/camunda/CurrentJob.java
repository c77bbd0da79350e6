package org.rogatory.workflow.camunda;

import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutorContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;
import org.rogatory.workflow.BackgroundStep;
import org.springframework.stereotype.Component;

/** Reads the file from the job that the engine's job executor runs on this thread. */
@Component
class CurrentJob implements BackgroundStep {

  @Override
  public Optional<Reference> file() {
    return Optional.ofNullable(Context.getJobExecutorContext())
        .map(JobExecutorContext::getCurrentJob)
        .map(JobEntity::getExecution)
        .map(ExecutionEntity::getProcessInstance)
        .map(ExecutionEntity::getBusinessKey)
        .map(key -> Matter.of(key).file());
  }
}
