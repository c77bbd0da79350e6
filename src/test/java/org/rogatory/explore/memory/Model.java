package org.rogatory.explore.memory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.rogatory.home.Home;
import org.springframework.core.io.Resource;

/** A process model, read for walking: only what our models are made of is understood. */
final class Model implements Undo.Fixed {

  private static final Pattern OUTCOME = Pattern.compile("\\$\\{outcome == '([a-z-]+)'}");
  private static final Pattern LIST =
      Pattern.compile("\\$\\{matters\\.of\\(execution, '([a-z-]+)'\\)}");

  private final String id;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<String, Node> starts = new HashMap<>();
  private final Map<String, List<Node>> eventSubs = new HashMap<>();
  private final Map<String, List<Node>> attached = new HashMap<>();
  private final Map<String, TreeSet<String>> outcomes = new HashMap<>();

  private Model(String id) {
    this.id = id;
  }

  /** What a node is. */
  enum Kind {
    START,
    EVENT_START,
    END,
    TERMINATE,
    SERVICE,
    USER,
    CHOICE,
    EVENTS,
    CATCH,
    BOUNDARY,
    CALL,
    SUB,
    EVENT_SUB
  }

  /**
   * A node.
   *
   * @param within the subprocess that it stands in; null for the process itself
   * @param message what it waits for; null for nothing
   * @param interrupts of an event, whether it ends what it interrupts
   * @param attachedTo of a boundary event, its node
   * @param called the process that it calls
   * @param list the list of matters for which it calls it; null for its own matter
   */
  record Node(
      String id,
      Kind kind,
      String within,
      String message,
      boolean interrupts,
      String attachedTo,
      String called,
      String list,
      List<Flow> flows) {}

  /** A way from a node, taken on an outcome; null for always. */
  record Flow(String outcome, String to) {}

  static Map<String, Model> all(Home home) {
    Map<String, Model> all = new LinkedHashMap<>();
    home.list("processes", ".bpmn").values().forEach(file -> read(file, all));
    return all;
  }

  private static void read(Resource file, Map<String, Model> all) {
    try (InputStream text = file.getInputStream()) {
      BpmnModelInstance model = Bpmn.readModelFromStream(text);
      for (Process process : model.getModelElementsByType(Process.class)) {
        Model read = new Model(process.getId());
        read.add(process.getFlowElements(), null);
        all.put(read.id, read);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Collection<FlowElement> elements, String within) {
    for (FlowElement element : elements) {
      if (element instanceof FlowNode node) {
        nodes.put(node.getId(), node(node, within));
        if (node instanceof SubProcess sub) {
          add(sub.getFlowElements(), sub.getId());
        }
      }
    }
  }

  private static Node node(FlowNode node, String within) {
    CallActivity call = node instanceof CallActivity calls ? calls : null;
    return new Node(
        node.getId(),
        kind(node),
        within,
        message(node),
        interrupts(node),
        node instanceof BoundaryEvent event ? event.getAttachedTo().getId() : null,
        call == null ? null : call.getCalledElement(),
        call == null ? null : list(call),
        node.getOutgoing().stream().map(Model::flow).toList());
  }

  private static boolean interrupts(FlowNode node) {
    return node instanceof BoundaryEvent event
        ? event.cancelActivity()
        : !(node instanceof StartEvent start) || start.isInterrupting();
  }

  private static Kind kind(FlowNode node) {
    if (node instanceof StartEvent) {
      return message(node) == null ? Kind.START : Kind.EVENT_START;
    }
    if (node instanceof EndEvent end) {
      boolean all =
          end.getEventDefinitions().stream().anyMatch(TerminateEventDefinition.class::isInstance);
      return all ? Kind.TERMINATE : Kind.END;
    }
    if (node instanceof SubProcess sub) {
      return sub.triggeredByEvent() ? Kind.EVENT_SUB : Kind.SUB;
    }
    return Map.<Class<?>, Kind>of(
            ServiceTask.class, Kind.SERVICE,
            UserTask.class, Kind.USER,
            ExclusiveGateway.class, Kind.CHOICE,
            EventBasedGateway.class, Kind.EVENTS,
            BoundaryEvent.class, Kind.BOUNDARY,
            CallActivity.class, Kind.CALL)
        .entrySet()
        .stream()
        .filter(known -> known.getKey().isInstance(node))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Kind.CATCH);
  }

  private static String message(FlowNode node) {
    return node instanceof CatchEvent event
        ? event.getEventDefinitions().stream()
            .filter(MessageEventDefinition.class::isInstance)
            .map(definition -> ((MessageEventDefinition) definition).getMessage().getName())
            .findFirst()
            .orElse(null)
        : null;
  }

  private static String list(CallActivity call) {
    if (!(call.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics several)) {
      return null;
    }
    Matcher list = LIST.matcher(several.getCamundaCollection());
    if (!list.matches()) {
      throw new IllegalStateException("not understood: " + several.getCamundaCollection());
    }
    return list.group(1);
  }

  private static Flow flow(SequenceFlow flow) {
    if (flow.getConditionExpression() == null) {
      return new Flow(null, flow.getTarget().getId());
    }
    Matcher outcome = OUTCOME.matcher(flow.getConditionExpression().getTextContent().strip());
    if (!outcome.matches()) {
      throw new IllegalStateException("not understood: " + flow.getId());
    }
    return new Flow(outcome.group(1), flow.getTarget().getId());
  }

  String id() {
    return id;
  }

  Node node(String node) {
    return nodes.get(node);
  }

  Collection<Node> nodes() {
    return nodes.values();
  }

  /** Where a process, or a subprocess of it, begins. */
  Node start(String within) {
    return starts.computeIfAbsent(
        String.valueOf(within),
        each ->
            nodes.values().stream()
                .filter(node -> node.kind() == Kind.START || node.kind() == Kind.EVENT_START)
                .filter(node -> Objects.equals(node.within(), within))
                .findFirst()
                .orElseThrow());
  }

  /** The subprocesses that an event starts, of a process or of a subprocess of it. */
  List<Node> eventSubs(String within) {
    return eventSubs.computeIfAbsent(
        String.valueOf(within),
        each ->
            nodes.values().stream()
                .filter(node -> node.kind() == Kind.EVENT_SUB)
                .filter(node -> Objects.equals(node.within(), within))
                .toList());
  }

  List<Node> attachedTo(String node) {
    return attached.computeIfAbsent(
        node, to -> nodes.values().stream().filter(each -> to.equals(each.attachedTo())).toList());
  }

  /** The words that are read after a step; empty where none is. */
  TreeSet<String> outcomes(String node) {
    return outcomes.computeIfAbsent(node, this::readAfter);
  }

  private TreeSet<String> readAfter(String node) {
    List<String> words = new ArrayList<>();
    Optional.of(node(node)).stream()
        .flatMap(from -> from.flows().stream())
        .map(flow -> node(flow.to()))
        .filter(next -> next.kind() == Kind.CHOICE)
        .forEach(next -> next.flows().forEach(flow -> words.add(flow.outcome())));
    return new TreeSet<>(words);
  }
}
