package org.rogatory.home;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads the files of the office's policy, in YAML, so that every complaint can name file and line.
 * What is wrong in them stops the start.
 */
public final class PolicyFile {

  private PolicyFile() {}

  /**
   * The policy file at this path, beside the jar or packed.
   *
   * @param path for example {@code config/authorities.yml}
   * @throws PolicyError if it is no YAML, or empty
   * @throws IllegalStateException if there is no such file
   */
  public static PolicyNode read(Home home, String path) {
    try {
      return parse(path, home.get(path).getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + path, unreadable);
    }
  }

  /**
   * The same from a text.
   *
   * @param name how complaints name it
   * @throws PolicyError if it is no YAML, or empty
   */
  public static PolicyNode parse(String name, String text) {
    try (Reader reader = new StringReader(text)) {
      Node root = new Yaml(new LoaderOptions()).compose(reader);
      if (root == null) {
        throw new PolicyError(name, 1, "the file is empty");
      }
      return new PolicyNode(name, root);
    } catch (MarkedYAMLException malformed) {
      Mark mark = malformed.getProblemMark();
      throw new PolicyError(name, mark == null ? 1 : mark.getLine() + 1, malformed.getProblem());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
