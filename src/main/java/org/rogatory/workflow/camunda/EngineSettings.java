package org.rogatory.workflow.camunda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Sets the engine up as the house wants it: models see two beans and no other, what happens is
 * announced, retries have names, people and their rights are not the engine's.
 */
@Component
class EngineSettings extends AbstractProcessEnginePlugin {

  private final ApplicationContext context;
  private final StepDelegate step;
  private final Matters matters;
  private final Announcements announcements;
  private final NamedRetries retries;

  EngineSettings(
      ApplicationContext context,
      StepDelegate step,
      Matters matters,
      Announcements announcements,
      NamedRetries retries) {
    this.context = context;
    this.step = step;
    this.matters = matters;
    this.announcements = announcements;
    this.retries = retries;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    Map<Object, Object> beans = new HashMap<>(Map.of("step", step, "matters", matters));
    engine.setBeans(beans);
    engine.setExpressionManager(new SpringExpressionManager(context, beans));

    engine.setCustomHistoryLevels(open(new ActivityLevelWithJobs()));
    engine.setHistoryEventHandler(new JobWatch(new DbHistoryEventHandler(), announcements));
    engine.setCustomPostBPMNParseListeners(open(new WaitingWatch(announcements), retries));
    engine.setCustomIncidentHandlers(open(new FailureWatch(announcements)));

    engine.setAuthorizationEnabled(false);
    engine.setDbIdentityUsed(false);
    engine.setTaskMetricsEnabled(false);
    engine.setLoggingContextBusinessKey("matter");
  }

  /** The engine and its other plugins add to the lists that they are given. */
  @SafeVarargs
  private static <T> List<T> open(T... first) {
    return new ArrayList<>(List.of(first));
  }
}
