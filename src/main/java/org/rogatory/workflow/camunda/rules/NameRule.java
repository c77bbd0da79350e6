package org.rogatory.workflow.camunda.rules;

import static org.rogatory.workflow.camunda.rules.ModelRule.all;
import static org.rogatory.workflow.camunda.rules.ModelRule.when;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** Every node has a name for people, and an id of several small words. */
class NameRule implements ModelRule {

  private static final Pattern WORDS = Pattern.compile("[a-z]+(-[a-z]+)+");

  @Override
  public Stream<String> broken(String file, BpmnModelInstance model) {
    return model.getModelElementsByType(FlowNode.class).stream().flatMap(NameRule::broken);
  }

  private static Stream<String> broken(FlowNode node) {
    return all(
        when(node.getName() == null || node.getName().isBlank(), node.getId() + " has no name"),
        when(
            !WORDS.matcher(node.getId()).matches(),
            "the id " + node.getId() + " is not made of words"));
  }
}
