package org.rogatory.workflow.diagrams;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.rogatory.convention.Provision;

/**
 * Who acts at a node, and the provision. A step's class says both; a letter's kind says its
 * provision. What neither says stands in the model, as the properties {@code acts} and {@code
 * provision}.
 */
final class Marks {

  /** What a node rests on that rests on no provision. */
  static final String OFFICE = "office";

  /** The provision of a node that serves letters of every kind. */
  static final String OF_THE_LETTER = "the letter's";

  private final StepClasses steps = new StepClasses();

  /** Whether anybody acts there: a gateway only reads what was said, and an end ends. */
  static boolean acts(FlowNode node) {
    return !(node instanceof Gateway || node instanceof EndEvent || isInset(node));
  }

  /** Whether it is the frame of what may happen at any moment. */
  static boolean isInset(FlowNode node) {
    return node instanceof SubProcess sub && sub.triggeredByEvent();
  }

  /** Who acts; empty where a called process says it. */
  List<Actor> actors(FlowNode node) {
    if (node instanceof UserTask) {
      return List.of(steps.person(node.getId()));
    }
    if (node instanceof ServiceTask || node instanceof CallActivity) {
      return node instanceof ServiceTask ? List.of(Actor.PROGRAM) : List.of();
    }
    return property(node, "acts").map(Actor::of).toList();
  }

  /** The provision in words, {@link #OFFICE} where there is none. */
  String law(FlowNode node) {
    if (property(node, "provision").anyMatch(OF_THE_LETTER::equals)) {
      return OF_THE_LETTER;
    }
    Set<Provision> law = new TreeSet<>(ofTheProgram(node));
    property(node, "provision").map(Provision::of).forEach(law::add);
    return law.isEmpty()
        ? OFFICE
        : law.stream().map(Provision::text).collect(Collectors.joining(", "));
  }

  private Set<Provision> ofTheProgram(FlowNode node) {
    if (node instanceof UserTask) {
      return steps.law(node.getId());
    }
    if (node instanceof ServiceTask) {
      return steps.letters(node.getId());
    }
    return node instanceof CallActivity ? drafted(node) : Set.of();
  }

  /** The provisions of the letter that was drafted just before. */
  private Set<Provision> drafted(FlowNode call) {
    return call.getIncoming().stream()
        .map(SequenceFlow::getSource)
        .filter(ServiceTask.class::isInstance)
        .flatMap(draft -> steps.letters(draft.getId()).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> property(BaseElement element, String name) {
    return Stream.ofNullable(element.getExtensionElements())
        .flatMap(each -> each.getChildElementsByType(CamundaProperties.class).stream())
        .flatMap(each -> each.getCamundaProperties().stream())
        .filter(property -> name.equals(property.getCamundaName()))
        .map(CamundaProperty::getCamundaValue)
        .flatMap(value -> Arrays.stream(value.split(", ")));
  }
}
