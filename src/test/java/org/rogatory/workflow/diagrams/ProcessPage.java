package org.rogatory.workflow.diagrams;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The page of all processes: of each a picture, what begins it, what it waits for, a table. */
final class ProcessPage {

  private static final String HEAD =
      """
      # Processes

      Made from `processes/` and the classes of the steps; do not edit.

      A process decides the order, and only the order. The colour of a node and the line below its name say who acts; the last line is the provision. *Office* means that the
      Convention says nothing and the office decides. A node with a thick border and an arrow is a process of its own. A dashed frame holds what may happen at any moment. A step's class
      names its provisions; where no class does, the model does, in the properties `acts` and `provision`.
      """;

  private final Collection<BpmnModelInstance> models;
  private final Marks marks;

  ProcessPage(Collection<BpmnModelInstance> models, Marks marks) {
    this.models = models;
    this.marks = marks;
  }

  String page() {
    return models.stream().map(this::chapter).collect(Collectors.joining("", HEAD, ""));
  }

  private String chapter(BpmnModelInstance model) {
    Process process = process(model);
    List<FlowNode> nodes = Diagram.nodes(process.getFlowElements());
    StringBuilder chapter = new StringBuilder("\n## `" + process.getId() + "`\n\n");
    process
        .getDocumentations()
        .forEach(text -> chapter.append(text.getTextContent()).append("\n\n"));
    chapter.append(
        "[![%1$s](processes/%2$s.svg)](processes/%2$s.svg)\n\n"
            .formatted(process.getName(), process.getId()));
    chapter.append(line("Begins with", beginnings(nodes, process.getId())));
    chapter.append(line("Waits for", nodes.stream().filter(ProcessPage::waits).map(this::named)));
    chapter.append(
        "\n| node | in the diagram | who acts | provision | what follows |\n|---|---|---|---|---|\n");
    nodes.stream().filter(Marks::acts).map(this::row).forEach(chapter::append);
    return chapter.toString();
  }

  private static String line(String what, Stream<String> values) {
    String all = values.collect(Collectors.joining("; "));
    return all.isEmpty() ? "" : "- **" + what + ":** " + all + ".\n";
  }

  private Stream<String> beginnings(List<FlowNode> nodes, String process) {
    return Stream.concat(
        nodes.stream()
            .filter(StartEvent.class::isInstance)
            .filter(node -> node.getParentElement() instanceof Process)
            .map(this::named),
        models.stream()
            .filter(model -> calls(model, process))
            .map(model -> "called by [`%1$s`](#%1$s)".formatted(process(model).getId())));
  }

  private static boolean calls(BpmnModelInstance model, String process) {
    return model.getModelElementsByType(CallActivity.class).stream()
        .anyMatch(call -> call.getCalledElement().equals(process));
  }

  private static boolean waits(FlowNode node) {
    boolean begins =
        node instanceof StartEvent
            && !(node.getParentElement() instanceof SubProcess sub && sub.triggeredByEvent());
    return node instanceof UserTask || node instanceof CatchEvent && !begins;
  }

  private String named(FlowNode node) {
    return "*%s* (%s)".formatted(node.getName(), who(node));
  }

  private String row(FlowNode node) {
    return "| `%s` | %s | %s | %s | %s |\n"
        .formatted(node.getId(), node.getName(), who(node), marks.law(node), following(node));
  }

  private String who(FlowNode node) {
    return node instanceof CallActivity call
        ? "as in [`%1$s`](#%1$s)".formatted(call.getCalledElement())
        : marks.actors(node).stream().map(Actor::label).collect(Collectors.joining(", "));
  }

  private static String following(FlowNode node) {
    Set<String> ways = new LinkedHashSet<>();
    node.getOutgoing().forEach(flow -> ways.addAll(ways(flow)));
    return String.join("; ", ways);
  }

  /** Where a flow leads, through the gateways, each way with the word that chooses it. */
  private static List<String> ways(SequenceFlow flow) {
    FlowNode target = flow.getTarget();
    String word = flow.getName() == null ? "" : flow.getName() + " → ";
    List<String> behind =
        target instanceof Gateway
            ? target.getOutgoing().stream().flatMap(each -> ways(each).stream()).toList()
            : List.of(target.getName());
    return behind.stream().map(each -> word + each).toList();
  }

  private static Process process(BpmnModelInstance model) {
    return model.getModelElementsByType(Process.class).iterator().next();
  }
}
