package org.rogatory.workflow.camunda;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.DefaultFailedJobParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.ParseUtil;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Gives a service task the retries that its property {@code retries} names, or the usual ones. The
 * engine's own setting for all jobs must stay empty, for it is applied after this.
 */
@Component
class NamedRetries extends AbstractBpmnParseListener {

  private static final String PROPERTY = "retries";
  private static final String USUAL = "usual";

  private final Map<String, String> policies;

  NamedRetries(WorkflowProperties properties) {
    this.policies = properties.retries();
  }

  @Override
  public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    String name = named(element).orElse(USUAL);
    String policy = policies.get(name);
    if (policy == null) {
      throw new IllegalStateException("rogatory.workflow.retries knows no policy " + name);
    }
    activity
        .getProperties()
        .set(
            DefaultFailedJobParseListener.FAILED_JOB_CONFIGURATION,
            ParseUtil.parseRetryIntervals(policy));
  }

  private static Optional<String> named(Element task) {
    return Optional.ofNullable(task.element("extensionElements"))
        .map(extensions -> extensions.element("properties"))
        .flatMap(
            properties ->
                properties.elements("property").stream()
                    .filter(property -> PROPERTY.equals(property.attribute("name")))
                    .map(property -> property.attribute("value"))
                    .findFirst());
  }
}
