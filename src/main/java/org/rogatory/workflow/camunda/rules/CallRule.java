package org.rogatory.workflow.camunda.rules;

import static org.rogatory.workflow.camunda.rules.ModelRule.all;
import static org.rogatory.workflow.camunda.rules.ModelRule.when;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.rogatory.workflow.KnownProcesses;

/**
 * A called process is of the same deployment and gets its matter and nothing else; it hands back
 * its outcome where a gateway reads it.
 */
class CallRule implements ModelRule {

  private final KnownProcesses known;

  CallRule(KnownProcesses known) {
    this.known = known;
  }

  @Override
  public Stream<String> broken(String file, BpmnModelInstance model) {
    return model.getModelElementsByType(CallActivity.class).stream().flatMap(this::broken);
  }

  private Stream<String> broken(CallActivity call) {
    String id = call.getId();
    return all(
        when(
            Optional.ofNullable(call.getCalledElement()).flatMap(known::find).isEmpty(),
            id + " calls no process of ours"),
        when(
            !"deployment".equals(call.getCamundaCalledElementBinding()),
            id + " is not bound to its deployment"),
        when(!List.of(key(call)).equals(keys(call)), id + " does not pass on its matter alone"),
        when(!matterByMatter(call), id + " is repeated otherwise than matter by matter"),
        when(
            !wanted(call).equals(handedBack(call)),
            id + " hands back what nobody reads, or the reverse"));
  }

  private static String key(CallActivity call) {
    return call.getLoopCharacteristics() == null ? "${execution.processBusinessKey}" : "${matter}";
  }

  private static List<String> keys(CallActivity call) {
    return extensions(call, CamundaIn.class).stream()
        .map(in -> Optional.ofNullable(in.getCamundaBusinessKey()).orElse(""))
        .toList();
  }

  private static boolean matterByMatter(CallActivity call) {
    return call.getLoopCharacteristics() == null
        || call.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop
            && !loop.isSequential()
            && "matter".equals(loop.getCamundaElementVariable());
  }

  private static List<String> wanted(CallActivity call) {
    boolean read =
        Flows.of(call.getModelInstance()).from(call).stream()
            .anyMatch(flow -> flow.getTarget() instanceof ExclusiveGateway);
    return read ? List.of("outcome to outcome") : List.of();
  }

  private static List<String> handedBack(CallActivity call) {
    return extensions(call, CamundaOut.class).stream()
        .map(out -> out.getCamundaSource() + " to " + out.getCamundaTarget())
        .toList();
  }

  private static <T extends ModelElementInstance> Collection<T> extensions(
      CallActivity call, Class<T> type) {
    ExtensionElements extensions = call.getExtensionElements();
    return extensions == null ? List.of() : extensions.getElementsQuery().filterByType(type).list();
  }
}
