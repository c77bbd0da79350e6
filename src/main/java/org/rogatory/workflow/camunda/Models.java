package org.rogatory.workflow.camunda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.rogatory.workflow.KnownProcesses;
import org.rogatory.workflow.ProcessName;
import org.rogatory.workflow.ProcessStep;
import org.rogatory.workflow.ProcessStep.Taker;
import org.springframework.stereotype.Component;

/** The deployed models and what they say of steps. */
@Component
class Models {

  private final RepositoryService repository;
  private final KnownProcesses known;
  private final Map<List<String>, Outcomes> outcomes = new ConcurrentHashMap<>();

  Models(RepositoryService repository, KnownProcesses known) {
    this.repository = repository;
    this.known = known;
  }

  String newest(ProcessName process) {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(process.id())
        .latestVersion()
        .singleResult()
        .getId();
  }

  String process(String model) {
    return repository.getProcessDefinition(model).getKey();
  }

  String text(String model) {
    try (InputStream bpmn = repository.getProcessModel(model)) {
      return new String(bpmn.readAllBytes(), StandardCharsets.UTF_8);
    } catch (NotFoundException unknown) {
      throw new IllegalArgumentException("no model " + model, unknown);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the model " + model, unreadable);
    }
  }

  /** Read from the model once: a deployed model never changes. */
  Outcomes outcomes(String model, String step) {
    return outcomes.computeIfAbsent(List.of(model, step), key -> read(model, step));
  }

  private Outcomes read(String model, String step) {
    FlowNode node = repository.getBpmnModelInstance(model).getModelElementById(step);
    return Outcomes.after(node);
  }

  List<ProcessStep> steps() {
    return known.all().stream().flatMap(this::steps).toList();
  }

  private Stream<ProcessStep> steps(ProcessName process) {
    return repository
        .getBpmnModelInstance(newest(process))
        .getModelElementsByType(Task.class)
        .stream()
        .filter(task -> task instanceof UserTask || task instanceof ServiceTask)
        .map(task -> step(process, task));
  }

  private static ProcessStep step(ProcessName process, Task task) {
    Taker taker = task instanceof UserTask ? Taker.PERSON : Taker.PROGRAM;
    return new ProcessStep(process, task.getId(), taker, Outcomes.after(task).words());
  }
}
