package org.rogatory.workflow.camunda.rules;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.rogatory.workflow.KnownProcesses;

/**
 * Events are messages that the program knows: no timers, no signals, no errors. An end inside a
 * subprocess may end all that runs in it.
 */
class MessageRule implements ModelRule {

  private final KnownProcesses known;

  MessageRule(KnownProcesses known) {
    this.known = known;
  }

  @Override
  public Stream<String> broken(String file, BpmnModelInstance model) {
    return model.getModelElementsByType(EventDefinition.class).stream()
        .filter(definition -> !isKnown(definition))
        .filter(definition -> !endsAll(definition.getParentElement()))
        .map(
            definition ->
                ((Event) definition.getParentElement()).getId() + " waits for no message of ours");
  }

  static boolean endsAll(ModelElementInstance event) {
    return event instanceof EndEvent end
        && end.getParentElement() instanceof SubProcess
        && end.getEventDefinitions().stream().anyMatch(TerminateEventDefinition.class::isInstance);
  }

  private boolean isKnown(EventDefinition definition) {
    return definition instanceof MessageEventDefinition message
        && message.getMessage() != null
        && message.getMessage().getName() != null
        && known.message(message.getMessage().getName()).isPresent();
  }
}
