package org.rogatory.deadlines;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.journal.Moment;
import org.rogatory.register.facts.CountryCode;

/** Requests that differ in something from a complete one. */
final class Requested {

  private Requested() {}

  /** One that is to be answered by a day, with reasons. */
  static NewRequest suggesting(LocalDate day) {
    return with(
        Registered.complete(Assistance.SERVICE),
        Map.of("answerBy", day, "answerByReason", "Hearing on the day after"));
  }

  /** One for documents from another State. */
  static NewRequest from(String state) {
    return with(
        Registered.complete(Assistance.DOCUMENTS),
        Map.of("requestingState", CountryCode.of(state)));
  }

  /** An urgent call by telephone. */
  static NewRequest oral(Moment received) {
    return with(
        Registered.complete(Assistance.DOCUMENTS),
        Map.of("channel", Channel.ORAL, "receivedAt", received, "urgent", true));
  }

  /** One for documents that lacks an item. */
  static NewRequest without(String item) {
    NewRequest complete = Registered.complete(Assistance.DOCUMENTS);
    Map<String, String> contents = new HashMap<>(complete.contents());
    contents.remove(item);
    return with(complete, Map.of("contents", contents));
  }

  /** One that says something under every item of Article 42(3). */
  static NewRequest preservation() {
    NewRequest complete = Registered.complete(Assistance.PRESERVATION);
    Map<String, String> contents = new HashMap<>(complete.contents());
    for (var content : org.rogatory.convention.contents.ContentItem.values()) {
      contents.putIfAbsent(content.id(), "As described in the letter");
    }
    return with(complete, Map.of("contents", contents));
  }

  private static NewRequest with(NewRequest request, Map<String, Object> changes) {
    RecordComponent[] components = NewRequest.class.getRecordComponents();
    Object[] values =
        Arrays.stream(components)
            .map(part -> changes.getOrDefault(part.getName(), value(request, part)))
            .toArray();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return NewRequest.class.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Object value(NewRequest request, RecordComponent part) {
    try {
      return part.getAccessor().invoke(request);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
