package org.rogatory.workflow.camunda.rules;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.di.DiagramElement;

/** Everything has its place in the diagram, for a model without one shows nothing. */
class DiagramRule implements ModelRule {

  private static final String ELEMENT = "bpmnElement";

  @Override
  public Stream<String> broken(String file, BpmnModelInstance model) {
    Set<String> shapes = drawn(model, BpmnShape.class, shape -> shape.getBounds() != null);
    Set<String> edges = drawn(model, BpmnEdge.class, edge -> edge.getWaypoints().size() >= 2);
    return Stream.concat(
        model.getModelElementsByType(FlowNode.class).stream()
            .filter(node -> !shapes.contains(node.getId()))
            .map(node -> node.getId() + " has no shape"),
        model.getModelElementsByType(SequenceFlow.class).stream()
            .filter(flow -> !edges.contains(flow.getId()))
            .map(flow -> flow.getId() + " has no edge"));
  }

  private static <T extends DiagramElement> Set<String> drawn(
      BpmnModelInstance model, Class<T> type, Predicate<T> complete) {
    return model.getModelElementsByType(type).stream()
        .filter(complete)
        .map(element -> element.getAttributeValue(ELEMENT))
        .collect(Collectors.toSet());
  }
}
