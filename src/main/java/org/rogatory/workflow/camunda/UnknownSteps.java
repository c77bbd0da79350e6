package org.rogatory.workflow.camunda;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.rogatory.workflow.KnownSteps;
import org.rogatory.workflow.ProcessStep.Taker;
import org.rogatory.workflow.camunda.rules.ExpressionRule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Names of steps and of lists of matters that models use and the program does not have: an office's
 * model with a mistake, or a running process on a version whose step was taken out of the program.
 */
@Component
class UnknownSteps {

  private final RepositoryService repository;
  private final RuntimeService runtime;
  private final Matters matters;
  private final ObjectProvider<KnownSteps> known;

  UnknownSteps(
      RepositoryService repository,
      RuntimeService runtime,
      Matters matters,
      ObjectProvider<KnownSteps> known) {
    this.matters = matters;
    this.repository = repository;
    this.runtime = runtime;
    this.known = known;
  }

  /** Those of models that are to be deployed, each as a sentence that begins with the file. */
  List<String> of(SortedMap<String, byte[]> models) {
    return models.entrySet().stream()
        .flatMap(
            model ->
                in(
                    model.getKey(),
                    Bpmn.readModelFromStream(new ByteArrayInputStream(model.getValue()))))
        .toList();
  }

  /** Those of all versions on which a process runs, likewise. */
  List<String> running() {
    return repository.createProcessDefinitionQuery().list().stream()
        .filter(this::runs)
        .flatMap(
            version ->
                in(
                    version.getResourceName() + ", version " + version.getVersion(),
                    repository.getBpmnModelInstance(version.getId())))
        .toList();
  }

  private boolean runs(ProcessDefinition version) {
    return runtime.createProcessInstanceQuery().processDefinitionId(version.getId()).count() > 0;
  }

  private Stream<String> in(String file, BpmnModelInstance model) {
    KnownSteps steps = known.getIfAvailable(() -> (taker, name) -> true);
    Stream<String> tasks =
        Stream.concat(
                model.getModelElementsByType(UserTask.class).stream()
                    .filter(task -> !steps.has(Taker.PERSON, task.getId())),
                model.getModelElementsByType(ServiceTask.class).stream()
                    .filter(task -> !steps.has(Taker.PROGRAM, task.getId())))
            .map(Task::getId)
            .map(name -> file + ": the program has no step " + name);
    return Stream.concat(tasks, lists(file, model));
  }

  private Stream<String> lists(String file, BpmnModelInstance model) {
    return model.getModelElementsByType(MultiInstanceLoopCharacteristics.class).stream()
        .map(loop -> ExpressionRule.MATTERS.matcher(loop.getCamundaCollection()))
        .filter(Matcher::matches)
        .map(asked -> asked.group("list"))
        .filter(name -> !matters.knows(name))
        .map(name -> file + ": the program has no list of matters " + name);
  }
}
