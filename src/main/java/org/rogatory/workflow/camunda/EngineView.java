package org.rogatory.workflow.camunda;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;
import org.rogatory.workflow.Halted;
import org.rogatory.workflow.Place;
import org.rogatory.workflow.PositionTaken;
import org.rogatory.workflow.PositionTaken.WaitsFor;
import org.rogatory.workflow.StepFailed;
import org.springframework.stereotype.Component;

/** What the engine itself knows of a file, under the ids that the announcements use. */
@Component
class EngineView {

  private static final Set<String> MESSAGE_NODES =
      Set.of("intermediateMessageCatch", "eventBasedGateway");

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final ManagementService management;
  private final HistoryService history;
  private final Models models;
  private final Halts halts;

  EngineView(
      RuntimeService runtime,
      TaskService tasks,
      ManagementService management,
      HistoryService history,
      Models models,
      Halts halts) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.management = management;
    this.history = history;
    this.models = models;
    this.halts = halts;
  }

  List<PositionTaken> positions(Reference file) {
    return processes(file)
        .flatMap(process -> Stream.of(people(process), program(process), messages(process)))
        .flatMap(stream -> stream)
        .toList();
  }

  List<Halted> halted(Reference file, List<PositionTaken> positions) {
    return processes(file).collect(Collectors.groupingBy(EngineView::course)).values().stream()
        .flatMap(alike -> halts.of(alike, of(alike.get(0), positions)).stream())
        .toList();
  }

  /** Processes of one matter differ in their models; of one model there may be several. */
  private static List<String> course(ProcessInstance process) {
    return List.of(process.getProcessDefinitionId(), process.getBusinessKey());
  }

  private static List<PositionTaken> of(ProcessInstance process, List<PositionTaken> positions) {
    return positions.stream()
        .filter(each -> each.place().model().equals(process.getProcessDefinitionId()))
        .filter(each -> each.place().matter().equals(matter(process)))
        .toList();
  }

  List<StepFailed> failures(Reference file) {
    return processes(file)
        .flatMap(
            process ->
                runtime
                    .createIncidentQuery()
                    .processInstanceId(process.getId())
                    .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
                    .list()
                    .stream()
                    .filter(incident -> incident.getId().equals(incident.getCauseIncidentId()))
                    .map(incident -> failure(process, incident)))
        .toList();
  }

  SortedSet<Reference> files() {
    SortedSet<Reference> files = new TreeSet<>();
    runtime
        .createProcessInstanceQuery()
        .rootProcessInstances()
        .list()
        .forEach(process -> files.add(matter(process).file()));
    return files;
  }

  private Stream<ProcessInstance> processes(Reference file) {
    return Stream.concat(
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(file.value())
            .list()
            .stream(),
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKeyLike(file.value() + "/%")
            .list()
            .stream());
  }

  private Stream<PositionTaken> people(ProcessInstance process) {
    return tasks.createTaskQuery().processInstanceId(process.getId()).list().stream()
        .flatMap(
            task ->
                Stream.concat(
                    Stream.of(
                        position(
                            task.getId(),
                            place(process, task.getTaskDefinitionKey()),
                            WaitsFor.PERSON,
                            task.getCreateTime())),
                    elsewhere(process, task.getExecutionId(), task.getTaskDefinitionKey())
                        .map(
                            node ->
                                position(
                                    task.getId(),
                                    place(process, node),
                                    WaitsFor.MESSAGE,
                                    task.getCreateTime()))
                        .stream()));
  }

  /**
   * Where an execution stands, and so goes on from, if that is not where its task or its history
   * says: one of both was altered.
   */
  private Optional<String> elsewhere(ProcessInstance process, String execution, String said) {
    return runtime
        .createExecutionQuery()
        .processInstanceId(process.getId())
        .executionId(execution)
        .list()
        .stream()
        .flatMap(found -> found instanceof ExecutionEntity entity ? Stream.of(entity) : Stream.of())
        .flatMap(entity -> Stream.ofNullable(entity.getActivityId()))
        .filter(node -> !node.equals(said))
        .findFirst();
  }

  private Stream<PositionTaken> program(ProcessInstance process) {
    return management.createJobQuery().processInstanceId(process.getId()).list().stream()
        .map(
            job ->
                position(
                    job.getId(),
                    place(process, node(job.getJobDefinitionId())),
                    WaitsFor.PROGRAM,
                    job.getCreateTime()));
  }

  private String node(String jobDefinition) {
    return management
        .createJobDefinitionQuery()
        .jobDefinitionId(jobDefinition)
        .singleResult()
        .getActivityId();
  }

  private Stream<PositionTaken> messages(ProcessInstance process) {
    return history
        .createHistoricActivityInstanceQuery()
        .processInstanceId(process.getId())
        .unfinished()
        .list()
        .stream()
        .filter(node -> MESSAGE_NODES.contains(node.getActivityType()))
        .map(
            node ->
                position(
                    node.getId(),
                    place(
                        process,
                        elsewhere(process, node.getExecutionId(), node.getActivityId())
                            .orElse(node.getActivityId())),
                    WaitsFor.MESSAGE,
                    node.getStartTime()));
  }

  private StepFailed failure(ProcessInstance process, Incident incident) {
    return new StepFailed(
        incident.getConfiguration(),
        place(process, incident.getActivityId()),
        incident.getIncidentMessage(),
        incident.getIncidentTimestamp().toInstant());
  }

  private Place place(ProcessInstance process, String node) {
    String model = process.getProcessDefinitionId();
    return new Place(models.process(model), model, node, matter(process));
  }

  private static Matter matter(ProcessInstance process) {
    return Matter.of(process.getBusinessKey());
  }

  private static PositionTaken position(String id, Place place, WaitsFor waitsFor, Date since) {
    Instant instant = since.toInstant();
    return new PositionTaken(id, place, waitsFor, instant);
  }
}
