package org.rogatory.workflow.camunda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.camunda.bpm.engine.impl.variable.serializer.JavaObjectSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.TypedValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.VariableSerializers;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Sets the engine up as the house wants it: models see two beans and no other, evaluate the
 * expressions of the house only and are those that were deployed, what happens is announced,
 * retries have names, people and their rights are not the engine's.
 */
@Component
class EngineSettings extends AbstractProcessEnginePlugin {

  private final ApplicationContext context;
  private final StepDelegate step;
  private final Matters matters;
  private final Announcements announcements;
  private final NamedRetries retries;
  private final ModelGuard guard;

  EngineSettings(
      ApplicationContext context,
      StepDelegate step,
      Matters matters,
      Announcements announcements,
      NamedRetries retries,
      ModelGuard guard) {
    this.guard = guard;
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
    engine.setExpressionManager(new ModelExpressions(context, beans));
    engine.setScriptFactory(new NoScripts());
    engine.setBpmnParseFactory(parser -> new GuardedParse(parser, guard));

    engine.setCustomHistoryLevels(open(new ActivityLevelWithJobs()));
    engine.setHistoryEventHandler(new JobWatch(new DbHistoryEventHandler(), announcements));
    engine.setCustomPostBPMNParseListeners(open(new WaitingWatch(announcements), retries));
    engine.setCustomIncidentHandlers(open(new FailureWatch(announcements)));

    engine.setAuthorizationEnabled(false);
    engine.setDbIdentityUsed(false);
    engine.setTaskMetricsEnabled(false);
    engine.setLoggingContextBusinessKey("matter");
  }

  /** No variable of ours is a Java object: none is made from the bytes of a row. */
  @Override
  public void postInit(ProcessEngineConfigurationImpl engine) {
    VariableSerializers variables = engine.getVariableSerializers();
    TypedValueSerializer<?> objects = variables.getSerializerByName(JavaObjectSerializer.NAME);
    if (objects != null) {
      variables.removeSerializer(objects);
    }
  }

  /** The engine and its other plugins add to the lists that they are given. */
  @SafeVarargs
  private static <T> List<T> open(T... first) {
    return new ArrayList<>(List.of(first));
  }
}
