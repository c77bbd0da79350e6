package org.rogatory.workflow.camunda.rules;

import static org.rogatory.workflow.camunda.rules.ModelRule.all;
import static org.rogatory.workflow.camunda.rules.ModelRule.when;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.rogatory.workflow.camunda.Outcomes;

/**
 * One path at a time: only gateways split. An exclusive gateway reads the outcome on each of its
 * ways and has no other, so that an unknown outcome is an error and not a guess.
 */
class FlowRule implements ModelRule {

  @Override
  public Stream<String> broken(String file, BpmnModelInstance model) {
    Flows flows = Flows.of(model);
    return Stream.concat(
        model.getModelElementsByType(FlowNode.class).stream()
            .filter(node -> !(node instanceof SubProcess sub && sub.triggeredByEvent()))
            .flatMap(node -> broken(node, flows)),
        model.getModelElementsByType(SequenceFlow.class).stream()
            .filter(flow -> !(flow.getSource() instanceof ExclusiveGateway))
            .filter(flow -> flow.getConditionExpression() != null)
            .map(flow -> flow.getId() + " has a condition without a gateway"));
  }

  private static Stream<String> broken(FlowNode node, Flows flows) {
    boolean entry = node instanceof StartEvent || node instanceof BoundaryEvent;
    return Stream.concat(
        when(entry != flows.to(node).isEmpty(), node.getId() + " cannot be entered so"),
        ways(node, flows));
  }

  private static Stream<String> ways(FlowNode node, Flows flows) {
    if (node instanceof ExclusiveGateway gateway) {
      return exclusive(gateway, flows);
    }
    List<SequenceFlow> ways = flows.from(node);
    if (node instanceof EventBasedGateway) {
      return all(
          when(ways.size() < 2, node.getId() + " leads to fewer than two events"),
          when(
              ways.stream().anyMatch(flow -> !(flow.getTarget() instanceof IntermediateCatchEvent)),
              node.getId() + " leads to something else than an event"));
    }
    int wanted = node instanceof EndEvent ? 0 : 1;
    return when(
        ways.size() != wanted,
        node.getId() + " is left in " + ways.size() + " ways instead of " + wanted);
  }

  private static Stream<String> exclusive(ExclusiveGateway gateway, Flows flows) {
    List<SequenceFlow> ways = flows.from(gateway);
    List<String> conditions = new ArrayList<>();
    ways.forEach(way -> conditions.add(condition(way)));
    return all(
        when(ways.size() < 2, gateway.getId() + " has nothing to choose"),
        when(gateway.getDefault() != null, gateway.getId() + " has a default way"),
        when(
            conditions.stream().anyMatch(text -> !Outcomes.CONDITION.matcher(text).matches()),
            gateway.getId() + " has a way that reads no outcome"),
        when(
            new HashSet<>(conditions).size() < conditions.size(),
            gateway.getId() + " reads an outcome twice"));
  }

  private static String condition(SequenceFlow way) {
    return way.getConditionExpression() == null
        ? ""
        : way.getConditionExpression().getTextContent();
  }
}
