package org.rogatory.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.rogatory.home.PolicyFile;
import org.rogatory.home.PolicyNode;
import org.springframework.core.io.ClassPathResource;

/**
 * How a sample request ends: {@code src/test/resources/findings/ends.yml}.
 *
 * @param sample the sample's name
 * @param beats what happened from its arrival to its end
 * @param stands where it stands then
 */
record SampleEnd(String sample, List<Beat> beats, Stands stands) {

  private static final String FILE = "findings/ends.yml";

  /**
   * Where a file stands, all by their ids.
   *
   * @param letters in the order of their numbers; those that were given up with a minus
   * @param held what is held, by what and until what
   */
  record Stands(
      String request,
      List<String> measures,
      List<String> supplements,
      List<String> letters,
      List<String> held) {

    private static Stands read(PolicyNode node) {
      node.only("request", "measures", "supplements", "letters", "held");
      return new Stands(
          node.text("request"),
          texts(node, "measures"),
          texts(node, "supplements"),
          texts(node, "letters"),
          texts(node, "held"));
    }

    private static List<String> texts(PolicyNode node, String name) {
      return node.items(name).stream().map(PolicyNode::text).toList();
    }
  }

  static List<SampleEnd> all() {
    try {
      String text = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
      return PolicyFile.parse(FILE, text).items().stream().map(SampleEnd::read).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static SampleEnd read(PolicyNode node) {
    node.only("sample", "person", "course", "ends");
    String sample = node.text("sample");
    String person = node.text("person");
    List<Beat> demo =
        Story.all().stream()
            .filter(story -> story.sample().equals(sample))
            .findFirst()
            .orElseThrow(() -> node.error("no such sample"))
            .beats();
    Stream<Beat> then = node.items("course").stream().map(beat -> Beat.read(beat, person));
    return new SampleEnd(
        sample, Stream.concat(demo.stream(), then).toList(), Stands.read(node.get("ends")));
  }

  @Override
  public String toString() {
    return sample + " ends " + stands.request();
  }
}
