package org.rogatory.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All processes that the courses registered, and all that processes can be told. */
@Component
public class KnownProcesses {

  private final Map<String, ProcessName> names = new LinkedHashMap<>();
  private final Map<String, Message> messages = new LinkedHashMap<>();

  /**
   * @throws IllegalStateException if two processes, or two messages, have the same id; this stops
   *     the start
   */
  public KnownProcesses(List<Processes> courses) {
    for (Processes course : courses) {
      course.names().forEach(name -> add(names, "processes", name.id(), name));
      course.messages().forEach(message -> add(messages, "messages", message.id(), message));
    }
  }

  private static <T> void add(Map<String, T> known, String what, String id, T one) {
    T other = known.putIfAbsent(id, one);
    if (other != null) {
      throw new IllegalStateException(
          "two %s are called %s: one of %s, one of %s"
              .formatted(what, id, other.getClass().getName(), one.getClass().getName()));
    }
  }

  /** All processes, course by course. */
  public List<ProcessName> all() {
    return List.copyOf(names.values());
  }

  /** The process with this id. */
  public Optional<ProcessName> find(String id) {
    return Optional.ofNullable(names.get(id));
  }

  /** The message with this id. */
  public Optional<Message> message(String id) {
    return Optional.ofNullable(messages.get(id));
  }
}
