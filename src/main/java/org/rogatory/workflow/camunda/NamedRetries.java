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

/** Gives a service task the retries that its property {@code retries} names. */
@Component
class NamedRetries extends AbstractBpmnParseListener {

  static final String PROPERTY = "retries";
  private static final String USUAL = "usual";

  private final Map<String, String> policies;

  NamedRetries(WorkflowProperties properties) {
    this.policies = properties.retries();
    usual();
  }

  /** For steps that name no policy. */
  final String usual() {
    return policy(USUAL);
  }

  private String policy(String name) {
    return Optional.ofNullable(policies.get(name))
        .orElseThrow(
            () -> new IllegalStateException("rogatory.workflow.retries knows no policy " + name));
  }

  @Override
  public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    named(element)
        .ifPresent(
            name ->
                activity
                    .getProperties()
                    .set(
                        DefaultFailedJobParseListener.FAILED_JOB_CONFIGURATION,
                        ParseUtil.parseRetryIntervals(policy(name))));
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
