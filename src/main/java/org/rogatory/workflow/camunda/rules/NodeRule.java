package org.rogatory.workflow.camunda.rules;

import static org.rogatory.workflow.camunda.rules.ModelRule.all;
import static org.rogatory.workflow.camunda.rules.ModelRule.when;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Only the kinds of node that the program knows what to do with: no scripts, no rules, no parallel
 * paths. What the program does, it does after the commit and through the one bean for it.
 */
class NodeRule implements ModelRule {

  private static final Set<String> KINDS =
      Set.of(
          "startEvent",
          "endEvent",
          "intermediateCatchEvent",
          "boundaryEvent",
          "userTask",
          "serviceTask",
          "callActivity",
          "exclusiveGateway",
          "eventBasedGateway",
          "subProcess");

  @Override
  public Stream<String> broken(String file, BpmnModelInstance model) {
    return model.getModelElementsByType(FlowNode.class).stream().flatMap(NodeRule::broken);
  }

  private static Stream<String> broken(FlowNode node) {
    String kind = node.getElementType().getTypeName();
    return all(
        when(!KINDS.contains(kind), node.getId() + " is a " + kind),
        node instanceof ServiceTask task ? broken(task) : Stream.empty(),
        when(
            node instanceof SubProcess sub && !sub.triggeredByEvent() && !endsAll(sub),
            node.getId() + " does not end all that runs in it"),
        when(
            node instanceof BoundaryEvent event && !interruptible(event.getAttachedTo()),
            node.getId() + " is attached to nothing that waits"));
  }

  private static boolean endsAll(SubProcess sub) {
    return sub.getChildElementsByType(EndEvent.class).stream().anyMatch(MessageRule::endsAll);
  }

  private static boolean interruptible(Activity activity) {
    return activity instanceof UserTask || activity instanceof CallActivity;
  }

  private static Stream<String> broken(ServiceTask task) {
    return all(
        when(!task.isCamundaAsyncBefore(), task.getId() + " is not asynchronous before"),
        when(
            !"${step}".equals(task.getCamundaDelegateExpression()),
            task.getId() + " does not call ${step}"));
  }
}
