package org.rogatory.workflow.camunda;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.rogatory.workflow.Halted;
import org.rogatory.workflow.Halted.Cause;
import org.rogatory.workflow.Place;
import org.rogatory.workflow.PositionTaken;
import org.rogatory.workflow.PositionTaken.WaitsFor;
import org.springframework.stereotype.Component;

/** Reads from the engine which processes cannot go on, see {@link Halted}. */
@Component
class Halts {

  /** Longer than the pause before any further try. */
  private static final Duration LONG = Duration.ofDays(1);

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final ManagementService management;
  private final RepositoryService repository;
  private final Clock clock;

  Halts(
      RuntimeService runtime,
      TaskService tasks,
      ManagementService management,
      RepositoryService repository,
      Clock clock) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.management = management;
    this.repository = repository;
    this.clock = clock;
  }

  /** What keeps processes of one model and one matter, of which these are the positions. */
  List<Halted> of(List<ProcessInstance> processes, List<PositionTaken> positions) {
    List<Halted> halted = new ArrayList<>();
    for (PositionTaken position : positions) {
      causes(processes, position)
          .map(each -> new Halted(position.place(), each))
          .forEach(halted::add);
    }
    deaf(processes, positions).map(place -> new Halted(place, Cause.DEAF)).forEach(halted::add);
    return halted;
  }

  /**
   * Where it listens for another message than its model says, or waits for one for which it does
   * not listen.
   */
  private Stream<Place> deaf(List<ProcessInstance> processes, List<PositionTaken> positions) {
    if (positions.isEmpty()) {
      return Stream.of();
    }
    Place any = positions.get(0).place();
    List<EventSubscription> heard = heard(processes);
    Set<String> names =
        heard.stream().map(EventSubscription::getEventName).collect(Collectors.toSet());
    Stream<Place> otherwise =
        heard.stream()
            .map(each -> new Listening(at(any, each.getActivityId()), each.getEventName()))
            .filter(each -> expected(each.place()).noneMatch(each.message()::equals))
            .map(Listening::place);
    Stream<Place> notAtAll =
        positions.stream()
            .filter(each -> each.waitsFor() == WaitsFor.MESSAGE)
            .map(PositionTaken::place)
            .filter(place -> expected(place).anyMatch(message -> !names.contains(message)));
    return Stream.concat(otherwise, notAtAll).distinct();
  }

  private record Listening(Place place, String message) {}

  private static Place at(Place other, String node) {
    return new Place(other.process(), other.model(), node, other.matter());
  }

  private Stream<Cause> causes(List<ProcessInstance> processes, PositionTaken position) {
    boolean suspended = processes.stream().anyMatch(ProcessInstance::isSuspended);
    Set<Cause> causes = Set.of();
    if (position.waitsFor() == WaitsFor.PERSON) {
      suspended |= tasks.createTaskQuery().taskId(position.position()).suspended().count() > 0;
    } else if (position.waitsFor() == WaitsFor.PROGRAM) {
      Job job = management.createJobQuery().jobId(position.position()).singleResult();
      suspended |= job.isSuspended();
      causes = causes(job);
    }
    return Stream.concat(suspended ? Stream.of(Cause.SUSPENDED) : Stream.of(), causes.stream());
  }

  private Set<Cause> causes(Job job) {
    if (job.getRetries() == 0) {
      boolean known = runtime.createIncidentQuery().configuration(job.getId()).count() > 0;
      return known ? Set.of() : Set.of(Cause.NO_TRIES_LEFT);
    }
    Date due = job.getDuedate();
    boolean late = due != null && due.toInstant().isAfter(clock.instant().plus(LONG));
    return late ? Set.of(Cause.PUT_OFF) : Set.of();
  }

  private List<EventSubscription> heard(List<ProcessInstance> processes) {
    return processes.stream()
        .flatMap(
            process ->
                runtime
                    .createEventSubscriptionQuery()
                    .processInstanceId(process.getId())
                    .eventType("message")
                    .list()
                    .stream())
        .toList();
  }

  /**
   * The messages for which a process waits at a place: one, or those behind a gateway; none where
   * its model has no such place.
   */
  private Stream<String> expected(Place place) {
    FlowNode node =
        repository.getBpmnModelInstance(place.model()).getModelElementById(place.node());
    if (node instanceof CatchEvent event) {
      return messages(event);
    }
    if (node == null) {
      return Stream.of();
    }
    return node.getSucceedingNodes().list().stream()
        .flatMap(next -> next instanceof CatchEvent event ? messages(event) : Stream.of());
  }

  private static Stream<String> messages(CatchEvent event) {
    return event.getEventDefinitions().stream()
        .filter(MessageEventDefinition.class::isInstance)
        .map(definition -> ((MessageEventDefinition) definition).getMessage().getName());
  }
}
