package org.rogatory.workflow.camunda.rules;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.xml.ModelException;
import org.rogatory.workflow.KnownProcesses;
import org.springframework.stereotype.Component;

/**
 * The rules that models keep, ours and an office's own. Checked in the build and again at start,
 * because an office may change a model without building.
 */
@Component
public class ModelRules {

  private static final List<ModelRule> CODE = List.of(new NodeRule(), new ExpressionRule());

  private final KnownProcesses known;
  private final List<ModelRule> rules;

  public ModelRules(KnownProcesses known) {
    this.known = known;
    this.rules =
        List.of(
            new HeadRule(known),
            new NameRule(),
            new NodeRule(),
            new FlowRule(),
            new CallRule(known),
            new MessageRule(known),
            new ExpressionRule(),
            new DiagramRule());
  }

  /**
   * What breaks a rule, each as a sentence that begins with the file's name.
   *
   * @param models file names and what they hold
   */
  public List<String> broken(SortedMap<String, byte[]> models) {
    List<String> broken = new ArrayList<>();
    Map<String, String> nodes = new HashMap<>();
    models.forEach(
        (file, bpmn) -> {
          try {
            BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(bpmn));
            Stream.concat(
                    rules.stream().flatMap(rule -> rule.broken(file, model)),
                    doubled(file, model, nodes))
                .forEach(sentence -> broken.add(file + ": " + sentence));
          } catch (ModelException unreadable) {
            broken.add(file + ": cannot be read as BPMN: " + unreadable.getMessage());
          }
        });
    missing(models).forEach(broken::add);
    return broken;
  }

  /** What of the rules a single model breaks; what needs all models together is not asked. */
  public List<String> broken(String file, byte[] bpmn) {
    return broken(file, bpmn, rules);
  }

  /** What in a single model would run something that is not ours: scripts, listeners, classes. */
  public List<String> runsOther(String file, byte[] bpmn) {
    return broken(file, bpmn, CODE);
  }

  private static List<String> broken(String file, byte[] bpmn, List<ModelRule> rules) {
    try {
      BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(bpmn));
      return rules.stream().flatMap(rule -> rule.broken(file, model)).toList();
    } catch (ModelException unreadable) {
      return List.of("cannot be read as BPMN: " + unreadable.getMessage());
    }
  }

  /** A step has one name, and a name one step, over all models. */
  private static Stream<String> doubled(
      String file, BpmnModelInstance model, Map<String, String> nodes) {
    return model.getModelElementsByType(FlowNode.class).stream()
        .map(BaseElement::getId)
        .filter(id -> nodes.putIfAbsent(id, file) != null)
        .map(id -> "the id " + id + " is taken in " + nodes.get(id));
  }

  private Stream<String> missing(SortedMap<String, byte[]> models) {
    return known.all().stream()
        .map(process -> process.id() + ".bpmn")
        .filter(file -> !models.containsKey(file))
        .map(file -> file + ": there is no such model");
  }
}
