package org.rogatory.workflow.diagrams;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** The shape of each kind of node, with its name and, smaller, who acts and the provision. */
final class Shapes {

  private static final double RADIUS = 18;
  private static final double PADDING = 6;
  private static final double LABEL = 96;

  private final Svg svg;

  Shapes(Svg svg) {
    this.svg = svg;
  }

  /**
   * Draws a node.
   *
   * @param actors the first gives the colour
   * @param print what stands below the name
   */
  void draw(FlowNode node, BpmnShape shape, List<Actor> actors, List<String> print) {
    String style = actors.isEmpty() ? "" : actors.get(0).style();
    svg.add("<g id=\"%s\">", node.getId());
    if (node instanceof SubProcess sub) {
      frame(sub, shape.getBounds(), style, print);
    } else if (node instanceof Activity activity) {
      activity(activity, shape.getBounds(), style, print);
    } else if (node instanceof Gateway gateway) {
      gateway(gateway, shape.getBounds());
    } else if (node instanceof Event event) {
      event(event, shape.getBounds(), style);
    }
    if (shape.getBpmnLabel() != null) {
      label(node, shape, print);
    }
    svg.add("</g>");
  }

  private void frame(SubProcess sub, Bounds at, String style, List<String> print) {
    svg.rectangle(at, sub.triggeredByEvent() ? "frame open" : style, 10);
    String title = sub.getName() + (print.isEmpty() ? "" : " · " + String.join(" · ", print));
    svg.left(title, at.getX() + 10, at.getY() + 8);
  }

  private void activity(Activity activity, Bounds at, String style, List<String> print) {
    boolean called = activity instanceof CallActivity;
    svg.rectangle(at, called ? style + " called" : style, 10);
    double width = at.getWidth() - 2 * PADDING;
    List<String> name = TextLines.of(activity.getName(), width, Svg.NAME);
    List<String> small = broken(print, width);
    double height = Svg.height(name.size(), Svg.NAME) + Svg.height(small.size(), Svg.SMALL);
    double middle = at.getX() + at.getWidth() / 2;
    double taken = hasEventOnTop(activity, at) ? RADIUS : 0;
    double top = at.getY() + taken + (at.getHeight() - taken - height) / 2;
    double y = svg.lines(name, middle, top, "");
    svg.lines(small, middle, y, "small");
    if (activity.getLoopCharacteristics() != null) {
      svg.add(
          "<path class=\"line\" d=\"M%s %sv8m4 -8v8m4 -8v8\"/>",
          middle - 4, at.getY() + at.getHeight() - 11);
    }
  }

  private static boolean hasEventOnTop(Activity activity, Bounds at) {
    return activity.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
        .filter(event -> event.getAttachedTo().equals(activity))
        .map(event -> ((BpmnShape) event.getDiagramElement()).getBounds())
        .anyMatch(event -> event.getY() < at.getY());
  }

  private void gateway(Gateway gateway, Bounds at) {
    double half = at.getWidth() / 2;
    double x = at.getX() + half;
    double y = at.getY() + half;
    svg.hold(at.getX(), at.getY(), at.getWidth(), at.getHeight());
    svg.add(
        "<path class=\"shape\" d=\"M%s %sl%s %s %s %s %s %sz\"/>",
        x, at.getY(), half, half, -half, half, -half, -half);
    if (gateway instanceof EventBasedGateway) {
      svg.circle(x, y, 12, "line");
      svg.circle(x, y, 9, "line");
    } else {
      svg.add("<path class=\"line\" d=\"M%s %sl14 14m0 -14l-14 14\"/>", x - 7, y - 7);
    }
  }

  private void event(Event event, Bounds at, String style) {
    double x = at.getX() + RADIUS;
    double y = at.getY() + RADIUS;
    String dashed = isInterrupting(event) ? "" : " open";
    svg.circle(
        x, y, RADIUS, "shape " + style + dashed + (event instanceof EndEvent ? " called" : ""));
    if (event instanceof IntermediateCatchEvent || event instanceof BoundaryEvent) {
      svg.circle(x, y, RADIUS - 3, "line" + dashed);
    }
    if (!event.getChildElementsByType(MessageEventDefinition.class).isEmpty()) {
      svg.add("<path class=\"line\" d=\"M%s %sh18v12h-18zl9 7 9 -7\"/>", x - 9, y - 6);
    }
    if (!event.getChildElementsByType(TerminateEventDefinition.class).isEmpty()) {
      svg.circle(x, y, 10, "dot");
    }
  }

  private static boolean isInterrupting(Event event) {
    return !(event instanceof BoundaryEvent boundary && !boundary.cancelActivity())
        && !(event instanceof StartEvent start && !start.isInterrupting());
  }

  /**
   * Below its node a label may be wide, above it ends where the model's label ends, beside it keeps
   * clear of the node.
   */
  private void label(FlowNode node, BpmnShape shape, List<String> print) {
    Bounds at = shape.getBpmnLabel().getBounds();
    Bounds of = shape.getBounds();
    boolean below = at.getY() >= of.getY() + of.getHeight();
    boolean above = at.getY() + at.getHeight() <= of.getY() + of.getHeight() / 2;
    String style = node instanceof Gateway ? "small" : "";
    double size = node instanceof Gateway ? Svg.SMALL : Svg.NAME;
    List<String> name =
        TextLines.of(node.getName(), below ? LABEL : at.getWidth() + PADDING * 2, size);
    List<String> small = print(print, below ? LABEL : Math.max(LABEL, at.getWidth()));
    double height = Svg.height(name.size(), size) + Svg.height(small.size(), Svg.SMALL);
    double y = above ? at.getY() + at.getHeight() - height : at.getY();
    double middle = at.getX() + at.getWidth() / 2;
    if (at.getX() >= of.getX() + of.getWidth()) {
      middle =
          Math.max(middle, at.getX() + Math.max(width(name, size), width(small, Svg.SMALL)) / 2);
    }
    svg.lines(small, middle, svg.lines(name, middle, y, style), "small");
  }

  /** In one line where there is room, otherwise each in lines of its own. */
  private static List<String> print(List<String> print, double width) {
    String joined = String.join(" · ", print);
    return TextLines.width(joined, Svg.SMALL) <= width
        ? print.isEmpty() ? List.of() : List.of(joined)
        : broken(print, width);
  }

  private static List<String> broken(List<String> print, double width) {
    return print.stream().flatMap(line -> TextLines.of(line, width, Svg.SMALL).stream()).toList();
  }

  private static double width(List<String> lines, double size) {
    return lines.stream().mapToDouble(line -> TextLines.width(line, size)).max().orElse(0);
  }
}
