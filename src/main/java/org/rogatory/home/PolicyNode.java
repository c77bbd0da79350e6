package org.rogatory.home;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A value in a policy file, with its place: a text, a list, or named entries. Each method that
 * finds something else than it asks for throws a {@link PolicyError} with file and line.
 */
public final class PolicyNode {

  private final String file;
  private final Node node;

  PolicyNode(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  /** The entry with this name, which must be there. */
  public PolicyNode get(String name) {
    return find(name).orElseThrow(() -> error("\"" + name + "\" is missing"));
  }

  /** The entry with this name; empty where it is missing or has no value. */
  public Optional<PolicyNode> find(String name) {
    return Optional.ofNullable(entries().get(name)).filter(entry -> !entry.isEmpty());
  }

  /** All named entries, in the order of the file. */
  public Map<String, PolicyNode> entries() {
    if (!(node instanceof MappingNode mapping)) {
      throw error("named entries are expected here");
    }
    Map<String, PolicyNode> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      PolicyNode key = new PolicyNode(file, tuple.getKeyNode());
      if (entries.put(key.text(), new PolicyNode(file, tuple.getValueNode())) != null) {
        throw key.error("\"" + key.text() + "\" stands here a second time");
      }
    }
    return entries;
  }

  /** Refuses entries with other names than these, so that a misspelt one is not overlooked. */
  public PolicyNode only(String... names) {
    List<String> known = Arrays.asList(names);
    entries()
        .forEach(
            (name, entry) -> {
              if (!known.contains(name)) {
                throw entry.error(
                    "\"" + name + "\" is not known here, but " + String.join(", ", known));
              }
            });
    return this;
  }

  /** Whether this is a list. */
  public boolean isList() {
    return node instanceof SequenceNode;
  }

  /** Whether this is a text. */
  public boolean isText() {
    return node instanceof ScalarNode;
  }

  /** The values of a list. */
  public List<PolicyNode> items() {
    if (!(node instanceof SequenceNode sequence)) {
      throw error("a list is expected here");
    }
    return sequence.getValue().stream().map(item -> new PolicyNode(file, item)).toList();
  }

  /** The values of the list with this name; none where it is missing. */
  public List<PolicyNode> items(String name) {
    return find(name).map(PolicyNode::items).orElse(List.of());
  }

  /** A text that is not blank. */
  public String text() {
    if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
      throw error("a text is expected here");
    }
    return scalar.getValue().strip();
  }

  /** The text with this name, which must be there. */
  public String text(String name) {
    return get(name).text();
  }

  /**
   * The text as a value of its own type, such as {@code ZoneId::of}.
   *
   * @param reader throws any {@link RuntimeException} for a text that is no such value
   */
  public <T> T as(Function<String, T> reader) {
    String text = text();
    try {
      return reader.apply(text);
    } catch (RuntimeException unfit) {
      throw error("\"" + text + "\" does not fit here: " + unfit.getMessage());
    }
  }

  /** Yes or no, written {@code true} or {@code false}. */
  public boolean yes() {
    return as(
        text ->
            switch (text) {
              case "true", "yes" -> true;
              case "false", "no" -> false;
              default -> throw new IllegalArgumentException("true or false is expected");
            });
  }

  /** A complaint about this place, to be thrown. */
  public PolicyError error(String what) {
    return new PolicyError(file, node.getStartMark().getLine() + 1, what);
  }

  private boolean isEmpty() {
    return Tag.NULL.equals(node.getTag());
  }
}
