package org.rogatory.workflow.camunda;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.rogatory.journal.Matter;
import org.rogatory.workflow.CalledMatters;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a model asks: for which matters it calls a process. {@code ${matters.…}}. */
@Component
public class Matters {

  private final ObjectProvider<CalledMatters> lists;

  Matters(ObjectProvider<CalledMatters> lists) {
    this.lists = lists;
  }

  /**
   * The matters of a list, as business keys.
   *
   * @throws IllegalStateException where no course has a list of this name
   */
  public List<String> of(DelegateExecution calling, String name) {
    CalledMatters list =
        lists.stream()
            .filter(known -> known.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no list of matters: " + name));
    return list.of(Matter.of(calling.getProcessBusinessKey()).file()).stream()
        .map(Matter::toString)
        .filter(matter -> !list.leavesOutCalled() || !isCalled(calling, matter))
        .toList();
  }

  /** Whether a course has a list of this name. */
  boolean knows(String name) {
    return lists.stream().anyMatch(known -> known.name().equals(name));
  }

  private static boolean isCalled(DelegateExecution calling, String matter) {
    return calling
            .getProcessEngineServices()
            .getRuntimeService()
            .createProcessInstanceQuery()
            .superProcessInstanceId(calling.getProcessInstanceId())
            .processInstanceBusinessKey(matter)
            .count()
        > 0;
  }
}
