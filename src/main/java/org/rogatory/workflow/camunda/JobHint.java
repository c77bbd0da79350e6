package org.rogatory.workflow.camunda;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Wakes the job executor after the commit. The engine does so itself for a new job, but not for one
 * that is tried again, nor for one that had to let another of its file go first; both would wait
 * for the executor's next look, and a person with them.
 */
@Component
class JobHint {

  private final ObjectProvider<ProcessEngineConfigurationImpl> engine;

  JobHint(ObjectProvider<ProcessEngineConfigurationImpl> engine) {
    this.engine = engine;
  }

  void afterCommit() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            JobExecutor executor = engine.getObject().getJobExecutor();
            if (executor.isActive()) {
              executor.jobWasAdded();
            }
          }
        });
  }
}
