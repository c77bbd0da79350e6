package org.rogatory.demo;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rogatory.home.PolicyFile;
import org.springframework.core.io.ClassPathResource;

/**
 * What happened to a sample request since it arrived.
 *
 * @param sample the sample's name
 * @param person who does it, unless a line says otherwise
 * @param course what happened, the first thing first
 */
record Story(@NotNull String sample, @NotNull String person, List<@Valid StoryEvent> course) {

  private static final String FILE = "demo/stories.yml";

  Story {
    course = course.stream().map(beat -> beat.usuallyBy(person)).toList();
  }

  /**
   * All stories.
   *
   * @throws org.rogatory.home.PolicyError with the line, where one cannot be read
   */
  static List<Story> all() {
    try {
      String text = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
      return PolicyFile.parse(FILE, text).as(Stories.class).all;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private record Stories(List<@Valid Story> all) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Stories {}
  }
}
