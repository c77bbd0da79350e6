package org.rogatory.demo;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.rogatory.home.PolicyFile;
import org.springframework.core.io.ClassPathResource;

/**
 * How a sample request ends: {@code src/test/resources/findings/ends.yml}.
 *
 * @param sample the sample's name
 * @param person who does it, unless a line says otherwise
 * @param course what happened after the demo's story
 * @param ends where it stands then
 */
record SampleEnd(
    @NotNull String sample,
    @NotNull String person,
    List<@Valid StoryEvent> course,
    @NotNull @Valid Stands ends) {

  private static final String FILE = "findings/ends.yml";

  /**
   * Where a file stands, all by their ids.
   *
   * @param letters in the order of their numbers; those that were given up with a minus
   * @param held what is held, by what and until what
   */
  record Stands(
      @NotNull String request,
      List<String> measures,
      List<String> supplements,
      List<String> letters,
      List<String> held) {}

  private record Ends(List<@Valid SampleEnd> all) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Ends {}
  }

  static List<SampleEnd> all() {
    try {
      String text = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
      return PolicyFile.parse(FILE, text).as(Ends.class).all;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What happens from its arrival to its end. */
  List<StoryEvent> beats() {
    Story demo =
        Story.all().stream()
            .filter(story -> story.sample().equals(sample))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no such sample: " + sample));
    return Stream.concat(
            demo.course().stream(), course.stream().map(beat -> beat.usuallyBy(person)))
        .toList();
  }

  @Override
  public String toString() {
    return sample + " ends " + ends.request();
  }
}
