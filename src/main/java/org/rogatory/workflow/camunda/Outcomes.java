package org.rogatory.workflow.camunda;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.rogatory.workflow.camunda.rules.Flows;

/**
 * The words that the gateway behind a step reads.
 *
 * @param step the step's name
 * @param words in alphabetical order; empty where no gateway follows
 */
public record Outcomes(String step, SortedSet<String> words) {

  public static final Pattern CONDITION =
      Pattern.compile("\\$\\{outcome == '([a-z]+(?:-[a-z]+)*)'}");

  static Outcomes after(FlowNode step) {
    SortedSet<String> words = new TreeSet<>();
    Flows flows = Flows.of(step.getModelInstance());
    for (SequenceFlow way : flows.from(step)) {
      if (behind(way.getTarget(), flows) instanceof ExclusiveGateway gateway) {
        flows.from(gateway).forEach(flow -> words.add(word(flow)));
      }
    }
    return new Outcomes(step.getId(), Collections.unmodifiableSortedSet(words));
  }

  /** Whose end a subprocess is, goes on behind the subprocess. */
  private static FlowNode behind(FlowNode target, Flows flows) {
    return target instanceof EndEvent && target.getParentElement() instanceof SubProcess sub
        ? flows.from(sub).stream().findFirst().map(SequenceFlow::getTarget).orElse(target)
        : target;
  }

  private static String word(SequenceFlow flow) {
    ConditionExpression condition = flow.getConditionExpression();
    Matcher matcher = CONDITION.matcher(condition == null ? "" : condition.getTextContent());
    if (!matcher.matches()) {
      throw new IllegalStateException("flow " + flow.getId() + " reads no outcome");
    }
    return matcher.group(1);
  }

  /**
   * Sees to it that the model knows the word; any word, or none, where it reads none.
   *
   * @throws IllegalArgumentException if the model does not know it
   */
  void check(String word) {
    if (!words.isEmpty() && !words.contains(word)) {
      throw new IllegalArgumentException(
          "step " + step + " ended with '" + word + "', its model knows " + words);
    }
  }
}
