package org.rogatory.workflow.diagrams;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** The picture of one process, drawn where its model says. */
final class Diagram {

  private static final double SWATCH = 10;

  private final BpmnModelInstance model;
  private final Marks marks;
  private final Svg svg = new Svg();
  private final Set<Actor> seen = EnumSet.noneOf(Actor.class);

  Diagram(BpmnModelInstance model, Marks marks) {
    this.model = model;
    this.marks = marks;
  }

  /** The picture as SVG. */
  String draw() {
    Process process = model.getModelElementsByType(Process.class).iterator().next();
    Shapes shapes = new Shapes(svg);
    nodes(process.getFlowElements())
        .forEach(
            node -> {
              List<Actor> actors = marks.actors(node);
              seen.addAll(actors);
              shapes.draw(node, (BpmnShape) node.getDiagramElement(), actors, print(node, actors));
            });
    model.getModelElementsByType(BpmnEdge.class).forEach(this::edge);
    legend();
    return svg.finish(
        process.getName(),
        process.getDocumentations().stream()
            .map(Documentation::getTextContent)
            .collect(Collectors.joining(" ")));
  }

  /** All nodes, a frame before what it holds. */
  static List<FlowNode> nodes(Collection<FlowElement> elements) {
    List<FlowNode> nodes = new ArrayList<>();
    for (FlowElement element : elements) {
      if (element instanceof FlowNode node) {
        nodes.add(node);
      }
      if (element instanceof SubProcess sub) {
        nodes.addAll(nodes(sub.getFlowElements()));
      }
    }
    return nodes;
  }

  private List<String> print(FlowNode node, List<Actor> actors) {
    if (!Marks.acts(node)) {
      return List.of();
    }
    List<String> print = new ArrayList<>();
    if (node instanceof CallActivity call) {
      print.add("→ " + call.getCalledElement());
    } else {
      print.add(actors.stream().map(Actor::label).collect(Collectors.joining(", ")));
    }
    print.add(shorter(marks.law(node)));
    return print;
  }

  /** An article is named once: {@code 40(8), (21), 42(4)}. */
  static String shorter(String law) {
    List<String> parts = new ArrayList<>();
    String article = "";
    for (String part : law.split(", ")) {
      String same = part.replaceAll("\\(.*", "");
      parts.add(same.equals(article) ? part.substring(same.length()) : part);
      article = same;
    }
    return String.join(", ", parts);
  }

  private void edge(BpmnEdge edge) {
    String points =
        edge.getWaypoints().stream()
            .peek(point -> svg.hold(point.getX(), point.getY(), 0, 0))
            .map(point -> Math.round(point.getX()) + "," + Math.round(point.getY()))
            .collect(Collectors.joining(" "));
    svg.add("<polyline class=\"line\" marker-end=\"url(#tip)\" points=\"%s\"/>", points);
    BaseElement flow = edge.getBpmnElement();
    BpmnLabel label = edge.getBpmnLabel();
    if (label != null && flow instanceof FlowElement named && named.getName() != null) {
      Bounds at = label.getBounds();
      svg.lines(
          TextLines.of(named.getName(), at.getWidth() + 14, Svg.SMALL),
          at.getX() + at.getWidth() / 2,
          at.getY(),
          "flow");
    }
  }

  private void legend() {
    double x = svg.leftmost();
    double y = svg.lowest() + 22;
    for (Actor actor : seen) {
      svg.add(
          "<rect class=\"shape %s\" x=\"%s\" y=\"%s\" width=\"10\" height=\"10\"/>",
          actor.style(), x, y);
      svg.left(actor.label(), x + SWATCH + 5, y);
      x += SWATCH + 22 + TextLines.width(actor.label(), Svg.SMALL);
    }
  }
}
