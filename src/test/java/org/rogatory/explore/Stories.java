package org.rogatory.explore;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import org.rogatory.explore.memory.ProgramInMemory;

/** Tells a story once more that {@link Story} printed. */
final class Stories {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private Stories() {}

  /** What came of it; the program is a new one. */
  static History tell(Act... acts) {
    try (ProgramInMemory program = ProgramInMemory.start().withTreaty()) {
      return History.again(0, List.of(acts), program);
    }
  }

  /** An act as a story has it. */
  static Act act(Act.Door door, String name, String matter, String who, String later, String said) {
    return new Act(door, name, matter, who, said(said), Duration.parse(later));
  }

  private static ObjectNode said(String said) {
    try {
      return JSON.readValue(said, ObjectNode.class);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalArgumentException(said, unreadable);
    }
  }
}
