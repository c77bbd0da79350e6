package org.rogatory.workflow.camunda;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;
import org.rogatory.workflow.OpenMeasures;
import org.rogatory.workflow.ProcessName;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a request's model asks: for which measures it calls a process. {@code ${measures.…}}. */
@Component
public class Measures {

  private final ObjectProvider<OpenMeasures> domain;

  Measures(ObjectProvider<OpenMeasures> domain) {
    this.domain = domain;
  }

  /** The open measures that have no process yet, as business keys. */
  public List<String> open(DelegateExecution request) {
    RuntimeService runtime = request.getProcessEngineServices().getRuntimeService();
    return domain.getObject().open(file(request)).stream()
        .map(Matter::toString)
        .filter(measure -> !underWay(runtime, measure))
        .toList();
  }

  /** The measures of which an authority must be told to stop, as business keys. */
  public List<String> toStop(DelegateExecution request) {
    return domain.getObject().toStop(file(request)).stream().map(Matter::toString).toList();
  }

  private static boolean underWay(RuntimeService runtime, String measure) {
    return runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(measure, ProcessName.MEASURE.toString())
            .count()
        > 0;
  }

  private static Reference file(DelegateExecution request) {
    return Matter.of(request.getProcessBusinessKey()).file();
  }
}
