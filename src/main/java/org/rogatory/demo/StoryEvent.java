package org.rogatory.demo;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One thing that happens in a sample's story: a person takes a step, or something else happens to
 * the file.
 *
 * @param at when, in the calendar of the samples as they were written and the office's zone
 * @param by by whom; the story's person where the line does not say
 * @param step the name of the step that is taken
 * @param happens what happens, where no step is taken: one of {@link StoryHappenings}
 * @param of which measure, letter, request for information or enquiry of the file the step is
 *     about, as in {@code XA-2026-00001/2}; empty where only one such step waits
 * @param says what the person says, by field
 */
record StoryEvent(
    @NotNull LocalDateTime at,
    Optional<String> by,
    Optional<String> step,
    Optional<String> happens,
    Optional<String> of,
    Optional<JsonNode> says) {

  /** By whom, once the story said who it usually is. */
  String person() {
    return by.orElseThrow();
  }

  /** The name of the step, or of what happens. */
  String what() {
    return step.or(() -> happens).orElseThrow();
  }

  StoryEvent usuallyBy(String person) {
    return new StoryEvent(at, by.or(() -> Optional.ofNullable(person)), step, happens, of, says);
  }
}
