package org.rogatory.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rogatory.home.PolicyFile;
import org.rogatory.home.PolicyNode;
import org.springframework.core.io.ClassPathResource;

/**
 * What happened to a sample request since it arrived.
 *
 * @param sample the sample's name
 * @param beats what happened, the first thing first
 */
record Story(String sample, List<Beat> beats) {

  private static final String FILE = "demo/stories.yml";

  /**
   * All stories.
   *
   * @throws org.rogatory.home.PolicyError with the line, where one cannot be read
   */
  static List<Story> all() {
    try {
      String text = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
      return PolicyFile.parse(FILE, text).items().stream().map(Story::read).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Story read(PolicyNode node) {
    node.only("sample", "person", "course");
    String person = node.text("person");
    return new Story(
        node.text("sample"),
        node.items("course").stream().map(beat -> Beat.read(beat, person)).toList());
  }
}
