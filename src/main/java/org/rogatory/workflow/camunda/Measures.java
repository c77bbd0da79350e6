package org.rogatory.workflow.camunda;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;
import org.rogatory.workflow.OpenMeasures;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a request's model asks: for which measures it calls a process. {@code ${measures.…}}. */
@Component
public class Measures {

  private final ObjectProvider<OpenMeasures> domain;

  Measures(ObjectProvider<OpenMeasures> domain) {
    this.domain = domain;
  }

  /** The open measures that the request has called no process for yet, as business keys. */
  public List<String> open(DelegateExecution request) {
    return domain.getObject().open(file(request)).stream()
        .map(Matter::toString)
        .filter(measure -> !isCalled(request, measure))
        .toList();
  }

  /** The measures of which an authority must be told to stop, as business keys. */
  public List<String> toStop(DelegateExecution request) {
    return domain.getObject().toStop(file(request)).stream().map(Matter::toString).toList();
  }

  private static boolean isCalled(DelegateExecution request, String measure) {
    return request
            .getProcessEngineServices()
            .getRuntimeService()
            .createProcessInstanceQuery()
            .superProcessInstanceId(request.getProcessInstanceId())
            .processInstanceBusinessKey(measure)
            .count()
        > 0;
  }

  private static Reference file(DelegateExecution request) {
    return Matter.of(request.getProcessBusinessKey()).file();
  }
}
