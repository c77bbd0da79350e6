package org.rogatory.workflow.camunda.rules;

import static org.rogatory.workflow.camunda.rules.ModelRule.all;
import static org.rogatory.workflow.camunda.rules.ModelRule.when;

import java.util.Collection;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.rogatory.workflow.KnownProcesses;

/** A file holds one process of ours, named like the file, with a name and a time to live. */
class HeadRule implements ModelRule {

  private final KnownProcesses known;

  HeadRule(KnownProcesses known) {
    this.known = known;
  }

  @Override
  public Stream<String> broken(String file, BpmnModelInstance model) {
    Collection<Process> processes = model.getModelElementsByType(Process.class);
    return Stream.concat(
        when(processes.size() != 1, "holds " + processes.size() + " processes, not one"),
        processes.stream().flatMap(process -> broken(file, process)));
  }

  private Stream<String> broken(String file, Process process) {
    String id = process.getId();
    return all(
        when(known.find(id).isEmpty(), "the program knows no process " + id),
        when(!file.equals(id + ".bpmn"), "is not named like its process, " + id),
        when(process.getName() == null, id + " has no name"),
        when(!process.isExecutable(), id + " is not executable"),
        when(process.getCamundaHistoryTimeToLiveString() == null, id + " has no time to live"));
  }
}
