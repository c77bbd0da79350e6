package org.rogatory.workflow;

import java.util.List;

/**
 * The processes of one course and what they can be told, given to {@link KnownProcesses} as a bean.
 *
 * @param names in the order in which they are shown
 */
public record Processes(List<ProcessName> names, List<Message> messages) {

  public Processes {
    names = List.copyOf(names);
    messages = List.copyOf(messages);
  }
}
